/// One walk over the lines of a text that gathers what may be a heading by its mark.
struct HeadScan {
  /// The headings with a rule under them, and those with signs before them.
  private(set) var drawn: [HeadMarks.Head] = []
  /// The rules that stand over headings, in source order.
  private(set) var overlines: [Int] = []
  /// The lines with numbers that run through the text.
  private(set) var numbered: [Int] = []
  /// The lines that are numbers and nothing else, in sequence.
  private(set) var lone: [Int] = []
  /// How often two blank lines or more stand before what can be a heading, and before what cannot.
  private var wideGaps = 0
  private var otherGaps = 0

  /// Whether two blank lines or more stand before what can be a heading, and before little else.
  var setsBlanks: Bool { wideGaps >= 3 && wideGaps > 2 * otherGaps }

  /// Walks over a text; `skipped` tells of lines that belong to something else.
  init(_ text: MeasuredText, skipped: KeptLines) {
    var series = HeadSeries()
    var signs = HeadSigns(text)
    var numbers = LoneNumbers()
    var flush = -1
    let edge = Self.edge(text.lines)
    for index in text.lines.indices where !skipped.holds(index) {
      let line = text.lines[index]
      let isAfterGap = index == 0 || line.blanksBefore > 0 || line.startsPage
      let next = index + 1 < text.lines.count ? text.lines[index + 1] : nil
      if let next,
        EmissionTable.isRule(next, under: line, text.bytes)
          || EmissionTable.isTitleRule(index, text),
        isAfterGap || HeadMarks.isOverline(index - 1, text), !HeadMarks.isSample(index, edge, text)
      {
        let isOverlined = HeadMarks.isOverline(index - 1, text)
        if isOverlined { overlines.append(index - 1) }
        drawn.append(
          HeadMarks.Head(
            line: index,
            mark: .rule(text.bytes[Int(next.start)], isOverlined: isOverlined)))
        continue
      }
      signs.add(line, at: index, isAfterGap: isAfterGap)
      let isApart =
        isAfterGap
        && (next.map { $0.blanksBefore > 0 || $0.startsPage || HeadMarks.isOver($0, line, text) }
          ?? true)
        || HeadMarks.isOutdented(index, text)
      if !text.isNewspaper { numbers.add(line, at: index, text, isApart: isApart) }
      guard
        isApart || HeadMarks.isShortSection(index, text)
          || isAfterGap && HeadMarks.isSign(line, text.bytes)
      else {
        flush = index
        if isAfterGap && line.blanksBefore > 1 { otherGaps += 1 }
        continue
      }
      if index > 0 && line.blanksBefore > 1 {
        if HeadMarks.mayBeHead(line) { wideGaps += 1 } else { otherGaps += 1 }
      }
      if !(HeadMarks.mayBeHead(line) && series.add(line, at: index, text, flush: flush)) {
        flush = index
      }
    }
    drawn += signs.finish()
    numbered = series.finish()
    lone = numbers.finish()
  }

  /// The least indent that a fifth of the lines have.
  private static func edge(_ lines: [Line]) -> Int32 {
    var indents = [Int](repeating: 0, count: 48)
    for line in lines { indents[Int(min(47, line.indent))] += 1 }
    return Int32(indents.firstIndex { $0 * 5 >= lines.count } ?? 0)
  }
}
