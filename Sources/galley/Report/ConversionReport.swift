import GalleyCore

/// What the terminal is told of a conversion.
struct ConversionReport: Sendable {
  /// How much is told.
  enum Detail: Sendable {
    /// Errors only.
    case quiet
    /// Errors and warnings.
    case problems
    /// The same, what was recognised and what was written.
    case normal
    /// All of that, with notes, every title and every uncertain decision.
    case verbose
  }

  /// How much is told.
  let detail: Detail

  /// The most warnings of one kind that are told of one input.
  private static let warningLimit = 5
  /// The most titles that are told unless everything is.
  private static let titleLimit = 8

  /// The lines on one input.
  func text(of result: ConversionResult) -> String {
    var lines = diagnostics(of: result)
    if detail == .normal || detail == .verbose, result.failure == nil {
      if let recognition = result.recognition {
        lines += self.lines(on: recognition, input: Diagnostic.shown(result.input))
      }
      for (path, size) in result.written {
        let place =
          path == InputReading.standardStream ? "to standard output" : Diagnostic.shown(path)
        lines.append("  wrote \(place) (\(size) bytes)")
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The line at the end of many inputs.
  func summary(converted: Int, failed: Int) -> String {
    guard detail != .quiet, converted + failed > 1 else { return "" }
    return "galley: \(converted) of \(converted + failed) inputs converted"
      + (failed == 0 ? "\n" : ", \(failed) failed\n")
  }

  private func diagnostics(of result: ConversionResult) -> [String] {
    var lines: [String] = []
    var said: [String: Int] = [:]
    for diagnostic in result.diagnostics {
      switch diagnostic.severity {
      case .error: break
      case .warning: if detail == .quiet { continue }
      case .note: if detail != .verbose { continue }
      }
      said[diagnostic.code, default: 0] += 1
      if diagnostic.severity == .error || detail == .verbose
        || said[diagnostic.code, default: 0] <= Self.warningLimit
      {
        lines.append(diagnostic.text)
      }
    }
    guard detail != .verbose else { return lines }
    for (code, count) in said.sorted(by: { $0.key < $1.key }) where count > Self.warningLimit {
      lines.append(
        "\(result.input): \(count - Self.warningLimit) more [\(code)]; -v lists them")
    }
    return lines
  }

  private func lines(on recognition: Recognition, input: String) -> [String] {
    let encoding = recognition.encoding.map { ", \($0)" } ?? ""
    var lines = ["\(input): \(counts(recognition)) (\(recognition.language)\(encoding))"]
    let shown = detail == .verbose ? recognition.titles.count : Self.titleLimit
    for (index, title) in recognition.titles.prefix(shown).enumerated() {
      lines.append("  \(index + 1). \(title.map(Self.oneLine) ?? "(no title)")")
    }
    if recognition.titles.count > shown {
      lines.append("  and \(recognition.titles.count - shown) more titles")
    }
    var done: [String] = []
    if recognition.joinedLines > 0 {
      done.append("\(Self.many(recognition.joinedLines, "line end")) joined")
    }
    if recognition.removedHyphens > 0 {
      done.append("\(Self.many(recognition.removedHyphens, "hyphen")) removed")
    }
    if recognition.movedLines > 0 {
      done.append("\(Self.many(recognition.movedLines, "line")) moved to the head of a text")
    }
    if recognition.damagedBytes > 0 {
      done.append("\(Self.many(recognition.damagedBytes, "byte")) that no character stands for")
    }
    if !done.isEmpty { lines.append("  " + done.joined(separator: ", ")) }
    return lines + uncertainty(recognition)
  }

  private func counts(_ recognition: Recognition) -> String {
    var counts: [String] = []
    for kind in Division.Kind.allCases where kind != .text {
      if let count = recognition.divisions[kind] { counts.append(Self.many(count, kind.noun)) }
    }
    let sorts = recognition.blocks.sorted { $0.key < $1.key }.filter { $0.key != "paragraphs" }
    let paragraphs = recognition.count(of: "paragraphs")
    counts.append(Self.many(paragraphs, "paragraph"))
    counts += sorts.map { $0.value == 1 ? "1 " + Self.singular($0.key) : "\($0.value) \($0.key)" }
    return counts.joined(separator: ", ")
  }

  private func uncertainty(_ recognition: Recognition) -> [String] {
    guard let least = recognition.uncertain.first else { return [] }
    if detail == .verbose {
      return recognition.uncertain.map { decision in
        "  line \(decision.line): \(decision.kind.rawValue) \(decision.choice), "
          + "confidence \(decision.confidence)"
      }
    }
    let count = Self.many(recognition.uncertain.count, "uncertain decision")
    return ["  \(count), the least sure at line \(least.line) (-v lists them)"]
  }

  private static func many(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }

  private static func singular(_ nouns: String) -> String {
    switch nouns {
    case "speeches": "speech"
    case "running heads and folios": "running head or folio"
    default: nouns.hasSuffix("s") ? String(nouns.dropLast()) : nouns
    }
  }

  /// A title without line ends and control characters, no longer than a line: a text must not
  /// command the terminal.
  private static func oneLine(_ title: String) -> String {
    let words = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let shown = words.count > 60 ? words.prefix(59) + "…" : words
    var safe = ""
    for scalar in shown.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control
      safe.unicodeScalars.append(isControl ? "\u{FFFD}" : scalar)
    }
    return safe
  }
}
