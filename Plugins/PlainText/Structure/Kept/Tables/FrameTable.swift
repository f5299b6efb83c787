import GalleyCore

/// Reads tables with a frame around their cells, drawn with `+--+` and `|` or with ┌─┬ and │.
struct FrameTable {
  /// What a sign of a frame is.
  private enum Sign { case corner, across, down }

  private static func sign(_ value: UInt32) -> Sign? {
    switch value {
    case 0x2B: .corner
    case 0x2D, 0x3D, 0x2500, 0x2501, 0x2550, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D: .across
    case 0x7C, 0x2502, 0x2503, 0x2551, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F: .down
    case 0x2510...0x257F, 0x250C...0x250F: .corner
    default: nil
    }
  }

  /// Whether a line may be the top of a frame: corners and nothing but rules between them.
  static func isTop(_ line: Line, _ bytes: [UInt8]) -> Bool {
    let first = bytes[Int(line.start)]
    guard first == UInt8(ascii: "+") || first == 0xE2, line.characters >= 3 else { return false }
    var cursor = ScalarCursor(bytes, from: Int(line.start), to: Int(line.end))
    var last: Sign?
    var hasRule = false
    guard let value = cursor.next(), sign(value) == .corner else { return false }
    while let value = cursor.next() {
      guard let sign = sign(value), sign != .down else { return false }
      last = sign
      hasRule = hasRule || sign == .across
    }
    return hasRule && last == .corner
  }

  private let lines: [LineColumns]
  /// The columns that walls stand in, from the left edge to the right one.
  private let walls: [Int32]
  private let isDouble: [Bool]

  /// The table whose frame begins at `top`; nil when it is none.
  static func read(top: Int, _ text: MeasuredText) -> (lines: Range<Int>, table: TableDrawing)? {
    var end = end(below: top, text)
    // The last rule closes the frame.
    while end > top + 2, !isTop(text.lines[end - 1], text.bytes) { end -= 1 }
    guard end - top >= 3 else { return nil }
    for isWide in [false, true] {
      if let frame = FrameTable(top..<end, text, ambiguousIsWide: isWide),
        let table = frame.table(text.bytes)
      {
        return (top..<end, table)
      }
    }
    return nil
  }

  /// The end of the lines below the top of a frame that begin as its lines do.
  static func end(below top: Int, _ text: MeasuredText) -> Int {
    var end = top + 1
    while end < text.lines.count, text.lines[end].blanksBefore == 0, !text.lines[end].startsPage,
      isFramed(text.lines[end], text.bytes)
    {
      end += 1
    }
    return end
  }

  private static func isFramed(_ line: Line, _ bytes: [UInt8]) -> Bool {
    sign(ScalarCursor.decode(bytes, at: Int(line.start)).value) != nil
  }

  /// Nil where the lines do not all begin and end with a wall in the same columns.
  private init?(_ range: Range<Int>, _ text: MeasuredText, ambiguousIsWide: Bool) {
    let lines = range.map { LineColumns($0, text, ambiguousIsWide: ambiguousIsWide) }
    self.lines = lines
    guard let left = lines[0].places.first?.column, let right = lines[0].places.last?.column,
      lines.allSatisfy({ $0.places.first?.column == left && $0.places.last?.column == right })
    else { return nil }
    var columns: Set<Int32> = []
    for line in lines {
      for (index, place) in line.places.enumerated() where Self.sign(place.value) == .corner {
        let isBeside =
          index == 0 || index + 1 == line.places.count
          || Self.sign(line.places[index - 1].value) == .across
          || Self.sign(line.places[index + 1].value) == .across
        if isBeside { columns.insert(place.column) }
      }
    }
    walls = columns.sorted()
    isDouble = lines.map { line in
      line.places.contains { $0.value == 0x3D || $0.value == 0x2550 }
        && !line.places.contains { Self.sign($0.value) == nil }
    }
    guard walls.count >= 2, walls.count <= 64 else { return nil }
    // The corners of a drawing are ticks: hardly one of them has a wall below it.
    let used = walls.count { wall in
      lines.contains { line in
        line.place(at: wall).map { $0.column == wall && Self.sign($0.value) == .down } ?? false
      }
    }
    guard walls.count <= 2 * used + 1 else { return nil }
  }

