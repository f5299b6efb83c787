import GalleyCore

@testable import DOCXFormat

extension DOCXImage {
  mutating func visit(_ blocks: [Block], _ around: Around) {
    for block in blocks { visit(block, around) }
  }

  mutating func inside(_ container: String, _ body: (inout DOCXImage) -> Void) {
    path.append(container + ">")
    body(&self)
    path.removeLast()
  }

  mutating func visit(_ block: Block, _ around: Around) {
    switch block {
    case .paragraph(let paragraph):
      var head = Format()
      head.role = "head"
      line(
        "p", paragraph.content, paragraph.attributes, around, before: (paragraph.runInHead, head),
        isAligned: true)
    case .heading(let heading):
      let level = min(around.headingLevel + heading.level, 6)
      line("h\(level)", heading.content, heading.attributes, around, isHead: true)
    case .list(let list): visit(list, around)
    case .definitionList(let list):
      let around = inner(around, list.attributes)
      keep(list.attributes.identifier)
      inside("dl") { image in
        for entry in list.entries {
          image.inside("entry") { image in
            image.line("term", entry.term, .none, around, isHead: true)
            image.visit(entry.blocks, around)
          }
        }
      }
    case .quotation(let quotation):
      let around = inner(around, quotation.attributes)
      keep(quotation.attributes.identifier)
      inside("quote") { image in
        image.visit(quotation.blocks, around)
        image.line("attribution", quotation.attribution, .none, around)
      }
    case .verse(let group): visit(group, around)
    case .speech(let speech): visit(speech, around)
    case .stageDirection(let direction):
      line("stage", direction.content, direction.attributes, around)
    case .table(let table): visit(table, around)
    case .figure(let figure): visit(figure, around)
    case .preformatted(let block):
      line("pre", block.content, block.attributes, around, isPreformatted: true)
    case .sceneBreak(let sceneBreak):
      lines.append(
        path.joined() + "break: " + names(take(nil))
          + shown(pieces(of: sceneBreak.marker, Format(), false)))
    case .note(let note): visit(note, around)
    case .furniture(let furniture): line("furniture", furniture.content, .none, around)
    case .anchor(let anchor): keep(anchor.identifier)
    case .milestone, .raw: break
    }
  }

  mutating func visit(_ list: List, _ outer: Around) {
    let around = inner(outer, list.attributes)
    keep(list.attributes.identifier)
    // The number of the first item counts only where Word makes it.
    let isNumbered = list.items.contains { $0.marker == nil }
    var name: String
    switch list.marking {
    case .plain: name = "list plain"
    case .bulleted: name = "list bulleted"
    case .ordered(let start, let style):
      name = "list \(style.rawValue)" + (isNumbered ? " \(start)" : "")
    }
    name += " of \(list.items.count)"
    inside(name) { image in
      for item in list.items {
        image.inside("item" + (item.marker.map { " " + image.shown($0.text) } ?? "")) { image in
          image.keep(item.attributes.identifier)
          image.visit(item.blocks, image.inner(around, item.attributes))
        }
      }
    }
  }

  mutating func visit(_ group: LineGroup, _ outer: Around) {
    guard !group.lines.isEmpty else { return keep(group.attributes.identifier) }
    let around = inner(outer, group.attributes)
    var names = names(take(group.attributes.identifier))
    var text = ""
    for (index, line) in group.lines.enumerated() {
      if index > 0 { text += "⏎" }
      let format = Format(language: around.language)
      var spaces = ""
      for _ in 0..<line.indent { spaces += "\u{2002}" }
      var all = pieces(of: line.content, format, false)
      // Names at the head of the stanza are its own.
      while index == 0, let first = all.first, first.text.hasPrefix("⟦#") {
        names += first.text
        all.removeFirst()
      }
      text += shown([Piece(text: spaces, format: Format())] + all)
    }
    if group.lines.allSatisfy({ line in Self.isBlank(line.content) }) {
      due = names.split(separator: "⟦#").map { String($0.prefix { $0 != "⟧" }) }
      return
    }
    // A break in a line of verse begins another; leading spaces set it in.
    let verses = text.split(separator: "⏎", omittingEmptySubsequences: false).map(Self.indented)
    lines.append(path.joined() + "verse: " + names + verses.joined(separator: "⏎"))
  }

