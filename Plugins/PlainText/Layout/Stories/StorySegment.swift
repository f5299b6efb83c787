/// Lines that are surely read one after the other: what stands between two places where an
/// extractor of pages may have gone from one article to another.
struct StorySegment {
  /// The lines.
  let lines: Range<Int>
  /// Whether it is matter and no body: a title, a byline, a date.
  let isHead: Bool
  /// Whether it is a byline and nothing else, which is the head of no article.
  let isName: Bool
  /// Whether it begins as an article does.
  let beginsStory: Bool
  /// Whether its last line stops in mid-sentence, as full as its measure lets it be.
  let isOpen: Bool

  /// The segments of a text in the order of their lines.
  ///
  /// `place` may move a cut that no gap marks.
  static func cut(
    _ lines: [Line], _ measures: [Int32], in bytes: [UInt8], _ rules: RuleBook,
    moving place: (Int) -> Int = { $0 }
  ) -> [StorySegment] {
    var result: [StorySegment] = []
    var start = 0
    func close(_ end: Int) {
      guard end > start else { return }
      result.append(StorySegment(start..<end, lines, measures, bytes, rules))
      start = end
    }
    for index in lines.indices.dropFirst() {
      if isParted(lines[index]) {
        close(index)
      } else if isCut(index, after: start, lines, measures, bytes, rules) {
        close(place(index))
      }
    }
    close(lines.count)
    return result
  }

  private init(
    _ range: Range<Int>, _ lines: [Line], _ measures: [Int32], _ bytes: [UInt8], _ rules: RuleBook
  ) {
    self.lines = range
    let last = lines[range.upperBound - 1]
    isOpen = Self.isOpen(last, measures[range.upperBound - 1])
    let isShort = range.count <= 4 && lines[range.lowerBound].first != .lower
    let parted = range.upperBound == lines.count || Self.isParted(lines[range.upperBound])
    let next = range.upperBound < lines.count ? measures[range.upperBound] : 0
    // One line that is wider than the text below it is a title; others that are full are text.
    let isWide = range.count == 1 && next > 0 && last.fullWidth > next + last.tolerance(next) + 1
    // So is one as wide as the text where no sentence was broken off before it.
    let before = range.lowerBound > 0 ? lines[range.lowerBound - 1].ending : .sentence
    let isApart = range.count == 1 && (range.lowerBound == 0 || before == .sentence)
    // At the top of a text it may be the second of two titles side by side.
    let isBesideHead =
      range.count == 1 && (1...4).contains(range.lowerBound) && before == .open
      && Self.isParted(lines[range.lowerBound])
    isHead =
      isShort && parted && last.last != .dash && (!isOpen || isWide || isApart || isBesideHead)
      && range.allSatisfy { lines[$0].ending == .open || Self.isMatter(lines[$0], bytes, rules) }
    isName = isHead && range.count == 1 && Self.isName(last, bytes, rules)
    beginsStory = isHead || Self.beginsStory(range.lowerBound, lines, measures, bytes, rules)
  }

  /// The measure with which it begins and ends, taken a few lines inside.
  func firstMeasure(_ measures: [Int32]) -> Int32 {
    measures[min(lines.lowerBound + 4, lines.upperBound - 1)]
  }
  func lastMeasure(_ measures: [Int32]) -> Int32 {
    measures[max(lines.lowerBound, lines.upperBound - 5)]
  }

  static func isParted(_ line: Line) -> Bool { line.blanksBefore > 0 || line.startsPage }

  /// Whether a line stops in mid-sentence without room for more.
  static func isOpen(_ line: Line, _ measure: Int32) -> Bool {
    guard line.ending == .open || line.ending == .pause else { return false }
    return line.last == .dash || (measure > 0 && line.fullWidth * 6 >= measure * 5)
  }

  private static func isCut(
    _ index: Int, after start: Int, _ lines: [Line], _ measures: [Int32], _ bytes: [UInt8],
    _ rules: RuleBook
  ) -> Bool {
    guard index > start else { return false }
    let (line, before) = (lines[index], lines[index - 1])
    let last = measures[index - 1]
    // The measure changes in mid-sentence, and not because of a gap close by.
    if changes(index, lines, measures) || index > start + 1 && ends(index - 1, lines, measures),
      !lines[max(start, index - 3)..<min(lines.count, index + 4)].contains(where: isParted)
    {
      return true
    }
    if endsSurely(before, bytes) { return line.first == .lower }
    if before.ending == .sentence { return false }
    // What began just above may be a title of several lines.
    return index - start > 3 && line.first != .lower && isOpen(before, last)
      && beginsStory(index, lines, measures, bytes, rules, isSure: true)
  }

