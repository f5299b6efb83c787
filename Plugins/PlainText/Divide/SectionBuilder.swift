import GalleyCore

/// Arranges the pieces of a body as they come: list items into lists, quotations, chapters into
/// divisions.
struct SectionBuilder {
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

  /// The divisions that are open, the body itself first, with the levels of their headings.
  private var open: [(level: Int, division: Division)]
  /// The levels of the headings that are still to come; 0 for a second line of the one before.
  private var levels: IndexingIterator<[Int]>
  private var stack = BlockStack()
  /// What stands around the mail or the letter that is quoted.
  private var outer: [BlockStack] = []
  private let isPlay: Bool
  /// Whether a name opens a chapter: not where the other headings are those of sections.
  private let namesChapters: Bool

  /// Begins with a division that has its matter, and the headings that its body will have.
  ///
  /// Without headings all blocks go into one division; `count` is about how many they are. In a
  /// play, a paragraph between the head of a scene and its first speech tells of the stage.
  init(_ division: Division, headings: Headings, count: Int, isPlay: Bool = false) {
    open = [(0, division)]
    let found = headings.levels
    levels = found.makeIterator()
    self.isPlay = isPlay
    namesChapters = headings.nameChapters
    // Where their number is known: growing takes twice the memory.
    if found.isEmpty { stack.blocks.reserveCapacity(count) }
  }

  /// Puts the next piece where it belongs: blocks first, then a division for each chapter.
  mutating func add(_ item: consuming Item) {
    switch consume item {
    case .block(let block, let indent): stack.add(block, indent: indent)
    case .listItem(let item, let marking, let indent, let column):
      stack.add(item, marking, indent: indent, column: column)
    case .quotation(let block): stack.quote(block)
    case .reply(let depth): quote(Int(depth))
    case .endOfSpeeches: stack.endSpeech()
    case .speech(let speaker, let inlines, let isVerse):
      if isPlay && open.count > 1 { stack.stage() }
      stack.open(Speech(speaker: speaker, runsIn: !speaker.isEmpty, []))
      stack.add(
        isVerse
          ? .verse(LineGroup([VerseLine(inlines)])) : .paragraph(Paragraph(inlines)), indent: 0)
    case .speaker(let speaker):
      if isPlay && open.count > 1 { stack.stage() }
      stack.open(Speech(speaker: speaker, []))
    case .stageDirection(let direction): stack.add(.stageDirection(direction), indent: 0)
    case .chapter(let style, let inlines):
      var level = levels.next() ?? 1
      if level == 0 {
        let last = open.count - 1
        if stack.isEmpty, open[last].division.blocks.isEmpty {
          open[last].division.matter.append(Matter(.subhead, inlines))
          return
        }
        // A page begins between the two.
        level = open[last].level + 1
      }
      endBlocks()
      endDivisions(downTo: level)
      let head = Matter(.head, inlines, level: open.count)
      open.append((level, Division(kind: kind(of: style), matter: [head])))
    case .nothing: break
    }
  }

  /// Closes what is open; gives back the division with all that was added.
  mutating func finish() -> Division {
    endBlocks()
    endDivisions(downTo: 1)
    var division = open.removeLast().division
    RunInHead.mark(&division)
    return division
  }

  /// Begins or ends what is quoted, until it is as deep as it should be.
  private mutating func quote(_ depth: Int) {
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

  private mutating func endBlocks() {
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

  private mutating func endDivisions(downTo level: Int) {
    while open.count > 1, let last = open.last, last.level >= level {
      let ended = open.removeLast().division
      open[open.count - 1].division.divisions.append(ended)
    }
  }

  private func kind(of style: HeadingStyle) -> Division.Kind {
    switch style {
    case .chapter(1, _): .part
    case .chapter(2, _): .chapter
    case .named: namesChapters ? .chapter : .section
    case .cast: .frontMatter
    default: .section
    }
  }
}

extension SectionBuilder {
  /// The headings of a body in order, and which of them follow right upon another: what tells their
  /// levels, which must be known before the first is met.
  struct Headings {
    private var styles: [HeadingStyle] = []
    private var follows: [Bool] = []
    private var isRightAfter = false

    /// Notes the next piece of the body, whether it is a heading or not.
    mutating func add(_ item: borrowing Item) {
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

    /// Whether some open chapters by their words, or all are names.
    fileprivate var nameChapters: Bool {
      styles.allSatisfy(\.isNamed)
        || styles.contains {
          if case .chapter = $0 { true } else { false }
        }
    }

    /// The level of each; 0 for one that is the second line of the one before.
    fileprivate var levels: [Int] {
      let lines = styles.indices.filter(isSecondLine)
      if lines.isEmpty { return HeadingLevels.assign(styles, follows: follows) }
      var (styles, follows) = (styles, follows)
      for index in lines.reversed() {
        styles.remove(at: index)
        follows.remove(at: index)
      }
      var levels = HeadingLevels.assign(styles, follows: follows)
      for index in lines { levels.insert(0, at: index) }
      return levels
    }

    /// Whether a heading without a number stands between two that have one, and nothing else: the
    /// name of the part whose number is above it, and whose first chapter is below.
    private func isSecondLine(_ index: Int) -> Bool {
      guard index > 0, index + 1 < styles.count, follows[index], follows[index + 1],
        styles[index] == .capitals || styles[index] == .plain,
        case .chapter(let level, _) = styles[index - 1]
      else { return false }
      return switch styles[index + 1] {
      case .chapter(let inner, _): inner > level
      case .named, .decimal, .numbered, .sequence: true
      case .cast, .section, .ruled, .marked, .listed, .capitals, .plain: false
      }
    }
  }
}
