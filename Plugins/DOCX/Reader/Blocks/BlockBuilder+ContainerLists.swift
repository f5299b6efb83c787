import GalleyCore

extension BlockBuilder {
  /// The list of a container.
  func list(_ kind: ContainerKind, _ pieces: [Piece]) -> List {
    var start: Int?
    var items: [ListItem] = []
    for piece in pieces {
      guard case .container(let container, let inner) = piece else {
        let blocks = blocks(from: [Self.neutral(piece)])
        if items.isEmpty { items.append(ListItem([])) }
        items[items.count - 1].blocks += blocks
        continue
      }
      if case .paragraph(let paragraph)? = inner.first, start == nil,
        case .ordered(let number, _)? = paragraph.number?.marking
      {
        start = number
      }
      items.append(item(container.kind, inner))
    }
    return List(kind.marking(start: start ?? 1) ?? .plain, items)
  }

  private func item(_ kind: ContainerKind, _ pieces: [Piece]) -> ListItem {
    var item = ListItem([])
    var rest = pieces
    if case .paragraph(var first)? = rest.first, first.path.isEmpty {
      first.number = nil
      if kind == .markedItem {
        item.marker = TextRun(Self.takeText(of: &first, upTo: "\t"))
      }
      rest[0] = .paragraph(first)
    }
    item.blocks = blocks(from: Self.grouped(rest).map(Self.neutral))
    return item
  }

  /// Takes the text up to a sign off a paragraph, and the sign.
  static func takeText(of paragraph: inout ReadParagraph, upTo sign: Unicode.Scalar)
    -> String
  {
    var taken = ""
    var index = 0
    while index < paragraph.spans.count {
      guard let text = paragraph.spans[index].text else {
        index += 1
        continue
      }
      if let place = text.unicodeScalars.firstIndex(of: sign) {
        taken += String(text.unicodeScalars[..<place])
        let rest = text.unicodeScalars[text.unicodeScalars.index(after: place)...]
        paragraph.spans[index].content = .text(String(rest))
        if rest.isEmpty { paragraph.spans.remove(at: index) }
        return taken
      }
      taken += text
      paragraph.spans.remove(at: index)
    }
    return taken
  }

  /// The list of terms of a container.
  func definitionList(_ pieces: [Piece]) -> DefinitionList {
    var list = DefinitionList([])
    for piece in pieces {
      guard case .container(let container, let inner) = piece, container.kind == .entry else {
        let blocks = blocks(from: [piece])
        if list.entries.isEmpty { list.entries.append(DefinitionEntry(term: [], [])) }
        list.entries[list.entries.count - 1].blocks += blocks
        continue
      }
      var rest = inner
      var entry = DefinitionEntry(term: [], [])
      if case .paragraph(let term)? = inner.first, term.role == .definitionTerm,
        term.path.isEmpty
      {
        entry.term = inlines(term)
        rest.removeFirst()
      }
      entry.blocks = blocks(from: Self.grouped(rest).map(Self.neutral))
      list.entries.append(entry)
    }
    return list
  }
}
