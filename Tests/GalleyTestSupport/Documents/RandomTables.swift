import GalleyCore

extension DocumentMaker {
  /// A table whose cells fill each row without a gap and without an overlap.
  mutating func makeTable(depth: Int, _ attributes: Attributes) -> Table {
    let width = 1 + number(4)
    let caption = oneIn(2) ? makeInlines(1) : []
    let head = makeRows(number(3), width: width, depth: depth)
    let body = makeRows(1 + number(4), width: width, depth: depth)
    return Table(
      columns: (0..<width).map { _ in pick(Table.Alignment.allCases) }, head: head, body: body,
      caption: caption, attributes: attributes)
  }

  private mutating func makeRows(_ height: Int, width: Int, depth: Int) -> [TableRow] {
    // How many rows each column is still covered for by a cell that began further up.
    var covered = [Int](repeating: 0, count: width)
    // One column is never spanned downwards, so that a cell begins in every row.
    let fresh = number(width)
    var rows: [TableRow] = []
    for row in 0..<height {
      var cells: [TableCell] = []
      var column = 0
      while column < width {
        guard covered[column] == 0 else {
          column += 1
          continue
        }
        let free = covered[column...].prefix { $0 == 0 }.count
        let columnSpan = oneIn(3) ? 1 + number(free) : 1
        let span = column..<column + columnSpan
        let rowSpan = oneIn(3) && !span.contains(fresh) ? 1 + number(height - row) : 1
        cells.append(
          TableCell(
            oneIn(6) ? [] : makeBlocks(depth: depth + 2), rowSpan: rowSpan,
            columnSpan: columnSpan, isHeader: oneIn(4)))
        for covering in span { covered[covering] = rowSpan }
        column += columnSpan
      }
      rows.append(TableRow(cells))
      covered = covered.map { max(0, $0 - 1) }
    }
    return rows
  }
}
