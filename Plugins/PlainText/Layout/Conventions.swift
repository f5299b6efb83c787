/// How a text marks its paragraphs: what the search supposes before it looks at any one line.
struct Conventions: Sendable, Equatable {
  /// Whether the first line of a paragraph is indented and others are not.
  var indentsFirstLines = false
  /// By how many half-ems a first line falls short, because its indent was lost: 4 in Chinese
  /// pages, 2 in Japanese ones, else 0.
  var lostIndent: Int32 = 0
  /// An em of the face the text was printed in, in hundredths of a letter; 0 where it is not known.
  var em: Int32 = 0
  /// How rare a capital is at the head of a line that goes on with a sentence, in hundredths of a
  /// nat: German has many, French few, and verse begins every line with one.
  var capitalSoft: Int32 = Weights.softCapital
  /// The width of the long lines among those that obey no measure, in half-ems: the least of the
  /// twentieth that is the widest; 0 where such lines may have been broken.
  var wholeWidth: Int32 = 0
  /// Whether an extractor left words of justified lines on lines of their own.
  var scattersWords = false
  /// Whether words are parted at line ends.
  var hyphenates = false
  /// How rare a blank line is at a soft and at a hard line end, in hundredths of a nat.
  var blankSoft: Int32 = -350
  var noBlankSoft: Int32 = -3
  var blankHard: Int32 = -70
  var noBlankHard: Int32 = -70
  /// Whether the lines are as narrow as a newspaper's column.
  var isNarrow = false

  /// Whether blank lines part all paragraphs of a book and nothing else.
  var partsByBlanks: Bool {
    !isNarrow && blankHard >= Self.nearlyAll && blankSoft <= Self.hardlyAny
  }

  /// What the figures say of six in seven, and of one in twenty.
  private static let nearlyAll: Int32 = -15
  private static let hardlyAny: Int32 = -300

  /// What the text may follow, before the search has chosen.
  static func candidates(
    for lines: [Line], _ measures: [Int32], isNarrow: Bool, em: Int32
  ) -> [Conventions] {
    var base = Conventions()
    base.wholeWidth = wholeWidth(lines, measures)
    base.em = em
    base.isNarrow = isNarrow
    base.learnCapitals(lines)
    let counts = Counts(lines)
    base.scattersWords = counts.scattered * 30 > lines.count
    base.hyphenates = counts.dashes * 40 > lines.count
    base.setBlanks(
      softBlanks: 1, soft: 30, hardBlanks: counts.blanks, hard: max(1, counts.sentences))
    var result = [base]
    var indented = base
    indented.indentsFirstLines = true
    if counts.indented > 0 { result.append(indented) }
    if counts.ideographic * 2 > lines.count {
      for lost: Int32 in [4, 2] {
        var candidate = base
        candidate.lostIndent = lost
        result.append(candidate)
      }
    }
    // A printed line of letters may lack its indent too, of one em or one and a half.
    if counts.proportional * 2 > lines.count {
      for lost: Int32 in [2, 3] {
        var candidate = base
        candidate.lostIndent = lost
        result.append(candidate)
      }
    }
    return result
  }

  /// The least width of a line that nobody would set, and of one that somebody might.
  private static let leastWhole: Int32 = 84
  private static let leastEnded: Int32 = 44
  /// The fewest lines that end with sentences.
  private static let fewestEnded = 5

  private static func wholeWidth(_ lines: [Line], _ measures: [Int32]) -> Int32 {
    var count = 0
    var widths: [Int32] = []
    for index in lines.indices where measures[index] == 0 {
      count += 1
      if lines[index].fullWidth >= leastEnded { widths.append(lines[index].fullWidth) }
    }
    let place = max(2, count / 20)
    guard place < widths.count else { return 0 }
    widths.sort(by: >)
    let width = widths[place]
    if width >= leastWhole { return width }
    // Lines that a column might have are paragraphs where hardly one stops in mid-sentence.
    var (long, open) = (0, 0)
    for index in lines.indices where measures[index] == 0 && 5 * lines[index].fullWidth >= 3 * width
    {
      long += 1
      if lines[index].ending == .open || lines[index].ending == .pause { open += 1 }
    }
    return long >= fewestEnded && open * 10 <= long ? width : 0
  }

  /// How many lines of a text are of some kinds.
  private struct Counts {
    private(set) var scattered = 0
    private(set) var dashes = 0
    private(set) var blanks = 0
    private(set) var sentences = 0
    private(set) var indented = 0
    private(set) var ideographic = 0
    private(set) var proportional = 0

    /// Counts in one walk: each would go through all memory of a long text again.
    init(_ lines: [Line]) {
      for line in lines {
        if line.characters <= 10, line.first == .lower, line.ending == .open { scattered += 1 }
        if line.last == .dash { dashes += 1 }
        if line.blanksBefore > 0 { blanks += 1 }
        if line.ending == .sentence { sentences += 1 }
        if line.indent > 0 { indented += 1 }
        if line.last.isIdeographic || line.first.isIdeographic || line.first == .hangul {
          ideographic += 1
        }
        if line.isProportional { proportional += 1 }
      }
    }
  }

