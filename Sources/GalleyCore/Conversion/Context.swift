/// Everything a conversion may know or do beside its input and its output.
///
/// Readers and writers get it as `inout`, so a test sees all that a conversion said, and two
/// conversions at a time cannot disturb each other.
public struct Context: Sendable {
  /// The program's name and version, for `appInfo`, `generator` and the like.
  public var program: Program
  /// The time to write into files: `SOURCE_DATE_EPOCH`, when the user set it; never the clock.
  public var timestamp: Timestamp?
  /// Whether every decision is to be told with what speaks for it, not only the doubtful ones.
  ///
  /// It costs time and memory, and changes nothing of what is read.
  public var explains = false
  /// What a person said of the text that is read, against what its reader would guess.
  public var overrides: Overrides?
  /// What tells the encoding and the language of a text where its file says neither.
  public var judge: (any TextJudge)?
  /// What was said so far, in order.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Makes a context.
  public init(program: Program, timestamp: Timestamp? = nil) {
    self.program = program
    self.timestamp = timestamp
  }

  /// Says something; the same thing of the same place is said once.
  public mutating func report(_ diagnostic: Diagnostic) {
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }
}

/// The program that writes a file.
public struct Program: Sendable, Equatable {
  /// Its name.
  public var name: String
  /// Its version, as in semantic versioning.
  public var version: String

  /// Makes a program's record.
  public init(name: String = "Galley", version: String) {
    self.name = name
    self.version = version
  }
}
