import GalleyCore

/// Gathers blocks in order: items into lists, lists into the items they stand under, paragraphs of
/// a quotation into one.
struct BlockStack {
  /// What was gathered.
  var blocks: [Block] = []

  private struct OpenList {
    let indent: Int32
    var column: Int32
    let marking: List.Marking
    var items: [ListItem]
  }

  /// How deep lists nest; what is deeper stands beside the items of the deepest.
  ///
  /// Who reads XML refuses what is nested hundreds of levels deep.
  private static let deepest = 40

  private var lists: [OpenList] = []
  private var quotation: [Block] = []
  private var speech = OpenSpeech()

  /// Whether nothing was added.
  var isEmpty: Bool { blocks.isEmpty && lists.isEmpty && quotation.isEmpty && !speech.isOpen }

  /// Begins a speech; what is added after it belongs to it as far as it can.
  mutating func open(_ opened: Speech) {
    endQuotation()
    while !lists.isEmpty { endList() }
    blocks += speech.close()
    speech.open(opened)
  }

  /// Ends the speech that is open, if any.
  mutating func endSpeech() { blocks += speech.close() }

  /// Takes the paragraphs before the first speech for what is told of the stage, where there are
  /// few and nothing else.
  mutating func stage() {
    guard lists.isEmpty, quotation.isEmpty, blocks.count <= 4 else { return }
    let isStage = blocks.allSatisfy {
      switch $0 {
      case .paragraph, .stageDirection, .milestone, .furniture, .anchor: true
      default: false
      }
    }
    guard isStage, !speech.isOpen else { return }
    blocks = blocks.map {
      guard case .paragraph(let paragraph) = $0 else { return $0 }
      return .stageDirection(StageDirection(paragraph.content))
    }
  }

  /// Adds a block, to the innermost list item under whose text it stands.
  mutating func add(_ block: Block, indent: Int32) {
    endQuotation()
    // Below the entries of a list without markers stands something else.
    let endsPlain =
      switch block {
      case .milestone, .furniture, .anchor: false
      default: true
      }
    while let last = lists.last,
      indent < last.column - 1 || indent == 0 || endsPlain && last.marking == .plain
    { endList() }
    append(block)
  }

  /// Adds a paragraph of a quotation.
  mutating func quote(_ block: Block) {
    while !lists.isEmpty { endList() }
    quotation.append(block)
  }

  /// Adds an item to the list it belongs to, or begins a list with it.
  mutating func add(_ item: ListItem, _ marking: List.Marking, indent: Int32, column: Int32) {
    endQuotation()
    // Markers may be set flush to the text: `  i.` and `iii.`.
    while let last = lists.last, indent < last.indent - 1,
      column != last.column || !Self.goesOn(last, marking)
    {
      endList()
    }
    if let last = lists.last,
      indent < last.column - 1 || indent <= last.indent || lists.count == Self.deepest
    {
      if Self.goesOn(last, marking) {
        lists[lists.count - 1].items.append(item)
        lists[lists.count - 1].column = column
        return
      }
      endList()
    }
    lists.append(OpenList(indent: indent, column: column, marking: marking, items: [item]))
  }

  /// Ends what is open.
  mutating func close() {
    endQuotation()
    while !lists.isEmpty { endList() }
    blocks += speech.close()
  }

  private mutating func append(_ block: Block) {
    guard let last = lists.indices.last, let item = lists[last].items.indices.last else {
      if !speech.isOpen || !speech.add(block) {
        if speech.isOpen { blocks += speech.close() }
        // The fields of one head, the subject of which is a title.
        if case .definitionList(let next) = block, case .definitionList(var list)? = blocks.last {
          list.entries += next.entries
          blocks[blocks.count - 1] = .definitionList(list)
          return
        }
        blocks.append(block)
      }
      return
    }
    lists[last].items[item].blocks.append(block)
  }

  private mutating func endList() {
    guard let ended = lists.popLast() else { return }
    append(.list(List(ended.marking, ended.items)))
  }

  private mutating func endQuotation() {
    guard !quotation.isEmpty else { return }
    append(.quotation(BlockQuotation(quotation)))
    quotation = []
  }

  /// Whether an item with such a marker is of a list.
  private static func goesOn(_ list: OpenList, _ marking: List.Marking) -> Bool {
    if isSameKind(list.marking, marking) { return true }
    // I, V and X have a place in the alphabet, too.
    guard case .ordered(_, .lowerAlpha) = list.marking, case .ordered(_, .lowerRoman) = marking
    else { return false }
    return [8, 21, 23].contains(list.items.count)
  }

  private static func isSameKind(_ left: List.Marking, _ right: List.Marking) -> Bool {
    switch (left, right) {
    case (.bulleted, .bulleted), (.plain, .plain): true
    case (.ordered(_, let left), .ordered(_, let right)): left == right
    case (.bulleted, _), (.plain, _), (.ordered, _): false
    }
  }
}
