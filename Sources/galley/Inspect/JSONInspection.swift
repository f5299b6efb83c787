import GalleyCore

/// An inspection for machines: JSON Lines, an object a line, as docs/inspect.md tells.
struct JSONInspection {
  private let inspection: Inspection
  private let isUncertainOnly: Bool

  init(_ inspection: Inspection, isUncertainOnly: Bool) {
    self.inspection = inspection
    self.isUncertainOnly = isUncertainOnly
  }

  /// Hands all objects to `put`, in pieces.
  func write(_ put: (String) throws(Diagnostic) -> Void) throws(Diagnostic) {
    var piece = ""
    func add(_ value: JSONValue) throws(Diagnostic) {
      piece += value.line + "\n"
      if piece.utf8.count > 1 << 16 {
        try put(piece)
        piece = ""
      }
    }
    try add(document())
    for row in MetadataRow.all(of: inspection.document) { try add(metadata(row)) }
    for line in inspection.lines {
      let decisions = line.decisions.map { inspection.decisions[$0] }.filter {
        !isUncertainOnly || $0.confidence.isUncertain
      }
      if isUncertainOnly && decisions.isEmpty { continue }
      try add(self.line(line))
      for decision in decisions { try add(self.decision(decision)) }
    }
    try put(piece)
  }

  private func document() -> JSONValue {
    let encoding = inspection.document.source?.encoding
    return .object([
      ("type", .string("document")), ("schema", .number(1)),
      ("input", .string(inspection.name)),
      ("lines", .number(inspection.lines.count)),
      ("bytes", (inspection.document.source?.byteCount).map(JSONValue.number) ?? .null),
      ("encoding", encoding.map { .string($0.name) } ?? .null),
      ("encodingOrigin", encoding.map { .string($0.origin.rawValue) } ?? .null),
      ("encodingPercent", encoding.map { .number(Int($0.confidence.percent)) } ?? .null),
      ("language", .string(inspection.document.language.tag)),
      ("divisions", .number(inspection.divisions.count)),
      ("blocks", .number(inspection.places.count)),
      ("decisions", .number(inspection.decisions.count)),
      ("uncertain", .number(inspection.uncertain.count)),
    ])
  }

  private func metadata(_ row: MetadataRow) -> JSONValue {
    .object([
      ("type", .string("metadata")), ("key", .string(row.key)), ("value", .string(row.value)),
      ("origin", .string(row.origin.rawValue)), ("percent", .number(Int(row.confidence.percent))),
      ("line", row.line.map(JSONValue.number) ?? .null),
      ("from", row.authority.map { .string($0.rawValue) } ?? .null),
    ])
  }

  private func line(_ line: Inspection.Line) -> JSONValue {
    let place = line.place.map { inspection.places[$0] }
    let division = place.map { inspection.divisions[$0.division] }
    return .object([
      ("type", .string("line")), ("line", .number(line.number)), ("text", .string(line.text)),
      ("block", line.place.map { .number($0 + 1) } ?? .null),
      ("kind", place.map { .string($0.kind.rawValue) } ?? .null),
      ("level", place.map { .number($0.level) } ?? .null),
      ("begins", .bool(line.beginsPlace)),
      ("moved", .bool(place?.isMoved ?? false)),
      ("division", division.map { .string($0.name) } ?? .null),
      ("end", line.end.map { .string($0.rawValue) } ?? .null),
      ("percent", line.confidence.map { .number(Int($0.percent)) } ?? .null),
    ])
  }

  private func decision(_ decision: Decision) -> JSONValue {
    .object([
      ("type", .string("decision")), ("line", .number(decision.line)),
      ("kind", .string(decision.kind.rawValue)), ("choice", .string(decision.choice)),
      ("alternative", decision.alternative.map(JSONValue.string) ?? .null),
      ("origin", .string(decision.origin.rawValue)),
      ("percent", .number(Int(decision.confidence.percent))),
      (
        "evidence",
        .array(
          decision.evidence.map {
            .object([("reason", .string($0.reason)), ("weight", .number($0.weight))])
          })
      ),
    ])
  }
}
