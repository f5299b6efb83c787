import GalleyCore

/// A stretch of a line that marks give a meaning: what becomes an inline around its text.
struct InlineSpan: Equatable {
  /// What the stretch becomes.
  enum Kind: Equatable {
    /// Text set off by its type; the classes name what the kind does not tell.
    case emphasis(Emphasis.Kind, classes: [String])
    /// Text with its reading, which stands at another place of the line.
    case ruby(reading: Range<Int>)
    /// Text that leads to a URL.
    case link(target: String)
    /// The sign of a note.
    case noteReference(target: String)
    /// A run in another language.
    case foreign(LanguageTag)
    /// A form with another one to be read in its place.
    case correction(Correction.Kind, regular: String)
  }

  /// What it becomes.
  var kind: Kind
  /// Where its text stands in the source.
  var range: Range<Int>

  init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  /// Whether it may not be cut in two where another span ends inside of it.
  var isAtomic: Bool {
    switch kind {
    case .emphasis, .foreign, .link: false
    case .ruby, .noteReference, .correction: true
    }
  }

  /// Whether it is the outer one, or the earlier one, of two.
  func opens(before other: InlineSpan) -> Bool {
    if range.lowerBound != other.range.lowerBound {
      return range.lowerBound < other.range.lowerBound
    }
    if range.upperBound != other.range.upperBound {
      return range.upperBound > other.range.upperBound
    }
    return !isAtomic && other.isAtomic || isRuby && !other.isRuby && other.isAtomic
  }

  private var isRuby: Bool {
    if case .ruby = kind { true } else { false }
  }
}

/// What was found in a stretch of lines: spans, and marks whose meaning they carry.
struct InlineMarks: Equatable {
  /// The spans, in any order.
  var spans: [InlineSpan] = []
  /// The marks that go, in any order; they do not overlap.
  var marks: [Range<Int>] = []
  /// Stretches that have a run of their own elsewhere: the label of a note.
  var held: [Range<Int>] = []

  /// Whether nothing was found.
  var isEmpty: Bool { spans.isEmpty && marks.isEmpty && held.isEmpty }
}
