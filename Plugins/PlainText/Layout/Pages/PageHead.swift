/// The head of a page without a gap or a blank line that would show it: the name of the paper with
/// the date, or of the section with the number of the page, right above a title.
///
/// An extractor that puts out lines in the order of the page leaves one space between the two sides
/// of such a line, or puts each on a line of its own. Where few pages tell nothing by what comes
/// back, the line must show it by itself, and what stands below it too.
struct PageHead {
  /// The indexes of the lines, none where there is no head.
  private(set) var indexes: Range<Int>

  private let lines: [Line]
  private let bytes: [UInt8]
  private let rules: RuleBook

  /// The most characters of a head.
  private static let longest: Int32 = 70

  /// Looks at the lines that a page begins with.
  init(_ start: Int, _ lines: [Line], _ bytes: [UInt8], _ rules: RuleBook) {
    self.lines = lines
    self.bytes = bytes
    self.rules = rules
    indexes = start..<start
    guard start < lines.count else { return }
    let open = start
    var start = start
    // The number of the page may come first.
    if isFolio(start) { start += 1 }
    defer { takeFolio(open, start) }
    var end = start + 1
    // The two sides of one line of the source, which were taken apart.
    while end < lines.count, lines[end].number == lines[start].number { end += 1 }
    let isParted = end - start > 1
    if !isParted, holdsNameAndMark(apartFrom: end) {
      // What stands below a date and right above text is the title of that.
      if isAboveTitle(end + 1, isSure: false) || isMark(end) && isAboveText(end + 1) {
        indexes = start..<(end + 1)
      }
      return
    }
    let isHead =
      isParted
      ? (start..<end).contains { isMark($0) || holdsNameAndMark($0) }
        && (start..<end).allSatisfy { isShort($0) }
      : isShort(start) && holdsNameAndMark(start)
    guard isHead,
      isAboveTitle(end, isSure: isParted) || isAboveText(end)
        || !isParted && Self.isSure(lines[start], bytes, rules) && isAboveLines(end)
    else { return }
    indexes = start..<end
  }

  /// Whether a line is a name with the code of a page or an issue, or with a date that has a year
  /// and the day of the week, in either order: no one signs so.
  static func isSure(_ line: Line, _ bytes: [UInt8], _ rules: RuleBook) -> Bool {
    guard line.ending == .open, line.characters <= longest else { return false }
    let words = LineWords(line, in: bytes)
    let parts = words.parts().filter { !$0.isEmpty }
    let isCoded = parts.contains { PageCode.isCode(LineWords(Array(words.scalars[$0]))) }
    guard isCoded || holdsWeekday(words, parts) else { return false }
    return PageHead(line, bytes, rules).holdsNameAndMark(0)
  }

  /// Whether a year and the name of a day may stand in some words: 星期, 曜 or 요일, or two names with
  /// the number, as those of a day and a month.
  private static func holdsWeekday(_ words: LineWords, _ parts: [Range<Int>]) -> Bool {
    guard words.seen.contains(.digit) || words.scalars.contains(0x5E74) else { return false }
    if words.scalars.contains(where: { $0 == 0x66DC || $0 == 0x671F || $0 == 0xC694 }) {
      return true
    }
    guard let year = parts.last, year.count == 4,
      words.kinds[year].allSatisfy({ $0 == .digit })
    else { return false }
    let names = parts.suffix(4).count { part in
      part.count > 2 && words.kinds[part].prefix(3).allSatisfy(\.isLetter)
    }
    return parts.count > 4 && names > 1
  }

  private init(_ line: Line, _ bytes: [UInt8], _ rules: RuleBook) {
    (lines, self.bytes, self.rules, indexes) = ([line], bytes, rules, 0..<0)
  }

