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
        var visitor = ClosureVisitor(onRun: onRun, onBreak: onBreak)
        forEachPiece(&visitor)
      }
    }
  }

  /// Shows a visitor every run and every line break, in document order.
  func forEachPiece(_ visitor: inout some PieceVisitor) {
    for division in divisions { ContentWalk.visit(division, &visitor) }
  }

  /// The characters of the document without any structure, for tests and tallies.
  public var plainText: String {
    var text = ""
    forEachRun { text += $0.text }
    return text
  }
}

extension Division {
  /// How many bytes of characters it holds, those of its inner divisions with it.
  public var byteCount: Int {
    var counter = ByteCounter()
    ContentWalk.visit(self, &counter)
    return counter.count
  }
}

extension Block {
  /// How many bytes of characters it holds.
  public var byteCount: Int {
    var counter = ByteCounter()
    ContentWalk.visit(self, &counter)
    return counter.count
  }
}

extension [Inline] {
  /// Calls `body` for every run, in the order in which writers put them out.
  public func forEachRun(_ body: (borrowing TextRun) -> Void) {
    withoutActuallyEscaping(body) { body in
      var visitor = ClosureVisitor(onRun: body, onBreak: { _ in })
      ContentWalk.visit(self, &visitor)
    }
  }

  /// The text as a reader reads it: words that a line end parted are one, others have a space.
  public var plainText: String {
    var text = ""
    var visitor = ClosureVisitor(
      onRun: { text += $0.text },
      onBreak: { lineBreak in
        switch lineBreak.join {
        case .nothing: break
        case .space: text += " "
        case .hard: text += "\n"
        }
      })
    ContentWalk.visit(self, &visitor)
    return text
  }
}

/// What looks at the pieces of a document.
protocol PieceVisitor {
  mutating func visit(_ run: borrowing TextRun)
  mutating func visit(_ lineBreak: borrowing LineBreak)
}

/// Calls a closure for each piece.
private struct ClosureVisitor: PieceVisitor {
  let onRun: (borrowing TextRun) -> Void
  let onBreak: (borrowing LineBreak) -> Void

  func visit(_ run: borrowing TextRun) { onRun(run) }
  func visit(_ lineBreak: borrowing LineBreak) { onBreak(lineBreak) }
}

/// Counts bytes.
private struct ByteCounter: PieceVisitor {
  var count = 0

  mutating func visit(_ run: borrowing TextRun) { count += run.byteCount }
  func visit(_ lineBreak: borrowing LineBreak) {}
}

/// The one place that knows in which order a node's parts are told.
///
/// It goes through spans, whose elements are not held for it: a book has hundreds of thousands, and
/// threads that hold what is in one source get in each other's way.
private enum ContentWalk {
  static func visit(_ division: Division, _ visitor: inout some PieceVisitor) {
    for matter in division.matter where matter.role.opens { visit(matter.content, &visitor) }
    visit(division.blocks, &visitor)
    for inner in division.divisions { visit(inner, &visitor) }
    for matter in division.matter where !matter.role.opens { visit(matter.content, &visitor) }
  }

  static func visit(_ blocks: [Block], _ visitor: inout some PieceVisitor) {
    let blocks = blocks.span
    for index in blocks.indices { visit(blocks[index], &visitor) }
  }

  static func visit(_ block: Block, _ visitor: inout some PieceVisitor) {
    switch block {
    case .paragraph(let paragraph):
      visit(paragraph.runInHead, &visitor)
      visit(paragraph.content, &visitor)
    case .heading(let heading): visit(heading.content, &visitor)
    case .list(let list):
      for item in list.items {
        if let marker = item.marker { visitor.visit(marker) }
        visit(item.blocks, &visitor)
      }
    case .definitionList(let list):
      for entry in list.entries {
        visit(entry.term, &visitor)
        visit(entry.blocks, &visitor)
      }
    case .quotation(let quotation):
      visit(quotation.blocks, &visitor)
      visit(quotation.attribution, &visitor)
    case .verse(let group): for line in group.lines { visit(line.content, &visitor) }
    case .speech(let speech):
      visit(speech.speaker, &visitor)
      visit(speech.blocks, &visitor)
    case .stageDirection(let direction): visit(direction.content, &visitor)
    case .table(let table):
      visit(table.caption, &visitor)
      for row in table.head + table.body { for cell in row.cells { visit(cell.blocks, &visitor) } }
    case .figure(let figure): visit(figure.caption, &visitor)
    case .preformatted(let block): visit(block.content, &visitor)
    case .sceneBreak(let sceneBreak): visit(sceneBreak.marker, &visitor)
    case .note(let note):
      if let label = note.label { visitor.visit(label) }
      visit(note.blocks, &visitor)
    case .furniture(let furniture): visit(furniture.content, &visitor)
    case .milestone, .anchor, .raw: break
    }
  }

  static func visit(_ inlines: [Inline], _ visitor: inout some PieceVisitor) {
    let inlines = inlines.span
    for index in inlines.indices { visit(inlines[index], &visitor) }
  }

  static func visit(_ inline: Inline, _ visitor: inout some PieceVisitor) {
    switch inline {
    case .text(let run): visitor.visit(run)
    case .lineBreak(let lineBreak): visitor.visit(lineBreak)
    case .emphasis(let emphasis): visit(emphasis.content, &visitor)
    case .link(let link): visit(link.content, &visitor)
    case .noteReference(let reference): visitor.visit(reference.label)
    case .ruby(let ruby):
      visit(ruby.base, &visitor)
      visitor.visit(ruby.reading)
    case .foreign(let foreign): visit(foreign.content, &visitor)
    case .quotation(let quotation): visit(quotation.content, &visitor)
    case .correction(let correction): visit(correction.source, &visitor)
    case .milestone, .image, .gap, .anchor, .raw: break
    }
  }
}
