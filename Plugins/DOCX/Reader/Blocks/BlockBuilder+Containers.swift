import GalleyCore

extension BlockBuilder {
  /// The blocks of a container of Galley's.
  func blocks(of container: Container, _ pieces: [Piece]) -> [Block] {
    let inner = Self.grouped(pieces).map(Self.neutral)
    switch container.kind {
    case .quotation: return [.quotation(quotation(inner))]
    case .plainList, .bulletedList, .decimalList, .lowerAlphaList, .upperAlphaList,
      .lowerRomanList, .upperRomanList, .ideographicList, .circledList:
      return [.list(list(container.kind, Self.grouped(pieces)))]
    case .definitionList: return [.definitionList(definitionList(inner))]
    case .speech: return [.speech(speech(inner))]
    case .runInSpeech: return [.speech(runInSpeech(pieces))]
    case .verse: return stanzas(pieces)
    case .preformatted, .figure: return blocks(from: Self.grouped(pieces))
    case .heading: return headings(pieces)
    case .table: return table(inner).map { [.table($0)] } ?? blocks(from: inner)
    case .footNote, .endNote, .marginNote, .labelledFootNote, .labelledEndNote,
      .labelledMarginNote:
      return [.note(note(container.kind, inner))]
    // Items and entries outside of a list, and divisions where none can be.
    case .item, .markedItem, .entry, .text, .volume, .issue, .article, .part, .chapter, .section,
      .frontMatter, .backMatter:
      return blocks(from: inner)
    }
  }

  /// The pieces of a row, those in a container together.
  static func grouped(_ pieces: [Piece]) -> [Piece] {
    guard pieces.contains(where: { !$0.path.isEmpty }) else { return pieces }
    var result: [Piece] = []
    var open: (container: Container, pieces: [Piece])?
    func close() {
      if let group = open { result.append(.container(group.container, group.pieces)) }
      open = nil
    }
    for var piece in pieces {
      guard let first = piece.path.first else {
        close()
        result.append(piece)
        continue
      }
      if open?.container != first {
        close()
        open = (first, [])
      }
      piece.path.removeFirst()
      open?.pieces.append(piece)
    }
    close()
    return result
  }

  /// A piece without what its style says only because of the container it stands in.
  static func neutral(_ piece: Piece) -> Piece {
    guard case .paragraph(var paragraph) = piece else { return piece }
    switch paragraph.role {
    case .quotation, .definition, .speech, .speechContinue, .listItem, .listContinue, .note,
      .footnoteText, .tableText:
      paragraph.role = .body
    default: break
    }
    return .paragraph(paragraph)
  }

  private func quotation(_ pieces: [Piece]) -> BlockQuotation {
    guard case .paragraph(let last)? = pieces.last, last.role == .attribution else {
      return BlockQuotation(blocks(from: pieces))
    }
    return BlockQuotation(blocks(from: Array(pieces.dropLast())), attribution: inlines(last))
  }

  private func speech(_ pieces: [Piece]) -> Speech {
    guard case .paragraph(let first)? = pieces.first, first.role == .speaker else {
      return Speech(speaker: [], blocks(from: pieces))
    }
    return Speech(speaker: inlines(first), blocks(from: Array(pieces.dropFirst())))
  }

  private func runInSpeech(_ pieces: [Piece]) -> Speech {
    var rest = pieces
    var speaker: [Inline] = []
    if case .paragraph(let first)? = pieces.first, first.path.isEmpty {
      let parted = Self.parted(first)
      speaker = weave(parted.speaker)
      rest[0] = .paragraph(parted.rest)
    }
    return Speech(
      speaker: speaker, runsIn: true, blocks(from: Self.grouped(rest).map(Self.neutral)))
  }

  private func stanzas(_ pieces: [Piece]) -> [Block] {
    pieces.flatMap { piece -> [Block] in
      guard case .paragraph(let paragraph) = piece else { return blocks(from: [piece]) }
      return [.verse(stanza(paragraph))]
    }
  }

  private func headings(_ pieces: [Piece]) -> [Block] {
    pieces.flatMap { piece -> [Block] in
      guard case .paragraph(let paragraph) = piece, let level = paragraph.headingLevel else {
        return blocks(from: [Self.neutral(piece)])
      }
      let (inlines, attributes) = content(paragraph)
      let inner = min(max(level - headingLevel, 1), 6)
      return [.heading(Heading(level: inner, inlines, attributes: attributes))]
    }
  }

  private func note(_ kind: ContainerKind, _ pieces: [Piece]) -> Note {
    let isLabelled = kind.rawValue >= ContainerKind.labelledFootNote.rawValue
    let place: Note.Place =
      switch kind {
      case .endNote, .labelledEndNote: .end
      case .marginNote, .labelledMarginNote: .margin
      default: .foot
      }
    var note = Note(identifier: "", [], place: place)
    var rest = pieces
    if let first = Self.firstParagraph(of: pieces) {
      let names = first.leadingNames
      note.identifier = names.first { noteNames.contains($0) } ?? names.first ?? ""
    }
    if case .paragraph(var first)? = rest.first {
      if isLabelled { note.label = TextRun(Self.takeText(of: &first, upTo: " ")) }
      rest[0] = .paragraph(first)
    }
    note.blocks = blocks(from: Self.dropping(note.identifier, from: rest))
    return note
  }

  /// Pieces without a name that stands in the first paragraph, however deep.
  private static func dropping(_ name: String, from pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    switch pieces.first {
    case .paragraph(var paragraph):
      paragraph.spans = paragraph.spans.droppingName(name)
      pieces[0] = .paragraph(paragraph)
    case .container(let container, let inner):
      pieces[0] = .container(container, dropping(name, from: inner))
    case .table(var table):
      for row in table.rows.indices where !table.rows[row].isEmpty {
        table.rows[row][0].pieces = dropping(name, from: table.rows[row][0].pieces)
        break
      }
      pieces[0] = .table(table)
    case .note, nil: break
    }
    return pieces
  }

  /// The first paragraph of pieces, however deep.
  static func firstParagraph(of pieces: [Piece]) -> ReadParagraph? {
    switch pieces.first {
    case .paragraph(let paragraph): paragraph
    case .container(_, let inner): firstParagraph(of: inner)
    case .table(let table): firstParagraph(of: table.rows.joined().flatMap(\.pieces))
    case .note, nil: nil
    }
  }
}

extension ReadParagraph {
  /// The names that stand before its text.
  var leadingNames: [String] {
    var names: [String] = []
    for span in spans {
      guard case .inline(.anchor(let anchor)) = span.content else { break }
      names.append(anchor.identifier)
    }
    return names
  }
}
