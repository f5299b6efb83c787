/// A title of several lines in larger letters than the text below it, told by how early its lines
/// are broken.
///
/// What was set in the letters of the text is broken where a column is full. A title in letters
/// twice as large fills the column with half as many, so on the grid of the text the next word
/// would have had plenty of room on each of its lines. A cross-head never looks so.
enum LargeHead {
  /// The line is part of none.
  case nothing
  /// The line is the first of it.
  case first
  /// The line is a further one; another follows, or none.
  case inner
  case last

  /// The most lines of a title.
  private static let longest = 7

  /// Looks at a line in its place.
  init(_ index: Int, of text: borrowing MeasuredText) {
    self = .nothing
    guard Self.mayBelong(text.lines[index]) else { return }
    for first in stride(from: index, through: max(0, index - Self.longest + 1), by: -1) {
      let count = Self.count(from: first, text)
      if count > 1, index < first + count {
        self = index == first ? .first : index == first + count - 1 ? .last : .inner
        return
      }
      if first == 0 || text.lines[first].blanksBefore > 0 || text.lines[first].startsPage { return }
    }
  }

  /// Whether it begins with a line.
  static func begins(_ index: Int, _ text: borrowing MeasuredText) -> Bool {
    count(from: index, text) > 1
  }

  /// How many lines a title has that begins with a line, 0 where none does.
  private static func count(from first: Int, _ text: borrowing MeasuredText) -> Int {
    guard opens(first, text) else { return 0 }
    let limit = min(text.lines.count - 1, first + longest)
    // The measure of the title's own lines is in doubt.
    let measure = text.measures[first..<min(text.lines.count, limit + 3)].max() ?? 0
    guard measure > 0 else { return 0 }
    var end = first
    let isCapital = isCapital(text.lines[first], text.bytes)
    while end < limit, mayBelong(text.lines[end], isInner: end > first),
      isShort(text.lines[end], measure),
      end == first || !isParted(text.lines[end]) && !isSaidOfTitle(end, measure, isCapital, text)
    {
      end += 1
    }
    if ArticleEnd.isRemark(first, text) { return 0 }
    switch ArticleEnd.signature(first, text) {
    case .sure: return 0
    case .form where end > first + 2: return 0
    default: break
    }
    guard end > first + 1, end < limit, text.lines[end - 1].ending == .open else { return 0 }
    // Below it stands the text, with a date and names between.
    var body = end
    while body < min(end + 3, text.lines.count - 1), isShort(text.lines[body], measure) {
      // Han that end a sentence there are the rest of a paragraph.
      if text.lines[body].ending == .sentence, text.lines[body].first.isIdeographic { return 0 }
      body += 1
    }
    guard !isShort(text.lines[body], measure), text.lines[body].first != .lower else { return 0 }
    for index in first..<end {
      let line = text.lines[index]
      if holdsEnd(line, text.bytes) { return 0 }
      let head = index + 1 < end ? text.lines[index + 1].headWidth + 1 : 0
      guard 20 * (line.fullWidth + head) <= 17 * measure else { return 0 }
    }
    return end - first
  }

  /// Whether a line may be one of a title; an inner one may begin with a quotation.
  private static func mayBelong(_ line: Line, isInner: Bool = true) -> Bool {
    switch line.ending {
    case .sentence: return false
    // A colon among Han announces a speech.
    case .pause, .colon: if line.first.isIdeographic { return false }
    case .open: break
    }
    return line.last != .dash && line.first != .dash && line.first != .other
      && (isInner || line.first != .quote)
  }

  /// Whether a line begins with a capital and has no small letter.
  private static func isCapital(_ line: Line, _ bytes: [UInt8]) -> Bool {
    line.first == .upper && !LineWords(line, in: bytes).seen.contains(.lower)
  }

  /// Whether a sentence ends within a line, as none does within a title.
  private static func holdsEnd(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard line.hasInnerMark, line.isLetters else { return false }
    let words = LineWords(line, in: bytes)
    let parts = words.parts()
    return zip(parts, parts.dropFirst()).contains { word, next in
      word.count > 3 && words.scalars[word.upperBound - 1] == 0x2E
        && words.kinds[word.upperBound - 2] == .lower && words.kinds[next.lowerBound] == .upper
    }
  }

  private static func isParted(_ line: Line) -> Bool { line.blanksBefore > 0 || line.startsPage }

  /// Whether a line takes seven tenths of the measure at most.
  private static func isShort(_ line: Line, _ measure: Int32) -> Bool {
    10 * line.fullWidth <= 7 * measure
  }

  /// Whether an article may begin with a line.
  private static func opens(_ index: Int, _ text: borrowing MeasuredText) -> Bool {
    let line = text.lines[index]
    guard line.first != .lower, line.first != .pause, line.first != .closer else { return false }
    if index == 0 || isParted(line) { return true }
    return text.lines[index - 1].ending == .sentence || ArticleEnd.isSigned(index - 1, text)
  }

  /// Whether a line is a date or the name of who wrote what is below it.
  private static func isSaidOfTitle(
    _ index: Int, _ measure: Int32, _ isCapital: Bool, _ text: borrowing MeasuredText
  ) -> Bool {
    let line = text.lines[index]
    if text.rules.bylines.matches(line, in: text.bytes) { return true }
    let words = LineWords(line, in: text.bytes)
    if words.count <= 40, text.rules.dates.matches(words) || text.rules.dates.followsPlace(words) {
      return true
    }
    if line.first == .opener, text.rules.names.inBrackets(words) != .nothing { return true }
    guard PersonName.mayBe(words), text.rules.names.isPossible(words) else { return false }
    // Below a title in capitals, words in capitals are the rest of it.
    if isCapital, self.isCapital(line, text.bytes) { return false }
    let next = text.lines[index + 1]
    let below = LineWords(head: next, in: text.bytes)
    return !isShort(next, measure) || NumberedHead(below) != nil || text.rules.dates.matches(below)
  }
}
