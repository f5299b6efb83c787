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
      let marker = ListMarker(LineWords(line, in: read.text.bytes))
      let run = builder.marker(of: piece, length: marker.length)
      inlines = builder.inlines(piece, skipping: marker.length + marker.spaces)
      item = .listItem(
        ListItem([.paragraph(Paragraph(inlines))], marker: run), marker.marking,
        indent: line.indent, column: line.indent + marker.width)
    case .heading:
      inlines = builder.inlines(piece)
      let patterns = LinePatterns(line, in: read.text.bytes, read.text.rules)
      let given = read.text.given[line]
      if let level = given?.headingLevel, level > 0 {
        item = .block(.heading(Heading(level: level, inlines)), indent: 0)
      } else if let chapter = given?.chapterLevel ?? 0 > 0
        ? given?.chapterLevel : patterns.chapterLevel
      {
        item = .chapter(chapter, inlines)
      } else {
        item = .block(
          .heading(Heading(level: min(6, 1 + patterns.headingLevel), inlines)), indent: 0)
      }
    case .headingRule:
      builder.mark(piece)
      inlines = []
      item = .nothing
    case .verse:
      let lines = builder.verse(piece)
      inlines = lines.flatMap(\.content)
      item = .block(.verse(LineGroup(lines)), indent: line.indent)
    case .literal:
      inlines = builder.kept(piece)
      item = .block(.preformatted(Preformatted(inlines)), indent: line.indent)
    case .quotation:
      inlines = builder.inlines(piece)
      item = .quotation(.paragraph(Paragraph(inlines)))
    case .sceneBreak:
      inlines = builder.inlines(piece)
      item = .block(.sceneBreak(SceneBreak(inlines)), indent: 0)
    case .paragraph, .continuation, .title, .matterContinuation, .byline, .dateline, .sourceLine,
      .authorNote:
      inlines = builder.inlines(piece)
      item = .block(.paragraph(Paragraph(inlines)), indent: line.indent)
    }
  }
}
