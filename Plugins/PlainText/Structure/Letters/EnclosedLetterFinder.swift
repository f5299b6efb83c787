/// Tells where a letter that a text quotes begins and ends.
///
/// Two ways of setting them are known: the whole letter deeper than the text around it, and flush
/// with it. The first needs a greeting only, the second a close that is known or a name at the
/// right edge too.
struct EnclosedLetterFinder {
  /// A letter, and its lines between the greeting and the close.
  typealias Letter = (lines: Range<Int>, body: Range<Int>)

  let text: MeasuredText
  let lines: [Line]
  let bytes: [UInt8]
  let words: LetterWords
  let heads: HeadMarks
  let kept: KeptLines

  /// The most lines between a greeting and a close, of a letter that is set deeper, and around it.
  private static let longest = 60
  private static let longestSetOff = 400
  private static let longestEdge = 6
  /// The most characters of a number that stands alone, as a chapter's does.
  private static let longestNumber: Int32 = 4
  /// The most characters of a place and a date that end as a sentence does.
  private static let longestDate: Int32 = 32

  init(_ text: MeasuredText, _ heads: HeadMarks, _ kept: KeptLines) {
    self.text = text
    self.heads = heads
    self.kept = kept
    lines = text.lines
    bytes = text.bytes
    words = text.rules.letters
  }

  /// Whether a line can be a greeting, by its length and its place.
  func mayGreet(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.characters <= 44, index + 1 < lines.count, line.quoteDepth == 0 else { return false }
    // Where each paragraph is a line of Han, no blank lines part them.
    let isParted =
      line.blanksBefore > 0
      || (line.first.isIdeographic || line.indent > lines[index - 1].indent)
        && lines[index - 1].ending != .open
    return isParted && ListMarker.column(of: line, in: text) == nil
  }

  /// The letter that a line opens; nil where it opens none.
  func letter(at greeting: Int) -> Letter? {
    // Most lines of Han begin with no word of a letter and end as no greeting does.
    if lines[greeting].first == .han, !isApart(greeting),
      !text.rules.hints.kinds(of: lines[greeting], in: bytes).contains(.letter)
    {
      return nil
    }
    let line = bare(greeting)
    let isKnown = words.isGreeting(line, in: bytes)
    let mayBe = (line.ending == .pause || line.ending == .colon) && line.characters <= 30
    guard isKnown || mayBe && isApart(greeting) else { return nil }
    let start = head(above: greeting)
    // An unknown greeting needs a date above it.
    guard isKnown || start < greeting else { return nil }
    guard let found = setOff(greeting) ?? flush(greeting, isKnown: isKnown) else { return nil }
    let letter = (lines: start..<found.end, body: found.body)
    guard isEnclosed(letter.lines), !isSaidOtherwise(letter.lines) else { return nil }
    return letter
  }

  private typealias Extent = (body: Range<Int>, end: Int)

  /// A letter all lines of which stand deeper than the text that goes on below it.
  private func setOff(_ greeting: Int) -> Extent? {
    let depth = lines[greeting].indent
    guard depth >= 2 else { return nil }
    var end = greeting + 1
    var running = 0
    while end < lines.count, lines[end].indent >= depth, !isNewBeginning(end),
      end - greeting < Self.longestSetOff
    {
      if isStop(end) { return nil }
      // Where only first lines are set in, no line at the depth goes on from the one before.
      let isLater = end > greeting + 1 && lines[end].blanksBefore == 0
      if isLater, lines[end - 1].ending == .open, lines[end - 1].maximumWidth > 30 { running += 1 }
      end += 1
    }
    guard running > 0, end < lines.count, lines[end].indent < depth || isNewBeginning(end) else {
      return nil
    }
    // Where first lines are set in as deep, the last one opens the next paragraph.
    if lines[end].blanksBefore == 0, lines[end - 1].blanksBefore > 0, end - 1 > greeting + 1 {
      end -= 1
    }
    var tail = end
    var block = end
    while block > greeting + 2, end - block < Self.longestEdge {
      block -= 1
      guard lines[block].characters <= 44 else { break }
      if lines[block].blanksBefore > 0 { tail = block }
    }
    return (greeting + 1..<tail, end)
  }

