import GalleyCore

/// An inspection as a page of HTML that holds all it needs: what is in doubt, the source and the
/// result side by side.
struct HTMLInspection {
  private let inspection: Inspection
  private let result: HTMLResult
  private let doubtful: Set<Int>

  init(_ inspection: Inspection) {
    self.inspection = inspection
    result = HTMLResult(inspection)
    doubtful = Set(inspection.uncertain.map { inspection.decisions[$0].line })
  }

  /// Hands the page to `put`, in pieces.
  func write(_ put: (String) throws(Diagnostic) -> Void) throws(Diagnostic) {
    try put(head() + doubts())
    var piece = "<section id=\"source\" aria-labelledby=\"h-source\" tabindex=\"-1\">\n"
    piece += "<h2 id=\"h-source\">Source</h2>\n<ol class=\"lines\"\(language)>\n"
    for line in inspection.lines {
      piece += row(line)
      if piece.utf8.count > 1 << 16 {
        try put(piece)
        piece = ""
      }
    }
    piece += "</ol>\n</section>\n"
    piece += "<section id=\"result\" aria-labelledby=\"h-result\" tabindex=\"-1\">\n"
    piece += "<h2 id=\"h-result\">Result</h2>\n<div class=\"sheet\"\(language)>\n"
    for index in inspection.places.indices {
      piece += result.html(index)
      if piece.utf8.count > 1 << 16 {
        try put(piece)
        piece = ""
      }
    }
    piece += "</div>\n</section>\n</main>\n"
    try put(piece + foot())
  }

  private var language: String {
    let tag = inspection.document.language.tag
    return tag == "und" ? "" : " lang=\"\(HTMLText.escape(tag))\""
  }

  // MARK: Parts

