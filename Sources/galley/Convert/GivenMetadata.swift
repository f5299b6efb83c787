import GalleyCore
import GalleyPackaging

/// The metadata a user gave, with `-M KEY=VALUE` and in metadata files.
struct GivenMetadata: Sendable {
  private var record = Metadata()
  private var files = Metadata()
  /// What is to be known of what was given, though it was taken.
  private(set) var warnings: [Diagnostic] = []

  /// Reads `KEY=VALUE` or `KEY:VALUE` pairs, and files, of which a later one goes before one named
  /// earlier.
  ///
  /// Throws a `usage` diagnostic that tells what is wrong with a pair, a `data` one with its place
  /// for a file; of several the first, after the others were handed to `tell`.
  init(
    _ pairs: [String], files paths: [String] = [], tell: (Diagnostic) -> Void = { _ in }
  ) throws(Diagnostic) {
    record = try Self.record(pairs, warnings: &warnings)
    for path in paths.reversed() {
      files.fill(from: try Self.file(path, warnings: &warnings, tell: tell))
    }
  }

  /// Takes what a file of overrides says of the whole, where nothing was given on the command line.
  ///
  /// Throws a `usage` diagnostic with the place of a field that is wrong.
  mutating func take(_ overrides: Overrides) throws(Diagnostic) {
    var parser = MetadataParser(.overrides, file: overrides.name)
    for field in overrides.fields where field.key != "encoding" {
      parser.add(MetadataNode(.text(field.value)), to: field.key)
      if let problem = parser.problems.first(where: { $0.severity == .error }) {
        throw overrides.problem(problem.message, at: field.place, hint: problem.hint ?? "")
      }
    }
    record.fill(from: parser.finish())
    warnings += parser.problems.filter { $0.severity != .error }
  }

  /// The language that was given first.
  var language: LanguageTag? { (record.languages.first ?? files.languages.first)?.value }

  /// Puts what was given over what was read.
  func apply(to metadata: inout Metadata) {
    var all = record
    all.fill(from: files)
    all.fill(from: metadata)
    metadata = all
  }

  private static func record(
    _ pairs: [String], warnings: inout [Diagnostic]
  ) throws(Diagnostic) -> Metadata {
    var parser = MetadataParser(.commandLine)
    for pair in pairs {
      guard let (key, value) = KeyValue.split(pair, at: "=", ":"),
        !value.unicodeScalars.allSatisfy(isWhiteSpace)
      else {
        throw Diagnostic(
          .error, .usage, code: "bad-metadata", "'\(pair)' is no metadata",
          hint: "write KEY=VALUE, as in 'title=Walden'")
      }
      parser.add(MetadataNode(.text(value)), to: key)
    }
    let record = parser.finish()
    if let problem = parser.problems.first(where: { $0.severity == .error }) { throw problem }
    warnings += parser.problems
    return record
  }

  private static func file(
    _ path: String, warnings: inout [Diagnostic], tell: (Diagnostic) -> Void
  ) throws(Diagnostic) -> Metadata {
    var parser = MetadataParser(.metadataFile, file: path)
    parser.add(
      try YAMLReader.read(try InputReading.bytes(of: path, limit: YAMLReader.largest), file: path))
    let record = parser.finish()
    var errors = parser.problems.filter { $0.severity == .error }
    warnings += parser.problems.filter { $0.severity != .error }
    guard let last = errors.popLast() else { return record }
    for error in errors { tell(error) }
    throw last
  }
}
