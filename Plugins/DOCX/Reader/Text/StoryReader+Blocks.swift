import GalleyCore

extension StoryReader {
  /// Reads the blocks in a node.
  mutating func readBlocks(in node: Int) {
    var child = node + 1
    let end = tree.next(node)
    while child < end {
      readBlock(child)
      child = tree.next(child)
    }
  }

  mutating func readBlock(_ node: Int) {
    switch tree.tag(node) {
    case .paragraph: readParagraph(node)
    case .table: readTable(node)
    case .structured: readStructured(node) { reader, content in reader.readBlocks(in: content) }
    case .alternate:
      if let branch = AlternateContent.branch(of: node, in: tree) { readBlocks(in: branch) }
    case .bookmarkStart:
      if let anchor = anchor(node) { carried.append(InlinePiece(content: .inline(anchor))) }
    case .insertion, .movedTo, .deletion, .movedFrom:
      readChange(node) { reader in reader.readBlocks(in: node) }
    case .externalContent: findings.count(.externalContent)
    case .subdocument: findings.count(.subdocument)
    case .section, .characters, .nothing, .structuredProperties, .paragraphProperties,
      .runProperties, .tableProperties, .rowProperties, .cellProperties:
      break
    case .run, .hyperlink, .math, .mathParagraph, .text, .deletedText, .mathText, .ruby,
      .simpleField:
      // Text that no paragraph holds.
      spans = carried
      carried = []
      readInline(node)
      if !spans.isEmpty { pieces.append(.paragraph(ReadParagraph(spans: spans))) }
      spans = []
      pieces += hoisted
      hoisted = []
      flushNotes()
    default: readBlocks(in: node)
    }
  }

  /// Reads a paragraph.
  private mutating func readParagraph(_ node: Int) {
    let properties = tree.child(.paragraphProperties, of: node)
    let facts = properties.map { ParagraphFacts(tree, $0) } ?? ParagraphFacts()
    let identifier = facts.style ?? resources.styles.defaultParagraph
    let style = resources.styles[identifier]
    var paragraph = ReadParagraph()
    paragraph.role = style?.role ?? .body
    paragraph.headingLevel = style?.headingLevel
    if let level = facts.outlineLevel {
      paragraph.headingLevel = (0...8).contains(level) ? level + 1 : nil
      if paragraph.headingLevel == nil, paragraph.role.isHeading { paragraph.role = .body }
    }
    paragraph.path = resources.divs.path(facts.div)
    paragraph.left = facts.left ?? style?.left ?? 0
    if let alignment = facts.alignment, alignment != style?.alignment ?? .start {
      paragraph.alignment = alignment
    }
    closeFields(beforeHeading: paragraph.role.isHeading && paragraph.headingLevel != nil)
    spans = carried
    carried = []
    isPreformatted = paragraph.role == .preformatted
    paragraphFormat = style?.format ?? RunFacts()
    look = ParagraphLook()
    // In Galley's own containers a head over notes is hidden where they stand at the feet of pages, as
    // is a rule over them.
    showsHidden =
      paragraph.role == .furniture || paragraph.role == .sceneBreak
      || paragraph.role.isHeading && !paragraph.path.isEmpty
    let isHidden = !showsHidden && (paragraphFormat.isHidden ?? false)
    let isContents = style.map { StyleNames.isContents($0.name) } ?? false
    number(&paragraph, facts, style, identifier)
    if isHidden { omissions.append(.hidden) }
    if isContents { omissions.append(.contents) }
    readInlines(in: node)
    if isContents { endOmission(.contents) }
    if isHidden { endOmission(.hidden) }
    if facts.isDropCap || isJoinedToNext(facts.markChange) {
      carried = spans
    } else {
      paragraph.spans = spans
      paragraph.look = look
      if paragraphFormat.isBold == true { paragraph.look.isBold = true }
      finish(paragraph)
    }
    spans = []
  }

  /// Keeps a paragraph that holds something, and what belongs behind it.
  private mutating func finish(_ paragraph: ReadParagraph) {
    if paragraph.isEmpty && paragraph.path.isEmpty && !isPreformatted
      && paragraph.role != .sceneBreak && !(isInNote && pieces.isEmpty)
    {
      // Names of empty paragraphs stay for the next one.
      carried = paragraph.spans.filter { span in
        if case .inline(let inline) = span.content {
          if case .lineBreak = inline { return false }
          return true
        }
        return false
      }
    } else {
      if let marker = paragraph.number?.marker, !paragraph.isEmpty { ledger.generate(marker) }
      pieces.append(.paragraph(paragraph))
    }
    pieces += hoisted
    hoisted = []
    flushNotes()
  }

  /// Puts the notes that were referred to behind the block, unless it is in a cell.
  mutating func flushNotes() {
    guard tableDepth == 0 else { return }
    pieces += dueNotes.map { .note($0) }
    dueNotes = []
  }

  /// Whether a change of a paragraph's end joins it to the next.
  private func isJoinedToNext(_ change: Tag?) -> Bool {
    switch change {
    case .deletion, .movedFrom: resources.options.changes == .accept
    case .insertion, .movedTo: resources.options.changes == .reject
    default: false
    }
  }

  /// Counts a paragraph that is numbered.
  private mutating func number(
    _ paragraph: inout ReadParagraph, _ facts: ParagraphFacts, _ style: StyleTable.Style?,
    _ identifier: String?
  ) {
    guard let list = facts.list ?? style?.list, let instance = resources.numbering[list] else {
      return
    }
    let level =
      facts.level ?? resources.numbering.level(of: identifier, in: list) ?? style?.level ?? 0
    guard (0...8).contains(level) else { return }
    let counts = counter.next(list, instance, level: level)
    let number = ReadNumber(list, instance, level: level, counts: counts)
    guard paragraph.headingLevel != nil || paragraph.role.matterRole != nil else {
      if instance.levels.indices.contains(level), instance.levels[level].isBlank {
        // A list without signs: how some programs set the further paragraphs of an item.
        paragraph.role = paragraph.role == .body ? .listContinue : paragraph.role
      } else {
        paragraph.number = number
      }
      if facts.left == nil { paragraph.left = number.left }
      return
    }
    guard number.marking != .bulleted else { return }
    var text = NumberText.text(instance.levels, level: level, counts: counts)
    guard !text.isEmpty else { return }
    if instance.levels[level].hasGap { text += " " }
    findings.count(.headingNumber)
    append(text, PieceFormat(), isGenerated: true)
  }
}