  static func isBlank(_ inlines: [Inline]) -> Bool {
    var isBlank = true
    inlines.forEachRun { run in
      for scalar in run.unicodeScalars where !isWhiteSpace(scalar) { isBlank = false }
    }
    return isBlank
      && inlines.allSatisfy { inline in
        switch inline {
        case .text, .lineBreak, .anchor, .emphasis, .foreign: true
        default: false
        }
      }
  }

  static func indented(_ line: Substring) -> String {
    var indent = 0
    var result = ""
    var isInside = false
    var isTag = false
    for scalar in line.unicodeScalars {
      if scalar == "⟨" || scalar == "⟦" { isTag = true }
      if !isTag && !isInside {
        switch scalar {
        case "\u{2002}": indent += 1
        case "\u{3000}": indent += 2
        case "\t": indent += 4
        default: isInside = true
        }
      }
      if isTag || isInside { result.unicodeScalars.append(scalar) }
      if scalar == "⟩" || scalar == "⟧" { isTag = false }
    }
    // Formats of spaces alone are none.
    return "\(indent)|" + result.replacing("⟨⟩⟨", with: "⟨")
  }

  mutating func visit(_ speech: Speech, _ outer: Around) {
    let around = inner(outer, speech.attributes)
    keep(speech.attributes.identifier)
    var runsIn = false
    if speech.runsIn, case .paragraph = speech.blocks.first { runsIn = !speech.speaker.isEmpty }
    inside(runsIn ? "speech run-in" : "speech") { image in
      guard runsIn, case .paragraph(let first) = speech.blocks[0] else {
        image.line("speaker", speech.speaker, .none, around, isHead: true)
        return image.visit(speech.blocks, around)
      }
      var name = Format(language: around.language)
      name.role = "speaker"
      let own = image.inner(around, first.attributes)
      name.language = own.language
      image.line("speaker", speech.speaker + [], first.attributes, around, format: name)
      image.visit(
        [
          .paragraph(
            Paragraph(
              first.content, runInHead: first.runInHead,
              attributes: {
                var attributes = first.attributes
                attributes.identifier = nil
                return attributes
              }()))
        ] + speech.blocks.dropFirst(), around)
    }
  }

  mutating func visit(_ figure: Figure, _ outer: Around) {
    let around = inner(outer, figure.attributes)
    keep(figure.attributes.identifier)
    if let image = figure.image {
      if images.contains(image.target) {
        lines.append(path.joined() + "figure: " + names(take(nil)) + shown(image.alternativeText))
      } else {
        var own = Around(language: around.language)
        if around.alignment == "right" { own.alignment = "right" }
        line("p", [.image(image)], .none, own, isAligned: true)
      }
    }
    line("caption", figure.caption, .none, around, isHead: true)
  }

  mutating func visit(_ table: Table, _ outer: Around) {
    let around = inner(outer, table.attributes)
    keep(table.attributes.identifier)
    inside("table") { image in
      image.line("caption", table.caption, .none, around, isHead: true)
      let grid = TableGrid(table)
      for (isHead, rows) in [(true, grid.head), (false, grid.body)] {
        for row in rows {
          image.inside(isHead ? "head row" : "row") { image in
            for cell in row { image.visit(cell, of: table, isHead: isHead, around) }
          }
        }
      }
    }
  }

  mutating func visit(
    _ cell: TableGrid.Cell, of table: Table, isHead: Bool, _ outer: Around
  ) {
    guard cell.merge != .continues else { return }
    var around = Around(language: outer.language, headingLevel: outer.headingLevel)
    around.isTableHead = isHead || cell.content?.isHeader == true
    if cell.span == 1, table.columns.indices.contains(cell.column) {
      switch table.columns[cell.column] {
      case .center: around.alignment = "center"
      case .right: around.alignment = "right"
      case .left, .natural: break
      }
    }
    let rows = cell.merge == .begins ? cell.content?.rowSpan ?? 1 : 1
    inside("cell \(cell.column)+\(cell.span)x\(rows)") { image in
      let count = image.lines.count
      image.visit(cell.content?.blocks ?? [], around)
      if image.lines.count == count { image.lines.append(image.path.joined() + "empty") }
    }
  }

  mutating func visit(_ note: Note, _ outer: Around) {
    if footnotes[note.identifier] != nil, writtenNotes.insert(note.identifier).inserted { return }
    let around = inner(outer, note.attributes)
    keep(note.identifier)
    keep(note.attributes.identifier)
    inside("note \(note.place.rawValue) \(shown(note.label?.text ?? ""))") { image in
      image.visit(note.blocks, around)
    }
  }
}
