internal import GalleyCore
internal import GalleyPackaging

extension Survey {
  mutating func visit(_ division: Division) {
    divisions[division.kind, default: 0] += 1
    add(division.attributes)
    for line in division.matter {
      if line.role == .head && firstHead == nil { firstHead = line.content }
      if line.movedFrom != nil { movedLines += 1 }
      add(line.attributes)
      if line.confidence.isUncertain { uncertainNodes += 1 }
      visit(line.content)
    }
    visit(division.blocks)
    for inner in division.divisions { visit(inner) }
  }

  mutating func visit(_ blocks: [Block]) {
    for block in blocks { visit(block) }
  }

  mutating func visit(_ block: Block) {
    switch block {
    case .paragraph(let paragraph):
      // One without anything in it has no element in an item or a note.
      if !paragraph.content.isEmpty || !paragraph.runInHead.isEmpty { paragraphs += 1 }
      add(paragraph.attributes)
      visit(paragraph.runInHead)
      visit(paragraph.content)
    case .heading(let heading):
      add(heading.attributes)
      visit(heading.content)
    case .list(let list):
      add(list.attributes)
      renditions.insert(Renditions.name(of: list.marking))
      for item in list.items {
        add(item.attributes)
        if let marker = item.marker { count(marker) }
        visit(item.blocks)
      }
    case .definitionList(let list):
      add(list.attributes)
      for entry in list.entries {
        visit(entry.term)
        visit(entry.blocks)
      }
    case .quotation(let quotation):
      add(quotation.attributes)
      visit(quotation.blocks)
      visit(quotation.attribution)
    case .verse(let group):
      add(group.attributes)
      for line in group.lines {
        if line.indent > 0 { renditions.insert(Renditions.name(ofIndent: line.indent)) }
        visit(line.content)
      }
    case .speech(let speech):
      add(speech.attributes)
      visit(speech.speaker)
      visit(speech.blocks)
    case .stageDirection(let direction):
      add(direction.attributes)
      visit(direction.content)
    case .table(let table): visit(table)
    case .figure(let figure):
      add(figure.attributes)
      visit(figure.caption)
    case .preformatted(let block):
      add(block.attributes)
      visit(block.content)
    case .sceneBreak(let sceneBreak): visit(sceneBreak.marker)
    case .note(let note):
      identifiers.define(note.identifier)
      add(note.attributes)
      if let label = note.label { count(label) }
      visit(note.blocks)
    case .furniture(let furniture): visit(furniture.content)
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
    for inline in inlines {
      switch inline {
      case .text(let run): count(run)
      case .lineBreak(let lineBreak):
        joins[Int(lineBreak.join.rawValue)] += 1
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
      case .link(let link): visit(link.content)
      case .noteReference(let reference): count(reference.label)
      case .ruby(let ruby):
        visit(ruby.base)
        count(ruby.reading)
      case .foreign(let foreign):
        add(foreign.language)
        visit(foreign.content)
      case .quotation(let quotation):
        add(quotation.attributes)
        visit(quotation.content)
      case .correction(let correction):
        corrections += 1
        if correction.confidence.isUncertain { uncertainNodes += 1 }
        if let sign = CharacterDeclarations.Sign(correction) { signs.append(sign) }
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
    let (before, joinsBefore, hyphensBefore) = (characters, joins, removedHyphens)
    let wasRegularForm = isRegularForm
    isRegularForm = true
    visit(inlines)
    isRegularForm = wasRegularForm
    (characters, joins, removedHyphens) = (before, joinsBefore, hyphensBefore)
  }

  private mutating func count(_ run: TextRun) {
    characters += run.characterCount
    guard run.isUnwritable else { return }
    for scalar in run.unicodeScalars where isUnwritable(scalar) { unwritable.insert(scalar) }
  }
}
