/// What stands at the edges of a page: the lines that may be its head or its foot, and how they look.
extension PageFurnitureFinder {
  func head(_ start: Int, _ end: Int) -> [Edge] {
    var result: [Edge] = []
    var index = start
    while index < min(end, start + 3), isShort(index), isFollowedByBlank(index, end) {
      var edge = edge(index)
      // A heading below a running head stands nearer to its text.
      edge.isDistant =
        index > start && index + 1 < end
        && lines[index].blanksBefore > lines[index + 1].blanksBefore
      result.append(edge)
      index += 1
    }
    // A title that stands alone is the last of such a run, unless it is a date or a number.
    while let last = result.last, !last.isMark, result.count == 1 || index < end,
      last.index > start,
      isTitleLike(last.index, end)
    { result.removeLast() }
    return result
  }

  /// Whether the text goes on right below with more lines that stand alone, as a title does.
  func isTitleLike(_ index: Int, _ end: Int) -> Bool {
    // Seven characters of Han are as wide as fourteen letters, and the name of hardly a paper.
    index + 1 < end && max(lines[index].characters, lines[index].fullWidth) >= 14
      && lines[index].characters > 6
  }

  /// The last lines of a page: a number, also right below the text, with a short line above it
  /// that follows the end of a sentence; else a line that stands apart.
  func foot(_ start: Int, _ end: Int) -> [Edge] {
    var result: [Edge] = []
    var index = end - 1
    while index > start, end - index <= 3, isShort(index) {
      var edge = edge(index)
      edge.isDistant = !result.isEmpty && isDistant(index)
      let isBelowNumber = result.last?.isMark ?? false
      let isParted = lines[index].blanksBefore > 0
      let follows =
        lines[index - 1].ending == .sentence && lines[index].characters <= 20
        || endsWithDate(index)
      if result.isEmpty && index == end - 1 && (endsWithPage(index) || namesPage(index)) {
        result.append(Edge(index: index, key: edge.key, isMark: true))
        break
      }
      guard edge.isMark || isParted || (isBelowNumber && follows) else { break }
      result.append(edge)
      index -= 1
    }
    return result
  }

  /// Whether a line stands nearer to what is above it than to what is below.
  func isDistant(_ index: Int) -> Bool {
    let below = lines[index + 1].blanksBefore
    return below >= 2 && below > lines[index].blanksBefore
  }

  func edge(_ index: Int) -> Edge {
    let words = LineWords(lines[index], in: bytes)
    let isNumber =
      !words.kinds.contains { $0.isLetter || $0.isIdeographic }
      && words.kinds.contains(.digit)
    let isRoman =
      PageMark.roman(bytes[Int(lines[index].start)..<Int(lines[index].end)]) != nil
    return Edge(
      index: index, key: key(index),
      isMark: isNumber || isRoman || rules.dates.matches(words)
        || PageHeadLines.isSure(words, rules))
  }

  /// Whether a line ends with a date that has a year, as a running foot does: `The Post, 3 May 1915`.
  func endsWithDate(_ index: Int) -> Bool {
    let words = LineWords(lines[index], in: bytes)
    return words.parts().dropFirst().contains { part in
      let tail = LineWords(Array(words.scalars[part.lowerBound...]))
      return tail.kinds.count { $0 == .digit } >= 4 && rules.dates.matches(tail)
    }
  }

  /// Whether the last line of the first page ends with its number: `The Post 1`.
  func endsWithPage(_ index: Int) -> Bool {
    let words = LineWords(lines[index], in: bytes)
    guard let last = words.parts().last, words.parts().count > 1 else { return false }
    return words.scalars[last].elementsEqual([0x31]) && words.count <= 30
      && !lines[..<(index + 1)].dropFirst().contains { $0.startsPage }
  }

  /// Whether the last line of a page that has at most one other page beside it is a name with a
  /// page's number: `The Post 2`, `The Post Page 3`, `法治日报 第2版`.
  ///
  /// Only where more than two pages tell nothing by what comes back, below the end of a sentence,
  /// and not where the text goes on after it.
  func namesPage(_ index: Int) -> Bool {
    let line = lines[index]
    if PageHead.isSure(line, bytes, rules) { return true }
    guard isFewPages, lines[index - 1].ending == .sentence, line.characters <= 30,
      line.first == .upper || line.first.isIdeographic || line.first == .hangul,
      index + 1 >= lines.count || lines[index + 1].first != .lower
    else { return false }
    let words = LineWords(line, in: bytes)
    let parts = words.parts()
    guard let first = parts.first, var last = parts.last, (2...6).contains(parts.count),
      rules.chapters.level(of: words) == nil, words.kinds[first].allSatisfy({ $0 != .digit })
    else { return false }
    // The word for a page may stand after the number, and one for its place before it.
    if [0x7248, 0x9762, 0x9801, 0x9875, 0xBA74].contains(words.scalars[last.upperBound - 1]) {
      last = last.lowerBound..<(last.upperBound - 1)
      if words.scalars[last.lowerBound] == 0x7B2C { last = (last.lowerBound + 1)..<last.upperBound }
    }
    return (1...2).contains(last.count) && words.kinds[last].allSatisfy { $0 == .digit }
  }

  /// The first lines of pages that are headings of chapters by their words, where their numbers
  /// differ from page to page: a running head says the same on each page of its chapter.
  func chapterHeads(at starts: [Int]) -> Set<Int> {
    var found: [[UInt8]: [Int]] = [:]
    for start in starts where isShort(start) {
      let words = LineWords(lines[start], in: bytes)
      guard rules.chapters.level(of: words) != nil else { continue }
      found[Array(words.bytes), default: []].append(start)
    }
    guard found.allSatisfy({ $0.value.count == 1 }) else { return [] }
    return Set(found.values.joined())
  }

  func isShort(_ index: Int) -> Bool {
    lines[index].characters <= 40 && lines[index].ending != .sentence
  }

  func isFollowedByBlank(_ index: Int, _ end: Int) -> Bool {
    index + 1 >= end || lines[index + 1].blanksBefore > 0
  }

  func isApart(_ index: Int) -> Bool {
    (index == 0 || lines[index].blanksBefore > 0 || lines[index].startsPage)
      && (index + 1 >= lines.count || lines[index + 1].blanksBefore > 0
        || lines[index + 1].startsPage)
  }

  /// The text with every run of digits as one zero, so that "Page 3" and "Page 12" are alike.
  func key(_ index: Int) -> [UInt8] {
    var key: [UInt8] = []
    for byte in bytes[Int(lines[index].start)..<Int(lines[index].end)] {
      let isDigit = (48...57).contains(byte)
      if isDigit && key.last == UInt8(ascii: "0") { continue }
      key.append(isDigit ? UInt8(ascii: "0") : byte)
    }
    return key
  }
}
