import GalleyCore

/// Makes blocks of what was read: lists of paragraphs that are numbered, quotations of those in the
/// style of one, and so on.
struct BlockBuilder {
  /// The language of the document.
  let language: LanguageTag?
  /// The names of notes, for links that refer to one.
  let noteNames: Set<String>
  /// How deep the headings of the division are.
  var headingLevel = 0
  /// Whether what is made stands in a division, which notes go to, or in something smaller.
  var level = 0

  /// The blocks of a row of pieces.
  func blocks(from pieces: [Piece]) -> [Block] {
    var row = PieceRow(pieces)
    var blocks: [Block] = []
    while let piece = row.current {
      switch piece {
      case .note: row.advance()
      case .container(let container, let inner):
        row.advance()
        blocks += self.blocks(of: container, inner)
      case .table(let table):
        row.advance()
        var result = self.table(table)
        if case .paragraph(let caption)? = row.current, caption.role == .caption,
          caption.number == nil, isTableCaption(caption), !row.nextIsTable
        {
          row.advance()
          result.caption = inlines(caption)
        }
        blocks.append(.table(result))
      case .paragraph(let paragraph): add(paragraph, &row, to: &blocks)
      }
    }
    return blocks
  }

  private func add(_ paragraph: ReadParagraph, _ row: inout PieceRow, to blocks: inout [Block]) {
    if paragraph.isEmpty && paragraph.role != .preformatted {
      row.advance()
      blocks += anchors(of: paragraph)
      if paragraph.role == .sceneBreak { blocks.append(.sceneBreak(SceneBreak())) }
      return
    }
    if paragraph.number != nil {
      blocks.append(.list(list(&row)))
      return
    }
    if let level = paragraph.headingLevel {
      row.advance()
      let (inlines, attributes) = content(paragraph)
      let inner = min(max(level - headingLevel, 1), 6)
      return blocks.append(.heading(Heading(level: inner, inlines, attributes: attributes)))
    }
    switch paragraph.role {
    case .quotation: blocks.append(.quotation(quotation(&row)))
    case .definitionTerm, .definition: blocks.append(.definitionList(definitionList(&row)))
    case .speaker, .speech: blocks.append(.speech(speech(&row)))
    case .preformatted: blocks.append(.preformatted(preformatted(&row)))
    case .caption, .figure: addFigure(&row, to: &blocks)
    case .verse:
      row.advance()
      blocks.append(.verse(stanza(paragraph)))
    case .stageDirection:
      row.advance()
      let (inlines, attributes) = content(paragraph)
      blocks.append(.stageDirection(StageDirection(inlines, attributes: attributes)))
    case .sceneBreak:
      row.advance()
      blocks.append(.sceneBreak(SceneBreak(inlines(paragraph))))
    case .furniture, .footer:
      row.advance()
      blocks.append(.furniture(PageFurniture(.other, inlines(paragraph))))
    default:
      if paragraph.isPicture { return addFigure(&row, to: &blocks) }
      row.advance()
      if SceneBreakSigns.isBreak(paragraph) {
        return blocks.append(.sceneBreak(SceneBreak(inlines(paragraph))))
      }
      blocks.append(.paragraph(self.paragraph(paragraph)))
    }
  }

  /// A picture, or a caption without one.
  private func addFigure(_ row: inout PieceRow, to blocks: inout [Block]) {
    guard case .paragraph(let paragraph)? = row.current else { return }
    row.advance()
    if paragraph.role == .caption && !paragraph.isPicture {
      let (caption, attributes) = content(paragraph)
      if case .table(let table)? = row.current {
        row.advance()
        var result = self.table(table)
        result.caption = caption
        result.attributes.identifier = attributes.identifier
        return blocks.append(.table(result))
      }
      return blocks.append(
        .figure(Figure(image: nil, caption: caption, attributes: attributes)))
    }
    guard paragraph.isPicture else {
      return blocks.append(.paragraph(self.paragraph(paragraph)))
    }
    let images = paragraph.spans.compactMap { span -> Image? in
      if case .inline(.image(let image)) = span.content { image } else { nil }
    }
    var figures = images.map { Figure(image: $0) }
    figures[0].attributes = content(paragraph).attributes
    // Its own name is the last; the others are those of what begins here.
    var names = anchors(of: paragraph)
    if case .anchor(let own)? = names.popLast() {
      figures[0].attributes.identifier = own.identifier
    }
    blocks += names
    if case .paragraph(let caption)? = row.current, caption.role == .caption, !caption.isPicture,
      caption.number == nil, !row.nextIsTable
    {
      row.advance()
      figures[figures.count - 1].caption = inlines(caption)
    }
    blocks += figures.map { .figure($0) }
  }

  /// Whether a caption is surely that of a table above it.
  private func isTableCaption(_ paragraph: ReadParagraph) -> Bool {
    let text = paragraph.spans.compactMap(\.text).joined().lowercased()
    return ["table", "tab.", "表", "tabelle", "tableau", "tabla", "таблица", "표"].contains {
      text.hasPrefix($0)
    }
  }

  /// A paragraph of prose.
  func paragraph(_ paragraph: ReadParagraph) -> Paragraph {
    let (head, rest) = plain(paragraph).parted(at: .runInHead)
    let (inlines, attributes) = content(rest, after: head)
    return Paragraph(inlines, runInHead: weave(head), attributes: attributes)
  }
}
