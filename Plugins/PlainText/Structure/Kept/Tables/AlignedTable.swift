import GalleyCore

/// Reads tables that are set with gaps or tabs alone: cells that stand one below the other.
///
/// Prose in columns, verse with a gap in its lines and code have gaps too. So the cells must be
/// short, keep to their columns over several rows, and hold numbers, or stand under a head that a
/// rule or a caption tells; what is in doubt is left as it is.
struct AlignedTable {
  /// What else speaks for a table.
  struct Signs {
    /// Whether a caption stands beside it.
    var hasCaption = false
    /// Whether gaps say little in the text.
    var isDoubtful = false
    /// Whether a person said that it is one.
    var isGiven = false
  }

  private let text: MeasuredText
  private let lines: [LineColumns]
  private let chunks: [[LineColumns.Chunk]]
  /// The lines that are rules, by their place among `lines`.
  private let rules: Set<Int>

  /// The table of some lines; nil when they are none.
  static func read(
    _ range: Range<Int>, _ text: MeasuredText, _ signs: Signs, ambiguousIsWide: Bool
  ) -> TableDrawing? {
    let table = AlignedTable(range, text, ambiguousIsWide: ambiguousIsWide)
    return table.byTabs(signs) ?? table.byGaps(signs)
  }

  private init(_ range: Range<Int>, _ text: MeasuredText, ambiguousIsWide: Bool) {
    self.text = text
    lines = range.map { LineColumns($0, text, ambiguousIsWide: ambiguousIsWide) }
    chunks = lines.map { $0.chunks() }
    var rules: Set<Int> = []
    for (place, index) in range.enumerated()
    where RuledTable.isLine(text.lines[index], text.bytes) {
      rules.insert(place)
    }
    self.rules = rules
  }

  /// A table with one tab, or a row of tabs, between two cells.
  private func byTabs(_ signs: Signs) -> TableDrawing? {
    var rows: [[TableDrawing.Cell]] = []
    for (place, line) in lines.enumerated() where !rules.contains(place) {
      var row: [TableDrawing.Cell] = []
      var first = 0
      for end in line.places.indices + [line.places.count]
      where end == line.places.count || line.places[end].value == 0x09 {
        row.append(cell(line, first..<end))
        first = end + 1
      }
      rows.append(row)
    }
    guard let count = rows.first?.count, count > 1, rows.count > 2 || signs.isGiven,
      rows.allSatisfy({ $0.count == count }), isShort(rows)
    else { return nil }
    return finished(rows, .tabs, count)
  }

  private func cell(_ line: LineColumns, _ places: Range<Int>) -> TableDrawing.Cell {
    guard !places.isEmpty else { return TableDrawing.Cell() }
    let last = line.places[places.upperBound - 1]
    let part = line.stretch(
      from: line.places[places.lowerBound].column, to: last.column + last.width)
    return TableDrawing.Cell(parts: part.map { [$0] } ?? [])
  }

  /// A table whose cells stand one below the other.
  private func byGaps(_ signs: Signs) -> TableDrawing? {
    let texts = lines.indices.filter { !rules.contains($0) }
    let many = texts.filter { chunks[$0].count > 1 }
    let isMarked = !rules.isEmpty || signs.hasCaption || signs.isGiven
    guard many.count >= (isMarked ? 2 : 3), many.count * 10 >= texts.count * 6 else { return nil }
    let columns = spans(of: many)
    guard columns.count > 1, columns.count <= 24 else { return nil }
    var rows: [[TableDrawing.Cell]] = []
    var doubled = 0
    for place in texts {
      guard let row = row(place, columns, &doubled) else { return nil }
      rows.append(row)
    }
    guard doubled * 10 <= rows.count else { return nil }
    var table = finished(rows, .gaps, columns.count)
    if let rule = rules.filter({ $0 > 0 }).min(), rule < lines.count - 1 {
      let head = texts.prefix { $0 < rule }.count
      // A rule under many rows stands before the sum, not below a head.
      if head <= 3 && head > 0 { table.headRows = head }
    }
    guard signs.isGiven || isLikely(table, signs, isMarked: isMarked, many: many, columns) else {
      return nil
    }
    return table
  }

  /// The columns that are covered by cells, from edge to edge.
  private func spans(of places: [Int]) -> [(start: Int32, end: Int32)] {
    let all = places.flatMap { chunks[$0] }.sorted { $0.start < $1.start }
    var result: [(start: Int32, end: Int32)] = []
    for chunk in all {
      if let last = result.last, chunk.start < last.end {
        result[result.count - 1].end = max(last.end, chunk.end)
      } else {
        result.append((chunk.start, chunk.end))
      }
    }
    return result
  }