  /// Whether a line ends with a full stop: after other marks a speech may go on.
  static func endsSurely(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard line.ending == .sentence else { return false }
    var last = ScalarCursor.previous(bytes, before: Int(line.end))
    if line.last == .quote || line.last == .closer {
      last = ScalarCursor.previous(bytes, before: last)
    }
    let value = ScalarCursor.decode(bytes, at: max(last, Int(line.start))).value
    return value == 0x2E || value == 0x3002
  }

  /// Whether the measure changes in mid-sentence; a short line that ends the sentence may belong to
  /// either side and is left with what stands before it.
  private static func changes(_ index: Int, _ lines: [Line], _ measures: [Int32]) -> Bool {
    isChange(index, lines, measures) && lines[index].ending != .sentence
  }

  /// Whether the measure changes with a line that ends a sentence.
  private static func ends(_ index: Int, _ lines: [Line], _ measures: [Int32]) -> Bool {
    isChange(index, lines, measures) && lines[index].ending == .sentence
  }

  private static func isChange(_ index: Int, _ lines: [Line], _ measures: [Int32]) -> Bool {
    let (measure, last) = (measures[index], measures[index - 1])
    return measure > 0 && last > 0 && differ(measure, last) && isOpen(lines[index - 1], last)
  }

  /// Whether two measures are not the same: one of them may be off by a mark that was squeezed.
  static func differ(_ left: Int32, _ right: Int32) -> Bool {
    abs(left - right) > max(3, max(left, right) / 9)
  }

  /// Whether a line has a word of bylines, or is a name of Han with a space in it or known.
  static func isName(_ line: Line, _ bytes: [UInt8], _ rules: RuleBook) -> Bool {
    guard line.ending == .open, line.characters <= 50 else { return false }
    let words = LineWords(line, in: bytes)
    if rules.bylines.matches(line, in: bytes) {
      return line.first != .lower || rules.names.followsWord(words)
    }
    if rules.names.followsDash(words) || rules.names.inBrackets(words) == .sure { return true }
    guard PersonName.mayBe(words) else { return false }
    return rules.names.isLikely(words)
      || line.first == .han && line.characters <= 5 && words.parts().count == 2
        && rules.names.isPossible(words)
  }

  /// Whether a line is a date or has a word of bylines.
  private static func isMatter(_ line: Line, _ bytes: [UInt8], _ rules: RuleBook) -> Bool {
    guard line.characters <= 40, line.ending != .sentence else { return false }
    return rules.dates.matches(LineWords(line, in: bytes)) || rules.bylines.matches(line, in: bytes)
  }

  /// Whether within a few lines one is short without ending a sentence, as the last line of a title
  /// or a byline is, and what follows it begins anew.
  ///
  /// Without a gap before it a short line may as well end a paragraph; to be sure it must be the
  /// second at least, in letters, or a date or a byline.
  static func beginsStory(
    _ first: Int, _ lines: [Line], _ measures: [Int32], _ bytes: [UInt8], _ rules: RuleBook,
    isSure: Bool = false
  ) -> Bool {
    guard lines[first].first != .lower else { return false }
    for index in first..<min(first + 3, lines.count - 1) {
      let (line, next) = (lines[index], lines[index + 1])
      guard line.ending == .open, line.last != .dash else { return false }
      // What is said opens and closes there.
      if index > first, lines[first].first == .opener, line.last == .closer { return false }
      let measure = max(measures[index], measures[index + 1])
      // A full line of Han may end with a character that is a word of bylines too.
      let isText = line.last.isIdeographic && isOpen(line, measure)
      if !isText, isMatter(line, bytes, rules) { return true }
      let isShort = line.fullWidth * 4 <= measure * 3
      if isShort && isSure && (index == first || !line.isLetters) {
        return isMatter(next, bytes, rules)
      }
      if isShort { return next.first != .lower && next.first != .pause && next.first != .final }
    }
    return false
  }
}