  /// Whether a line and the one above it are a name and a mark, in either order, with blank lines
  /// below each.
  private func holdsNameAndMark(apartFrom index: Int) -> Bool {
    guard index + 1 < lines.count, lines[index].blanksBefore > 0,
      lines[index + 1].blanksBefore > 0, isShort(index - 1), isShort(index)
    else { return false }
    let (above, below) = (
      LineWords(lines[index - 1], in: bytes), LineWords(lines[index], in: bytes)
    )
    return isName(above) && isMark(index) || isMark(index - 1) && isName(below)
  }

  /// Whether a line is a short name without a number in it.
  private func isName(_ words: borrowing LineWords) -> Bool {
    guard let first = words.kinds.first, 2...40 ~= words.count else { return false }
    return (first == .upper || first.isIdeographic || first == .hangul)
      && !words.kinds.contains(.digit) && !words.kinds.contains(.pause)
      && rules.chapters.level(of: words) == nil && isName(words, 0..<words.count)
  }

  private func isShort(_ index: Int) -> Bool {
    lines[index].characters <= Self.longest && lines[index].ending == .open
  }

  /// Whether a line is a date or a number of a page and nothing else.
  private func isMark(_ index: Int) -> Bool {
    let words = LineWords(lines[index], in: bytes)
    return isDate(words) || isNumber(words)
  }

  private func isDate(_ words: borrowing LineWords) -> Bool {
    words.count <= 40 && rules.dates.matches(words)
  }

  private func isNumber(_ words: borrowing LineWords) -> Bool {
    words.count <= 3 && words.kinds.allSatisfy { $0 == .digit } && words.scalars.first != 0x30
      || PageCode.isCode(words)
  }

  /// Adds the number of the page that stands right above or below the head, or alone above a title:
  /// an extractor in the order of drawing puts out first what stands around the text.
  private mutating func takeFolio(_ open: Int, _ start: Int) {
    if indexes.isEmpty, let end = PageHeadLines.end(open, lines, bytes, rules),
      end > start, isAboveTitle(end, isSure: true) || isAboveText(end)
    {
      indexes = open..<end
      return
    }
    if indexes.isEmpty {
      guard start > open, isAboveTitle(start, isSure: false) else { return }
      indexes = open..<start
    } else if start > open {
      indexes = open..<indexes.upperBound
    } else if isFolio(indexes.upperBound) {
      indexes = indexes.lowerBound..<(indexes.upperBound + 1)
    }
  }

  /// Whether a line is the number of a page with the text right below it: with dashes, or from 2,
  /// as a text may begin with its first part.
  private func isFolio(_ index: Int) -> Bool {
    guard index + 1 < lines.count, lines[index + 1].blanksBefore == 0,
      lines[index].characters <= 9
    else { return false }
    let words = LineWords(lines[index], in: bytes)
    let digits = words.scalars.filter { $0 &- 0x30 < 10 }
    guard 1...3 ~= digits.count, digits.first != 0x30,
      words.kinds.allSatisfy({ $0 == .digit || $0 == .dash || $0 == .space })
    else { return false }
    return words.kinds.first == .dash && words.kinds.last == .dash
      || digits.count == words.count && digits != [0x31]
  }

  /// Whether a line is a name and a date with a year, or a short name and the number of a page, in
  /// either order.
  private func holdsNameAndMark(_ index: Int) -> Bool {
    let words = LineWords(lines[index], in: bytes)
    let parts = words.parts().filter { !$0.isEmpty }
    guard (2...12).contains(parts.count), rules.chapters.level(of: words) == nil else {
      return false
    }
    for cut in 1..<parts.count {
      let left = 0..<parts[cut - 1].upperBound
      let right = parts[cut].lowerBound..<words.count
      if isPair(words, name: left, mark: right) || isPair(words, name: right, mark: left) {
        return true
      }
    }
    // A paper, a page and a section: `都市晚报 A07 文化`.
    return parts.count == 3 && PageCode.isCode(LineWords(Array(words.scalars[parts[1]])))
      && [parts[0], parts[2]].allSatisfy { $0.count <= 24 && isWholeName(words, $0) }
  }

