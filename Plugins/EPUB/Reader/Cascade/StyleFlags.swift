internal import GalleyCore

/// What style sheets say of an element, as far as a document has a place for it.
struct StyleFlags: OptionSet, Hashable {
  let rawValue: UInt16

  static let italic = StyleFlags(rawValue: 1 << 0)
  static let bold = StyleFlags(rawValue: 1 << 1)
  static let smallCaps = StyleFlags(rawValue: 1 << 2)
  static let dots = StyleFlags(rawValue: 1 << 3)
  static let underline = StyleFlags(rawValue: 1 << 4)
  static let strikethrough = StyleFlags(rawValue: 1 << 5)
  static let superscript = StyleFlags(rawValue: 1 << 6)
  static let `subscript` = StyleFlags(rawValue: 1 << 7)
  /// Only elements say it, no style sheet.
  static let code = StyleFlags(rawValue: 1 << 8)
  static let center = StyleFlags(rawValue: 1 << 9)
  static let right = StyleFlags(rawValue: 1 << 10)
  /// Not there: `display: none`.
  static let hidden = StyleFlags(rawValue: 1 << 11)
  /// There and not seen: `visibility: hidden`.
  static let invisible = StyleFlags(rawValue: 1 << 12)
  /// Within the head of a row or a column, which is bold for what it is.
  static let header = StyleFlags(rawValue: 1 << 13)
  /// In lines from top to bottom.
  static let vertical = StyleFlags(rawValue: 1 << 14)
  /// In lines from side to side, and a sheet says so.
  static let horizontal = StyleFlags(rawValue: 1 << 15)

  /// Lines through words and below them: what is in an element cannot end them.
  static let decorations: StyleFlags = [.underline, .strikethrough]
  /// Where lines stand.
  static let alignments: StyleFlags = [.center, .right]
  /// Which way lines run.
  static let writingModes: StyleFlags = [.vertical, .horizontal]
  /// What stands off the line.
  static let shifts: StyleFlags = [.superscript, .subscript]
  /// What holds for a whole paragraph, and so for the lines in it.
  static let ofLines: StyleFlags = [.italic, .bold, .smallCaps, .dots, .underline, .strikethrough]
  /// What is emphasis.
  static let emphases: StyleFlags = ofLines.union(shifts).union(.code)
  /// What elements have from the element around them.
  static let inherited: StyleFlags = ofLines.union(alignments).union(writingModes)
    .union([.invisible, .header])

  /// The kinds of emphasis, the innermost first.
  static let kinds: [(flag: StyleFlags, kind: Emphasis.Kind)] = [
    (.code, .code), (.smallCaps, .smallCaps), (.italic, .italic), (.bold, .bold),
    (.underline, .underline), (.strikethrough, .strikethrough), (.superscript, .superscript),
    (.subscript, .subscript), (.dots, .dots),
  ]
}

/// What a declaration, or many, change of the flags of an element.
struct StyleChange: Equatable {
  /// The flags that are set or taken away.
  var mask: StyleFlags = []
  /// Those of them that are set.
  var value: StyleFlags = []
  /// Those of them that are as the element around has them.
  var inherited: StyleFlags = []

  /// Adds a later change, which wins.
  mutating func add(_ other: StyleChange) {
    mask.formUnion(other.mask)
    value = value.subtracting(other.mask).union(other.value)
    inherited = inherited.subtracting(other.mask).union(other.inherited)
  }

  /// The flags of an element once they are changed.
  func applied(to flags: StyleFlags, in parent: StyleFlags) -> StyleFlags {
    flags.subtracting(mask).union(value).union(parent.intersection(inherited))
  }
}

/// The declarations of a rule or of a `style` attribute.
struct StyleDeclarations: Equatable {
  var normal = StyleChange()
  /// Those marked `!important`.
  var important = StyleChange()

  /// What all of them change.
  var change: StyleChange {
    var change = normal
    change.add(important)
    return change
  }

  /// Whether a document has a place for none of them.
  var isEmpty: Bool { normal.mask.isEmpty && important.mask.isEmpty }
}

/// How a node is shown.
struct NodeStyle {
  /// All that holds for it.
  var shown: StyleFlags = []
  /// The emphasis and the alignment that begin with it.
  var begun: StyleFlags = []
  /// Those around it that end with it.
  var ended: StyleFlags = []
  /// The emphasis that it ends, or something in it.
  var endedInside: StyleFlags = []

  /// What holds around it.
  var around: StyleFlags { shown.subtracting(begun).union(ended) }
}
