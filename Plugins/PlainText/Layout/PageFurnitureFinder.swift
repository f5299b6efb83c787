/// Finds running heads, folios and mastheads: short lines that stand apart at the edge of a page
/// and come back on other pages, are nothing but a number or a date, or stand beside such a line.
///
/// It is asked only of a text with form feeds: without them there are no pages.
struct PageFurnitureFinder {
  /// The indexes of the lines.
  private(set) var indexes: Set<Int> = []

  private let lines: [Line]
  private let bytes: [UInt8]
  private let rules: RuleBook

  init(_ lines: [Line], _ bytes: [UInt8], _ rules: RuleBook) {
    self.lines = lines
    self.rules = rules
    self.bytes = bytes
    guard !lines.isEmpty else { return }
    let starts = [0] + lines.indices.dropFirst().filter { lines[$0].startsPage }
    let ends = starts.dropFirst() + [lines.count]
    var edges: [[Edge]] = []
    for (start, end) in zip(starts, ends) {
      edges.append(head(start, end))
      edges.append(foot(start, end))
    }
    choose(edges)
    chooseRecurring(starts, Array(ends))
    chooseOnEveryPage(starts, Array(ends))
    chooseElsewhere()
  }

  /// A short line that stands apart at a page's head or foot.
  private struct Edge {
    let index: Int
    let key: [UInt8]
    let isMark: Bool
  }

  /// Marks what is certain, then the lines that stand in one run with it at the same edge.
  private mutating func choose(_ edges: [[Edge]]) {
    var counts: [[UInt8]: Int] = [:]
    for edge in edges.joined() { counts[edge.key, default: 0] += 1 }
    for run in edges {
      let sure = run.map { $0.isMark || counts[$0.key, default: 0] > 1 }
      guard sure.contains(true) || isMasthead(run) else { continue }
      for edge in run { indexes.insert(edge.index) }
    }
  }

  /// Marks short lines that come back at the same edge of another page, also where no blank line
  /// parts them from the text.
  private mutating func chooseRecurring(_ starts: [Int], _ ends: [Int]) {
    guard starts.count > 1 else { return }
    for isHead in [true, false] {
      var places: [[UInt8]: [Int]] = [:]
      for (start, end) in zip(starts, ends) {
        let edge = isHead ? start..<min(end, start + 2) : max(start, end - 3)..<end
        for index in edge where isShort(index) && !isNumber(index) {
          places[key(index), default: []].append(index)
        }
      }
      // Only in one run with the edge: the byline below a title may come back too.
      for (start, end) in zip(starts, ends) {
        let edge = Array(isHead ? start..<min(end, start + 2) : max(start, end - 3)..<end)
        for index in isHead ? edge : edge.reversed() {
          let isAgain = isShort(index) && places[key(index), default: []].count > 1
          guard isNumber(index) || isAgain else { break }
          if isAgain { indexes.insert(index) }
        }
      }
    }
  }

  /// Marks short lines that stand apart, at least on one side, once on nearly every page, wherever
  /// the extractor put them.
  private mutating func chooseOnEveryPage(_ starts: [Int], _ ends: [Int]) {
    guard starts.count > 1 else { return }
    var places: [[UInt8]: [Int]] = [:]
    var isFound: [[UInt8]: Int] = [:]
    for (page, (start, end)) in zip(starts, ends).enumerated() {
      for index in start..<end
      where isShort(index) && isHalfApart(index) && !isNumber(index)
        && lines[index].first != .lower && lines[index].last != .dash
      {
        let key = key(index)
        places[key, default: []].append(index)
        if isFound[key, default: 0] == page { isFound[key] = page + 1 }
      }
    }
    for (key, indexes) in places {
      let isOnAll = isFound[key] == starts.count || indexes.count * 4 >= starts.count * 3
      // A cross-head may come back too, but never within a sentence,
      // and a byline follows a title, which stands apart.
      let parting = indexes.count {
        $0 > 1 && lines[$0 - 1].ending != .sentence && lines[$0 - 1].blanksBefore == 0
          && lines[$0 - 2].blanksBefore == 0 && !lines[$0 - 1].startsPage
      }
      if isOnAll && indexes.count > 1 && indexes.count <= starts.count
        && parting * 2 >= indexes.count
      {
        self.indexes.formUnion(indexes)
      }
    }
  }

  private func isHalfApart(_ index: Int) -> Bool {
    index == 0 || lines[index].blanksBefore > 0 || lines[index].startsPage
      || index + 1 >= lines.count || lines[index + 1].blanksBefore > 0
      || lines[index + 1].startsPage
  }

  private func isNumber(_ index: Int) -> Bool { key(index) == [UInt8(ascii: "0")] }

  /// Two lines or more that stand alone above the first title of the first page.
  private func isMasthead(_ run: [Edge]) -> Bool {
    run.first?.index == 0 && run.count >= 2
  }

