internal import GalleyCore

/// Keeps the spans of cells inside of the group of rows they stand in, as HTML does it, and what they
/// cover in proportion to the cells there are (HTML, section 4.9.12.1).
///
/// A page of a megabyte can ask for a table of a billion places: each cell may cover a thousand
/// columns of every row below. No table that is meant does.
enum TableSpans {
  /// How many columns a cell may cover, and a row with all its cells together.
  static let widest = 1000
  /// How many rows a cell may cover; also what `0` stands for: all to the end of the group.
  static let tallest = 65_534
  /// How many places in rows below the cells of a table may cover, for each cell of it.
  static let coveredPerCell = 20
  /// How many they may cover however few they are.
  static let coveredAtLeast = 1000

  /// A group of rows with the spans of its cells settled.
  static func settle(_ group: [TableRow]) -> [TableRow] {
    if group.allSatisfy({ $0.cells.allSatisfy { $0.rowSpan == 1 && $0.columnSpan == 1 } }) {
      return group
    }
    var rows = group
    var spare = coveredAtLeast
    // For each column, how many rows from here on are covered from above.
    var covered: [Int] = []
    for index in rows.indices {
      var next = covered.map { max(0, $0 - 1) }
      var column = 0
      for place in rows[index].cells.indices {
        var cell = rows[index].cells[place]
        spare += coveredPerCell
        while column < covered.count, covered[column] > 0 { column += 1 }
        cell.columnSpan = min(cell.columnSpan, max(1, widest - column))
        let end = column + cell.columnSpan
        let rowSpan = end > widest ? 1 : min(cell.rowSpan, rows.count - index, spare + 1)
        cell.rowSpan = rowSpan
        spare -= rowSpan - 1
        if rowSpan > 1 {
          if next.count < end { next += Array(repeating: 0, count: end - next.count) }
          for position in column..<end { next[position] = max(next[position], rowSpan - 1) }
        }
        column = end
        rows[index].cells[place] = cell
      }
      while next.last == 0 { next.removeLast() }
      covered = next
    }
    return rows
  }

  /// The number that a value of `colspan` or `rowspan` begins with; nil where it begins with none
  /// (HTML, section 2.3.4.2).
  static func number(_ value: String) -> Int? {
    let digits = value.utf8.drop { $0 <= 0x20 || $0 == UInt8(ascii: "+") }
      .prefix { (48...57).contains($0) }
    guard !digits.isEmpty else { return nil }
    return digits.reduce(0) { min(tallest + 1, $0 * 10 + Int($1 - 48)) }
  }
}
