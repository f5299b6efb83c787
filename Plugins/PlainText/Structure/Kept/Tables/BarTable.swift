import GalleyCore

/// Reads tables with bars between their cells: `| a | b |` with a rule `|---|---:|` under the head.
enum BarTable {
  private static let bar = UInt8(ascii: "|")

  /// Whether a line is the rule under a head: dashes, colons and bars or crosses.
  static func isRule(_ line: Line, _ bytes: [UInt8]) -> Bool {
    var dashes = 0
    var bars = 0
    for byte in bytes[Int(line.start)..<Int(line.end)] {
      switch byte {
      case UInt8(ascii: "-"): dashes += 1
      case bar, UInt8(ascii: "+"): bars += 1
      case UInt8(ascii: ":"), 0x20: break
      default: return false
      }
    }
    return dashes >= 2 && bars >= 1
  }

  /// The table whose head stands above the rule at `rule`; nil when it is none.
  static func read(rule: Int, _ text: MeasuredText) -> (lines: Range<Int>, table: TableDrawing)? {
    guard rule > 0, text.lines[rule].blanksBefore == 0 else { return nil }
    let parts = ruleParts(text.lines[rule], text.bytes)
    let head = cells(rule - 1, text)
    guard head.count == parts.count, head.count > 1 || hasEdge(rule, text) else { return nil }
    var rows = [head]
    var end = rule + 1
    while end < text.lines.count, text.lines[end].blanksBefore == 0, hasBar(end, text) {
      var row = cells(end, text)
      while row.count < head.count { row.append(TableDrawing.Cell()) }
      // What a row has too much goes on in its last cell.
      if row.count > head.count {
        let rest = row[(head.count - 1)...].flatMap(\.parts)
        row.removeSubrange((head.count - 1)...)
        row.append(TableDrawing.Cell(parts: rest))
      }
      rows.append(row)
      end += 1
    }
    guard rows.count > 1 else { return nil }
    let table = TableDrawing(kind: .bars, rows: rows, headRows: 1, columns: parts)
    return ((rule - 1)..<end, table)
  }

  private static func hasBar(_ index: Int, _ text: MeasuredText) -> Bool {
    text.bytes[Int(text.lines[index].start)..<Int(text.lines[index].end)].contains(bar)
  }

  private static func hasEdge(_ index: Int, _ text: MeasuredText) -> Bool {
    text.bytes[Int(text.lines[index].start)] == bar
  }

  /// How the columns are set, by the colons of the rule.
  private static func ruleParts(_ line: Line, _ bytes: [UInt8]) -> [Table.Alignment] {
    let parts = bytes[Int(line.start)..<Int(line.end)].split(omittingEmptySubsequences: true) {
      $0 == bar || $0 == UInt8(ascii: "+")
    }
    return parts.compactMap { part in
      let signs = part.filter { $0 != 0x20 }
      guard let first = signs.first, let last = signs.last else { return nil }
      let colon = UInt8(ascii: ":")
      switch (first == colon, last == colon && signs.count > 1) {
      case (true, true): return .center
      case (true, false): return .left
      case (false, true): return .right
      case (false, false): return .natural
      }
    }
  }

  /// The cells of a line: what stands between bars that are not escaped and not inside of code.
  static func cells(_ index: Int, _ text: MeasuredText) -> [TableDrawing.Cell] {
    let line = text.lines[index]
    let bytes = text.bytes
    var bars: [Int] = []
    var isCode = false
    for offset in Int(line.start)..<Int(line.end) {
      if bytes[offset] == UInt8(ascii: "`") { isCode.toggle() }
      let isEscaped = offset > Int(line.start) && bytes[offset - 1] == UInt8(ascii: "\\")
      if bytes[offset] == bar && !isEscaped && !isCode { bars.append(offset) }
    }
    var bounds = bars
    if bars.first != Int(line.start) { bounds.insert(Int(line.start) - 1, at: 0) }
    if bars.last != Int(line.end) - 1 || bars.count < 2 && bounds.count < 2 {
      bounds.append(Int(line.end))
    }
    return zip(bounds, bounds.dropFirst()).map { left, right in
      var start = left + 1
      var end = right
      while start < end && (bytes[start] == 0x20 || bytes[start] == 0x09) { start += 1 }
      while end > start && (bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09) { end -= 1 }
      return TableDrawing.Cell(
        parts: start < end ? [TableDrawing.Stretch(line: index, start: start, end: end)] : [])
    }
  }
}
