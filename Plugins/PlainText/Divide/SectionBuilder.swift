import GalleyCore

/// Arranges the pieces of a body: list items into lists, quotations, chapters into divisions.
enum SectionBuilder {
  /// A piece of a body.
  ///
  /// Two words: a text of short paragraphs has hundreds of thousands. So what is seldom met is boxed.
  enum Item {
    /// A block as it is; what stands as deep as the text of a list item belongs to that item.
    case block(Block, indent: Int32)
    /// An item of a list, with what its list is like, its indent and the column of its text.
    indirect case listItem(ListItem, List.Marking, indent: Int32, column: Int32)
    /// A paragraph of a quotation.
    case quotation(Block)
    /// The first paragraph of a speech, or its first line of verse, with the name in its line.
    indirect case speech(speaker: [Inline], [Inline], isVerse: Bool)
    /// The name of who speaks what follows.
    case speaker([Inline])
    /// What happens on the stage.
    indirect case stageDirection(StageDirection)
    /// A heading that opens a part, a chapter or a section.
    indirect case chapter(HeadingStyle, [Inline])
    /// What follows belongs to no speech any more.
    case endOfSpeeches
    /// What follows is quoted mail of a depth, or a letter that is quoted; 0 for what is neither.
    case reply(depth: UInt8)
    /// What the model tells otherwise.
    case nothing
  }

  /// Puts the items into a division: blocks first, then a division for each chapter.
  ///
  /// In a play, a paragraph between the head of a scene and its first speech tells of the stage.
  /// The items are used up.
  static func fill(_ division: inout Division, _ items: inout [Item], isPlay: Bool = false) {
    var open: [(level: Int, division: Division)] = [(0, division)]
    var stack = BlockStack()
    var outer: [BlockStack] = []
    func quote(_ wanted: UInt8) {
      let depth = Int(wanted)
      while outer.count < depth {
        outer.append(stack)
        stack = BlockStack()
      }
      while outer.count > depth, var enclosing = outer.popLast() {
        stack.close()
        enclosing.add(.quotation(BlockQuotation(stack.blocks)), indent: 0)
        stack = enclosing
      }
    }
    func endBlocks() {
      quote(0)
      stack.close()
      let last = open.count - 1
      if open[last].division.blocks.isEmpty {
        swap(&open[last].division.blocks, &stack.blocks)
      } else {
        open[last].division.blocks += stack.blocks
        stack.blocks = []
      }
    }
    func endDivisions(downTo level: Int) {
      while open.count > 1, let last = open.last, last.level >= level {
        var ended = open.removeLast().division
        ended.blocks = RunInHead.mark(ended.blocks)
        open[open.count - 1].division.divisions.append(ended)
      }
    }
    let found = levels(of: items)
    // Where all blocks go into one division their number is known; growing takes twice the memory.
    if found.isEmpty { stack.blocks.reserveCapacity(items.count) }
    var levels = found.makeIterator()
    for index in items.indices {
      // Taken out, so that nothing is there twice.
      var item = Item.nothing
      swap(&item, &items[index])
      switch item {
      case .block(let block, let indent): stack.add(block, indent: indent)
      case .listItem(let item, let marking, let indent, let column):
        stack.add(item, marking, indent: indent, column: column)
      case .quotation(let block): stack.quote(block)
      case .reply(let depth): quote(depth)
      case .endOfSpeeches: stack.endSpeech()
      case .speech(let speaker, let inlines, let isVerse):
        if isPlay && open.count > 1 { stack.stage() }
        stack.open(Speech(speaker: speaker, runsIn: true, []))
        stack.add(
          isVerse
            ? .verse(LineGroup([VerseLine(inlines)])) : .paragraph(Paragraph(inlines)), indent: 0)
      case .speaker(let speaker):
        if isPlay && open.count > 1 { stack.stage() }
        stack.open(Speech(speaker: speaker, []))
      case .stageDirection(let direction): stack.add(.stageDirection(direction), indent: 0)
      case .chapter(let style, let inlines):
        let level = levels.next() ?? 1
        endBlocks()
        endDivisions(downTo: level)
        let head = Matter(.head, inlines, level: open.count)
        open.append((level, Division(kind: kind(of: style), matter: [head])))
      case .nothing: break
      }
    }
    endBlocks()
    endDivisions(downTo: 1)
    division = open[0].division
    division.blocks = RunInHead.mark(division.blocks)
  }

  private static func levels(of items: [Item]) -> [Int] {
    var styles: [HeadingStyle] = []
    var follows: [Bool] = []
    var isRightAfter = false
    for item in items {
      switch item {
      case .chapter(let style, _):
        styles.append(style)
        follows.append(isRightAfter)
        isRightAfter = true
      case .nothing, .endOfSpeeches, .reply: break
      case .block(.milestone, _), .block(.furniture, _), .block(.anchor, _): break
      case .block, .listItem, .quotation, .speech, .speaker, .stageDirection: isRightAfter = false
      }
    }
    return HeadingLevels.assign(styles, follows: follows)
  }

  private static func kind(of style: HeadingStyle) -> Division.Kind {
    switch style {
    case .chapter(1): .part
    case .chapter(2), .named: .chapter
    case .cast: .frontMatter
    default: .section
    }
  }
}
