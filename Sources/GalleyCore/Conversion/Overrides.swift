/// What a person says of a text, against what its reader would guess.
///
/// It comes from a small file beside the text; see docs/overrides.md for its form. What the words
/// mean is up to the reader: it knows what its lines can be.
public struct Overrides: Sendable, Equatable {
  /// What is said of a line or of several.
  public struct Entry: Sendable, Equatable {
    /// The lines of the text, counted from 1.
    public var lines: ClosedRange<Int>
    /// What the first of them must begin with; nil when that is not checked.
    public var quote: String?
    /// What is said.
    public var saying: Saying
    /// The place in the file of overrides, where the entry begins.
    public var place: SourcePosition
    /// The place of what is said.
    public var sayingPlace: SourcePosition

    /// Makes an entry.
    public init(
      lines: ClosedRange<Int>, quote: String? = nil, _ saying: Saying, place: SourcePosition,
      sayingPlace: SourcePosition
    ) {
      self.lines = lines
      self.quote = quote
      self.saying = saying
      self.place = place
      self.sayingPlace = sayingPlace
    }
  }

  /// What can be said of lines.
  public enum Saying: Sendable, Equatable {
    /// What each of them is, in the words of the reader: `title`, `heading 2`.
    case role(String)
    /// That they go on in one another.
    case joined(Joint)
    /// That each ends what it belongs to.
    case apart
  }

  /// How lines are joined.
  public enum Joint: Sendable, Equatable {
    /// As the reader sees fit.
    case any
    /// With a space, without one.
    case space, nothing
    /// Without the hyphen at the line end, or with it.
    case hyphenRemoved, hyphenKept
  }

  /// What is said of the whole: `title: Walden`.
  public struct Field: Sendable, Equatable {
    /// The name of the field.
    public var key: String
    /// Its value.
    public var value: String
    /// The place in the file of overrides.
    public var place: SourcePosition
  }

  /// The name of the file of overrides, for messages.
  public let name: String
  /// What is said of lines, in the order of the file.
  public internal(set) var entries: [Entry] = []
  /// What is said of the whole, in the order of the file.
  public internal(set) var fields: [Field] = []

  /// Makes overrides that say nothing.
  public init(name: String) { self.name = name }

  /// An error in the file of overrides.
  public func problem(_ message: String, at place: SourcePosition, hint: String) -> Diagnostic {
    Diagnostic(
      .error, .usage, code: "bad-overrides", message, file: name, position: place, hint: hint)
  }
}
