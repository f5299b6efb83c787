import GalleyCore

@testable import EPUBFormat

/// What EPUB holds of a document, a line for each block: the measure of "equal" in round trips.
///
/// What is not in these lines is the table of losses in docs/html.md.
struct EPUBImage {
  /// The lines.
  private(set) var lines: [String] = []
  private var path = ""

  /// The pictures that are there.
  private let images: ImageTable

  init(_ document: Document) {
    images = ImageTable(document.resources)
    for division in document.divisions { visit(division) }
  }

  private mutating func visit(_ division: Division) {
    let outer = path
    defer { path = outer }
    // A division of which nothing is written is not there.
    if let role = division.role, division.matter.contains(where: { $0.role == .head }) {
      lines.append("\(path)is \(role)")
    }
    for matter in division.matter where matter.role.opens { add(matter) }
    visit(division.blocks)
    for inner in division.divisions { visit(inner) }
    for matter in division.matter where !matter.role.opens { add(matter) }
  }

  private mutating func add(_ matter: Matter) {
    add("\(matter.role)", matter.content)
  }

  private mutating func add(_ name: String, _ content: [Inline]) {
    lines.append("\(path)\(name): \(text(content))")
  }

  private mutating func visit(_ blocks: [Block]) { for block in blocks { visit(block) } }

  private mutating func inside(_ name: String, _ body: (inout EPUBImage) -> Void) {
    let outer = path
    path += name + " > "
    body(&self)
    path = outer
  }

  private mutating func visit(_ block: Block) {
    switch block {
    case .paragraph(let paragraph):
      if !paragraph.runInHead.isEmpty { add("run-in", paragraph.runInHead) }
      add("p", paragraph.content)
    case .heading(let heading): add("heading", heading.content)
    case .list(let list):
      let isMarked = list.items.contains { $0.marker != nil }
      let kind =
        switch list.marking {
        case .bulleted: "ul"
        case .plain: isMarked ? "ul" : "plain"
        case .ordered(let start, let style): isMarked ? "ol" : "ol \(start) \(style)"
        }
      for item in list.items {
        let marker = item.marker.map { Label.oneLine($0.text) } ?? ""
        lines.append("\(path)\(kind) \(marker)")
        inside("li") { $0.visit(item.blocks) }
      }
    case .definitionList(let list):
      for entry in list.entries {
        add("dt", entry.term)
        inside("dd") { $0.visit(entry.blocks) }
      }
    case .quotation(let quotation):
      inside("quote") { $0.visit(quotation.blocks) }
      if !quotation.attribution.isEmpty { add("attribution", quotation.attribution) }
    case .verse(let group):
      for line in group.lines { add("line \(min(24, line.indent))", line.content) }
    case .speech(let speech):
      let runsIn = if case .paragraph? = speech.blocks.first { speech.runsIn } else { false }
      add("speaker \(runsIn)", speech.speaker)
      inside("speech") { $0.visit(speech.blocks) }
    case .stageDirection(let direction): add("stage", direction.content)
    case .table(let table):
      if !table.caption.isEmpty { add("caption", table.caption) }
      for (name, group) in [("head", table.head), ("body", table.body)] {
        for row in TableGrid(group).rows {
          for placed in row {
            let cell = placed.cell
            let place = lines.count
            inside("cell") { $0.visit(cell.blocks) }
            // A cell of which nothing is seen heads nothing.
            let isHeader = name == "body" && cell.isHeader && lines.count > place
            lines.insert(
              "\(path)\(name) cell \(cell.columnSpan) \(placed.rowSpan) \(isHeader)", at: place)
          }
        }
      }
    case .figure(let figure):
      lines.append("\(path)figure \(figure.image.map { shown($0.alternativeText) } ?? "")")
      if !figure.caption.isEmpty { add("caption", figure.caption) }
    case .preformatted(let block):
      lines.append("\(path)pre \(Self.fit(block.content.plainText).filter { $0 != "\r" })")
    case .sceneBreak(let sceneBreak): add("break", sceneBreak.marker)
    case .note(let note):
      let label = note.label.map { Label.oneLine($0.text) } ?? ""
      lines.append("\(path)note \(note.place) \(label)")
      inside("note") { $0.visit(note.blocks) }
    case .furniture(let furniture): add("\(furniture.kind)", furniture.content)
    case .milestone(let milestone): lines.append("\(path)\(milestone.unit)")
    case .anchor, .raw: break
    }
  }

  private func shown(_ text: String) -> String { Label.oneLine(Self.fit(text)) }

  /// The characters of a line with what they are, white space apart.
  private func text(_ content: [Inline]) -> String {
    var text = ""
    append(content, "", to: &text)
    return text
  }

  /// Text as XML can hold it.
  private static func fit(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.value {
          case 9, 10, 13, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...: scalar
          default: "\u{FFFD}"
          }
        }))
  }

  private func append(_ content: [Inline], _ state: String, to text: inout String) {
    for inline in content {
      switch inline {
      case .text(let run):
        for scalar in Self.fit(run.text).unicodeScalars where !isWhiteSpace(scalar) {
          text += "\(scalar)\(state)"
        }
      case .lineBreak(let lineBreak): if lineBreak.join == .hard { text += "|" }
      case .milestone(let milestone): text += "(\(milestone.unit))"
      case .emphasis(let emphasis):
        append(emphasis.content, state + "'\(emphasis.kind)", to: &text)
      case .link(let link): append(link.content, state, to: &text)
      case .image(let image):
        let words = Label.oneLine(Self.fit(image.alternativeText))
        // One that is missing and not described leaves nothing.
        if images[image.target] != nil || !image.alternativeText.isEmpty {
          text += "(image \(words))"
        }
      case .noteReference(let reference):
        text += "(note \(Label.oneLine(Self.fit(reference.label.text))))"
      case .ruby(let ruby):
        append(ruby.base, state, to: &text)
        text += "(ruby \(Label.oneLine(Self.fit(ruby.reading.text))))"
      case .foreign(let foreign):
        append(foreign.content, state + "'\(foreign.language)", to: &text)
      case .quotation(let quotation): append(quotation.content, state + "'q", to: &text)
      case .correction(let correction):
        let form =
          correction.kind == .character
          ? [.text(correction.source.plainText)]
          : correction.source
        append(form, state + "'\(correction.kind)", to: &text)
        text += "(\(Label.oneLine(Self.fit(Label.text(of: correction.regular)))))"
      case .gap(let gap): text += "(gap \(gap.reason) \(gap.characters ?? 0))"
      case .anchor, .raw: break
      }
    }
  }
}
