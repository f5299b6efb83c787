import GalleyCore

/// What a piece of a text becomes: its inlines, and the block they make.
struct PieceContent {
  /// The inlines without the marker.
  let inlines: [Inline]
  /// What the piece is in a body.
  let item: SectionBuilder.Item

  init(_ piece: ReadText.Piece, _ read: borrowing ReadText, _ builder: inout InlineBuilder) {
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
        let isGiven = given?.chapterLevel ?? 0 > 0
        item = .chapter(
          Self.style(piece, patterns, read, chapter: chapter, isGiven: isGiven), inlines)
      } else if !read.conventions.isNarrow {
        item = .chapter(Self.style(piece, patterns, read, chapter: nil, isGiven: false), inlines)
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

  /// How a heading is set.
  private static func style(
    _ piece: ReadText.Piece, _ patterns: LinePatterns, _ read: ReadText, chapter: Int?,
    isGiven: Bool
  ) -> HeadingStyle {
    let words = LineWords(read.firstLine(piece), in: read.text.bytes)
    if let chapter {
      return !isGiven && read.text.rules.chapters.isNamed(words) ? .named : .chapter(chapter)
    }
    let next = piece.lines.upperBound
    if next < read.choices.count, read.choices[next].label == .headingRule {
      return .ruled(read.text.bytes[Int(read.text.lines[next].start)])
    }
    if let number = patterns.number {
      switch number.style {
      case .dotted,
        .decimal where !number.isBracketed:
        return .decimal(number.depth)
      default: return .numbered(number.style, isBracketed: number.isBracketed)
      }
    }
    let isCapitals = words.kinds.contains(.upper) && !words.kinds.contains(.lower)
    return isCapitals ? .capitals : .plain
  }
}
