import GalleyCore

/// Goes through a document and finds where each line of the source went.
struct PlaceWalk {
  /// The parts, in the order of the result.
  private(set) var places: [Place] = []
  /// The divisions, in the order of the result.
  private(set) var divisions: [Place.Division] = []
  /// The part that the first characters of a line went to, by the line's number.
  private(set) var placeOfLine: [Int: Int] = [:]
  /// What became of line ends inside of parts, by the line's number.
  private(set) var ends: [Int: Inspection.End] = [:]

  private let lines: LineTable
  private var counts: [Division.Kind: Int] = [:]
  private var open: [Int] = []
  /// The first byte of each line that went somewhere, so that the foremost wins.
  private var firstByte: [Int: Int] = [:]

  init(lines: LineTable) { self.lines = lines }

  /// Goes through a division.
  mutating func visit(_ division: Division) {
    counts[division.kind, default: 0] += 1
    let number = counts[division.kind, default: 1]
    let index = divisions.count
    divisions.append(
      Place.Division(
        name: division.kind == .text ? "text" : "\(division.kind.noun) \(number)",
        title: division.head?.content.plainText ?? "", depth: open.count, parent: open.last))
    open.append(index)
    for matter in division.matter where matter.role.opens { visit(matter) }
    visit(division.blocks, as: .paragraph)
    for inner in division.divisions { visit(inner) }
    for matter in division.matter where !matter.role.opens { visit(matter) }
    open.removeLast()
  }

  private mutating func visit(_ matter: Matter) {
    add(Place.Kind(matter.role), matter.content, level: matter.level)
    places[places.count - 1].isMoved = matter.movedFrom != nil
  }

  private mutating func visit(_ blocks: [Block], as kind: Place.Kind, marker: TextRun? = nil) {
    var marker = marker
    for block in blocks {
      visit(block, as: kind, marker: marker)
      marker = nil
    }
  }

  private mutating func visit(_ block: Block, as kind: Place.Kind, marker: TextRun?) {
    switch block {
    case .paragraph(let paragraph):
      if !paragraph.runInHead.isEmpty { add(.runInHead, paragraph.runInHead) }
      add(kind, paragraph.content, marker: marker)
    case .heading(let heading): add(.heading, heading.content, level: heading.level)
    case .list(let list):
      for item in list.items { visit(item.blocks, as: .listItem, marker: item.marker) }
    case .definitionList(let list):
      for entry in list.entries {
        add(.term, entry.term)
        visit(entry.blocks, as: .definition)
      }
    case .quotation(let quotation):
      visit(quotation.blocks, as: .quotation)
      if !quotation.attribution.isEmpty { add(.attribution, quotation.attribution) }
    case .verse(let group): for line in group.lines { add(.verse, line.content) }
    case .speech(let speech):
      if speech.runsIn, case .text(let name)? = speech.speaker.first, speech.speaker.count == 1 {
        visit(speech.blocks, as: .speech, marker: name)
      } else {
        if !speech.speaker.isEmpty { add(.speaker, speech.speaker) }
        visit(speech.blocks, as: .speech)
      }
    case .stageDirection(let direction): add(.stageDirection, direction.content)
    case .table(let table):
      if !table.caption.isEmpty { add(.caption, table.caption) }
      for row in table.head + table.body { visit(row) }
    case .figure(let figure): add(.caption, figure.caption)
    case .preformatted(let block): add(.preformatted, block.content)
    case .sceneBreak(let sceneBreak): add(.sceneBreak, sceneBreak.marker)
    case .note(let note): visit(note.blocks, as: .note, marker: note.label)
    case .furniture(let furniture): add(Place.Kind(furniture.kind), furniture.content)
    case .milestone, .anchor, .raw: break
    }
  }

  /// A row is one part; what stands in a cell beside paragraphs comes after it.
  private mutating func visit(_ row: TableRow) {
    var cells: [[Inline]] = []
    var others: [Block] = []
    for cell in row.cells {
      var content: [Inline] = []
      for block in cell.blocks {
        if case .paragraph(let paragraph) = block {
          content += paragraph.content
        } else {
          others.append(block)
        }
      }
      cells.append(content)
    }
    add(.row, cells.first ?? [])
    places[places.count - 1].contents = cells
    for cell in cells.dropFirst() { mark(cell) }
    visit(others, as: .row)
  }

  private mutating func add(
    _ kind: Place.Kind, _ content: [Inline], level: Int = 0, marker: TextRun? = nil
  ) {
    places.append(
      Place(
        kind: kind, level: level, division: open.last ?? 0, marker: marker?.text ?? "",
        contents: [content]))
    if let marker { mark(marker) }
    mark(content)
  }

  private mutating func mark(_ inlines: [Inline]) {
    for inline in inlines { mark(inline) }
  }

  private mutating func mark(_ inline: Inline) {
    switch inline {
    case .text(let run): mark(run)
    case .lineBreak(let lineBreak): mark(lineBreak)
    case .emphasis(let emphasis): mark(emphasis.content)
    case .link(let link): mark(link.content)
    case .noteReference(let reference): mark(reference.label)
    case .ruby(let ruby):
      mark(ruby.base)
      mark(ruby.reading)
    case .foreign(let foreign): mark(foreign.content)
    case .quotation(let quotation): mark(quotation.content)
    case .correction(let correction): mark(correction.source)
    case .milestone, .image, .gap, .anchor, .raw: break
    }
  }

  private mutating func mark(_ run: TextRun) {
    guard let range = run.source, range.count > 0 else { return }
    let last = lines.line(at: range.end - 1)
    for line in lines.line(at: range.start)...last {
      let byte = max(range.start, Int(lines.textOffsets[line - 1]))
      if byte < firstByte[line] ?? .max {
        firstByte[line] = byte
        placeOfLine[line] = places.count - 1
      }
      let known = places[places.count - 1].lines ?? line...line
      places[places.count - 1].lines = min(known.lowerBound, line)...max(known.upperBound, line)
    }
  }

  private mutating func mark(_ lineBreak: LineBreak) {
    guard lineBreak.start >= 0 else { return }
    let line = lines.line(at: lineBreak.start)
    switch lineBreak.join {
    case .hard: ends[line] = .kept
    case .space: ends[line] = .space
    case .nothing: ends[line] = lineBreak.removedHyphen ? .hyphen : .nothing
    }
  }
}
