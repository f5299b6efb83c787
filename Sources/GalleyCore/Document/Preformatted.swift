/// Text whose spaces and line ends are kept: code, a table set with spaces, a drawing.
public struct Preformatted: Sendable, Equatable {
  /// The text; its lines are parted by line breaks of the kind `hard`.
  public var content: [Inline]
  /// The programming language, where it is known.
  public var codeLanguage: String?
  /// Identifier, language and renditions.
  public var attributes: Attributes

  /// Makes a preformatted block.
  public init(_ content: [Inline], codeLanguage: String? = nil, attributes: Attributes = .none) {
    self.content = content
    self.codeLanguage = codeLanguage
    self.attributes = attributes
  }
}

/// Markup of a named format, which only a writer of that format puts out.
public struct RawBlock: Sendable, Equatable {
  /// The format's name in the registry.
  public var format: String
  /// The markup.
  public var text: String

  /// Makes a raw block.
  public init(format: String, text: String) {
    self.format = format
    self.text = text
  }
}

/// A break between scenes.
public struct SceneBreak: Sendable, Equatable {
  /// The sign that stood for it, such as `* * *`; empty for a wide gap.
  public var marker: [Inline]

  /// Makes a scene break.
  public init(_ marker: [Inline] = []) {
    self.marker = marker
  }
}