  /// Whether a rule runs along a line between two walls.
  private func isRuled(_ line: Int, _ column: Int) -> Bool {
    var seen = false
    for place in lines[line].places
    where place.column > walls[column] && place.column < walls[column + 1] {
      guard Self.sign(place.value) == .across else { return false }
      seen = true
    }
    return seen
  }

  /// Whether a wall stands on a line.
  private func hasWall(_ line: Int, _ wall: Int) -> Bool {
    guard let place = lines[line].place(at: walls[wall]) else { return false }
    return place.column == walls[wall] && Self.sign(place.value).map { $0 != .across } ?? false
  }

  private func table(_ bytes: [UInt8]) -> TableDrawing? {
    let count = walls.count - 1
    // Rules part the lines into bands; a rule need not run over all columns.
    let rules = lines.indices.filter { line in (0..<count).contains { isRuled(line, $0) } }
    guard rules.first == 0, rules.last == lines.count - 1 else { return nil }
    let bands = zip(rules, rules.dropFirst()).filter { $1 - $0 > 1 }
    guard !bands.isEmpty else { return nil }
    var taken = [[Bool]](repeating: [Bool](repeating: false, count: count), count: bands.count)
    var rows: [[TableDrawing.Cell]] = []
    for (row, band) in bands.enumerated() {
      var cells: [TableDrawing.Cell] = []
      for column in 0..<count where !taken[row][column] {
        var columns = 1
        while column + columns < count, !taken[row][column + columns],
          !((band.0 + 1)..<band.1).contains(where: { hasWall($0, column + columns) })
        {
          columns += 1
        }
        var spanned = 1
        while row + spanned < bands.count,
          !(column..<(column + columns)).contains(where: {
            isRuled(bands[row + spanned].0, $0)
          })
        {
          spanned += 1
        }
        var cell = TableDrawing.Cell(parts: [], rowSpan: spanned, columnSpan: columns)
        for line in (band.0 + 1)..<bands[row + spanned - 1].1 {
          if let part = lines[line].stretch(
            from: walls[column] + 1, to: walls[column + columns])
          {
            cell.parts.append(part)
          }
        }
        for below in row..<(row + spanned) {
          for beside in column..<(column + columns) { taken[below][beside] = true }
        }
        cells.append(cell)
      }
      rows.append(cells)
    }
    var table = TableDrawing(
      kind: .frame, rows: rows, headRows: 0,
      columns: [Table.Alignment](repeating: .natural, count: count))
    if let double = bands.firstIndex(where: { isDouble[$0.0] && $0.0 > 0 }) {
      table.headRows = double
    }
    if let split = byLines(bands, count) {
      table.rows = split
      table.headRows = bands.count == 2 ? bands[0].1 - bands[0].0 - 1 : table.headRows
    }
    table.judgeColumns(in: bytes, findsHead: bands.count > 2)
    let inHead = table.rows.prefix(table.headRows)
    if inHead.contains(where: { $0.contains { $0.rowSpan > table.headRows } }) {
      table.headRows = 0
    }
    return table
  }

  /// The rows of a frame that has rules around its head and its body only: each line is one.
  private func byLines(_ bands: [(Int, Int)], _ count: Int) -> [[TableDrawing.Cell]]? {
    guard bands.count <= 2, let body = bands.last, body.1 - body.0 > 2 else { return nil }
    var rows: [[TableDrawing.Cell]] = []
    for band in bands {
      for line in (band.0 + 1)..<band.1 {
        guard (1..<count).allSatisfy({ hasWall(line, $0) }) else { return nil }
        rows.append(
          (0..<count).map { column in
            let part = lines[line].stretch(from: walls[column] + 1, to: walls[column + 1])
            return TableDrawing.Cell(parts: part.map { [$0] } ?? [])
          })
      }
    }
    // A line that goes on with the one above has nothing in its first cell.
    return rows.contains { $0[0].parts.isEmpty } ? nil : rows
  }
}
