/// What it weighs that a piece of a line goes on with another in one column, in hundredths of a nat:
/// how much likelier they are to follow one another than to stand side by side.
struct TurnLink {
  let words: TurnWords
  let bytes: [UInt8]
  /// By how many half-ems first lines fall short, because their indents were lost.
  let lostIndent: Int32
  /// The most that a line of letters is wide; two that a hyphen parted may have come out as one.
  let widest: Int32

  /// What the signs weigh.
  enum Weight {
    static let twoMarks: Int32 = -300
    static let begins: Int32 = 80
    static let beginsNot: Int32 = -150
    static let short: Int32 = -90
    static let full: Int32 = 20
    static let lacks: Int32 = -60
    static let lowerFirst: Int32 = -280
    static let hyphen: Int32 = 60
    static let room: Int32 = -120
    static let fullLetters: Int32 = 20
    static let lower: Int32 = 30
  }

  /// How far a line may fall short of its measure and be full.
  private static let slack: Int32 = 2

  /// The measure of a column with one piece more.
  func measure(_ measure: Int32, with piece: TurnPiece) -> Int32 {
    piece.line.isLetters && piece.width > widest ? measure : max(measure, piece.width)
  }

  /// What it weighs; `measure` is that of the column, 0 where it is not known, and `isOwn` tells
  /// that they are of one line, where the words were counted.
  func weight(
    _ last: TurnPiece, _ next: TurnPiece, measure: Int32, isOwn: Bool = false
  ) -> Int32 {
    let (from, to) = (last.line, next.line)
    if from.isLetters && to.isLetters || from.last.isLetter && from.last != .hangul && to.isLetters
    {
      return ofLetters(last, next, measure, isOwn)
    }
    switch to.first {
    case .pause, .final, .closer:
      // Some typesetters let a line begin with a mark, but none sets two that cannot meet.
      return from.last == .pause || from.last == .final ? Weight.twoMarks : 30
    default: break
    }
    let isFirst = lacksIndent(to, measure)
    // What follows had no room on a line that stops short in mid-sentence.
    let hadNoRoom =
      from.ending != .sentence && from.fullWidth + to.headWidth > measure - 1
    guard isFull(from, measure) || hadNoRoom || from.ending == .open && lacksIndent(from, measure)
    else {
      if measure == 0 { return from.ending == .sentence ? 0 : words.affinity(last.tail, next.head) }
      if from.ending == .sentence || from.ending == .colon {
        return lostIndent == 0
          ? 10 : isFirst || !isFull(to, measure) ? Weight.begins : Weight.beginsNot
      }
      return isFirst ? 0 : Weight.short
    }
    if from.ending == .sentence { return Weight.full }
    var weight = words.affinity(last.tail, next.head) + Weight.full
    if isFirst && to.ending == .open { weight += Weight.lacks }
    return weight
  }

  private func isFull(_ line: Line, _ measure: Int32) -> Bool {
    line.indent + line.maximumWidth >= measure - Self.slack
  }

  /// Whether a line is short by the indent that first lines lost.
  private func lacksIndent(_ line: Line, _ measure: Int32) -> Bool {
    guard lostIndent > 0, measure > 0, line.indent == 0 else { return false }
    return abs(measure - lostIndent - line.maximumWidth) <= 1
  }

  private func ofLetters(
    _ last: TurnPiece, _ next: TurnPiece, _ measure: Int32, _ isOwn: Bool
  ) -> Int32 {
    let (from, to) = (last.line, next.line)
    let middle = words.capitals
    // A fourth of all lines begin a sentence, and nearly all of those with a capital.
    let share = 25 + 75 * middle / 100
    let isCapital = to.first == .upper
    if from.ending == .sentence {
      if to.first == .lower { return Weight.lowerFirst }
      return isCapital ? Self.ratio(97, share) : 30
    }
    if from.last == .dash && to.first == .lower {
      return words.has(WordPrints.joined(from, to, in: bytes)) ? 300 : Weight.hyphen
    }
    let hasRoom =
      measure > 0
      && 10 * (from.indent + from.maximumWidth + 1 + to.headWidth) < 9 * measure
    var weight =
      hasRoom
      ? Weight.room : Weight.fullLetters + words.affinity(last.tail, next.head, isOwn: isOwn)
    switch to.first {
    case .upper: weight += Self.ratio(middle, share)
    case .lower: weight += Weight.lower
    case .pause, .final, .closer: weight -= 200
    default: break
    }
    return weight
  }

  /// A hundred times the natural logarithm of a ratio of percentages, near enough.
  private static func ratio(_ left: Int32, _ right: Int32) -> Int32 {
    let value = Double(left) / Double(right)
    return Int32(69 * (Double(value.exponent) + value.significand - 1))
  }
}
