/// Text that is set off by its type.
public struct Emphasis: Sendable, Equatable {
  /// How it is set off.
  public enum Kind: String, Sendable, CaseIterable {
    /// Italic.
    case italic
    /// Bold.
    case bold
    /// Capitals of the height of small letters.
    case smallCaps
    /// Dots beside each character, as Chinese and Japanese set them.
    case dots
    /// A line below.
    case underline
    /// A line through.
    case strikethrough
    /// Wide spaces between the letters, as German set them.
    case spaced
    /// Raised.
    case superscript
    /// Lowered.
    case `subscript`
    /// A fixed-width type: code, keys, file names.
    case code
  }

  /// How it is set off.
  public var kind: Kind
  /// The text.
  public var content: [Inline]
  /// Identifier, language and renditions.
  public var attributes: Attributes

  /// Makes an emphasis.
  public init(_ kind: Kind, _ content: [Inline], attributes: Attributes = .none) {
    self.kind = kind
    self.content = content
    self.attributes = attributes
  }
}

/// Text that refers to a place or a document.
public struct Link: Sendable, Equatable {
  /// A URL, or `#` and the identifier of a node.
  public var target: String
  /// The text.
  public var content: [Inline]

  /// Makes a link.
  public init(target: String, _ content: [Inline]) {
    self.target = target
    self.content = content
  }
}

/// A run in another language than the text around it.
public struct ForeignRun: Sendable, Equatable {
  /// The language.
  public var language: LanguageTag
  /// The text.
  public var content: [Inline]

  /// Makes a run.
  public init(_ language: LanguageTag, _ content: [Inline]) {
    self.language = language
    self.content = content
  }
}

/// The sign that refers to a note.
public struct NoteReference: Sendable, Equatable {
  /// The note's identifier.
  public var target: String
  /// The sign as it stood: `[1]`, `①`, `*`.
  public var label: TextRun

  /// Makes a reference.
  public init(target: String, label: TextRun) {
    self.target = target
    self.label = label
  }
}

/// Text with its reading beside it (TEI `ruby`).
public struct Ruby: Sendable, Equatable {
  /// The text.
  public var base: [Inline]
  /// The reading.
  public var reading: TextRun

  /// Makes a ruby.
  public init(base: [Inline], reading: TextRun) {
    self.base = base
    self.reading = reading
  }
}
