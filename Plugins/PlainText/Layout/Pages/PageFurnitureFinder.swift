/// Finds running heads, folios and mastheads: short lines that stand apart at the edge of a page
/// and come back on other pages, are nothing but a number or a date, or stand beside such a line.
///
/// It is asked only of a text with form feeds: without them there are no pages.
struct PageFurnitureFinder {
  /// The indexes of the lines.
  private(set) var indexes: Set<Int> = []

  let lines: [Line]
  let bytes: [UInt8]
  let rules: RuleBook
  var isFewPages = false
  /// The headings of chapters that begin a page: their numbers run, and no page repeats one.
  private var chapters: Set<Int> = []

  init(_ lines: [Line], _ bytes: [UInt8], _ rules: RuleBook) {
    self.lines = lines
    self.rules = rules
    self.bytes = bytes
    guard !lines.isEmpty else { return }
    let starts = [0] + lines.indices.dropFirst().filter { lines[$0].startsPage }
    let ends = starts.dropFirst() + [lines.count]
    isFewPages = starts.count <= 2
    chapters = chapterHeads(at: starts)
    var edges: [[Edge]] = []
    for (start, end) in zip(starts, ends) {
      edges.append(head(start, end))
      edges.append(foot(start, end))
    }
    choose(edges)
    chooseRecurring(starts, Array(ends))
    chooseOnEveryPage(starts, Array(ends))
    chooseElsewhere()
    indexes = indexes.filter { !isBylineOfTitle($0) }
    keepTitle(pages: starts.count)
  }

  /// Takes the first line of the text for its title where many pages follow and only one of them
  /// has it again: there the text begins anew, under its title.
  private mutating func keepTitle(pages: Int) {
    guard pages > 4, indexes.contains(0), !isNumber(0) else { return }
    let title = key(0)
    let places = indexes.filter { key($0) == title }
    if places.count == 2 { indexes.subtract(places) }
  }

  /// Whether a line is the byline right below a title: one who writes much comes back too.
  private func isBylineOfTitle(_ index: Int) -> Bool {
    index > 0 && lines[index].blanksBefore == 0 && !lines[index].startsPage
      && !indexes.contains(index - 1) && rules.bylines.matches(lines[index], in: bytes)
  }

  /// A short line that stands apart at a page's head or foot.
  struct Edge {
    let index: Int
    let key: [UInt8]
    let isMark: Bool
    /// Whether it stands nearer to the text than to what is at the very edge of the page.
    var isDistant = false
  }

  /// Marks what is certain, then the lines that stand in one run with it at the same edge.
  private mutating func choose(_ edges: [[Edge]]) {
    var counts: [[UInt8]: Int] = [:]
    for edge in edges.joined() where !chapters.contains(edge.index) {
      counts[edge.key, default: 0] += 1
    }
    for (place, run) in edges.enumerated() where !run.contains(where: isChapter) {
      let sure = run.map { $0.isMark || counts[$0.key, default: 0] > 1 }
      // A page's head comes before its foot; the two sides of one head may come out so.
      let isHalf =
        place % 2 == 0 && run.count == 1 && edges[place + 1].contains { isDate($0.index) }
        && isName(run[0].index)
      guard sure.contains(true) || isHalf || isMasthead(run) else { continue }
      for (edge, isSure) in zip(run, sure)
      where isSure || !edge.isDistant && !isOfText(edge.index) {
        indexes.insert(edge.index)
      }
    }
  }

  private func isChapter(_ edge: Edge) -> Bool { chapters.contains(edge.index) }

  private func isDate(_ index: Int) -> Bool {
    rules.dates.matches(LineWords(lines[index], in: bytes))
  }

  /// Whether a line may be the name of a paper: a few words, or Han, without marks and numbers.
  private func isName(_ index: Int) -> Bool {
    let words = LineWords(lines[index], in: bytes)
    return lines[index].characters <= (lines[index].first.isIdeographic ? 8 : 30)
      && words.kinds.allSatisfy { $0.isLetter || $0.isIdeographic || $0 == .space }
  }

  /// Whether the text below has most of a line's words: a title's are there, a masthead's not.
  private func isOfText(_ index: Int) -> Bool {
    let words = WordPrints.words(lines[index], in: bytes)
    guard !words.isEmpty else { return false }
    var missing = words
    for place in (index + 1)..<min(lines.count, index + 1 + Self.pageLength)
    where lines[place].characters > 8 {
      // The other titles are no text.
      guard lines[place].blanksBefore == 0 || !isFollowedByBlank(place, lines.count) else {
        continue
      }
      missing.subtract(WordPrints.words(lines[place], in: bytes))
      if missing.count * 2 < words.count { return true }
    }
    return false
  }

