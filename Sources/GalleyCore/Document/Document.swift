/// A text with its structure, its metadata and its provenance: what every reader makes and every
/// writer takes.
public struct Document: Sendable, Equatable {
  /// Titles, creators, dates and the like of the whole.
  public var metadata: Metadata
  /// The outermost divisions in reading order: front matter, articles or chapters, back matter.
  public var divisions: [Division]
  /// Images and other files the text refers to, by name.
  public var resources: [Resource]
  /// The file the document was read from; nil for one made in memory.
  public var source: SourceText?
  /// What was inferred on the way, in source order.
  public var decisions: [Decision]
  /// Whether its lines run from top to bottom, as in the book it was read from.
  public var isVertical: Bool

  /// Makes a document.
  public init(
    metadata: Metadata = Metadata(), divisions: [Division] = [], resources: [Resource] = [],
    source: SourceText? = nil, decisions: [Decision] = [], isVertical: Bool = false
  ) {
    self.metadata = metadata
    self.divisions = divisions
    self.resources = resources
    self.source = source
    self.decisions = decisions
    self.isVertical = isVertical
  }

  /// The language of the whole, `und` where none is known.
  public var language: LanguageTag { metadata.languages.first?.value ?? .undetermined }
}

/// A file that goes along with the text, such as an image.
public struct Resource: Sendable, Equatable {
  /// The name the text refers to it by, unique in the document.
  public var name: String
  /// The media type, such as `image/png`.
  public var mediaType: String
  /// The file's bytes.
  public var bytes: [UInt8]
  /// Whether it is the cover, which the text need not refer to.
  public var isCover: Bool

  /// Makes a resource.
  public init(name: String, mediaType: String, bytes: [UInt8], isCover: Bool = false) {
    self.name = name
    self.mediaType = mediaType
    self.bytes = bytes
    self.isCover = isCover
  }
}