  private func row(
    _ place: Int, _ columns: [(start: Int32, end: Int32)], _ doubled: inout Int
  ) -> [TableDrawing.Cell]? {
    var row = [TableDrawing.Cell](repeating: TableDrawing.Cell(), count: columns.count)
    if chunks[place].count == 1, let chunk = chunks[place].first,
      columns.count(where: { chunk.start < $0.end && chunk.end > $0.start }) > 1
    {
      let part = stretch(chunk, place)
      return [TableDrawing.Cell(parts: [part], columnSpan: columns.count)]
    }
    for chunk in chunks[place] {
      guard
        let column = columns.firstIndex(where: { chunk.start < $0.end && chunk.end > $0.start })
      else { return nil }
      if let part = row[column].parts.first {
        doubled += 1
        row[column].parts = [
          TableDrawing.Stretch(line: part.line, start: part.start, end: chunk.bytes.upperBound)
        ]
      } else {
        row[column].parts = [stretch(chunk, place)]
      }
    }
    return row
  }

  private func stretch(_ chunk: LineColumns.Chunk, _ place: Int) -> TableDrawing.Stretch {
    TableDrawing.Stretch(
      line: lines[place].index, start: chunk.bytes.lowerBound, end: chunk.bytes.upperBound)
  }

  private func finished(
    _ rows: [[TableDrawing.Cell]], _ kind: TableDrawing.Kind, _ count: Int
  ) -> TableDrawing {
    var table = TableDrawing(
      kind: kind, rows: rows, headRows: 0,
      columns: [Table.Alignment](repeating: .natural, count: count))
    table.joinContinuations(from: 0, in: text.bytes)
    table.judgeColumns(in: text.bytes, findsHead: true)
    return table
  }

  /// Whether the rows of a table set with gaps are what a table has.
  private func isLikely(
    _ table: TableDrawing, _ signs: Signs, isMarked: Bool, many: [Int],
    _ columns: [(start: Int32, end: Int32)]
  ) -> Bool {
    guard isShort(table.rows), !isCode(), !isListed(table) else { return false }
    let numbers = table.numberColumns(in: text.bytes)
    if columns.count == 2 { return isMarked || numbers == 1 && table.rows.count >= 3 }
    if isMarked || numbers > 0 { return true }
    if signs.isDoubtful { return false }
    // Words alone: all rows are full, and each cell begins right below the one above.
    let full = many.filter { chunks[$0].count == columns.count }
    guard full.count * 10 >= many.count * 8 else { return false }
    return columns.indices.allSatisfy { column in
      full.count { chunks[$0][column].start == columns[column].start } * 10 >= full.count * 8
    }
  }

  /// Whether most cells are short and do not go on with a sentence.
  private func isShort(_ rows: [[TableDrawing.Cell]]) -> Bool {
    var cells = 0
    var long = 0
    var small = 0
    for row in rows {
      for (column, cell) in row.enumerated() {
        guard let part = cell.parts.first else { continue }
        cells += 1
        let length = text.bytes[part.start..<part.end].count { $0 & 0xC0 != 0x80 }
        if length > (column == row.count - 1 ? 44 : 32) { long += 1 }
        if column > 0 && text.bytes[part.start] &- 0x61 < 26 && length > 18 { small += 1 }
      }
    }
    return cells > 0 && long * 5 <= cells && small * 4 <= cells
  }

  /// Whether brackets and operators are as many as in a program.
  private func isCode() -> Bool {
    var signs = 0
    var total = 0
    for line in lines {
      for byte in text.bytes[Int(text.lines[line.index].start)..<line.endOffset] {
        if byte != 0x20 { total += 1 }
        if Self.signs[Int(byte)] { signs += 1 }
      }
    }
    return signs * 100 > total * 7
  }

  private static let signs: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in "{}[]<>=|\\_#^&@~`;".utf8 { table[Int(byte)] = true }
    return table
  }()

  /// Whether the first cells are the marks of a list or of notes: `1.`, `[2]`, `-`.
  private func isListed(_ table: TableDrawing) -> Bool {
    var marks = 0
    for row in table.rows {
      guard let part = row.first?.parts.first else { continue }
      let bytes = text.bytes[part.start..<part.end]
      let isMark =
        bytes.first == UInt8(ascii: "[") || bytes.first == UInt8(ascii: "-")
        || bytes.first == UInt8(ascii: "*") || bytes.first == UInt8(ascii: "(")
        || bytes.count <= 4
          && (bytes.last == UInt8(ascii: ".") || bytes.last == UInt8(ascii: ")"))
      marks += isMark ? 1 : 0
    }
    return marks * 2 > table.rows.count
  }
}
