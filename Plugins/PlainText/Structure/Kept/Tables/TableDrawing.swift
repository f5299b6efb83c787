import GalleyCore

/// A table as it was drawn in the text: which stretches of which lines stand in which cell.
struct TableDrawing: Sendable {
  /// How a table's columns are told.
  enum Kind: Sendable {
    /// By bars between cells and a rule under the head.
    case bars
    /// By a frame around every cell.
    case frame
    /// By rules of dashes, one for each column.
    case rules
    /// By gaps that stand one below the other.
    case gaps
    /// By tabs.
    case tabs
  }

  /// A part of a cell on one line, in bytes of the text.
  struct Stretch: Sendable, Equatable {
    let line: Int
    let start: Int
    let end: Int
  }

  /// A cell.
  struct Cell: Sendable, Equatable {
    /// Its parts, line by line.
    var parts: [Stretch] = []
    var rowSpan = 1
    var columnSpan = 1
  }

  /// How it was drawn.
  var kind: Kind
  /// The rows; each holds the cells that begin in it.
  var rows: [[Cell]]
  /// How many rows make the head.
  var headRows: Int
  /// How the columns are set.
  var columns: [Table.Alignment]
  /// The lines of the caption, before or after the rest.
  var caption: Range<Int>?

  /// Joins a row that has nothing in its first cell to the row before it: its cells go on there.
  mutating func joinContinuations(from first: Int, in bytes: [UInt8]) {
    var result: [[Cell]] = Array(rows[..<first])
    for row in rows[first...] {
      let goesOn =
        result.count > first && row.count == columns.count && row[0].parts.isEmpty
        && result[result.count - 1].count == row.count
        && zip(row, result[result.count - 1]).allSatisfy {
          $0.parts.isEmpty || !$1.parts.isEmpty && !$0.isNumber(in: bytes)
        }
      guard goesOn, let last = result.indices.last else {
        result.append(row)
        continue
      }
      for column in row.indices { result[last][column].parts += row[column].parts }
    }
    rows = result
  }

  /// Sets columns of numbers to the right, and takes the first row for a head where it alone has
  /// words above them.
  mutating func judgeColumns(in bytes: [UInt8], findsHead: Bool) {
    var numbers = [Int](repeating: 0, count: columns.count)
    var filled = numbers
    for row in rows.dropFirst(max(headRows, 1)) where row.count == columns.count {
      for (column, cell) in row.enumerated() where !cell.parts.isEmpty {
        filled[column] += 1
        if cell.isNumber(in: bytes) { numbers[column] += 1 }
      }
    }
    var hasWordsAbove = false
    for column in columns.indices where numbers[column] * 10 >= filled[column] * 7 {
      guard filled[column] > 0 else { continue }
      if columns[column] == .natural { columns[column] = .right }
      if let first = rows.first, first.count == columns.count, !first[column].parts.isEmpty,
        !first[column].isNumber(in: bytes)
      {
        hasWordsAbove = true
      }
    }
    if findsHead && headRows == 0 && hasWordsAbove && rows.count > 2 { headRows = 1 }
  }

  /// How many columns hold numbers below the first row.
  func numberColumns(in bytes: [UInt8]) -> Int {
    columns.indices.count { column in
      let cells = rows.dropFirst(max(1, headRows)).compactMap {
        $0.count == columns.count && !$0[column].parts.isEmpty ? $0[column] : nil
      }
      return cells.count >= 2 && cells.count { $0.isNumber(in: bytes) } * 10 >= cells.count * 7
    }
  }
}

extension TableDrawing.Cell {
  /// Whether it holds a number, with its signs and perhaps a unit.
  func isNumber(in bytes: [UInt8]) -> Bool {
    var digits = 0
    var letters = 0
    for part in parts {
      for byte in bytes[part.start..<part.end] {
        if byte &- 0x30 < 10 {
          digits += 1
        } else if (byte | 0x20) &- 0x61 < 26 || byte >= 0xC3 {
          letters += 1
        }
      }
    }
    let isDash =
      parts.count == 1
      && bytes[parts[0].start..<parts[0].end].allSatisfy {
        $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
      }
    return digits > 0 && letters <= max(3, digits / 2) || isDash
  }
}
