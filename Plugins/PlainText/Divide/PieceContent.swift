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
      item = .listItem(ListItem([.paragraph(Paragraph(inlines))], marker: run), marker.marking)
    case .heading:
      inlines = builder.inlines(piece)
      let patterns = LinePatterns(line, in: read.text.bytes, read.text.rules)
      let given = read.text.given[line]
      if let level = given?.headingLevel, level > 0 {
        item = .block(.heading(Heading(level: level, inlines)))
      } else if let chapter = given?.chapterLevel ?? 0 > 0
        ? given?.chapterLevel : patterns.chapterLevel
      {
        item = .chapter(chapter, inlines)
      } else {
        item = .block(.heading(Heading(level: min(6, 1 + patterns.headingLevel), inlines)))
      }
    case .sceneBreak:
      inlines = builder.inlines(piece)
      item = .block(.sceneBreak(SceneBreak(inlines)))
    case .paragraph, .continuation, .title, .matterContinuation, .byline, .dateline, .sourceLine,
      .authorNote:
      inlines = builder.inlines(piece)
      item = .block(.paragraph(Paragraph(inlines)))
    }
  }
}

/// The marker that a list item begins with.
private struct ListMarker {
  /// Its length in bytes.
  let length: Int
  /// The bytes of white space after it.
  let spaces: Int
  /// What its list is like.
  let marking: List.Marking

  init(_ words: LineWords) {
    let number = NumberedHead(words)
    let end = number?.end ?? 1
    let rest = number?.rest ?? words.kinds.dropFirst().prefix { $0 == .space }.count + 1
    length = Self.bytes(words.scalars[..<end])
    spaces = Self.bytes(words.scalars[end..<rest])
    marking = number.map { .ordered(start: 1, style: Self.style($0)) } ?? .bulleted
  }

  private static func bytes(_ scalars: ArraySlice<UInt32>) -> Int {
    scalars.reduce(0) { $0 + ($1 < 0x80 ? 1 : $1 < 0x800 ? 2 : $1 < 0x10000 ? 3 : 4) }
  }

  private static func style(_ number: NumberedHead) -> List.NumberStyle {
    switch number.style {
    case .decimal, .dotted: .decimal
    case .ideographic: .ideographic
    case .roman: .lowerRoman
    case .letter: .lowerAlpha
    case .circled: .circled
    }
  }
}
