import GalleyCore

/// The cases of `Block` without what is in them.
enum BlockKind: CaseIterable {
  case paragraph, heading, bulletedList, orderedList, definitionList, quotation, verse, speech
  case stageDirection, table, figure, preformatted, sceneBreak, note, furniture, milestone, anchor
  case raw

  /// What can be inside of others without limit.
  static let shallow: [BlockKind] = [
    .paragraph, .verse, .preformatted, .stageDirection, .furniture,
  ]
}

extension DocumentMaker {
  /// One to three blocks; in depth only such as hold no others.
  mutating func makeBlocks(depth: Int) -> [Block] {
    var blocks: [Block] = []
    for _ in 0..<(1 + number(2)) {
      let kind = depth < 3 ? blockKinds.deal(&random) : pick(BlockKind.shallow)
      blocks.append(makeBlock(kind, depth: depth))
    }
    return blocks
  }

  mutating func makeBlock(_ kind: BlockKind, depth: Int) -> Block {
    let block = makeBody(kind, depth: depth)
    source.endBlock(blankLines: number(2))
    return block
  }

  private mutating func makeBody(_ kind: BlockKind, depth: Int) -> Block {
    switch kind {
    case .paragraph:
      let head = oneIn(4) ? makeInlines(1) : []
      return .paragraph(Paragraph(makeInlines(6), runInHead: head, attributes: makeAttributes()))
    case .heading:
      return .heading(Heading(level: 1 + number(6), makeInlines(2), attributes: makeAttributes()))
    case .bulletedList:
      return .list(
        List(oneIn(2) ? .plain : .bulleted, makeItems(depth), attributes: makeAttributes()))
    case .orderedList:
      let marking = List.Marking.ordered(
        start: pick([0, 1, 1, 1, 7, 40]), style: numberStyles.deal(&random))
      return .list(List(marking, makeItems(depth), attributes: makeAttributes()))
    case .definitionList:
      var entries: [DefinitionEntry] = []
      for _ in 0...number(3) {
        let term = makeInlines(1)
        entries.append(DefinitionEntry(term: term, makeBlocks(depth: depth + 1)))
      }
      return .definitionList(DefinitionList(entries, attributes: makeAttributes()))
    case .quotation:
      let blocks = makeBlocks(depth: depth + 1)
      let attribution = oneIn(2) ? makeInlines(1) : []
      return .quotation(
        BlockQuotation(blocks, attribution: attribution, attributes: makeAttributes()))
    case .verse: return .verse(makeStanza(makeAttributes()))
    case .speech:
      let speaker = makeInlines(1)
      return .speech(
        Speech(
          speaker: speaker, runsIn: oneIn(2), makeBlocks(depth: depth + 1),
          attributes: makeAttributes()))
    case .stageDirection:
      return .stageDirection(StageDirection(makeInlines(2), attributes: makeAttributes()))
    case .table: return .table(makeTable(depth: depth, makeAttributes()))
    case .figure:
      return .figure(
        Figure(
          image: oneIn(3) ? nil : makeImage(), caption: oneIn(3) ? [] : makeInlines(2),
          attributes: makeAttributes()))
    case .preformatted: return .preformatted(makePreformatted(makeAttributes()))
    case .sceneBreak: return .sceneBreak(SceneBreak(oneIn(3) ? [] : [.text(source.run("* * *"))]))
    case .note: return makeNote(depth: depth)
    case .furniture:
      return .furniture(PageFurniture(pick(PageFurniture.Kind.allCases), makeInlines(1)))
    case .milestone:
      source.omit("\u{C}", .formFeed)
      return .milestone(makeMilestone())
    case .anchor: return .anchor(Anchor(identifier: newIdentifier()))
    case .raw: return .raw(RawBlock(format: "latex", text: "\\newpage % <&>"))
    }
  }

  private mutating func makeItems(_ depth: Int) -> [ListItem] {
    var items: [ListItem] = []
    for _ in 0...number(3) {
      let marker = oneIn(3) ? nil : source.run(pick(["1.", "（一）", "*", "•", "a)"]))
      if marker != nil { source.omit(" ", .space) }
      items.append(
        ListItem(makeBlocks(depth: depth + 1), marker: marker, attributes: makeAttributes()))
    }
    return items
  }

  private mutating func makeStanza(_ attributes: Attributes) -> LineGroup {
    var lines: [VerseLine] = []
    for _ in 0...number(4) {
      lines.append(VerseLine(makeInlines(2), indent: number(3) * 4))
      source.endBlock(blankLines: 0)
    }
    return LineGroup(lines, attributes: attributes)
  }

  private mutating func makePreformatted(_ attributes: Attributes) -> Preformatted {
    var content: [Inline] = [.text(source.run("  if a < b {  "))]
    for _ in 0..<number(4) {
      content.append(
        .lineBreak(source.lineBreak(.hard, before: "", after: "", confidence: .certain)))
      content.append(.text(makeRun()))
    }
    return Preformatted(
      content, codeLanguage: oneIn(2) ? "swift" : nil, attributes: attributes)
  }

  /// The next note that is not yet written, or one more that nothing refers to.
  private mutating func makeNote(depth: Int) -> Block {
    let identifier = openNotes.popLast() ?? newIdentifier()
    let label = oneIn(3) ? nil : source.run(pick(["[1]", "①", "*", "（注）"]))
    source.omit(" ", .space)
    return .note(
      Note(
        identifier: identifier, label: label, makeBlocks(depth: depth + 2),
        place: pick(Note.Place.allCases)))
  }
}
