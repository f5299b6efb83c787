/// A quotation set off from the text.
public struct BlockQuotation: Sendable, Equatable {
  /// What is quoted.
  public var blocks: [Block]
  /// Who is quoted, when the source says so in a line of its own.
  public var attribution: [Inline]
  /// Identifier, language and renditions.
  public var attributes: Attributes

  /// Makes a block quotation.
  public init(_ blocks: [Block], attribution: [Inline] = [], attributes: Attributes = .none) {
    self.blocks = blocks
    self.attribution = attribution
    self.attributes = attributes
  }
}

/// A quotation inside of a paragraph, its marks part of the content.
public struct InlineQuotation: Sendable, Equatable {
  /// What is quoted, with its marks.
  public var content: [Inline]
  /// Identifier, language and renditions.
  public var attributes: Attributes

  /// Makes an inline quotation.
  public init(_ content: [Inline], attributes: Attributes = .none) {
    self.content = content
    self.attributes = attributes
  }
}
