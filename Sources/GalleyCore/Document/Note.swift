/// The body of a note.
public struct Note: Sendable, Equatable {
  /// Where the note stood.
  public enum Place: String, Sendable, CaseIterable {
    /// At the foot of its page or its article.
    case foot
    /// At the end of a chapter or a book.
    case end
    /// In the margin.
    case margin
  }

  /// Its name, which references point to; unique in the document.
  public var identifier: String
  /// The label as it stood in the source: `[1]`, `①`, `*`.
  public var label: TextRun?
  /// What the note says.
  public var blocks: [Block]
  /// Where it stood.
  public var place: Place
  /// Language and renditions; the identifier has its own field.
  public var attributes: Attributes

  /// Makes a note.
  public init(
    identifier: String, label: TextRun? = nil, _ blocks: [Block], place: Place = .foot,
    attributes: Attributes = .none
  ) {
    self.identifier = identifier
    self.label = label
    self.blocks = blocks
    self.place = place
    self.attributes = attributes
  }
}