  /// A letter that is set as the text is.
  private func flush(_ greeting: Int, isKnown: Bool) -> Extent? {
    for index in (greeting + 2)..<max(greeting + 2, min(lines.count, greeting + Self.longest)) {
      let line = bare(index)
      let isAfterEnd =
        line.blanksBefore > 0 || lines[index - 1].ending == .sentence
        || lines[index - 1].ending == .pause
      if isAfterEnd, words.isClose(line, in: bytes) {
        var end = index + 1
        while end < lines.count, end - index < Self.longestEdge, isOfEnd(end, after: index),
          !isNewBeginning(end)
        {
          end += 1
        }
        return (greeting + 1..<index, end)
      }
      if isStop(index) { return nil }
      if isAfterEnd, isRight(index, of: greeting), isKnown || lines[index].characters <= 30 {
        var end = index + 1
        while end < lines.count, end - index < 3, isRight(end, of: greeting), !isNewBeginning(end) {
          end += 1
        }
        // The close above the name has words of its own.
        return (greeting + 1..<index, end)
      }
    }
    return nil
  }

  /// Where a letter begins: with the place and the date above its greeting, which have a number.
  private func head(above greeting: Int) -> Int {
    var start = greeting
    let isDeep = lines[greeting].indent >= 2
    while start > 0, greeting - start < Self.longestEdge {
      let line = lines[start - 1]
      guard line.characters <= 44, line.ending != .colon, line.quoteDepth == 0 else { break }
      let isParted = line.blanksBefore > 0 || start < greeting && lines[start].blanksBefore == 0
      let bareWords = LineWords(bare(start - 1), in: bytes)
      guard text.rules.chapters.level(of: bareWords) == nil else { break }
      let isDate =
        text.rules.dates.matches(bareWords)
        || bareWords.kinds.contains(.digit) && line.characters > Self.longestNumber
          && (line.ending != .sentence || line.characters <= Self.longestDate && isParted
            || isDeep && endsWithNumber(start - 1))
      let isPlace =
        start < greeting && isDeep && line.indent >= lines[greeting].indent
        && line.ending != .sentence
      // What stands far below the text above it is the head of a chapter.
      guard isPlace && !isNewBeginning(start - 1) || isDate && (isParted || line.indent >= 8) else {
        break
      }
      start -= 1
    }
    // The first line of a block without a date is what the rest belongs to.
    return heads.head(at: start) == nil ? start : greeting
  }

  /// Whether a line ends with a number and a full stop, as a date does.
  private func endsWithNumber(_ index: Int) -> Bool {
    let end = Int(bare(index).end)
    return end > 2 && bytes[end - 1] == UInt8(ascii: ".") && bytes[end - 2] &- 0x30 < 10
  }

  /// Whether what a letter stands in is more than the letter.
  private func isEnclosed(_ letter: Range<Int>) -> Bool {
    let before = letter.lowerBound - 1
    let isAfterText =
      before >= 0 && heads.head(at: before) == nil && lines[before].ending != .open
      && lines[before].ending != .pause && lines[before].characters > 8
      && text.rules.chapters.level(of: LineWords(lines[before], in: bytes)) == nil
    if isAfterText || text.isNewspaper { return isAfterText }
    var after = letter.upperBound
    guard after < lines.count, !isStop(after) else { return false }
    while after + 1 < lines.count, lines[after + 1].blanksBefore == 0 { after += 1 }
    return lines[after].ending != .open
  }

  /// Whether a person said something else of one of the lines.
  private func isSaidOtherwise(_ letter: Range<Int>) -> Bool {
    guard !text.given.isEmpty else { return false }
    return letter.contains { index in
      guard let given = text.given[lines[index]] else { return false }
      return given.isFurniture || given.label.map { $0 != .paragraph } ?? false
    }
  }
}
