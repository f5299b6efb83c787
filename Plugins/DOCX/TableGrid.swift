import GalleyCore

/// A table as WordprocessingML has it: every row fills all columns, and a cell that covers rows
/// is continued by one in each (ECMA-376 part 1, section 17.4.85).
struct TableGrid {
  /// A cell of a row.
  struct Cell {
    /// Whether it begins or continues a cell that covers rows.
    enum Merge {
      case none
      case begins
      case continues
    }

    /// What stands in it; nil for one that only fills a place.
    var content: TableCell?
    /// The first column it covers.
    var column: Int
    /// How many columns it covers.
    var span: Int
    var merge = Merge.none
  }

  /// More columns Word does not open.
  static let mostColumns = 63

  /// The rows of the head.
  private(set) var head: [[Cell]]
  /// The rows of the body.
  private(set) var body: [[Cell]]
  /// How many columns there are.
  private(set) var columnCount: Int
  /// Whether cells were put into the last column for want of others.
  private(set) var isCrowded = false

  /// Lays out a table.
  init(_ table: Table) {
    head = Self.place(table.head)
    body = Self.place(table.body)
    let ends = (head + body).map { row in row.last.map { $0.column + $0.span } ?? 0 }
    columnCount = max(1, ends.max() ?? 1)
    if columnCount > Self.mostColumns {
      isCrowded = true
      head = head.map(Self.crowd)
      body = body.map(Self.crowd)
      columnCount = Self.mostColumns
    }
    head = head.map(fill)
    body = body.map(fill)
  }

  /// Gives each cell of a group of rows its columns; those that go on from rows above come between.
  private static func place(_ rows: [TableRow]) -> [[Cell]] {
    var covering: [(cell: Cell, rows: Int)] = []
    return rows.enumerated().map { index, row in
      var placed: [Cell] = []
      var column = 0
      var going = covering[...]
      covering = []
      func continueCells() {
        while let first = going.first, first.cell.column <= column {
          going.removeFirst()
          placed.append(first.cell)
          column = first.cell.column + first.cell.span
          if first.rows > 1 { covering.append((first.cell, first.rows - 1)) }
        }
      }
      for content in row.cells {
        continueCells()
        let free = (going.first?.cell.column ?? Int.max) - column
        let span = min(content.columnSpan, free, 10_000)
        let rowSpan = min(content.rowSpan, rows.count - index)
        var cell = Cell(content: content, column: column, span: span)
        if rowSpan > 1 {
          covering.append(
            (Cell(content: nil, column: column, span: span, merge: .continues), rowSpan - 1))
          cell.merge = .begins
        }
        placed.append(cell)
        column += span
      }
      while let next = going.first {
        if next.cell.column > column {
          placed.append(Cell(content: nil, column: column, span: next.cell.column - column))
          column = next.cell.column
        }
        continueCells()
      }
      covering.sort { $0.cell.column < $1.cell.column }
      return placed
    }
  }

  /// Puts all cells from the last possible column on into one.
  private static func crowd(_ row: [Cell]) -> [Cell] {
    let last = mostColumns - 1
    var result: [Cell] = []
    var blocks: [Block] = []
    for var cell in row {
      if cell.column < last {
        cell.span = min(cell.span, last - cell.column)
        result.append(cell)
      } else {
        blocks += cell.content?.blocks ?? []
      }
    }
    let end = result.last.map { $0.column + $0.span } ?? 0
    result += (end..<last).map { Cell(content: nil, column: $0, span: 1) }
    result.append(Cell(content: TableCell(blocks), column: last, span: 1))
    return result
  }

  /// Fills a row up to the last column.
  private func fill(_ row: [Cell]) -> [Cell] {
    let end = row.last.map { $0.column + $0.span } ?? 0
    guard end < columnCount else { return row }
    return row + (end..<columnCount).map { Cell(content: nil, column: $0, span: 1) }
  }
}
