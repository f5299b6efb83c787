import GalleyCore

/// An inspection for the terminal: a line for each line of the source, and below it what is in
/// doubt, with the reasons.
struct TerminalInspection {
  /// How it is shown.
  struct Look {
    /// The width in columns; 0 when lines are not cut.
    var width: Int
    /// Whether colours are used.
    var isColored: Bool
    /// Whether only what is in doubt is shown.
    var isUncertainOnly: Bool
    /// Whether the reasons of every decision are shown.
    var isVerbose: Bool
  }

  private let inspection: Inspection
  private let look: Look
  private let numberWidth: Int

  init(_ inspection: Inspection, look: Look) {
    self.inspection = inspection
    self.look = look
    numberWidth = max(4, String(inspection.lines.count).count)
  }

  /// The columns of the words for parts.
  private static let kindWidth = 15

  /// Hands all lines to `put`, in pieces.
  func write(_ put: (String) throws(Diagnostic) -> Void) throws(Diagnostic) {
    var piece = head()
    var division: Int?
    for line in inspection.lines {
      if look.isUncertainOnly && !line.decisions.contains(where: isUncertain) { continue }
      if !look.isUncertainOnly, let place = line.place.map({ inspection.places[$0] }),
        place.division != division
      {
        division = place.division
        piece += rule(inspection.divisions[place.division])
      }
      piece += row(line)
      for index in line.decisions where look.isVerbose || isUncertain(index) {
        piece += reasons(inspection.decisions[index])
      }
      if piece.utf8.count > 1 << 16 {
        try put(piece)
        piece = ""
      }
    }
    try put(piece)
  }

  private func isUncertain(_ index: Int) -> Bool {
    inspection.decisions[index].confidence.isUncertain
  }

  // MARK: Parts

  private func head() -> String {
    var lines = [paint(TerminalText.safe(inspection.name), .strong)]
    if let source = inspection.document.source {
      lines.append(
        field(
          "encoding", source.encoding.name, source.encoding.origin.rawValue,
          source.encoding.confidence))
    }
    for row in MetadataRow.all(of: inspection.document) {
      let line = row.line.map { ", line \($0)" } ?? ""
      lines.append(field(row.key, row.value, row.statement, row.confidence, line))
    }
    let count = inspection.uncertain.count
    lines.append(
      count == 0
        ? "nothing is uncertain"
        : count == 1 ? "1 decision is uncertain" : "\(count) decisions are uncertain")
    if !look.isUncertainOnly {
      lines.append(
        paint(
          "line ends: ¶ of a block, ↵ kept, ␣ joined with a space, + joined without, - joined and "
            + "the hyphen removed", .faint))
    }
    return lines.joined(separator: "\n") + "\n\n"
  }

  private func field(
    _ key: String, _ value: String, _ origin: String, _ confidence: Confidence, _ more: String = ""
  ) -> String {
    let sure = confidence == .certain ? "" : ", \(confidence)"
    let note = "  (\(origin)\(sure)\(more))"
    let room = look.width == 0 ? Int.max : max(20, look.width - 15 - note.utf8.count)
    return TerminalText.padded("  " + key, to: 15) + TerminalText.cut(value, to: room)
      + paint(note, confidence.isUncertain ? .doubt : .faint)
  }

  private func rule(_ division: Place.Division) -> String {
    var path = [division.name]
    var parent = division.parent
    while let index = parent {
      path.insert(inspection.divisions[index].name, at: 0)
      parent = inspection.divisions[index].parent
    }
    let text = "── " + path.joined(separator: ", ") + " "
    let length = look.width == 0 ? 78 : look.width
    let rest = max(2, length - TerminalText.width(of: text))
    return paint(text + String(repeating: "─", count: rest), .faint) + "\n"
  }

