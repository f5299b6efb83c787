extension Document {
  /// Calls `body` for every run of the document's characters, in the order in which writers put
  /// them out.
  ///
  /// This is what "nothing is lost" is counted by: every run once, markers and labels included,
  /// of a correction the form of the source. Line breaks, gaps and raw markup hold no characters;
  /// a hyphen that was removed is in its line break's `omitted`.
  public func forEachRun(_ body: (borrowing TextRun) -> Void) {
    forEachPiece(onRun: body, onBreak: { _ in })
  }

  /// Calls `onRun` and `onBreak` for every run and every line break, in document order.
  public func forEachPiece(
    onRun: (borrowing TextRun) -> Void, onBreak: (borrowing LineBreak) -> Void
  ) {
    withoutActuallyEscaping(onRun) { onRun in
      withoutActuallyEscaping(onBreak) { onBreak in
        let walk = ContentWalk(onRun: onRun, onBreak: onBreak)
        for division in divisions { walk.visit(division) }
      }
    }
  }

  /// The characters of the document without any structure, for tests and tallies.
  public var plainText: String {
    var text = ""
    forEachRun { text += $0.text }
    return text
  }
}

extension [Inline] {
  /// Calls `body` for every run, in the order in which writers put them out.
  public func forEachRun(_ body: (borrowing TextRun) -> Void) {
    withoutActuallyEscaping(body) { body in
      ContentWalk(onRun: body, onBreak: { _ in }).visit(self)
    }
  }

  /// The text as a reader reads it: words that a line end parted are one, others have a space.
  public var plainText: String {
    var text = ""
    ContentWalk(
      onRun: { text += $0.text },
      onBreak: { lineBreak in
        switch lineBreak.join {
        case .nothing: break
        case .space: text += " "
        case .hard: text += "\n"
        }
      }
    ).visit(self)
    return text
  }
}

/// The one place that knows in which order a node's parts are told.
private struct ContentWalk {
  let onRun: (borrowing TextRun) -> Void
  let onBreak: (borrowing LineBreak) -> Void

  func visit(_ division: Division) {
    for matter in division.matter where matter.role.opens { visit(matter.content) }
    visit(division.blocks)
    for inner in division.divisions { visit(inner) }
    for matter in division.matter where !matter.role.opens { visit(matter.content) }
  }

  func visit(_ blocks: [Block]) {
    for index in blocks.indices { visit(blocks[index]) }
  }

  func visit(_ block: Block) {
    switch block {
    case .paragraph(let paragraph):
      visit(paragraph.runInHead)
      visit(paragraph.content)
    case .heading(let heading): visit(heading.content)
    case .list(let list):
      for item in list.items {
        if let marker = item.marker { onRun(marker) }
        visit(item.blocks)
      }
    case .definitionList(let list):
      for entry in list.entries {
        visit(entry.term)
        visit(entry.blocks)
      }
    case .quotation(let quotation):
      visit(quotation.blocks)
      visit(quotation.attribution)
    case .verse(let group): for line in group.lines { visit(line.content) }
    case .speech(let speech):
      visit(speech.speaker)
      visit(speech.blocks)
    case .stageDirection(let direction): visit(direction.content)
    case .table(let table):
      visit(table.caption)
      for row in table.head + table.body { for cell in row.cells { visit(cell.blocks) } }
    case .figure(let figure): visit(figure.caption)
    case .preformatted(let block): visit(block.content)
    case .sceneBreak(let sceneBreak): visit(sceneBreak.marker)
    case .note(let note):
      if let label = note.label { onRun(label) }
      visit(note.blocks)
    case .furniture(let furniture): visit(furniture.content)
    case .milestone, .anchor, .raw: break
    }
  }

  func visit(_ inlines: [Inline]) {
    for index in inlines.indices { visit(inlines[index]) }
  }

  func visit(_ inline: Inline) {
    switch inline {
    case .text(let run): onRun(run)
    case .lineBreak(let lineBreak): onBreak(lineBreak)
    case .emphasis(let emphasis): visit(emphasis.content)
    case .link(let link): visit(link.content)
    case .noteReference(let reference): onRun(reference.label)
    case .ruby(let ruby):
      visit(ruby.base)
      onRun(ruby.reading)
    case .foreign(let foreign): visit(foreign.content)
    case .quotation(let quotation): visit(quotation.content)
    case .correction(let correction): visit(correction.source)
    case .milestone, .image, .gap, .anchor, .raw: break
    }
  }
}
