import GalleyCore

extension StoryReader {
  /// Reads a table.
  mutating func readTable(_ node: Int) {
    var table = ReadTable()
    let properties = tree.child(.tableProperties, of: node)
    tableDepth += 1
    // What was to go before a next paragraph goes before the table.
    let before = carried
    carried = []
    readRows(in: node, of: &table)
    tableDepth -= 1
    if !before.isEmpty {
      if before.contains(where: \.isVisible) {
        pieces.append(.paragraph(ReadParagraph(spans: before)))
      } else {
        carried = before + carried
      }
    }
    if table.headCount == 0, table.rows.count > 1, hasStyledHead(properties) {
      table.headCount = 1
    }
    if !table.rows.isEmpty {
      table.path = path(of: table)
      table.depth = table.path.count
      pieces.append(.table(table))
    }
    flushNotes()
  }

  /// Whether the style of a table sets its first row apart.
  private func hasStyledHead(_ properties: Int?) -> Bool {
    guard let properties, let look = tree.child(.tableLook, of: properties) else { return false }
    let firstRow =
      tree.attribute("w:firstRow", of: look).map { $0 == "1" || $0 == "true" }
      ?? tree.value(of: look).flatMap { Int($0, radix: 16) }.map { $0 & 0x20 != 0 } ?? false
    return firstRow
      && resources.styles[tree.value(.tableStyle, of: properties)]?.hasFirstRow
        ?? false
  }

  private mutating func readRows(in node: Int, of table: inout ReadTable) {
    var child = node + 1
    let end = tree.next(node)
    while child < end {
      defer { child = tree.next(child) }
      switch tree.tag(child) {
      case .row: readRow(child, of: &table)
      case .structured:
        if let content = tree.child(.structuredContent, of: child) {
          readRows(in: content, of: &table)
        }
      case .tableProperties, .rowProperties, .cellProperties, .characters, .nothing: break
      // A cell without a row, text without a cell.
      case .cell:
        var row: [ReadTable.Cell] = []
        var column = 0
        readCell(child, of: &row, &column, &table)
        table.rows.append(row)
      case .paragraph, .run, .text, .deletedText, .hyperlink, .mathText, .table:
        let pieces = readPieces(of: child)
        if pieces.contains(where: \.isVisible) {
          table.rows.append([ReadTable.Cell(pieces: pieces)])
        }
      case .bookmarkStart:
        if let anchor = anchor(child) { carried.append(InlinePiece(content: .inline(anchor))) }
      default: readRows(in: child, of: &table)
      }
    }
  }

  private mutating func readRow(_ node: Int, of table: inout ReadTable) {
    var column = 0
    var isHead = false
    var isOut = false
    if let properties = tree.child(.rowProperties, of: node) {
      column = tree.value(.gridBefore, of: properties).flatMap { Int($0) } ?? 0
      column = min(max(column, 0), 1000)
      isHead = tree.child(.tableHeader, of: properties).map(tree.isOn) ?? false
      let changes = resources.options.changes
      isOut =
        tree.child(.deletion, of: properties) != nil && changes == .accept
        || tree.child(.insertion, of: properties) != nil && changes == .reject
    }
    if isOut { omissions.append(.change) }
    var row: [ReadTable.Cell] = []
    for filler in 0..<column { row.append(ReadTable.Cell(column: filler)) }
    readCells(in: node, of: &row, &column, &table)
    if isOut {
      endOmission(.change)
      return
    }
    if isHead && table.headCount == table.rows.count { table.headCount += 1 }
    for (index, cell) in row.enumerated() { table.latest[cell.column] = (table.rows.count, index) }
    table.rows.append(row)
  }

  private mutating func readCells(
    in node: Int, of row: inout [ReadTable.Cell], _ column: inout Int, _ table: inout ReadTable
  ) {
    var child = node + 1
    let end = tree.next(node)
    while child < end {
      defer { child = tree.next(child) }
      switch tree.tag(child) {
      case .cell: readCell(child, of: &row, &column, &table)
      case .structured:
        if let content = tree.child(.structuredContent, of: child) {
          readCells(in: content, of: &row, &column, &table)
        }
      case .rowProperties, .cellProperties, .characters, .nothing: break
      case .paragraph, .run, .text, .deletedText, .hyperlink, .mathText, .table, .row:
        let pieces = readPieces(of: child)
        if pieces.contains(where: \.isVisible) {
          row.append(ReadTable.Cell(pieces: pieces, column: column))
          column += 1
        }
      default: readCells(in: child, of: &row, &column, &table)
      }
    }
  }

  private mutating func readCell(
    _ node: Int, of row: inout [ReadTable.Cell], _ column: inout Int, _ table: inout ReadTable
  ) {
    let properties = tree.child(.cellProperties, of: node)
    let span = properties.flatMap { tree.value(.gridSpan, of: $0) }.flatMap { Int($0) } ?? 1
    let columnSpan = min(max(span, 1), 1000)
    defer { column += columnSpan }
    var cell = ReadTable.Cell(column: column, columnSpan: columnSpan)
    cell.pieces = readPieces(in: node)
    if isContinued(properties, .horizontalMerge), let last = row.indices.last {
      row[last].columnSpan += columnSpan
      row[last].pieces += cell.pieces.filter(\.isVisible)
      return
    }
    if isContinued(properties, .verticalMerge),
      let (above, index) = covering(column, in: table)
    {
      table.rows[above][index].rowSpan = table.rows.count - above + 1
      table.rows[above][index].pieces += cell.pieces.filter(\.isVisible)
      return
    }
    row.append(cell)
  }

  private func isContinued(_ properties: Int?, _ merge: Tag) -> Bool {
    guard let properties, let node = tree.child(merge, of: properties) else { return false }
    return tree.value(of: node) != "restart"
  }

  /// The cell above that a cell of the next row continues.
  private func covering(_ column: Int, in table: ReadTable) -> (row: Int, index: Int)? {
    guard let (row, index) = table.latest[column] else { return nil }
    return table.rows[row][index].rowSpan + row >= table.rows.count ? (row, index) : nil
  }

  /// The containers that all paragraphs of a table stand in.
  private func path(of table: ReadTable) -> [Container] {
    var common: [Container]?
    for cell in table.rows.joined() {
      for piece in cell.pieces {
        if case .note = piece { continue }
        let path = piece.path
        guard let known = common else {
          common = path
          continue
        }
        common = Array(zip(known, path).prefix { $0 == $1 }.map(\.0))
      }
    }
    // Of the tables around its text, the one that comes after those around the table itself.
    var tables = 0
    let path = common ?? []
    for (index, container) in path.enumerated() where container.kind == .table {
      if tables == tableDepth { return Array(path[...index]) }
      tables += 1
    }
    return path
  }
}

extension Piece {
  /// Whether there is something in it.
  var isVisible: Bool {
    switch self {
    case .paragraph(let paragraph): !paragraph.isEmpty
    case .table, .container, .note: true
    }
  }
}