  private mutating func learnCapitals(_ lines: [Line]) {
    var open = 0
    var capitals = 0
    for (line, next) in zip(lines, lines.dropFirst()) {
      guard line.ending == .open, line.last == .lower, next.blanksBefore == 0 else { continue }
      open += 1
      capitals += next.first == .upper ? 1 : 0
    }
    let share = (Double(capitals) + 2) / (Double(open) + 4)
    capitalSoft = max(Weights.softCapitalRare, min(Weights.softCapital, Self.hundredths(share)))
  }

  /// Sets the four figures of blank lines from counts of line ends, with and without one.
  mutating func setBlanks(softBlanks: Int, soft: Int, hardBlanks: Int, hard: Int) {
    // Never certain: a page of one kind may still hold a line of the other.
    let rareSoft = Double(softBlanks) + 0.5
    let rareHard = min(Double(hardBlanks) + 0.5, Double(hard) + 0.5)
    // One or two line ends are no habit: a few more are supposed that have no blank line.
    let share = rareSoft / (Double(soft) + 8)
    blankSoft = Self.hundredths(share)
    noBlankSoft = Self.hundredths(1 - min(0.98, share))
    blankHard = Self.hundredths(rareHard / (Double(hard) + 1))
    noBlankHard = Self.hundredths(1 - min(0.97, rareHard / (Double(hard) + 1)))
  }

  /// Whether most lines were set to a measure of at most 31 Han or 62 letters, and many fill it.
  ///
  /// The lines of a poem, of a list or of a letter are narrow as well; but what makes a column is
  /// that they are full.
  static func isNarrow(_ lines: [Line], _ measures: [Int32]) -> Bool {
    var narrow = 0
    var full = 0
    for index in lines.indices where measures[index] > 0 && measures[index] <= 62 {
      narrow += 1
      guard index + 1 < lines.count, lines[index + 1].blanksBefore == 0,
        isWords(lines[index]), isWords(lines[index + 1])
      else { continue }
      let (line, measure) = (lines[index], measures[index])
      let head = lines[index + 1].headWidth
      if line.fullWidth + head > measure - line.tolerance(measure) {
        full += 1
      } else if lacksIndent(line, measure), index > 0, lines[index - 1].ending == .sentence {
        full += 1
      }
    }
    // Verse and listings are narrow too; the prose between them tells.
    // A line much wider than its measure is two that were joined as their hyphen went.
    let wide = zip(lines, measures).count { 66...84 ~= $0.fullWidth && 2 * $0.fullWidth <= 3 * $1 }
    // Printed lines of several measures are a page's of long and short articles.
    let column = zip(lines, measures).count { $0.isProportional && 1...50 ~= $1 }
    if column * 3 > lines.count && column * 10 <= 9 * lines.count { return full * 10 > narrow * 3 }
    if isUnparted(lines, measures) { return true }
    return narrow * 2 > lines.count && full * 10 > narrow * 3 && wide * 8 <= lines.count
      && !isParted(lines, measures)
  }

  /// Whether most lines are letters of a measure that a book may have too, and blank lines stand
  /// between all paragraphs: so are texts set that were typed.
  private static func isParted(_ lines: [Line], _ measures: [Int32]) -> Bool {
    var parted = 0
    var unparted = 0
    var book = 0
    for index in lines.indices {
      let (line, measure) = (lines[index], measures[index])
      guard measure >= 54, line.isLetters, !line.isProportional else { continue }
      book += 1
      guard index + 1 < lines.count, line.ending == .sentence, 5 * line.fullWidth < 4 * measure
      else { continue }
      if lines[index + 1].blanksBefore > 0 { parted += 1 } else { unparted += 1 }
    }
    return 4 * book >= 3 * lines.count && parted >= 4 && unparted * 8 <= parted
  }

  /// Whether a line of Han is full but for an indent of two ems that was lost.
  private static func lacksIndent(_ line: Line, _ measure: Int32) -> Bool {
    line.indent == 0 && line.last.isIdeographic && 3...4 ~= measure - line.fullWidth
  }

  /// Whether most lines keep the measures of columns, be they wide, and nothing parts the paragraphs: no one
  /// writes so, but the lines of a page in two columns come out of an extractor like this.
  private static func isUnparted(_ lines: [Line], _ measures: [Int32]) -> Bool {
    guard lines.count >= 24 else { return false }
    let wide = zip(lines, measures).count { 20...($0.isLetters ? 76 : 92) ~= $1 }
    let parted = lines.count { $0.blanksBefore > 0 || $0.indent > 0 }
    let ends = zip(lines, measures).count { $0.ending == .sentence && 10 * $0.fullWidth < 9 * $1 }
    return wide * 3 > lines.count * 2 && parted * 12 < lines.count && ends * 20 > lines.count
  }

  /// Whether a line is neither a rule nor an item of a list.
  private static func isWords(_ line: Line) -> Bool { line.first != .dash && line.first != .other }

  /// A hundred times the natural logarithm, from a series that is the same on every machine.
  static func hundredths(_ share: Double) -> Int32 {
    var value = min(1, max(0.002, share))
    var halvings = 0
    while value < 0.75 {
      value *= 2
      halvings += 1
    }
    let t = (value - 1) / (value + 1)
    let square = t * t
    let log = 2 * t * (1 + square / 3 + square * square / 5 + square * square * square / 7)
    return Int32((100 * (log - Double(halvings) * 0.693_147_180_56)).rounded())
  }
}