  private func isWholeName(_ words: borrowing LineWords, _ name: Range<Int>) -> Bool {
    let kinds = words.kinds[name]
    guard let first = kinds.first, let last = kinds.last else { return false }
    return (first == .upper || first.isIdeographic || first == .hangul)
      && (last.isLetter || last.isIdeographic) && !kinds.contains(.digit)
      && !kinds.contains(.pause) && !words.scalars[name].contains(0x40) && isName(words, name)
  }

  private func isPair(
    _ words: borrowing LineWords, name: Range<Int>, mark: Range<Int>
  ) -> Bool {
    guard isWholeName(words, name) else { return false }
    let other = LineWords(Array(words.scalars[mark]))
    if isNumber(other) { return name.count <= 24 }
    let years = other.kinds.count { $0 == .digit }
    return isDate(other) && (years >= 4 || other.kinds.first?.isIdeographic == true)
      && !rules.dates.matches(LineWords(Array(words.scalars[name])))
  }

  /// Whether a name has two or three words, or none but short ones begin with a small letter.
  private func isName(_ words: borrowing LineWords, _ name: Range<Int>) -> Bool {
    var start = name.lowerBound
    var count = 0
    var smalls = 0
    for place in name.lowerBound...name.upperBound
    where place == name.upperBound || words.kinds[place] == .space {
      count += 1
      if place - start > 3, words.kinds[start] == .lower { smalls += 1 }
      start = place + 1
    }
    return smalls == 0 || count <= 3
  }

  /// Whether text of Han begins with a line, wider than the head: its title stands below it.
  private func isAboveText(_ index: Int) -> Bool {
    guard index + 3 < lines.count, index > 0 else { return false }
    let head = lines[index - 1]
    return head.characters <= 24 && lines[index].first.isIdeographic
      && (index..<(index + 3)).allSatisfy {
        3 * lines[$0].fullWidth > 4 * head.fullWidth
          && (lines[$0].blanksBefore == 0 || $0 == index)
      }
  }

  /// Whether running text stands right below: three lines of about one width.
  private func isAboveLines(_ index: Int) -> Bool {
    guard index + 3 < lines.count else { return false }
    let widths = lines[index..<(index + 3)].map(\.fullWidth)
    return lines[(index + 1)..<(index + 3)].allSatisfy { $0.blanksBefore == 0 }
      && 3 * (widths.min() ?? 0) >= 2 * (widths.max() ?? 0)
  }

  /// Whether a line tells who wrote what is below it.
  private func isName(_ line: Line) -> Bool {
    guard line.ending == .open, line.characters <= 50 else { return false }
    if rules.bylines.matches(line, in: bytes) { return true }
    let words = LineWords(line, in: bytes)
    return PersonName.mayBe(words) && rules.names.isPossible(words) && words.parts().count <= 3
  }

  /// Whether a title begins with a line: it stops in mid-sentence, and it is narrower or wider than
  /// the text, or stands apart from it.
  private func isAboveTitle(_ index: Int, isSure: Bool) -> Bool {
    guard index + 3 < lines.count else { return false }
    let (line, next) = (lines[index], lines[index + 1])
    guard line.ending == .open, line.first != .lower, line.last != .dash else { return false }
    if isSure || line.blanksBefore > 1 { return true }
    if next.blanksBefore > 0 { return true }
    let words = LineWords(line, in: bytes)
    guard !isDate(words), !rules.bylines.matches(line, in: bytes) else { return false }
    let widths = lines[(index + 1)..<min(lines.count, index + 24)].map(\.maximumWidth).sorted()
    let common = widths[widths.count * 3 / 4]
    if isName(next) { return true }
    // A first line of Han that lost its indent is two ems narrower.
    return 100 * line.maximumWidth < 84 * common || 100 * line.maximumWidth > 115 * common
  }
}
