import GalleyCore

/// The file of `--json-report`: one array with an object for each input, in the order they were
/// named.
///
/// It is written as the work goes on, so that many inputs take no memory, and appears whole.
final class JSONReport {
  private let file: OutputFile
  private var isEmpty = true

  /// Begins the file.
  ///
  /// Throws a `cannotCreate` diagnostic.
  init(path: String) throws(Diagnostic) { file = try OutputFile(path: path) }

  /// Adds an input.
  ///
  /// Throws an `inputOutput` diagnostic.
  func add(_ result: ConversionResult) throws(Diagnostic) {
    try file.write(Array(((isEmpty ? "[\n  " : ",\n  ") + result.json.text(indent: "  ")).utf8))
    isEmpty = false
  }

  /// Ends the file and gives it its name.
  ///
  /// Throws a diagnostic when it cannot.
  func finish() throws(Diagnostic) {
    try file.write(Array((isEmpty ? "[]\n" : "\n]\n").utf8))
    let finished = try file.finish()
    do throws(Diagnostic) {
      try finished.publish()
    } catch {
      finished.discard()
      throw error
    }
  }

  /// Takes back the file of a run that was given up.
  func discard() { file.discard() }
}

extension ConversionResult {
  /// The result for a machine to read.
  fileprivate var json: JSONValue {
    .object([
      ("input", .string(SystemName.readable(input))),
      ("converted", .bool(failure == nil)),
      (
        "outputs",
        .array(
          written.map {
            .object([("file", .string(SystemName.readable($0.path))), ("bytes", .number($0.size))])
          })
      ),
      ("recognised", recognition?.json ?? .null),
      ("diagnostics", .array(diagnostics.map(\.json))),
    ])
  }
}

extension Recognition {
  fileprivate var json: JSONValue {
    let kinds = Division.Kind.allCases.compactMap { kind in
      divisions[kind].map { (kind.rawValue, JSONValue.number($0)) }
    }
    let sorts = blocks.sorted { $0.key < $1.key }.map { ($0.key, JSONValue.number($0.value)) }
    return .object([
      ("language", .string(language.tag)),
      ("encoding", encoding.map(JSONValue.string) ?? .null),
      ("divisions", .object(kinds)),
      ("blocks", .object(sorts)),
      ("titles", .array(titles.map { $0.map(JSONValue.string) ?? .null })),
      ("joinedLines", .number(joinedLines)),
      ("removedHyphens", .number(removedHyphens)),
      ("movedLines", .number(movedLines)),
      ("damagedBytes", .number(damagedBytes)),
      ("uncertain", .array(uncertain.map(\.json))),
    ])
  }
}

extension Decision {
  fileprivate var json: JSONValue {
    .object([
      ("line", .number(line)), ("kind", .string(kind.rawValue)), ("choice", .string(choice)),
      ("percent", .number(Int(confidence.percent))),
      (
        "evidence",
        .array(
          evidence.map {
            .object([("reason", .string($0.reason)), ("weight", .number($0.weight))])
          })
      ),
    ])
  }
}

extension Diagnostic {
  fileprivate var json: JSONValue {
    .object([
      ("severity", .string(severity.rawValue)), ("code", .string(code)),
      ("message", .string(message)), ("file", file.map(JSONValue.string) ?? .null),
      ("line", position.map { .number($0.line) } ?? .null),
      ("column", position.map { .number($0.column) } ?? .null),
      ("byte", position?.byte.map(JSONValue.number) ?? .null),
      ("hint", hint.map(JSONValue.string) ?? .null),
    ])
  }
}
