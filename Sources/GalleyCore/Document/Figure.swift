/// A picture with its caption.
public struct Figure: Sendable, Equatable {
  /// The picture; nil where the source only tells of one.
  public var image: Image?
  /// The caption; empty where there is none.
  public var caption: [Inline]
  /// Identifier, language and renditions.
  public var attributes: Attributes

  /// Makes a figure.
  public init(image: Image?, caption: [Inline] = [], attributes: Attributes = .none) {
    self.image = image
    self.caption = caption
    self.attributes = attributes
  }
}

/// A picture, as a block's or inside of a line.
public struct Image: Sendable, Equatable {
  /// The name of a resource of the document, or a URL.
  public var target: String
  /// What a person who cannot see it should be told; empty for decoration.
  public var alternativeText: String

  /// Makes an image.
  public init(target: String, alternativeText: String) {
    self.target = target
    self.alternativeText = alternativeText
  }
}
