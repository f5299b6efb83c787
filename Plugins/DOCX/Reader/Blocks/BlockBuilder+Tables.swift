import GalleyCore

extension BlockBuilder {
  /// The table of a container, with the caption above it.
  func table(_ pieces: [Piece]) -> Table? {
    var caption: [Inline] = []
    var result: Table?
    var names: [Inline] = []
    for piece in pieces {
      switch piece {
      case .paragraph(let paragraph):
        if paragraph.role == .caption {
          caption = inlines(paragraph)
        } else {
          names += paragraph.spans.compactMap { span in
            if case .inline(.anchor) = span.content { span.content.inline } else { nil }
          }
        }
      case .table(let read): result = table(read)
      case .container, .note: break
      }
    }
    if result == nil, !caption.isEmpty { result = Table(columns: [], body: []) }
    result?.caption = names + caption
    return result
  }

  /// A table of what was read.
  func table(_ read: ReadTable) -> Table {
    var alignments: [Int: Set<Table.Alignment>] = [:]
    var width = 0
    let rows = read.rows.enumerated().map { index, cells -> TableRow in
      let isHead = index < read.headCount
      let limit = isHead ? read.headCount : read.rows.count
      return TableRow(
        cells.map { cell in
          width = max(width, cell.column + cell.columnSpan)
          let paragraphs = Self.paragraphs(of: cell.pieces, inside: read.path.count)
          if cell.columnSpan == 1 {
            for paragraph in paragraphs {
              alignments[cell.column, default: []].insert(Self.alignment(paragraph))
            }
          }
          let isHeader = !isHead && paragraphs.contains { $0.role == .tableHead }
          return TableCell(
            blocks(of: cell, inside: read.path.count, alignments),
            rowSpan: min(cell.rowSpan, limit - index), columnSpan: cell.columnSpan,
            isHeader: isHeader)
        })
    }
    let columns = (0..<width).map { column -> Table.Alignment in
      let found = alignments[column] ?? []
      return found.count == 1 ? found.first ?? .natural : .natural
    }
    let head = Array(rows.prefix(read.headCount))
    var table = Table(
      columns: columns, head: head, body: Array(rows.dropFirst(read.headCount)))
    table.dropAlignments()
    return table
  }

  private func blocks(
    of cell: ReadTable.Cell, inside depth: Int, _ alignments: [Int: Set<Table.Alignment>]
  ) -> [Block] {
    let pieces = cell.pieces.map { piece -> Piece in
      var piece = piece
      piece.path = Array(piece.path.dropFirst(depth))
      if case .paragraph(var paragraph) = piece, paragraph.role == .tableHead {
        paragraph.role = .body
        paragraph.isTableHead = true
        return .paragraph(paragraph)
      }
      return piece
    }
    return blocks(from: Self.grouped(pieces))
  }

  private static func paragraphs(of pieces: [Piece], inside depth: Int) -> [ReadParagraph] {
    pieces.compactMap { piece in
      if case .paragraph(let paragraph) = piece { paragraph } else { nil }
    }
  }

  private static func alignment(_ paragraph: ReadParagraph) -> Table.Alignment {
    switch paragraph.alignment {
    case .center: .center
    case .end: .right
    case .start, .justified, nil: .natural
    }
  }
}

extension Span.Content {
  /// What it is, where it is no text.
  fileprivate var inline: Inline? {
    if case .inline(let inline) = self { inline } else { nil }
  }
}

extension Table {
  /// Takes from the paragraphs of cells what the columns say.
  fileprivate mutating func dropAlignments() {
    for (column, name) in columns.enumerated().compactMap({ index, alignment in
      alignment == .center ? (index, "center") : alignment == .right ? (index, "right") : nil
    }) {
      for place in head.indices { head[place].drop(name, column) }
      for place in body.indices { body[place].drop(name, column) }
    }
  }
}

extension TableRow {
  fileprivate mutating func drop(_ name: String, _ column: Int) {
    // Cells of rows below one that covers them begin elsewhere; a name too many does no harm.
    guard cells.indices.contains(column), cells[column].columnSpan == 1 else { return }
    for index in cells[column].blocks.indices {
      if case .paragraph(var paragraph) = cells[column].blocks[index] {
        paragraph.attributes.classes.removeAll { $0 == name }
        cells[column].blocks[index] = .paragraph(paragraph)
      }
    }
  }
}
