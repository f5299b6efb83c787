/// What the cells of a column have in common: enough to tell running text from a table, verse,
/// a list of names or code set side by side.
struct ColumnProse {
  /// The width that nine in ten lines keep, in half-ems.
  let measure: Int32
  /// The number of lines below a title.
  let count: Int
  /// Whether it is hardly more than a title: next to one column only that is a list of terms.
  let isHead: Bool
  /// The lines that fill most of the measure.
  let full: Int
  /// The lines that end with a mark.
  let marked: Int
  /// How the lines read on, altogether, in hundredths of a nat.
  let flow: Int32
  /// Whether the lines are wide enough and have words enough for text.
  let isWide: Bool

  /// Judges the lines of a column; `widest` is the measure of those beside the first one, which may
  /// have a title at its top.
  init(_ all: [Line], beside widest: Int32? = nil) {
    let widths = all.map(\.fullWidth).sorted()
    let measure = widths.isEmpty ? 0 : widths[widths.count * 9 / 10]
    self.measure = measure
    let lines = all.dropFirst(widest.map { Self.head(of: all, max(measure, $0)) } ?? 0)
    count = lines.count
    isHead = count < 2 && all.count > 2
    full = lines.count { $0.fullWidth * 10 >= measure * 7 }
    marked = lines.count { $0.ending != .open }
    var flow: Int32 = 0
    for (line, next) in zip(lines, lines.dropFirst()) {
      flow += ReadingFlow.weight(from: line, to: next, measure: measure)
    }
    self.flow = flow
    let ofLetters = lines.count { $0.isLetters }
    if ofLetters * 2 > lines.count {
      let words = lines.reduce(Int32(0)) { $0 + 1 + max(0, $1.maximumWidth - $1.characters) }
      // Two long words to a line may be text as well, when they read on and on.
      isWide =
        measure >= 16
        && (words * 2 >= Int32(lines.count) * 5
          || lines.count >= 8 && flow >= Self.certainFlow * Int32(lines.count - 1))
    } else {
      isWide = measure >= 12
    }
  }

  /// The most lines of a title and what is set below it.
  private static let longestHead = 8

  /// How many lines at the top of a column are a title with a byline and a date: they stop short and
  /// in mid-sentence, and none reads on as text does.
  private static func head(of lines: [Line], _ measure: Int32) -> Int {
    var count = 0
    while count < min(longestHead, lines.count), lines[count].ending != .sentence,
      lines[count].last != .dash, 4 * lines[count].fullWidth <= 3 * measure
    {
      count += 1
    }
    return count
  }

  /// The least flow for each line of one column, and of all together.
  private static let leastFlow: Int32 = 15
  private static let leastFlowTogether: Int32 = 30
  /// The flow for each line that tables and lists have not.
  private static let sureFlow: Int32 = 60
  /// The flow for each line that only running text has.
  private static let certainFlow: Int32 = 100

  /// Whether the column can be one of running text; one of few lines may be almost anything.
  var mayBeText: Bool {
    guard count >= 4 else { return isWide || count < 2 }
    // Titles among it, and who wrote what is below them, leave fewer lines full.
    let isFilled =
      full * 2 >= count || full * 3 >= count && flow >= Self.leastFlowTogether * Int32(count - 1)
    return isWide && isFilled && marked * 10 <= count * 6
      && flow >= Self.leastFlow * Int32(count - 1)
  }

  /// Whether the column is text beyond doubt.
  var isCertain: Bool {
    count >= 8 && mayBeText && flow >= Self.sureFlow * Int32(count - 1)
  }

  /// Whether a column beside others that are text may be of titles more than of text: it is as wide
  /// as they are, and has a few full lines.
  func mayBeTitles(beside others: [ColumnProse]) -> Bool {
    isWide && full >= 2 && others.allSatisfy { $0.isCertain }
      && others.contains { 5 * measure >= 4 * $0.measure && 4 * measure <= 5 * $0.measure }
  }

  /// Whether columns together are text that was set side by side.
  static func areText(_ columns: [ColumnProse]) -> Bool {
    let lines = columns.reduce(0) { $0 + $1.count }
    let flow = columns.reduce(Int32(0)) { $0 + $1.flow }
    let full = columns.reduce(0) { $0 + $1.full }
    let marked = columns.reduce(0) { $0 + $1.marked }
    return columns.count > 1 && lines >= 6 && full * 2 >= lines && marked * 10 <= lines * 6
      && flow >= leastFlowTogether * Int32(lines - columns.count)
  }
}
