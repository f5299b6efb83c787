import GalleyCore

/// Finds the tables of a text, in time that goes with its lines.
struct TableFinder {
  /// The tables that were found, in source order.
  private(set) var regions: [KeptLines.Region] = []

  private let text: MeasuredText
  private let isWide: Bool
  /// How many lines may still be looked at twice, so that the time goes with the lines whatever they
  /// hold; and up to where a frame was looked for in vain.
  private var budget: Int
  private var unframed = 0

  /// Looks through the lines; `skipped` holds those that belong to something else.
  init(_ text: MeasuredText, skipped: [KeptLines.Region]) {
    self.text = text
    budget = 16 * text.lines.count + 1000
    isWide = text.lines.count { $0.first.isIdeographic } * 3 > text.lines.count
    var index = 0
    var skips = skipped[...]
    while index < text.lines.count {
      if let skip = skips.first, skip.lines.lowerBound <= index {
        index = max(index, skip.lines.upperBound)
        skips.removeFirst()
        continue
      }
      guard mayBeTable(text.lines[index]) else {
        index += 1
        continue
      }
      let limit = skips.first?.lines.lowerBound ?? text.lines.count
      if let (lines, table) = table(at: index), lines.upperBound <= limit,
        lines.lowerBound >= (regions.last?.lines.upperBound ?? 0)
      {
        if !isSample(lines) { add(lines, table) }
        index = max(index + 1, lines.upperBound)
      } else {
        index += 1
      }
    }
  }

  /// Whether a table may be told by a line: most lines are passed over by this.
  private func mayBeTable(_ line: Line) -> Bool {
    line.first == .other || line.first == .dash || line.first == .pause || line.hasGap
      || line.hasTab || !text.given.isEmpty
  }

  /// Whether some lines are set off as a sample is, deeper than a line with a colon before them: such
  /// a drawing is shown as it stands.
  private func isSample(_ lines: Range<Int>) -> Bool {
    let first = lines.lowerBound
    guard first > 0, !isGiven(first), TableCaption.find(beside: lines, text) == nil else {
      return false
    }
    let before = text.lines[first - 1]
    return before.ending == .colon && text.lines[first].indent >= before.indent + 4
  }

  /// The table that is told by a line: by its frame, its rule, or the gaps that begin with it.
  private mutating func table(at index: Int) -> (lines: Range<Int>, table: TableDrawing)? {
    let line = text.lines[index]
    if let given = given(at: index) { return given }
    if index >= unframed, FrameTable.isTop(line, text.bytes) {
      if let found = FrameTable.read(top: index, text) { return found }
      unframed = FrameTable.end(below: index, text)
    }
    switch text.bytes[Int(line.start)] {
    case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "="):
      if BarTable.isRule(line, text.bytes), let found = BarTable.read(rule: index, text) {
        return found
      }
      if RuledTable.isRule(line, text.bytes), let found = RuledTable.read(rule: index, text) {
        return found
      }
    default: break
    }
    guard line.hasGap || line.hasTab, !TableCaption.isCaption(index, text) else { return nil }
    return ruled(below: index) ?? aligned(from: index)
  }

  /// A table whose head begins with a line, with rules for each column not far below.
  private func ruled(below first: Int) -> (lines: Range<Int>, table: TableDrawing)? {
    var index = first + 1
    while index < text.lines.count, index <= first + 3, text.lines[index].blanksBefore == 0 {
      let line = text.lines[index]
      if text.bytes[Int(line.start)] == UInt8(ascii: "-"), RuledTable.isRule(line, text.bytes) {
        return RuledTable.read(rule: index, text)
      }
      index += 1
    }
    return nil
  }

  /// The lines that a person called a table.
  private func given(at index: Int) -> (lines: Range<Int>, table: TableDrawing)? {
    guard isGiven(index), index == 0 || !isGiven(index - 1) else { return nil }
    var end = index + 1
    while end < text.lines.count && isGiven(end) { end += 1 }
    let range = index..<end
    for line in range {
      if FrameTable.isTop(text.lines[line], text.bytes),
        let found = FrameTable.read(top: line, text), found.lines == range
      {
        return found
      }
      if BarTable.isRule(text.lines[line], text.bytes),
        let found = BarTable.read(rule: line, text), found.lines == range
      {
        return found
      }
      if RuledTable.isRule(text.lines[line], text.bytes),
        let found = RuledTable.read(rule: line, text), found.lines == range
      {
        return found
      }
    }
    let signs = AlignedTable.Signs(isGiven: true)
    return AlignedTable.read(range, text, signs, ambiguousIsWide: isWide).map { (range, $0) }
  }

  private func isGiven(_ index: Int) -> Bool { text.given[text.lines[index]]?.label == .table }

  /// A table that is set with gaps, from the first line that has one.
  private mutating func aligned(from first: Int) -> (lines: Range<Int>, table: TableDrawing)? {
    guard
      first == 0 || text.lines[first].blanksBefore > 0
        || RuledTable.isLine(text.lines[first - 1], text.bytes)
        || TableCaption.isCaption(first - 1, text)
    else { return nil }
    guard budget > 0 else { return nil }
    var end = first + 1
    // A rule above the head belongs to the table.
    let start =
      first > 0 && text.lines[first].blanksBefore == 0
        && RuledTable.isLine(text.lines[first - 1], text.bytes) ? first - 1 : first
    var cuts: [Int] = []
    while end < text.lines.count {
      let line = text.lines[end]
      let isPart =
        line.hasGap || line.hasTab || RuledTable.isLine(line, text.bytes)
        || line.blanksBefore == 0 && line.characters <= 60
      guard isPart, line.blanksBefore <= 1, !line.startsPage, !TableCaption.isCaption(end, text)
      else { break }
      if line.blanksBefore > 0 {
        if !line.hasGap && !line.hasTab { break }
        cuts.append(end)
      }
      end += 1
    }
    for end in [end] + cuts.reversed().prefix(3) where end - first >= 2 && budget > 0 {
      budget -= end - first
      var signs = AlignedTable.Signs()
      // Where columns stood side by side, a gap is as often the edge of one.
      signs.isDoubtful = text.isReordered
      signs.hasCaption = TableCaption.find(beside: start..<end, text) != nil
      if let table = AlignedTable.read(start..<end, text, signs, ambiguousIsWide: isWide) {
        return (start..<end, table)
      }
    }
    return nil
  }

  private mutating func add(_ lines: Range<Int>, _ table: TableDrawing) {
    var table = table
    var lines = lines
    if let caption = TableCaption.find(beside: lines, text),
      caption.lowerBound >= (regions.last?.lines.upperBound ?? 0)
    {
      table.caption = caption
      lines =
        min(lines.lowerBound, caption.lowerBound)..<max(lines.upperBound, caption.upperBound)
    }
    regions.append(KeptLines.Region(lines: lines, content: .table(table)))
  }
}
