/// Finds the caption of a table: a word for a table and a number, right above it or below.
enum TableCaption {
  /// How many lines a caption may have.
  private static let most = 4

  /// The caption beside some lines; the one above is looked for first.
  static func find(beside table: Range<Int>, _ text: MeasuredText) -> Range<Int>? {
    above(table.lowerBound, text) ?? below(table.upperBound, text)
  }

  private static func above(_ first: Int, _ text: MeasuredText) -> Range<Int>? {
    guard first > 0, text.lines[first].blanksBefore <= 1 else { return nil }
    var start = first - 1
    while first - start <= most {
      if isCaption(start, text) { return start..<first }
      guard start > 0, text.lines[start].blanksBefore == 0 else { return nil }
      start -= 1
    }
    return nil
  }

  private static func below(_ end: Int, _ text: MeasuredText) -> Range<Int>? {
    guard end < text.lines.count, text.lines[end].blanksBefore <= 1, isCaption(end, text) else {
      return nil
    }
    var last = end + 1
    while last < text.lines.count, text.lines[last].blanksBefore == 0 {
      if last - end == most { return nil }
      last += 1
    }
    return end..<last
  }

  /// Whether a line begins as a caption does: `Table 3. …`, `表1　…`.
  static func isCaption(_ index: Int, _ text: MeasuredText) -> Bool {
    let line = text.lines[index]
    return (index == 0 || line.blanksBefore > 0 || line.startsPage)
      && text.rules.tableCaptions.matches(line, in: text.bytes)
  }
}