  private func head() -> String {
    let name = HTMLText.escape(inspection.name)
    var html = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="generator" content="\(program.name) \(program.version)">
      <title>\(name) as Galley reads it</title>
      <style>
      \(HTMLStyle.text)
      </style>
      </head>
      <body>
      <header>
      <h1 dir="auto">\(name)</h1>
      <p class="sum">\(summary())</p>
      <dl>

      """
    if let encoding = inspection.document.source?.encoding {
      html += field("encoding", encoding.name, encoding.origin.rawValue, encoding.confidence, nil)
    }
    for row in MetadataRow.all(of: inspection.document) {
      html += field(row.key, row.value, row.statement, row.confidence, row.line)
    }
    return html + "</dl>\n</header>\n<main>\n"
  }

  private func summary() -> String {
    func many(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
    return [
      many(inspection.lines.count, "line"), many(inspection.places.count, "block"),
      many(inspection.divisions.count, "division"),
    ].joined(separator: " · ")
  }

  private func field(
    _ key: String, _ value: String, _ origin: String, _ confidence: Confidence, _ line: Int?
  ) -> String {
    var note = origin
    if confidence != .certain { note += " \(confidence)" }
    if let line {
      note += " · <a class=\"go\" href=\"#L\(line)\" data-l=\"\(line)\">line \(line)</a>"
    }
    let name = confidence.isUncertain ? " class=\"doubt\"" : ""
    return "<div\(name)><dt>\(key)</dt><dd><span dir=\"auto\">\(HTMLText.escape(value))</span> "
      + "<small>\(note)</small></dd></div>\n"
  }

  private func doubts() -> String {
    let uncertain = inspection.uncertain
    var html = "<section id=\"doubts\" aria-labelledby=\"h-doubts\">\n"
    html += "<h2 id=\"h-doubts\">In doubt <span class=\"count\">\(uncertain.count)</span></h2>\n"
    html +=
      uncertain.isEmpty
      ? "<p class=\"none\">Nothing is in doubt.</p>\n"
      : "<p class=\"keys\"><kbd>n</kbd> next, <kbd>p</kbd> previous</p>\n<ol class=\"list\">\n"
    var told: Set<Int> = []
    for index in uncertain where told.insert(inspection.decisions[index].line).inserted {
      html += doubt(inspection.decisions[index].line)
    }
    if !uncertain.isEmpty { html += "</ol>\n" }
    return html + "<div id=\"why\" aria-live=\"polite\"></div>\n</section>\n"
  }

  /// A line with all that is in doubt of it.
  private func doubt(_ number: Int) -> String {
    let line = inspection.lines[max(0, min(number, inspection.lines.count) - 1)]
    let decisions = line.decisions.map { inspection.decisions[$0] }
      .filter(\.confidence.isUncertain).sorted { $0.confidence < $1.confidence }
    let text = HTMLText.escape(String(line.text.prefix(60)))
    let least = decisions.first?.confidence.percent ?? 0
    var html = "<li><a class=\"go\" href=\"#L\(number)\" data-l=\"\(number)\">"
    html += "<span class=\"percent\">\(least)<i>%</i></span> "
    html += "<span class=\"text\" dir=\"auto\"\(language)>\(text)</span> "
    html += "<span class=\"at\">line \(number)</span></a>\n"
    for decision in decisions {
      html += "<p class=\"answer\">\(HTMLText.escape(decision.answer))</p>\n"
      guard !decision.evidence.isEmpty else { continue }
      html += "<ul>"
      for reason in decision.evidence.prefix(4) {
        let side = reason.weight > 0 ? "for" : reason.weight < 0 ? "against" : "but"
        html += "<li class=\"\(side)\"><b>\(side)</b> \(HTMLText.escape(reason.reason))</li>"
      }
      html += "</ul>\n"
    }
    return html + "</li>\n"
  }

  private func row(_ line: Inspection.Line) -> String {
    let place = line.place.map { inspection.places[$0] }
    var names: [String] = []
    if line.beginsPlace { names.append("begins") }
    if doubtful.contains(line.number) { names.append("doubt") }
    if line.place == nil { names.append("blank") }
    if place?.kind.isMatter ?? false { names.append("matter") }
    let name = names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
    var html = "<li id=\"L\(line.number)\"\(name) data-l=\"\(line.number)\">"
    if let index = line.place {
      html +=
        "<a class=\"n go\" href=\"#P\(index + 1)\" data-l=\"\(line.number)\">\(line.number)</a>"
    } else {
      html += "<span class=\"n\">\(line.number)</span>"
    }
    let word = line.beginsPlace ? place?.word ?? "" : ""
    html +=
      "<span class=\"k\">\(HTMLText.escape(word))\(place?.isMoved ?? false && line.beginsPlace ? " ↑" : "")</span>"
    html += "<span class=\"x\" dir=\"auto\">\(HTMLText.escape(line.text))</span>"
    if let end = line.end {
      html += "<span class=\"e\" title=\"\(end.words)\">\(end.sign)</span>"
    }
    return html + "</li>\n"
  }

  private func foot() -> String {
    var members: [(String, JSONValue)] = []
    for line in inspection.lines where !line.decisions.isEmpty {
      let told = line.decisions.map { index -> JSONValue in
        let decision = inspection.decisions[index]
        return .array([
          .string(decision.answer), .number(Int(decision.confidence.percent)),
          .string(decision.origin.rawValue),
          .array(
            decision.evidence.map { .array([.string($0.reason), .number($0.weight)]) }),
        ])
      }
      members.append((String(line.number), .array(told)))
    }
    // Nothing inside of a script may look like markup.
    let data = JSONValue.object(members).line.replacing("<", with: "\\u003c")
    return """
      <script type="application/json" id="data">\(data)</script>
      <script>
      \(HTMLScript.text)
      </script>
      </body>
      </html>

      """
  }
}

extension Inspection.End {
  /// The sign for it.
  var sign: String {
    switch self {
    case .block: "¶"
    case .kept: "↵"
    case .space: "␣"
    case .nothing: "+"
    case .hyphen: "-"
    }
  }

  /// What it means.
  fileprivate var words: String {
    switch self {
    case .block: "ends a block"
    case .kept: "stays, inside of a block"
    case .space: "joined with a space"
    case .nothing: "joined without a space"
    case .hyphen: "joined, and the hyphen removed"
    }
  }
}
