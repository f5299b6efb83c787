import GalleyCore

/// What a piece of a text becomes: its inlines without the marker, and the block they make.
struct PieceContent {
  /// What the piece is in a body.
  private(set) var item: SectionBuilder.Item

  /// The inlines of a piece that is no part of a body: of a title, a byline.
  var inlines: [Inline] {
    if case .block(.paragraph(let paragraph), _) = item { paragraph.content } else { [] }
  }

  /// Hands over what the piece is in a body, so that it is there once.
  mutating func takeItem() -> SectionBuilder.Item {
    var taken = SectionBuilder.Item.nothing
    swap(&item, &taken)
    return taken
  }

  init(_ piece: ReadText.Piece, _ read: borrowing ReadText, _ builder: inout InlineBuilder) {
    let line = read.firstLine(piece)
    let inlines: [Inline]
    switch piece.label {
    case .listItem:
      let marker = ListMarker(LineWords(line, in: read.text.bytes))
      let run = builder.marker(of: piece, length: marker.length)
      inlines = builder.inlines(piece, skipping: marker.length + marker.spaces)
      item = .listItem(
        ListItem([.paragraph(Paragraph(inlines))], marker: run), marker.marking,
        indent: line.indent, column: line.indent + marker.width)
    case .heading:
      inlines = Self.head(piece, read, &builder)
      let patterns = LinePatterns(line, in: read.text.bytes, read.text.rules)
      let given = read.text.given[line]
      if let isOfDivision = Self.castDivides(piece, read) {
        item =
          isOfDivision
          ? .chapter(.cast, inlines) : .block(.heading(Heading(level: 2, inlines)), indent: 0)
      } else if let level = given?.headingLevel, level > 0 {
        item = .block(.heading(Heading(level: level, inlines)), indent: 0)
      } else if let chapter = given?.chapterLevel ?? 0 > 0
        ? given?.chapterLevel : patterns.chapterLevel
      {
        let isGiven = given?.chapterLevel ?? 0 > 0
        item = .chapter(
          Self.style(piece, patterns, read, chapter: chapter, isGiven: isGiven), inlines)
      } else if !read.conventions.isNarrow || read.heads.head(at: piece.lines.lowerBound) != nil {
        item = .chapter(Self.style(piece, patterns, read, chapter: nil, isGiven: false), inlines)
      } else {
        item = .block(
          .heading(Heading(level: min(6, 1 + patterns.headingLevel), inlines)), indent: 0)
      }
    case .headingRule, .notation:
      builder.mark(piece)
      item = .nothing
    case .verse:
      let lines = builder.verse(piece)
      item = .block(.verse(LineGroup(lines)), indent: line.indent)
    case .literal:
      inlines = builder.kept(piece)
      let language = Self.codeLanguage(piece, read)
      item = .block(
        .preformatted(Preformatted(inlines, codeLanguage: language)), indent: line.indent)
    case .definition where Self.mailHead(piece, read) != nil:
      let entries =
        Self.mailHead(piece, read)?.entries.filter { piece.lines.contains($0.line) } ?? []
      item = .block(
        .definitionList(DefinitionList(entries.map { builder.definition($0) })),
        indent: line.indent)
    case .definition:
      guard let region = read.kept.region(at: piece.lines.lowerBound), region.lines == piece.lines,
        case .definitions(let entries) = region.content
      else {
        inlines = builder.inlines(piece)
        item = .block(.paragraph(Paragraph(inlines)), indent: line.indent)
        return
      }
      let list = DefinitionList(entries.map { builder.definition($0) })
      item = .block(.definitionList(list), indent: line.indent)
    case .table:
      if let region = read.kept.region(at: piece.lines.lowerBound), region.lines == piece.lines,
        case .table(let drawing) = region.content
      {
        let table = builder.table(piece, drawing)
        item = .block(.table(table), indent: line.indent)
      } else {
        inlines = builder.kept(piece)
        item = .block(.preformatted(Preformatted(inlines)), indent: line.indent)
      }
    case .quotation:
      inlines = builder.inlines(piece)
      item = .quotation(.paragraph(Paragraph(inlines)))
    case .entry:
      inlines = builder.inlines(piece)
      item = .listItem(
        ListItem([.paragraph(Paragraph(inlines))]), .plain, indent: line.indent,
        column: line.indent)
    case .speech:
      var label = SpeechLabel(line, in: read.text.bytes, read.text.rules.speech)
      let start = Int(line.start)
      // `ANA.--¿Ha llegado?` stays as it is: nothing stands between the name and what is said.
      if let end = label?.end, label?.textStart == end, end < Int(line.end),
        label?.form != .eastern
      {
        label = nil
      }
      let speaker = label.map {
        [Inline.text(builder.marker(of: piece, length: $0.end - start))]
      }
      inlines = builder.inlines(piece, skipping: label.map { $0.textStart - start } ?? 0)
      item = .speech(speaker: speaker ?? [], inlines, isVerse: Self.opensVerse(piece, read))
    case .speaker:
      inlines = builder.inlines(piece)
      item = .speaker(inlines)
    case .stageDirection:
      inlines = builder.inlines(piece)
      item = .stageDirection(StageDirection(inlines))
    case .sceneBreak:
      inlines = builder.inlines(piece)
      item = .block(.sceneBreak(SceneBreak(inlines)), indent: 0)
    case .title where Self.mailHead(piece, read)?.subject != nil:
      let start = Self.mailHead(piece, read)?.subject?.start ?? Int(line.start)
      builder.enter(piece.lines.lowerBound)
      builder.omitNotation(upTo: start)
      inlines = builder.inlines(piece, skipping: start - Int(line.start))
      item = .block(.paragraph(Paragraph(inlines)), indent: line.indent)
    case .title, .overline, .subtitle:
      inlines = Self.head(piece, read, &builder)
      item = .block(.paragraph(Paragraph(inlines)), indent: line.indent)
    case .paragraph where Self.isFigure(piece, read):
      inlines = builder.inlines(piece)
      item = .block(.figure(Figure(image: nil, caption: inlines)), indent: line.indent)
    case .paragraph, .continuation, .matterContinuation, .byline, .dateline, .sourceLine,
      .authorNote, .jump, .salute, .close, .signature, .postscript:
      inlines = builder.inlines(piece)
      item = .block(.paragraph(Paragraph(inlines)), indent: Self.indent(piece, read))
    }
  }

