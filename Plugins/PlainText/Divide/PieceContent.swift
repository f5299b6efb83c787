import GalleyCore

/// What a piece of a text becomes: its inlines, and the block they make.
struct PieceContent {
  /// The inlines without the marker.
  let inlines: [Inline]
  /// What the piece is in a body.
  let item: SectionBuilder.Item

  init(_ piece: ReadText.Piece, _ read: ReadText, _ builder: inout InlineBuilder) {
    let line = read.firstLine(piece)
    switch piece.label {
    case .listItem:
      let text = read.text.text(of: line)
      let length = Self.markerLength(text)
      let marker = builder.marker(from: Int(line.start), length: length)
      let skipped = text.utf8.dropFirst(length).prefix { $0 == 0x20 || $0 == 0x09 }.count
      inlines = builder.inlines(piece, skipping: length + skipped)
      item = .listItem(
        ListItem([.paragraph(Paragraph(inlines))], marker: marker), Self.marking(text))
    case .heading:
      inlines = builder.inlines(piece)
      let patterns = LinePatterns(line, in: read.text.bytes)
      let chapter = ChapterHead.level(of: patterns.text)
      if let chapter {
        item = .chapter(chapter, inlines)
      } else {
        item = .block(.heading(Heading(level: min(6, 1 + patterns.headingLevel), inlines)))
      }
    case .furniture:
      inlines = builder.inlines(piece)
      let isFolio = read.text.text(of: line).allSatisfy { !$0.isLetter }
      item = .block(.furniture(PageFurniture(isFolio ? .folio : .header, inlines)))
    case .sceneBreak:
      inlines = builder.inlines(piece)
      item = .block(.sceneBreak(SceneBreak(inlines)))
    case .paragraph, .continuation, .title, .matterContinuation, .byline, .dateline, .sourceLine,
      .authorNote:
      inlines = builder.inlines(piece)
      item = .block(.paragraph(Paragraph(inlines)))
    }
  }

  /// The length in bytes of a list item's marker.
  private static func markerLength(_ text: String) -> Int {
    guard let number = NumberedHead(text) else { return text.prefix(1).utf8.count }
    let marker = text[..<number.rest.startIndex]
    let spaces = marker.reversed().prefix { $0.isWhitespace }.reduce(0) { $0 + String($1).utf8.count }
    return marker.utf8.count - spaces
  }

  private static func marking(_ text: String) -> List.Marking {
    guard let number = NumberedHead(text) else { return .bulleted }
    let style: List.NumberStyle =
      switch number.style {
      case .decimal, .dotted: .decimal
      case .ideographic: .ideographic
      case .roman: .lowerRoman
      case .letter: .lowerAlpha
      case .circled: .circled
      }
    return .ordered(start: 1, style: style)
  }
}
