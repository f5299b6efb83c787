import GalleyCore

extension BlockBuilder {
  /// The table of a container, with the caption above it; nil where it holds something else.
  func table(_ pieces: [Piece]) -> Table? {
    let isOwn = pieces.allSatisfy { piece in
      switch piece {
      case .paragraph(let paragraph): paragraph.role == .caption || paragraph.isEmpty
      case .table: true
      case .container, .note: false
      }
    }
    guard isOwn else { return nil }
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
    let columns = Self.columns(of: read)
    let rows = read.rows.enumerated().map { index, cells -> TableRow in
      let isHead = index < read.headCount
      let limit = isHead ? read.headCount : read.rows.count
      return TableRow(
        cells.map { cell in
          let isHeader =
            !isHead && Self.paragraphs(of: cell.pieces).contains { $0.role == .tableHead }
          return TableCell(
            blocks(of: cell, inside: read.depth, columns),
            rowSpan: min(cell.rowSpan, limit - index), columnSpan: cell.columnSpan,
            isHeader: isHeader)
        })
    }
    return Table(
      columns: columns, head: Array(rows.prefix(read.headCount)),
      body: Array(rows.dropFirst(read.headCount)))
  }

  /// How each column is set, where all of its paragraphs are set so.
  private static func columns(of read: ReadTable) -> [Table.Alignment] {
    var found: [Int: Set<Table.Alignment>] = [:]
    var width = 0
    for cell in read.rows.joined() {
      width = max(width, cell.column + cell.columnSpan)
      guard cell.columnSpan == 1 else { continue }
      for paragraph in paragraphs(of: cell.pieces) {
        found[cell.column, default: []].insert(alignment(paragraph))
      }
    }
    return (0..<width).map { column in
      let all = found[column] ?? []
      return all.count == 1 ? all.first ?? .natural : .natural
    }
  }

  private func blocks(
    of cell: ReadTable.Cell, inside depth: Int, _ columns: [Table.Alignment]
  ) -> [Block] {
    let isAligned = cell.columnSpan == 1 && columns[cell.column] != .natural
    let pieces = cell.pieces.map { piece -> Piece in
      var piece = piece
      piece.path = Array(piece.path.dropFirst(depth))
      guard case .paragraph(var paragraph) = piece else { return piece }
      // The column says it.
      if isAligned { paragraph.alignment = nil }
      if paragraph.role == .tableHead {
        paragraph.role = .body
        paragraph.isTableHead = true
      }
      return .paragraph(paragraph)
    }
    return blocks(from: Self.grouped(pieces))
  }

  private static func paragraphs(of pieces: [Piece]) -> [ReadParagraph] {
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

extension InlinePiece.Content {
  /// What it is, where it is no text.
  fileprivate var inline: Inline? {
    if case .inline(let inline) = self { inline } else { nil }
  }
}
