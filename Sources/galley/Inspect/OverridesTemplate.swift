import GalleyCore

/// A file of overrides to start from: what is in doubt, as suggestions that a person may take up.
struct OverridesTemplate {
  private let inspection: Inspection
  /// The lines that are parted into columns: what is said of one holds for all its parts, so
  /// nothing is suggested.
  private let columns: [ClosedRange<Int>]

  init(_ inspection: Inspection) {
    self.inspection = inspection
    let lines = inspection.document.source?.lines ?? LineTable()
    columns = inspection.decisions.filter { $0.kind == .columns }.map {
      let first = lines.line(at: $0.source.start)
      return first...max(first, lines.line(at: max(0, $0.source.end - 1)))
    }
  }

  /// The longest part of a line that is quoted, in characters.
  private static let quoteLength = 24

  /// The whole file.
  var text: String {
    let name = TerminalText.safe(inspection.name)
    var lines = [
      "# What \(name) is, where Galley may guess wrong; docs/overrides.md tells the form.",
      "# Call this file \(PathName.last(of: name))\(OverridesPlace.suffix) and put it beside the text. "
        + "What is guessed stands",
      "# behind a #: take the # away to make sure of it, and change what stands behind the colon",
      "# where it is wrong.",
      "",
    ]
    lines += fields()
    for range in columns {
      lines += [
        "",
        "# Lines \(range.lowerBound) to \(range.upperBound) are columns side by side; what is said of a "
          + "line holds for all its parts.",
      ]
    }
    for line in inspection.lines where !columns.contains(where: { $0.contains(line.number) }) {
      for index in line.decisions where inspection.decisions[index].confidence.isUncertain {
        let decision = inspection.decisions[index]
        guard let suggestion = suggestion(decision, line) else { continue }
        lines += ["", "# \(decision.answer), confidence \(decision.confidence)"]
        lines += decision.evidence.prefix(3).map {
          "#   \($0.weight < 0 ? "against" : $0.weight > 0 ? "for" : "but"): \($0.reason)"
        }
        lines.append("#" + suggestion)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func fields() -> [String] {
    var lines: [String] = []
    if let encoding = inspection.document.source?.encoding {
      lines.append("#encoding: \(encoding.name)")
    }
    for row in MetadataRow.all(of: inspection.document) where row.value != "und" {
      lines.append("#\(row.key): \(Self.oneLine(row.value))")
    }
    return lines
  }

  /// What a person would write for a decision; nil where nothing can be said.
  private func suggestion(_ decision: Decision, _ line: Inspection.Line) -> String? {
    switch decision.kind {
    case .role:
      return "line \(line.number)\(Self.quote(line.text)): \(decision.choice)"
    case .lineEnd, .hyphen:
      guard let next = next(after: line) else { return nil }
      let said =
        switch (decision.kind, decision.choice) {
        case (.lineEnd, "soft"): "joined"
        case (.lineEnd, _): "not joined"
        default: "joined, hyphen \(decision.choice)"
        }
      return "lines \(line.number)-\(next)\(Self.quote(line.text)): \(said)"
    default: return nil
    }
  }

  /// The next line of text, nil where the text goes on elsewhere.
  private func next(after line: Inspection.Line) -> Int? {
    inspection.lines[line.number...].first {
      $0.place.map { !inspection.places[$0].kind.isFurniture } ?? false
    }?.number
  }

  /// The beginning of a line in quotation marks, with a space before it.
  private static func quote(_ text: String) -> String {
    let begun = text.unicodeScalars.drop { isWhiteSpace($0) || $0 == "\u{FEFF}" }
    var quoted = String.UnicodeScalarView()
    for scalar in begun.prefix(quoteLength) {
      if scalar.properties.generalCategory == .control { break }
      quoted.append(scalar)
      if scalar == "\"" { quoted.append(scalar) }
    }
    while let last = quoted.last, isWhiteSpace(last) { quoted.removeLast() }
    return quoted.isEmpty ? "" : " \"\(String(quoted))\""
  }

  private static func oneLine(_ text: String) -> String {
    TerminalText.safe(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }
}

extension Place.Kind {
  /// Whether it belongs to the page and not to the text.
  var isFurniture: Bool {
    self == .header || self == .footer || self == .folio || self == .furniture
  }
}
