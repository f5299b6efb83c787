/// A speech of a play.
public struct Speech: Sendable, Equatable {
  /// Who speaks, as the source has it.
  public var speaker: [Inline]
  /// What is said, with the stage directions inside of it.
  public var blocks: [Block]
  /// Identifier, language and renditions.
  public var attributes: Attributes

  /// Makes a speech.
  public init(speaker: [Inline], _ blocks: [Block], attributes: Attributes = .none) {
    self.speaker = speaker
    self.blocks = blocks
    self.attributes = attributes
  }
}

/// What happens on the stage.
public struct StageDirection: Sendable, Equatable {
  /// The text.
  public var content: [Inline]
  /// Identifier, language and renditions.
  public var attributes: Attributes

  /// Makes a stage direction.
  public init(_ content: [Inline], attributes: Attributes = .none) {
    self.content = content
    self.attributes = attributes
  }
}
