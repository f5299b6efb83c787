internal import GalleyCore

/// All identifiers of the planned files and all references to notes, in reading order, and which
/// ways the text runs.
struct IdentifierWalk {
  /// Each identifier with the index of its file.
  private(set) var identifiers: [(file: Int, identifier: String)] = []
  /// The target of each note reference with the index of the reference's file.
  private(set) var noteReferences: [(file: Int, target: String)] = []
  /// Which ways passages in languages of their own run.
  private(set) var directions = TextDirections()
  private var file = 0

  /// Walks through all pieces of all files.
  init(_ plan: SpinePlan) {
    for (index, planned) in plan.files.enumerated() {
      file = index
      for piece in planned.pieces { visit(piece) }
    }
  }

  /// Walks through blocks.
  init(_ blocks: [Block]) {
    visit(blocks)
  }

  /// Walks through a division without those inside of it.
  init(ofOwn division: Division) {
    visit(division.matter)
    visit(division.blocks)
  }
}

extension IdentifierWalk {
  private mutating func note(_ identifier: String?) {
    if let identifier { identifiers.append((file, identifier)) }
  }

  private mutating func note(_ attributes: Attributes) {
    note(attributes.identifier)
    directions.add(attributes.language)
  }

  private mutating func visit(_ piece: SpinePlan.Piece) {
    let division = piece.division
    switch piece.extent {
    case .whole:
      visit(division)
    case .opening:
      note(division.attributes)
      visit(division.matter.filter { $0.role.opens })
      visit(division.blocks)
    case .continuation:
      visit(division.blocks)
      visit(division.matter.filter { !$0.role.opens })
    case .closing:
      // Names the division where it has no opening; otherwise the first place counts.
      note(division.attributes)
      visit(division.matter.filter { !$0.role.opens })
    }
  }

  private mutating func visit(_ division: Division) {
    note(division.attributes)
    visit(division.matter.filter { $0.role.opens })
    visit(division.blocks)
    for inner in division.divisions { visit(inner) }
    visit(division.matter.filter { !$0.role.opens })
  }

  private mutating func visit(_ matter: [Matter]) {
    for line in matter {
      note(line.attributes)
      visit(line.content)
    }
  }

  private mutating func visit(_ blocks: [Block]) {
    let blocks = blocks.span
    for index in blocks.indices { visit(blocks[index]) }
  }

  private mutating func visit(_ block: Block) {
    switch block {
    case .paragraph(let paragraph):
      note(paragraph.attributes)
      visit(paragraph.runInHead)
      visit(paragraph.content)
    case .heading(let heading):
      note(heading.attributes)
      visit(heading.content)
    case .list(let list):
      note(list.attributes)
      for item in list.items {
        note(item.attributes)
        visit(item.blocks)
      }
    case .definitionList(let list):
      note(list.attributes)
      for entry in list.entries {
        visit(entry.term)
        visit(entry.blocks)
      }
    case .quotation(let quotation):
      note(quotation.attributes)
      visit(quotation.blocks)
      visit(quotation.attribution)
    case .verse(let group):
      note(group.attributes)
      for line in group.lines { visit(line.content) }
    case .speech(let speech):
      note(speech.attributes)
      visit(speech.speaker)
      visit(speech.blocks)
    case .stageDirection(let direction):
      note(direction.attributes)
      visit(direction.content)
    case .table(let table):
      note(table.attributes)
      visit(table.caption)
      for row in table.head + table.body { for cell in row.cells { visit(cell.blocks) } }
    case .figure(let figure):
      note(figure.attributes)
      visit(figure.caption)
    case .preformatted(let block):
      note(block.attributes)
      visit(block.content)
    case .sceneBreak(let sceneBreak): visit(sceneBreak.marker)
    case .note(let body):
      note(body.identifier)
      directions.add(body.attributes.language)
      visit(body.blocks)
    case .furniture(let furniture): visit(furniture.content)
    case .anchor(let anchor): note(anchor.identifier)
    case .milestone, .raw: break
    }
  }

  private mutating func visit(_ inlines: [Inline]) {
    let inlines = inlines.span
    for index in inlines.indices { visit(inlines[index]) }
  }

  private mutating func visit(_ inline: Inline) {
    switch inline {
    case .emphasis(let emphasis):
      note(emphasis.attributes)
      visit(emphasis.content)
    case .link(let link): visit(link.content)
    case .noteReference(let reference): noteReferences.append((file, reference.target))
    case .ruby(let ruby): visit(ruby.base)
    case .foreign(let foreign):
      directions.add(foreign.language)
      visit(foreign.content)
    case .quotation(let quotation):
      note(quotation.attributes)
      visit(quotation.content)
    case .correction(let correction):
      // Of a described character, only its form in words goes into a book.
      if correction.kind != .character { visit(correction.source) }
    case .anchor(let anchor): note(anchor.identifier)
    case .text, .lineBreak, .milestone, .image, .gap, .raw: break
    }
  }
}
