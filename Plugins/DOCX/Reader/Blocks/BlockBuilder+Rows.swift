import GalleyCore

extension BlockBuilder {
  /// The list that begins with the next paragraph.
  func list(_ row: inout PieceRow) -> List {
    guard let first = row.paragraph?.number else { return List(.plain, []) }
    var list = List(first.marking, [])
    while let paragraph = row.paragraph {
      if let number = paragraph.number {
        let isDeeper =
          number.list == first.list ? number.level > first.level : number.left > first.left
        guard isDeeper || number.list != first.list || number.level == first.level else { break }
        if isDeeper, !list.items.isEmpty {
          let inner = self.list(&row)
          list.items[list.items.count - 1].blocks.append(.list(inner))
          continue
        }
        guard number.list == first.list, number.marking.isSame(as: first.marking) else { break }
        row.advance()
        let marker = number.marker.map { TextRun($0) }
        list.items.append(ListItem([.paragraph(self.paragraph(paragraph))], marker: marker))
      } else if continues(paragraph, first), !list.items.isEmpty {
        row.advance()
        list.items[list.items.count - 1].blocks.append(.paragraph(self.paragraph(paragraph)))
      } else {
        break
      }
    }
    return list
  }

  /// Whether a paragraph without a number belongs to the item above it.
  private func continues(_ paragraph: ReadParagraph, _ number: ReadNumber) -> Bool {
    guard paragraph.headingLevel == nil, !paragraph.isEmpty else { return false }
    switch paragraph.role {
    case .listContinue: return true
    case .listItem: return paragraph.left >= number.left
    case .body, .normal, .firstParagraph:
      return number.left > 0 && paragraph.left >= number.left
    default: return false
    }
  }

  /// The quotation that begins with the next paragraph.
  func quotation(_ row: inout PieceRow) -> BlockQuotation {
    var quotation = BlockQuotation([])
    while let paragraph = row.paragraph, paragraph.role == .quotation, paragraph.number == nil,
      paragraph.headingLevel == nil
    {
      row.advance()
      if !paragraph.isEmpty { quotation.blocks.append(.paragraph(self.paragraph(paragraph))) }
    }
    if let paragraph = row.paragraph, paragraph.role == .attribution {
      row.advance()
      quotation.attribution = inlines(paragraph)
    }
    return quotation
  }

  /// The list of terms that begins with the next paragraph.
  func definitionList(_ row: inout PieceRow) -> DefinitionList {
    var list = DefinitionList([])
    while let paragraph = row.paragraph, paragraph.number == nil, paragraph.headingLevel == nil {
      if paragraph.role == .definitionTerm {
        list.entries.append(DefinitionEntry(term: inlines(paragraph), []))
      } else if paragraph.role == .definition {
        if list.entries.isEmpty { list.entries.append(DefinitionEntry(term: [], [])) }
        list.entries[list.entries.count - 1].blocks.append(.paragraph(self.paragraph(paragraph)))
      } else {
        break
      }
      row.advance()
    }
    return list
  }

  /// The speech that begins with the next paragraph.
  func speech(_ row: inout PieceRow) -> Speech {
    guard let first = row.paragraph else { return Speech(speaker: [], []) }
    row.advance()
    var speech: Speech
    if first.role == .speaker {
      speech = Speech(speaker: inlines(first), [])
    } else {
      let (speaker, rest) = Self.parted(first)
      speech = Speech(speaker: weave(speaker), runsIn: true, [])
      if !rest.isEmpty { speech.blocks.append(.paragraph(paragraph(rest))) }
    }
    while let paragraph = row.paragraph, paragraph.number == nil, paragraph.headingLevel == nil {
      switch paragraph.role {
      case .speechContinue: speech.blocks.append(.paragraph(self.paragraph(paragraph)))
      case .speech where !paragraph.spans.contains(where: { $0.format.role == .speaker }):
        speech.blocks.append(.paragraph(self.paragraph(paragraph)))
      default: return speech
      }
      row.advance()
    }
    return speech
  }

  /// The name at the head of a speech, and what is said, without the space between them.
  static func parted(_ paragraph: ReadParagraph) -> (speaker: [InlinePiece], rest: ReadParagraph) {
    var (speaker, rest) = paragraph.parted(at: .speaker)
    if let index = rest.spans.firstIndex(where: { $0.text != nil }),
      let text = rest.spans[index].text, let space = text.unicodeScalars.first,
      space == " " || space == "\u{3000}"
    {
      rest.spans[index].content = .text(String(text.unicodeScalars.dropFirst()))
      if text.unicodeScalars.count == 1 { rest.spans.remove(at: index) }
    }
    return (speaker, rest)
  }

  /// The preformatted text that begins with the next paragraph: each paragraph a line, unless it
  /// has lines of its own.
  func preformatted(_ row: inout PieceRow) -> Preformatted {
    var spans: [InlinePiece] = []
    var attributes = Attributes()
    var lastHasLines = false
    while let paragraph = row.paragraph, paragraph.role == .preformatted, paragraph.number == nil {
      let hasLines = paragraph.spans.contains { span in
        if case .inline(.lineBreak) = span.content { true } else { false }
      }
      if spans.isEmpty {
        attributes = content(paragraph).attributes
        attributes.language = nil
      } else {
        if lastHasLines || hasLines { break }
        spans.append(InlinePiece(content: .inline(.lineBreak(LineBreak(.hard)))))
      }
      lastHasLines = hasLines
      var lines = paragraph.spans
      if spans.isEmpty { lines = lines.droppingName(attributes.identifier) }
      spans += lines
      row.advance()
    }
    while case .inline(.lineBreak)? = spans.last?.content { spans.removeLast() }
    return Preformatted(weave(spans), attributes: attributes)
  }

  /// A stanza: its lines end in breaks and begin with the spaces they are set in by.
  func stanza(_ paragraph: ReadParagraph) -> LineGroup {
    let attributes = content(paragraph).attributes
    var lines: [[InlinePiece]] = [[]]
    for span in paragraph.spans.droppingName(attributes.identifier) {
      var span = span
      if attributes.language != nil { span.format.language = nil }
      if case .inline(.lineBreak) = span.content {
        lines.append([])
      } else {
        lines[lines.count - 1].append(span)
      }
    }
    let verses = lines.map { line in
      let (indent, rest) = Self.unindented(line)
      return VerseLine(weave(rest), indent: indent)
    }
    return LineGroup(verses, attributes: attributes)
  }

  private static func unindented(_ line: [InlinePiece]) -> (indent: Int, rest: [InlinePiece]) {
    guard let index = line.firstIndex(where: { $0.text != nil }), let text = line[index].text else {
      return (0, line)
    }
    var scalars = text.unicodeScalars[...]
    var indent = 0
    while let first = scalars.first, first == "\u{3000}" || first == "\u{2002}" || first == "\t" {
      indent += first == "\u{2002}" ? 1 : first == "\t" ? 4 : 2
      scalars.removeFirst()
    }
    guard indent > 0 else { return (0, line) }
    var rest = line
    rest[index].content = .text(String(scalars))
    if scalars.isEmpty { rest.remove(at: index) }
    return (indent, rest)
  }
}
