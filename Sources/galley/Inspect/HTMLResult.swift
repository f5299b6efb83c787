import GalleyCore

/// The result of a reading as HTML: each part with the lines of the source it is made of.
struct HTMLResult {
  private let inspection: Inspection
  private let lines: LineTable
  /// The lines whose end is in doubt.
  private let doubtful: Set<Int>

  init(_ inspection: Inspection) {
    self.inspection = inspection
    lines = inspection.document.source?.lines ?? LineTable()
    doubtful = Set(
      inspection.uncertain.compactMap { index in
        let decision = inspection.decisions[index]
        return decision.kind == .lineEnd || decision.kind == .hyphen ? decision.line : nil
      })
  }

  /// A part, with its division's name before it where a new one begins.
  func html(_ index: Int) -> String {
    let place = inspection.places[index]
    var html = ""
    if index == 0 || inspection.places[index - 1].division != place.division {
      let division = inspection.divisions[place.division]
      html += "<p class=\"div\">\(HTMLText.escape(division.name))</p>\n"
    }
    let element =
      switch place.kind {
      case .title: place.level > 1 ? "h4" : "h3"
      case .heading: "h4"
      default: "p"
      }
    let name = place.kind.rawValue.replacing(" ", with: "-")
    html += "<\(element) id=\"P\(index + 1)\" class=\"\(name)\" dir=\"auto\""
    html += " data-kind=\"\(HTMLText.escape(place.word))\(place.isMoved ? " ↑" : "")\">"
    if !place.marker.isEmpty {
      html += "<span class=\"marker\">\(HTMLText.escape(place.marker))</span> "
    }
    for (number, content) in place.contents.enumerated() {
      if number > 0 { html += "<span class=\"cell\"> | </span>" }
      var writer = Writer(lines: lines, doubtful: doubtful)
      writer.write(content)
      html += writer.finished
    }
    return html + "</\(element)>\n"
  }

  /// Writes inlines as stretches of lines, with a seam wherever two lines were joined.
  private struct Writer {
    let lines: LineTable
    let doubtful: Set<Int>
    private var html = ""
    private var open: Int?

    init(lines: LineTable, doubtful: Set<Int>) {
      self.lines = lines
      self.doubtful = doubtful
    }

    /// What was written, with its last stretch closed.
    var finished: String { html + (open == nil ? "" : "</span>") }

    mutating func write(_ inlines: [Inline]) {
      for inline in inlines { write(inline) }
    }

    private mutating func write(_ inline: Inline) {
      switch inline {
      case .text(let run): write(run)
      case .lineBreak(let lineBreak): write(lineBreak)
      case .emphasis(let emphasis): write(emphasis)
      case .link(let link): write(link.content)
      case .noteReference(let reference):
        html += "<sup>"
        write(reference.label)
        close()
        html += "</sup>"
      case .ruby(let ruby):
        close()
        html += "<ruby>"
        write(ruby.base)
        close()
        html += "<rt>\(HTMLText.escape(ruby.reading.text))</rt></ruby>"
      case .foreign(let foreign):
        close()
        html += "<i class=\"foreign\" lang=\"\(HTMLText.escape(foreign.language.tag))\">"
        write(foreign.content)
        close()
        html += "</i>"
      case .quotation(let quotation): write(quotation.content)
      case .correction(let correction): write(correction.source)
      case .image(let image):
        html += "<span class=\"sign\">[\(HTMLText.escape(image.alternativeText))]</span>"
      case .milestone(let milestone):
        let unit = milestone.unit.rawValue
        html += "<span class=\"sign\" title=\"a \(unit) begins\">⸽</span>"
      case .gap: html += "<span class=\"sign\">[…]</span>"
      case .anchor, .raw: break
      }
    }

    private mutating func write(_ emphasis: Emphasis) {
      let element =
        switch emphasis.kind {
        case .bold: "strong"
        case .superscript: "sup"
        case .subscript: "sub"
        case .code: "code"
        case .italic: "em"
        case .smallCaps, .dots, .underline, .strikethrough, .spaced: "span"
        }
      close()
      html += "<\(element) class=\"em-\(emphasis.kind.rawValue)\">"
      write(emphasis.content)
      close()
      html += "</\(element)>"
    }

    private mutating func write(_ run: TextRun) {
      let line = run.source.map { lines.line(at: $0.start) }
      if line != open || line == nil {
        close()
        if let line {
          html += "<span class=\"l\" data-l=\"\(line)\">"
          open = line
        }
      }
      html += HTMLText.escape(run.text)
    }

    private mutating func close() {
      if open != nil { html += "</span>" }
      open = nil
    }

    private mutating func write(_ lineBreak: LineBreak) {
      close()
      if lineBreak.join == .hard { return html += "<br>" }
      let line = lineBreak.start >= 0 ? lines.line(at: lineBreak.start) : 0
      let name = doubtful.contains(line) ? "seam doubt" : "seam"
      let gone = lineBreak.removedHyphen ? "<del>-</del>" : ""
      html += "<span class=\"\(name)\" data-l=\"\(line)\">\(gone)</span>"
      if lineBreak.join == .space { html += " " }
    }
  }
}