  /// How many lines are looked through for a title's words.
  private static let pageLength = 500

  /// Marks short lines that come back at the same edge of another page, also where no blank line
  /// parts them from the text.
  private mutating func chooseRecurring(_ starts: [Int], _ ends: [Int]) {
    guard starts.count > 1 else { return }
    for isHead in [true, false] {
      var places: [[UInt8]: [Int]] = [:]
      for (start, end) in zip(starts, ends) {
        let edge = isHead ? start..<min(end, start + 2) : max(start, end - 3)..<end
        for index in edge
        where isShort(index) && !isNumber(index) && !readsOn(index) && !chapters.contains(index) {
          places[key(index), default: []].append(index)
        }
      }
      // Only in one run with the edge: the byline below a title may come back too.
      for (start, end) in zip(starts, ends) {
        let edge = Array(isHead ? start..<min(end, start + 2) : max(start, end - 3)..<end)
        for index in isHead ? edge : edge.reversed() {
          let isAgain =
            isShort(index) && !readsOn(index) && !chapters.contains(index)
            && places[key(index), default: []].count > 1
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
        && !chapters.contains(index)
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

  /// Whether a line of Han is as full as the next, in which its sentence goes on: a page's text may
  /// begin as another's does.
  private func readsOn(_ index: Int) -> Bool {
    guard index + 1 < lines.count, lines[index + 1].blanksBefore == 0 else { return false }
    let (line, next) = (lines[index], lines[index + 1])
    return line.characters >= 14 && line.ending != .sentence && next.first.isIdeographic
      && next.indent == 0 && abs(line.fullWidth - next.fullWidth) <= 2
  }

  func isHalfApart(_ index: Int) -> Bool {
    index == 0 || lines[index].blanksBefore > 0 || lines[index].startsPage
      || index + 1 >= lines.count || lines[index + 1].blanksBefore > 0
      || lines[index + 1].startsPage
  }

  func isNumber(_ index: Int) -> Bool { key(index) == [UInt8(ascii: "0")] }

  /// A line that stands apart in mid-page is furniture when a page's edge has the same, or when it
  /// is a bare number.
  private mutating func chooseElsewhere() {
    let keys = Set(indexes.map { key($0) })
    var page = 1
    for index in lines.indices {
      if index > 0 && lines[index].startsPage { page += 1 }
      guard !indexes.contains(index), isShort(index), !chapters.contains(index) else { continue }
      if isHalfApart(index) && isPage(page, index) || isApart(index) && namesPageAlone(index) {
        indexes.insert(index)
        continue
      }
      guard isApart(index) || isNextToFurniture(index) || isWedged(index) else { continue }
      let key = key(index)
      if keys.contains(key) || key == [UInt8(ascii: "0")] || partsSentence(index) {
        indexes.insert(index)
      }
    }
  }

  /// Whether a line is nothing but the number of the page it stands on.
  private func isPage(_ page: Int, _ index: Int) -> Bool {
    lines[index].characters <= 3
      && bytes[Int(lines[index].start)..<Int(lines[index].end)].elementsEqual("\(page)".utf8)
  }

  /// Whether a line is the number of a page with a word for it or between dashes, and nothing else.
  private func namesPageAlone(_ index: Int) -> Bool {
    guard lines[index].characters <= 12 else { return false }
    let words = LineWords(lines[index], in: bytes)
    return PageHeadLines.isDashed(words) || PageCode.isNamed(words)
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
    if isByline(index) { return false }
    if after.first.isIdeographic { return partsLines(before, after, index) }
    return before.ending == .open && before.blanksBefore == 0 && before.characters >= 16
      && after.first == .lower && after.characters >= 16 && lines[index + 2].blanksBefore == 0
  }

  /// The same in Han and kana, which have no small letters: both lines are as long as each other.
  private func partsLines(_ before: Line, _ after: Line, _ index: Int) -> Bool {
    (before.ending == .open || before.ending == .pause) && before.blanksBefore == 0
      && before.characters >= 10 && lines[index].characters <= 8 && after.indent == 0
      && abs(before.fullWidth - after.fullWidth) <= 2 && lines[index + 2].blanksBefore == 0
  }
}
