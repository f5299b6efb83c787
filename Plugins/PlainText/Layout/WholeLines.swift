/// Tells texts that have one line to a paragraph, however wide their lines happen to be.
///
/// In wrapped text a line end seldom meets the end of a sentence; where nearly every long line ends
/// with one, nobody wrapped the lines, and no width among them is a measure.
enum WholeLines {
  /// Whether lines are paragraphs.
  static func isWhole(_ lines: [Line]) -> Bool {
    var long = 0
    var ended = 0
    var widest: Int32 = 0
    var total: Int64 = 0
    for line in lines where line.maximumWidth > 40 {
      long += 1
      if line.ending == .sentence || line.ending == .colon { ended += 1 }
      widest = max(widest, line.fullWidth)
      total += Int64(line.fullWidth)
    }
    // Enough lines to tell, and some that nobody would set.
    guard long >= 8, ended * 4 >= long * 3 else { return false }
    return widest > 110 && Int64(widest) * Int64(long) > total * 3 / 2
  }

  /// Takes the measure from lines that nobody wrapped.
  ///
  /// A line that was broken because it was full seldom ends where a sentence does. Where full lines
  /// end so as often as not, in the whole text or in a stretch of one measure, their widths are
  /// those of paragraphs that happen to be alike, and where no line is full nothing was broken.
  static func forget(_ measures: inout [Int32], of lines: [Line]) {
    var whole = Count()
    var stretch = Count()
    var start = 0
    for index in lines.indices {
      if index > start && measures[index] != measures[index - 1] {
        if stretch.isWhole(least: 1) { clear(&measures, start..<index) }
        stretch = Count()
        start = index
      }
      guard let end = end(of: index, measures[index], lines) else { continue }
      whole.add(end)
      stretch.add(end)
    }
    if stretch.isWhole(least: 1) { clear(&measures, start..<lines.count) }
    if whole.isWhole(least: 0) { clear(&measures, lines.indices) }
  }

  /// Takes the measure from a few lines of a book that are as wide by chance: none of them goes on
  /// with a small letter where it is full.
  ///
  /// A list, the head of a recipe, an address have such lines, and no column is that short.
  static func forgetFew(_ measures: inout [Int32], of lines: [Line]) {
    let narrow = measures.count { 1..<narrowest ~= $0 }
    guard narrow > 0, narrow * 2 < lines.count || lines.count < short else { return }
    var start = 0
    for index in lines.indices.dropFirst() where measures[index] != measures[index - 1] {
      if areFew(start..<index, measures[start], lines) { clear(&measures, start..<index) }
      start = index
    }
    if areFew(start..<lines.count, measures[start], lines) {
      clear(&measures, start..<lines.count)
    }
  }

  /// The least measure that is not looked at, the most lines of a stretch that is, and a text shorter
  /// than a column.
  private static let narrowest: Int32 = 48
  private static let few = 12
  private static let short = 40

  private static func areFew(_ range: Range<Int>, _ measure: Int32, _ lines: [Line]) -> Bool {
    guard 1..<narrowest ~= measure, range.count <= few else { return false }
    return range.allSatisfy { index in
      let line = lines[index]
      guard line.isLetters, !line.isProportional else { return false }
      guard index > range.lowerBound, line.blanksBefore == 0 else { return true }
      return line.first != .lower && lines[index - 1].last != .dash
    }
  }

  /// How full lines end.
  private struct Count {
    private var broken = 0
    private var ended = 0

    mutating func add(_ ending: Line.Ending) {
      switch ending {
      case .open, .pause: broken += 1
      case .sentence, .colon: ended += 1
      }
    }

    /// Whether line ends go with sentences; by at least so many lines.
    func isWhole(least: Int) -> Bool { ended >= 2 * broken + least }
  }

  /// How a line ends that is as full as its measure lets it be and has text right below it.
  private static func end(of index: Int, _ measure: Int32, _ lines: [Line]) -> Line.Ending? {
    guard measure > 0, index + 1 < lines.count else { return nil }
    let (line, next) = (lines[index], lines[index + 1])
    let tolerance = line.tolerance(measure)
    guard next.blanksBefore == 0, !next.startsPage,
      line.fullWidth + next.headWidth > measure - tolerance,
      line.indent + line.minimumWidth <= measure + tolerance
    else { return nil }
    return line.ending
  }

  private static func clear(_ measures: inout [Int32], _ range: Range<Int>) {
    for index in range { measures[index] = 0 }
  }
}