  /// Where a paragraph stands: its first line may be moved in from it.
  private static func indent(_ piece: ReadText.Piece, _ read: borrowing ReadText) -> Int32 {
    let first = read.firstLine(piece).indent
    guard first > 0, piece.lines.count > 1 else { return first }
    return min(first, read.text.lines[piece.lines.lowerBound + 1].indent)
  }

  /// Whether a short paragraph that stands apart is the caption of a figure, which is not there.
  private static func isFigure(_ piece: ReadText.Piece, _ read: ReadText) -> Bool {
    let line = read.firstLine(piece)
    if case .illustration? = read.kept.region(at: piece.lines.lowerBound)?.content { return true }
    guard piece.lines.count <= 6, line.first == .upper || line.first == .han,
      line.blanksBefore > 0 || line.startsPage || piece.lines.lowerBound == 0
    else { return false }
    return read.text.rules.hints.kinds(of: line, in: read.text.bytes).contains(.caption)
      && read.text.rules.figureCaptions.matches(line, in: read.text.bytes)
  }

  /// The head of a message that a piece belongs to.
  private static func mailHead(_ piece: ReadText.Piece, _ read: ReadText) -> MailHead? {
    guard case .mailHead(let head)? = read.kept.region(at: piece.lines.lowerBound)?.content else {
      return nil
    }
    return head
  }

  /// The inlines of a heading without the signs that mark it.
  private static func head(
    _ piece: ReadText.Piece, _ read: ReadText, _ builder: inout InlineBuilder
  ) -> [Inline] {
    if case .signs(_, _, let leading, let trailing)? = read.heads.head(at: piece.lines.lowerBound)?
      .mark, piece.lines.count == 1
    {
      return builder.marked(piece, leading: leading, trailing: trailing)
    }
    return builder.inlines(piece)
  }

  /// The programming language that stands beside the fence before some code.
  private static func codeLanguage(_ piece: ReadText.Piece, _ read: ReadText) -> String? {
    guard case .code(let language)? = read.kept.region(at: piece.lines.lowerBound)?.content else {
      return nil
    }
    let word = read.text.bytes[language].prefix { $0 > 0x20 }
    return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
  }

  /// Whether the head of a cast opens a division: so it does when acts follow in divisions of their
  /// own; nil for any other heading.
  private static func castDivides(_ piece: ReadText.Piece, _ read: ReadText) -> Bool? {
    var index = piece.lines.upperBound
    guard index < read.choices.count, read.choices[index].label == .entry else { return nil }
    while index < read.choices.count {
      switch read.choices[index].label {
      case .heading, .title, .overline, .subtitle: return true
      case .speech, .speaker, .stageDirection: return false
      default: index += 1
      }
    }
    return true
  }

  /// Whether the first line of a speech is a line of verse, as those right below it are.
  private static func opensVerse(_ piece: ReadText.Piece, _ read: ReadText) -> Bool {
    let next = piece.lines.upperBound
    return piece.lines.count == 1 && next < read.choices.count
      && read.choices[next].label == .verse && read.text.lines[next].blanksBefore == 0
  }

  /// How a heading is set.
  private static func style(
    _ piece: ReadText.Piece, _ patterns: LinePatterns, _ read: ReadText, chapter: Int?,
    isGiven: Bool
  ) -> HeadingStyle {
    var line = read.firstLine(piece)
    let hasSign = HeadSeries.skipSign(&line, read.text.bytes)
    let words = LineWords(line, in: read.text.bytes)
    if hasSign, chapter == nil, let number = NumberedHead(words) {
      return .section(number.depth)
    }
    if let chapter {
      return !isGiven && read.text.rules.chapters.isNamed(words)
        ? .named : .chapter(chapter, word: isGiven ? 0 : read.text.rules.chapters.word(in: words))
    }
    switch read.heads.head(at: piece.lines.lowerBound)?.mark {
    case .rule(let sign, let isOverlined): return .ruled(sign, isOverlined: isOverlined)
    case .signs(_, let level, _, _): return .marked(level)
    case .sequence(let words): return .sequence(words)
    case .number, .listed, .apart, nil: break
    }
    let next = piece.lines.upperBound
    if next < read.choices.count, read.choices[next].label == .headingRule {
      return .ruled(read.text.bytes[Int(read.text.lines[next].start)], isOverlined: false)
    }
    var number = patterns.number
    if number == nil, read.heads.head(at: piece.lines.lowerBound)?.mark == .number {
      // "272.[1]"
      number = LoneNumbers.bare(words).flatMap { NumberedHead($0) }
    }
    if let number {
      switch number.style {
      case .dotted,
        .decimal where !number.isBracketed:
        return .decimal(number.depth)
      default:
        return .numbered(
          number.style, isBracketed: number.isBracketed, isAlone: number.isAlone(in: words))
      }
    }
    if case .listed(let level)? = read.heads.head(at: piece.lines.lowerBound)?.mark {
      return .listed(level)
    }
    let isCapitals = words.kinds.contains(.upper) && !words.kinds.contains(.lower)
    return isCapitals ? .capitals : .plain
  }
}
