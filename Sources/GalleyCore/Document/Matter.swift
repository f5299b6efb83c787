/// A line of a division that is no body text: its head, its byline, its source.
public struct Matter: Sendable, Equatable {
  /// What the line says.
  public enum Role: String, Sendable, CaseIterable {
    /// A kicker above the title.
    case overline
    /// The title.
    case head
    /// A second title below it.
    case subhead
    /// Who wrote it.
    case byline
    /// Where and when it was written.
    case dateline
    /// A summary or an epigraph between the head and the body.
    case argument
    /// "Dear Sir": the greeting that opens a letter.
    case salute
    /// The greeting that closes a letter.
    case close
    /// The name below a letter.
    case signature
    /// "P. S.": what a letter adds below its signature.
    case postscript
    /// Where the text was first printed: 载《学习时报》.
    case sourceLine
    /// What is said of the author: （作者系…）.
    case authorNote
    /// "The end".
    case trailer

    /// Whether the line belongs before the body; otherwise after it.
    public var opens: Bool {
      switch self {
      case .overline, .head, .subhead, .byline, .dateline, .argument, .salute: true
      case .close, .signature, .postscript, .sourceLine, .authorNote, .trailer: false
      }
    }
  }

  /// What the line says.
  public var role: Role
  /// Its text.
  public var content: [Inline]
  /// The level of a heading that stands at its place in the source, 1 the highest; 0 for none.
  public var level: Int
  /// Identifier, language and renditions.
  public var attributes: Attributes
  /// The identifier of the anchor that was left where the line stood, when it was moved.
  public var movedFrom: String?
  /// How sure the role is.
  public var confidence: Confidence

  /// Makes a matter line.
  public init(
    _ role: Role, _ content: [Inline], level: Int = 0, attributes: Attributes = .none,
    movedFrom: String? = nil, confidence: Confidence = .certain
  ) {
    self.role = role
    self.content = content
    self.level = level
    self.attributes = attributes
    self.movedFrom = movedFrom
    self.confidence = confidence
  }
}
