/// A paragraph of prose.
public struct Paragraph: Sendable, Equatable {
  /// The head it opens with, set apart by its type and not by a line.
  public var runInHead: [Inline]
  /// The text after the run-in head.
  public var content: [Inline]
  /// Identifier, language and renditions.
  public var attributes: Attributes

  /// Makes a paragraph.
  public init(_ content: [Inline], runInHead: [Inline] = [], attributes: Attributes = .none) {
    self.content = content
    self.runInHead = runInHead
    self.attributes = attributes
  }
}

/// A heading that opens no division.
public struct Heading: Sendable, Equatable {
  /// The level, 1 the highest, 6 the lowest that every format can write.
  public var level: Int
  /// The text.
  public var content: [Inline]
  /// Identifier, language and renditions.
  public var attributes: Attributes

  /// Makes a heading.
  public init(level: Int, _ content: [Inline], attributes: Attributes = .none) {
    self.level = level
    self.content = content
    self.attributes = attributes
  }
}