  private func row(_ line: Inspection.Line) -> String {
    let digits = String(line.number)
    let number =
      String(repeating: " ", count: max(0, numberWidth - digits.utf8.count)) + digits + " "
    guard let index = line.place else {
      return (paint(number, .faint) + leftOut(line.text)).trimmed + "\n"
    }
    let place = inspection.places[index]
    let confidence = line.confidence
    let isDoubtful = line.decisions.contains(where: isUncertain)
    var kind = line.beginsPlace ? place.word : ""
    if line.beginsPlace && place.isMoved { kind += " ↑" }
    let sure = confidence.map { $0 == .certain ? "100" : " \($0.percent)" } ?? "   "
    let end = line.end?.sign ?? " "
    let lead = numberWidth + 1 + Self.kindWidth + 5
    let room = look.width == 0 ? Int.max : max(10, look.width - lead - 2)
    return paint(number, .faint)
      + paint(TerminalText.padded(kind, to: Self.kindWidth), isDoubtful ? .doubt : .kind)
      + paint((isDoubtful ? "?" : " ") + sure + " ", isDoubtful ? .doubt : .faint)
      + paint(TerminalText.cut(line.text, to: room), place.kind.isMatter ? .strong : .plain)
      + paint(" " + end, .faint) + "\n"
  }

  /// A line that went nowhere, but for its record: marks whose meaning the result carries.
  private func leftOut(_ text: String) -> String {
    guard !text.unicodeScalars.allSatisfy(isWhiteSpace) else { return "" }
    let room = look.width == 0 ? Int.max : look.width - numberWidth - Self.kindWidth - 8
    return paint(
      TerminalText.padded("left out", to: Self.kindWidth + 5)
        + TerminalText.cut(text, to: max(10, room)), .faint)
  }

  private func reasons(_ decision: Decision) -> String {
    let indent = String(repeating: " ", count: numberWidth + 1)
    var text = "\(indent)└ \(decision.answer) \(decision.confidence)"
    if decision.origin == .given { text += " (given)" }
    let room = look.width == 0 ? Int.max : look.width
    var lines: [String] = []
    for (index, reason) in decision.evidence.enumerated() {
      let sign = reason.weight > 0 ? "for" : reason.weight < 0 ? "against" : "but"
      let part = (index == 0 ? ": " : "; ") + "\(sign): \(reason.reason)"
      if TerminalText.width(of: text + part) > room {
        lines.append(text + (index == 0 ? ":" : ";"))
        text = indent + "  " + part.dropFirst(2)
      } else {
        text += part
      }
    }
    lines.append(text)
    return lines.map {
      paint(
        TerminalText.cut($0, to: room), decision.confidence.isUncertain ? .doubt : .faint) + "\n"
    }.joined()
  }

  // MARK: Colours

  private enum Paint: String {
    case plain = ""
    case strong = "1"
    case faint = "2"
    case kind = "36"
    case doubt = "33"
  }

  private func paint(_ text: String, _ paint: Paint) -> String {
    guard look.isColored, paint != .plain, !text.isEmpty else { return text }
    return "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m"
  }
}

extension Decision {
  /// What was decided, as an answer: `line end joined rather than kept`.
  var answer: String {
    let (kind, words): (String, [String: String]) =
      switch self.kind {
      case .encoding: ("encoding ", [:])
      case .language: ("language ", [:])
      case .columns: ("", [:])
      case .measure: ("measure ", [:])
      case .lineEnd: ("line end ", ["soft": "joined", "hard": "kept"])
      case .hyphen: ("hyphen ", [:])
      case .notation: ("notation ", [:])
      case .role:
        ("", ["continuation": "text that goes on", "continued matter": "a line that goes on"])
      case .division: ("", [:])
      }
    return kind + (words[choice] ?? choice)
      + (alternative.map { " rather than \(words[$0] ?? $0)" } ?? "")
  }
}

extension Place {
  /// The words for it: `heading 2`.
  var word: String { kind == .heading && level > 0 ? "heading \(level)" : kind.rawValue }
}

extension Place.Kind {
  /// Whether it stands out of the text.
  var isMatter: Bool {
    switch self {
    case .title, .subtitle, .overline, .heading, .byline, .runInHead, .speaker, .term: true
    default: false
    }
  }
}

extension String {
  /// The text without spaces at its end.
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
