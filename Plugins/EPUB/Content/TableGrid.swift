internal import GalleyCore

/// Where the cells of a group of rows stand once spans are laid out, as HTML does it.
struct TableGrid {
  /// A cell with its place.
  struct Cell {
    /// The cell.
    var cell: TableCell
    /// Its first column, counted from 0.
    var column: Int
    /// The rows it covers inside of its group.
    var rowSpan: Int
  }

  /// The cells of each row.
  private(set) var rows: [[Cell]] = []

  /// Lays out a head or a body.
  init(_ group: [TableRow]) {
    // For each column, how many rows from here on are covered from above.
    var covered: [Int] = []
    for (index, row) in group.enumerated() {
      var cells: [Cell] = []
      var next = covered.map { max(0, $0 - 1) }
      var column = 0
      for cell in row.cells {
        while column < covered.count && covered[column] > 0 { column += 1 }
        let rowSpan = min(cell.rowSpan, group.count - index)
        cells.append(Cell(cell: cell, column: column, rowSpan: rowSpan))
        let end = column + cell.columnSpan
        if next.count < end { next += Array(repeating: 0, count: end - next.count) }
        for position in column..<end { next[position] = max(next[position], rowSpan - 1) }
        column = end
      }
      rows.append(cells)
      // What nothing covers need not be looked at again.
      while next.last == 0 { next.removeLast() }
      covered = next
    }
  }
}
