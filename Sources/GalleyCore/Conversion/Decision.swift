/// Something that was inferred, with what speaks for it.
public struct Decision: Sendable, Equatable {
  /// What was decided.
  public enum Kind: String, Sendable, CaseIterable {
    /// Which character encoding the file is in.
    case encoding
    /// Which language a text is in.
    case language
    /// Whether lines are columns side by side, to be read one after the other.
    case columns
    /// Which measure a stretch of lines was set to.
    case measure
    /// Whether a line end parts two blocks.
    case lineEnd = "line-end"
    /// Whether a hyphen at a line end belongs to the word.
    case hyphen
    /// What a line is: a title, a byline, body text.
    case role
    /// Where a division begins, and which title belongs to it.
    case division
    /// Which notation a text's marks belong to, and what a mark says beside the text.
    case notation
  }

  // Ordered and sized to take 56 bytes: a text of doubtful lines has many decisions.

  /// The choice, in a word or two: `soft`, `title`, `GB18030`.
  public var choice: String
  /// What it would have been instead, where that is known.
  public var alternative: String?
  /// What speaks for it and against it, the weightiest first.
  public var evidence: [Evidence]
  /// What it is about, in the decoded source.
  public var source: SourceRange
  private var storedLine: Int32
  /// What was decided.
  public var kind: Kind
  /// How sure it is.
  public var confidence: Confidence
  /// Given by the user, read from a mark, or guessed.
  public var origin: Origin

  /// Makes a decision.
  public init(
    _ kind: Kind, _ choice: String, insteadOf alternative: String? = nil, source: SourceRange,
    line: Int, confidence: Confidence, origin: Origin = .guessed, evidence: [Evidence] = []
  ) {
    self.kind = kind
    self.choice = choice
    self.alternative = alternative
    self.origin = origin
    self.source = source
    storedLine = Int32(line)
    self.confidence = confidence
    self.evidence = evidence
  }

  /// The line it is about, counted from 1.
  public var line: Int {
    get { Int(storedLine) }
    set { storedLine = Int32(newValue) }
  }
}

/// One reason for or against a decision.
public struct Evidence: Sendable, Equatable {
  /// The reason in a few plain words: `the line ends short of the measure`.
  public var reason: String
  /// How much it weighs, in hundredths of a nat; negative when it speaks against the choice.
  public var weight: Int

  /// Makes a reason.
  public init(_ reason: String, weight: Int) {
    self.reason = reason
    self.weight = weight
  }
}
