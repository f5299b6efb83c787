import GalleyCore

/// Reads tables whose columns are told by rules of dashes or equals signs, one for each column.
struct RuledTable {
  /// Whether a line is such rules, two or more with white space between.
  static func isRule(_ line: Line, _ bytes: [UInt8]) -> Bool {
    let sign = bytes[Int(line.start)]
    guard sign == UInt8(ascii: "=") || sign == UInt8(ascii: "-"), line.characters >= 4 else {
      return false
    }
    var groups = 1
    var length = 0
    var last: UInt8 = sign
    for byte in bytes[Int(line.start)..<Int(line.end)] {
      guard byte == sign || byte == 0x20 else { return false }
      if byte == sign && last == 0x20 {
        groups += 1
        if length < 2 { return false }
        length = 0
      }
      length += byte == sign ? 1 : 0
      last = byte
    }
    return groups > 1 && length > 1
  }

  private let text: MeasuredText
  private let spans: [(start: Int32, end: Int32)]

  private init(_ rule: Int, _ text: MeasuredText) {
    self.text = text
    spans = LineColumns(rule, text, ambiguousIsWide: false).singleChunks().map {
      ($0.start, $0.end)
    }
  }

  /// The table that has its first such rule at `rule`; nil when it is none.
  static func read(rule: Int, _ text: MeasuredText) -> (lines: Range<Int>, table: TableDrawing)? {
    let isEqual = text.bytes[Int(text.lines[rule].start)] == UInt8(ascii: "=")
    let table = RuledTable(rule, text)
    return isEqual ? table.between(rule) : table.under(rule)
  }

  /// `=====  =====` above the head, below it and below the body.
  private func between(_ top: Int) -> (lines: Range<Int>, table: TableDrawing)? {
    var rules = [top]
    var index = top + 1
    while index < text.lines.count, index < top + 2000, rules.count < 3 {
      let line = text.lines[index]
      if line.blanksBefore > 1 { break }
      if Self.isRule(line, text.bytes), text.bytes[Int(line.start)] == UInt8(ascii: "=") {
        rules.append(index)
        // After the second rule the body goes on where a third one follows.
        if rules.count == 2, index + 1 == text.lines.count || text.lines[index + 1].blanksBefore > 0
        {
          break
        }
      }
      index += 1
    }
    guard rules.count > 1, let end = rules.last, end - top > 1 else { return nil }
    let body = rules.count == 3 ? rules[1] : top
    guard let head = rows((top + 1)..<max(top + 1, body), isStrict: false),
      let rest = rows((body + 1)..<end)
    else {
      return nil
    }
    var table = TableDrawing(
      kind: .rules, rows: head + rest, headRows: head.count,
      columns: [Table.Alignment](repeating: .natural, count: spans.count))
    table.joinContinuations(from: head.count, in: text.bytes)
    table.judgeColumns(in: text.bytes, findsHead: false)
    return (top..<(end + 1), table)
  }

  /// `-----  -----` below the head, and rows up to a blank line or another rule.
  private func under(_ rule: Int) -> (lines: Range<Int>, table: TableDrawing)? {
    var first = rule
    while first > 0, rule - first < 4, text.lines[first].blanksBefore == 0,
      !Self.isLine(text.lines[first - 1], text.bytes)
    {
      first -= 1
    }
    let hasTop =
      first > 0 && text.lines[first].blanksBefore == 0
      && Self.isLine(text.lines[first - 1], text.bytes)
    var end = rule + 1
    var isClosed = false
    while end < text.lines.count, text.lines[end].blanksBefore == 0 {
      end += 1
      if Self.isLine(text.lines[end - 1], text.bytes)
        || Self.isRule(text.lines[end - 1], text.bytes)
      {
        isClosed = true
        break
      }
    }
    guard first < rule, let head = rows(first..<rule),
      let body = rows((rule + 1)..<(isClosed ? end - 1 : end)), !body.isEmpty
    else { return nil }
    var table = TableDrawing(
      kind: .rules, rows: head + body, headRows: head.count,
      columns: [Table.Alignment](repeating: .natural, count: spans.count))
    table.joinContinuations(from: head.count, in: text.bytes)
    table.judgeColumns(in: text.bytes, findsHead: false)
    return ((hasTop ? first - 1 : first)..<end, table)
  }

  /// Whether a line is one rule from edge to edge.
  static func isLine(_ line: Line, _ bytes: [UInt8]) -> Bool {
    let sign = bytes[Int(line.start)]
    guard sign == UInt8(ascii: "=") || sign == UInt8(ascii: "-") || sign == UInt8(ascii: "_"),
      line.characters >= 8
    else { return false }
    return bytes[Int(line.start)..<Int(line.end)].allSatisfy { $0 == sign }
  }

  /// The rows of some lines, one each; nil where the text does not keep to the columns.
  private func rows(_ lines: Range<Int>, isStrict: Bool = true) -> [[TableDrawing.Cell]]? {
    var result: [[TableDrawing.Cell]] = []
    var strays = 0
    for index in lines {
      if Self.isRule(text.lines[index], text.bytes) { continue }
      let line = LineColumns(index, text, ambiguousIsWide: false)
      var row: [TableDrawing.Cell] = []
      var column = 0
      while column < spans.count {
        var last = column
        // A word that crosses the gap between two columns stands in both.
        while last + 1 < spans.count, crosses(line, after: last) { last += 1 }
        if last > column && !(column == 0 && last == spans.count - 1) { strays += 1 }
        let start = column == 0 ? 0 : spans[column].start
        let end = last + 1 < spans.count ? spans[last + 1].start : Int32.max
        let part = line.stretch(from: start, to: end)
        row.append(
          TableDrawing.Cell(parts: part.map { [$0] } ?? [], columnSpan: last - column + 1))
        column = last + 1
      }
      result.append(row)
    }
    // The words over a group of columns stand over several.
    return isStrict && strays * 3 > result.count ? nil : result
  }

  /// Whether text runs over the gap after a column.
  private func crosses(_ line: LineColumns, after column: Int) -> Bool {
    (spans[column].end..<spans[column + 1].start).allSatisfy { gap in
      line.place(at: gap).map { !$0.isSpace } ?? false
    }
  }
}

extension LineColumns {
  /// The chunks between white space of any width.
  func singleChunks() -> [Chunk] {
    var result: [Chunk] = []
    var isOpen = false
    for (index, place) in places.enumerated() {
      let end = index + 1 < places.count ? places[index + 1].offset : endOffset
      if place.isSpace {
        isOpen = false
      } else if isOpen {
        result[result.count - 1].end = place.column + place.width
      } else {
        result.append(
          Chunk(start: place.column, end: place.column + place.width, bytes: place.offset..<end))
        isOpen = true
      }
    }
    return result
  }
}
