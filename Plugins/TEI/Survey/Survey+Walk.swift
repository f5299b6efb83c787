internal import GalleyCore
internal import GalleyPackaging

extension Survey {
  mutating func visit(_ division: Division) {
    let outer = language
    defer { language = outer }
    divisions[division.kind, default: 0] += 1
    add(division.attributes)
    for line in division.matter {
      if line.role == .head && firstHead == nil { firstHead = line.content }
      if line.movedFrom != nil { movedLines += 1 }
      let division = language
      add(line.attributes)
      if line.confidence.isUncertain { uncertainNodes += 1 }
      visit(line.content)
      language = division
    }
    visit(division.blocks)
    for inner in division.divisions { visit(inner) }
  }

  mutating func visit(_ blocks: [Block]) {
    for block in blocks { visit(block) }
  }

  mutating func visit(_ block: Block) {
    let outer = language
    defer { language = outer }
    switch block {
    case .paragraph(let paragraph):
      // One without anything in it has no element in an item or a note.
      if !paragraph.content.isEmpty || !paragraph.runInHead.isEmpty { paragraphs += 1 }
      add(paragraph.attributes)
      visit(paragraph.runInHead)
      visit(paragraph.content)
    case .heading(let heading):
      add(one: .heading)
      add(heading.attributes)
      visit(heading.content)
    case .list(let list):
      add(one: .list)
      add(list.attributes)
      renditions.insert(Renditions.name(of: list.marking))
      for item in list.items {
        let list = language
        add(item.attributes)
        if let marker = item.marker { count(marker) }
        visit(item.blocks)
        language = list
      }
    case .definitionList(let list):
      add(one: .list)
      add(list.attributes)
      for entry in list.entries {
        visit(entry.term)
        visit(entry.blocks)
      }
    case .quotation(let quotation):
      add(one: .blockQuotation)
      add(quotation.attributes)
      visit(quotation.blocks)
      visit(quotation.attribution)
    case .verse(let group):
      add(one: .stanza)
      counts[.verseLine, default: 0] += group.lines.count
      add(group.attributes)
      for line in group.lines {
        if line.indent > 0 { renditions.insert(Renditions.name(ofIndent: line.indent)) }
        visit(line.content)
      }
    case .speech(let speech):
      add(one: .speech)
      add(speech.attributes)
      visit(speech.speaker)
      visit(speech.blocks)
    case .stageDirection(let direction):
      add(one: .stageDirection)
      add(direction.attributes)
      visit(direction.content)
    case .table(let table): visit(table)
    case .figure(let figure):
      add(one: .figure)
      add(figure.attributes)
      visit(figure.caption)
    case .preformatted(let block):
      add(one: .preformatted)
      add(block.attributes)
      visit(block.content)
    case .sceneBreak(let sceneBreak): visit(sceneBreak.marker)
    case .note(let note):
      add(one: .note)
      identifiers.define(note.identifier)
      add(note.attributes)
      if let label = note.label { count(label) }
      visit(note.blocks)
    case .furniture(let furniture):
      add(one: .furniture)
      visit(furniture.content)
    case .anchor(let anchor):
      identifiers.define(anchor.identifier)
      anchorNames.append(anchor.identifier)
    case .raw(let markup): add(markup)
    case .milestone: break
    }
  }

  /// Notes the names in a tag that came with the document.
  private mutating func add(_ markup: RawBlock) {
    guard markup.format == ForeignTag.format || markup.format == ForeignTag.container else {
      return
    }
    hasForeignTags = true
    guard case .start(_, let attributes)? = XMLTag(markup.text) else { return }
    for attribute in attributes where attribute.name == "xml:id" {
      identifiers.define(attribute.value)
    }
  }

  private mutating func visit(_ table: Table) {
    add(one: .table)
    add(table.attributes)
    visit(table.caption)
    for alignment in table.columns where alignment != .natural {
      renditions.insert(alignment.rawValue)
    }
    for row in table.head + table.body {
      for cell in row.cells { visit(cell.blocks) }
    }
  }

  mutating func visit(_ inlines: [Inline]) {
    let outer = language
    defer { language = outer }
    var endsInHyphen = false
    for inline in inlines {
      let wasHyphen = endsInHyphen
      endsInHyphen = false
      switch inline {
      case .text(let run):
        count(run)
        endsInHyphen = run.lastByte == UInt8(ascii: "-")
      case .lineBreak(let lineBreak):
        joins[Int(lineBreak.join.rawValue)] += 1
        if wasHyphen, lineBreak.join == .nothing { keptHyphens += 1 }
        if lineBreak.confidence.isUncertain, wasHyphen || lineBreak.removedHyphen {
          uncertainHyphens += 1
        }
        if lineBreak.removedHyphen {
          removedHyphens += 1
        } else if !isRegularForm {
          lineHabit.count(lineBreak.omitted)
        }
        if lineBreak.confidence.isUncertain { uncertainJoins += 1 }
      case .emphasis(let emphasis):
        renditions.insert(Renditions.name(of: emphasis.kind))
        add(emphasis.attributes)
        if let name = emphasis.attributes.identifier { anchorNames.append(name) }
        visit(emphasis.content)
        language = outer
      case .link(let link): visit(link.content)
      case .noteReference(let reference): count(reference.label)
      case .ruby(let ruby):
        add(one: .ruby)
        visit(ruby.base)
        count(ruby.reading)
      case .foreign(let foreign):
        add(one: .foreign)
        add(foreign.language)
        visit(foreign.content)
        language = outer
      case .quotation(let quotation):
        add(one: .quotation)
        add(quotation.attributes)
        visit(quotation.content)
        language = outer
      case .correction(let correction):
        corrections += 1
        if correction.confidence.isUncertain { uncertainNodes += 1 }
        if let sign = CharacterDeclarations.Sign(correction) {
          signs.append(sign)
          add(one: .character)
        }
        visit(correction.source)
        visitRegular(correction.regular)
      case .anchor(let anchor):
        identifiers.define(anchor.identifier)
        anchorNames.append(anchor.identifier)
      case .raw(let markup): add(markup)
      case .milestone, .image, .gap: break
      }
    }
  }

  /// Looks at a form that is not the source's: its names and renditions are needed, but its
  /// characters are not the text's.
  private mutating func visitRegular(_ inlines: [Inline]) {
    let (before, sharesBefore) = (characters, shares)
    let (joinsBefore, hyphensBefore) = (joins, removedHyphens)
    let wasRegularForm = isRegularForm
    isRegularForm = true
    visit(inlines)
    isRegularForm = wasRegularForm
    takeBack(before, sharesBefore)
    (joins, removedHyphens) = (joinsBefore, hyphensBefore)
  }

  private mutating func count(_ run: borrowing TextRun) {
    let (areFound, characters) = unfit.look(in: run)
    addCharacters(characters)
    guard areFound else { return }
    for scalar in run.unicodeScalars where unfit.contains(scalar) { unwritable.insert(scalar) }
  }
}
