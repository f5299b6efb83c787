/// A speech of a play.
public struct Speech: Sendable, Equatable {
  /// Who speaks, as the source has it.
  public var speaker: [Inline]
  /// Whether the name stands in the line in which the speech begins, as in `HAMLET. To be`;
  /// otherwise it has a line of its own.
  public var runsIn: Bool
  /// What is said, with the stage directions inside of it.
  public var blocks: [Block]
  /// Identifier, language and renditions.
  public var attributes: Attributes

  /// Makes a speech.
  public init(
    speaker: [Inline], runsIn: Bool = false, _ blocks: [Block], attributes: Attributes = .none
  ) {
    self.speaker = speaker
    self.runsIn = runsIn
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