  /// A line that stands apart in mid-page is furniture when a page's edge has the same, or when it
  /// is a bare number.
  private mutating func chooseElsewhere() {
    let keys = Set(indexes.map { key($0) })
    for index in lines.indices where !indexes.contains(index) && isShort(index) {
      guard isApart(index) || isNextToFurniture(index) || isWedged(index) else { continue }
      let key = key(index)
      if keys.contains(key) || key == [UInt8(ascii: "0")] || partsSentence(index) {
        indexes.insert(index)
      }
    }
  }

  private func isNextToFurniture(_ index: Int) -> Bool {
    indexes.contains(index - 1) || indexes.contains(index + 1)
  }

  /// Whether it stands in the midst of a sentence, with a blank line on one side.
  private func isWedged(_ index: Int) -> Bool {
    guard index > 0, index + 1 < lines.count, lines[index - 1].ending == .open else { return false }
    return lines[index].characters <= 4
      && (lines[index].blanksBefore > 0 || lines[index + 1].blanksBefore > 0)
  }

  /// Whether a line between blank lines stands in the midst of running text that goes on after it.
  private func partsSentence(_ index: Int) -> Bool {
    guard index > 0, index + 2 < lines.count, isApart(index) else { return false }
    let before = lines[index - 1]
    let after = lines[index + 1]
    return before.ending == .open && before.blanksBefore == 0 && before.characters >= 16
      && after.first == .lower && after.characters >= 16 && lines[index + 2].blanksBefore == 0
  }

  private func head(_ start: Int, _ end: Int) -> [Edge] {
    var result: [Edge] = []
    var index = start
    while index < min(end, start + 3), isShort(index), isFollowedByBlank(index, end) {
      result.append(edge(index))
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
  private func isTitleLike(_ index: Int, _ end: Int) -> Bool {
    index + 1 < end && lines[index].characters > 14
  }

  /// The last lines of a page: a number, also right below the text, with a short line above it
  /// that follows the end of a sentence; else a line that stands apart.
  private func foot(_ start: Int, _ end: Int) -> [Edge] {
    var result: [Edge] = []
    var index = end - 1
    while index > start, end - index <= 3, isShort(index) {
      let edge = edge(index)
      let isBelowNumber = result.last?.isMark ?? false
      let isParted = lines[index].blanksBefore > 0
      let follows =
        lines[index - 1].ending == .sentence && lines[index].characters <= 20
        || endsWithDate(index)
      if result.isEmpty && index == end - 1 && endsWithPage(index) {
        result.append(Edge(index: index, key: edge.key, isMark: true))
        break
      }
      guard edge.isMark || isParted || (isBelowNumber && follows) else { break }
      result.append(edge)
      index -= 1
    }
    return result
  }

  private func edge(_ index: Int) -> Edge {
    let words = LineWords(lines[index], in: bytes)
    let isNumber =
      !words.kinds.contains { $0.isLetter || $0.isIdeographic }
      && words.kinds.contains(.digit)
    return Edge(index: index, key: key(index), isMark: isNumber || rules.dates.matches(words))
  }

  /// Whether a line ends with a date that has a year, as a running foot does: `The Post, 3 May 1915`.
  private func endsWithDate(_ index: Int) -> Bool {
    let words = LineWords(lines[index], in: bytes)
    return words.parts().dropFirst().contains { part in
      let tail = LineWords(Array(words.scalars[part.lowerBound...]))
      return tail.kinds.count { $0 == .digit } >= 4 && rules.dates.matches(tail)
    }
  }

  /// Whether the last line of the first page ends with its number: `The Post 1`.
  private func endsWithPage(_ index: Int) -> Bool {
    let words = LineWords(lines[index], in: bytes)
    guard let last = words.parts().last, words.parts().count > 1 else { return false }
    return words.scalars[last].elementsEqual([0x31]) && words.count <= 30
      && !lines[..<(index + 1)].dropFirst().contains { $0.startsPage }
  }

  private func isShort(_ index: Int) -> Bool {
    lines[index].characters <= 40 && lines[index].ending != .sentence
  }

  private func isFollowedByBlank(_ index: Int, _ end: Int) -> Bool {
    index + 1 >= end || lines[index + 1].blanksBefore > 0
  }

  private func isApart(_ index: Int) -> Bool {
    (index == 0 || lines[index].blanksBefore > 0 || lines[index].startsPage)
      && (index + 1 >= lines.count || lines[index + 1].blanksBefore > 0
        || lines[index + 1].startsPage)
  }

  /// The text with every run of digits as one zero, so that "Page 3" and "Page 12" are alike.
  private func key(_ index: Int) -> [UInt8] {
    var key: [UInt8] = []
    for byte in bytes[Int(lines[index].start)..<Int(lines[index].end)] {
      let isDigit = (48...57).contains(byte)
      if isDigit && key.last == UInt8(ascii: "0") { continue }
      key.append(isDigit ? UInt8(ascii: "0") : byte)
    }
    return key
  }
}
