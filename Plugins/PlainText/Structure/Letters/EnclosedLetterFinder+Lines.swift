/// What a line by itself tells of a letter that a text quotes.
extension EnclosedLetterFinder {
  /// Whether a line has blank lines above and below it.
  func isApart(_ index: Int) -> Bool {
    lines[index].blanksBefore > 0 && index + 1 < lines.count && lines[index + 1].blanksBefore > 0
  }

  /// Whether no letter goes on over a line: it is a heading, a break or another greeting.
  func isStop(_ index: Int) -> Bool {
    let line = lines[index]
    if line.quoteDepth > 0 || line.startsStory || heads.head(at: index) != nil
      || kept.holds(index)
    {
      return true
    }
    guard line.characters <= 44, line.blanksBefore > 0 || line.startsPage else { return false }
    if words.isGreeting(bare(index), in: bytes) { return true }
    let lineWords = LineWords(line, in: bytes)
    if text.rules.chapters.level(of: lineWords) != nil, line.ending != .sentence { return true }
    // Signs alone, or capitals alone.
    return isApart(index) && line.ending == .open && !lineWords.kinds.contains(.lower)
      && !line.first.isIdeographic && !isRight(index, of: index)
  }

  /// Whether a line stands farther from what is above it than any part of a letter does.
  func isNewBeginning(_ index: Int) -> Bool { lines[index].blanksBefore > 2 }

  /// Whether a line is a name, a date or the like at the right edge.
  func isRight(_ index: Int, of greeting: Int) -> Bool {
    let line = lines[index]
    let measure = text.measures[index] > 0 ? text.measures[index] : 60
    let least = lines[min(greeting, index)].indent + max(10, measure / 4)
    guard greeting < index, line.indent >= least, line.characters <= 40, !line.hasGap else {
      return false
    }
    return line.ending != .colon && line.first.isLetter
  }

  /// Whether a line below a close is its second line or a name.
  func isOfEnd(_ index: Int, after close: Int) -> Bool {
    if isRight(index, of: close) { return true }
    let line = bare(index)
    guard line.characters <= 30, line.blanksBefore <= (index == close + 1 ? 1 : 0) else {
      return false
    }
    if words.isClose(line, in: bytes) { return true }
    if line.first.isIdeographic {
      return line.characters <= 12 && lines[index].ending == .open
        || index == close + 1 && line.blanksBefore == 0 && line.characters <= 8
    }
    let lineWords = LineWords(line, in: bytes)
    guard line.first == .upper || text.rules.dates.matches(lineWords) else { return false }
    let isLast = index + 1 == lines.count || lines[index + 1].blanksBefore > 0
    return !Self.hasSmallWord(bytes[Int(line.start)..<Int(line.end)])
      || isLast && lines[index].ending == .open
  }

  /// Whether a word of four letters or more begins with a small letter, as in a sentence.
  private static func hasSmallWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    var length = 0
    var isSmall = false
    for byte in bytes {
      if byte == 0x20 {
        length = 0
      } else {
        if length == 0 { isSmall = byte &- 0x61 < 26 }
        length += 1
        if isSmall && length >= 3 { return true }
      }
    }
    return false
  }

  /// A line without the quotation marks or the underscores that stand around it.
  func bare(_ index: Int) -> Line {
    var line = lines[index]
    let first = ScalarCursor.decode(bytes, at: Int(line.start))
    let length = Int32(first.length)
    if Self.opens(first.value), line.end - line.start > length {
      line.start += length
      line.characters -= 1
      line.first = CharacterShape.of(ScalarCursor.decode(bytes, at: Int(line.start)).value).kind
    }
    let last = ScalarCursor.previous(bytes, before: Int(line.end))
    if last > Int(line.start), Self.closes(ScalarCursor.decode(bytes, at: last).value) {
      line.end = Int32(last)
      line.characters -= 1
    }
    return line
  }

  private static func opens(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0x5F, 0xAB, 0x2018, 0x201C, 0x201E, 0x300C: true
    default: false
    }
  }

  private static func closes(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0x5F, 0xBB, 0x2019, 0x201D, 0x300D: true
    default: false
    }
  }
}
