/// A line read as the head of a page whose parts an extractor put one space apart:
/// `Page 4 The Daily Post NATION`, `东海日报 2024年3月15日 星期五 A3`.
struct PageHeadWords {
  /// Whether all words are parts of such a head, and enough of them say so.
  private(set) var areHead = false

  private let words: LineWords
  private let parts: [Range<Int>]
  private let rules: RuleBook

  /// The most words of a line that is read.
  private static let most = 12

  init(_ words: LineWords, _ rules: RuleBook) {
    self.words = words
    self.rules = rules
    parts = words.parts()
    guard 2...Self.most ~= parts.count else { return }
    // What says by itself that it is a head, a date, and the words of names.
    var (sure, dates, names, addresses) = (0, 0, 0, 0)
    var index = 0
    while index < parts.count {
      if let end = mark(from: index) {
        sure += 1
        index = end
      } else if let end = date(from: index) {
        dates += 1
        index = end
      } else if isAddress(parts[index]) {
        addresses += 1
        index += 1
      } else if isName(parts[index]) {
        names += 1
        index += 1
      } else {
        return
      }
    }
    // Who put a text on the net says so in Chinese in such a line too.
    if addresses > 0, !words.seen.contains(.han) { sure += addresses }
    areHead = sure > 0 && names <= 6 && sure + dates + names > 1
  }

  /// The end of a page's or an issue's number, beginning with a part.
  private func mark(from index: Int) -> Int? {
    let first = LineWords(Array(words.scalars[parts[index]]))
    if PageHeadLines.isSure(first) { return index + 1 }
    guard index + 1 < parts.count else { return nil }
    let both = Array(words.scalars[parts[index].lowerBound..<parts[index + 1].upperBound])
    return PageCode.isNamed(LineWords(both)) ? index + 2 : nil
  }

  /// The end of a date with its year, as long as can be.
  private func date(from index: Int) -> Int? {
    if words.kinds[parts[index].lowerBound].isIdeographic {
      // 星期, 周: the day of the week stands apart.
      let head = words.scalars[parts[index]]
      if head.count == 3, head.first == 0x661F || head.last == 0x65E5 { return index + 1 }
    }
    for end in stride(from: min(parts.count, index + 6), to: index, by: -1)
    where end == index + 1 || mark(from: end - 1) == nil {
      let range = parts[index].lowerBound..<parts[end - 1].upperBound
      let part = LineWords(Array(words.scalars[range]))
      if part.kinds.count(where: { $0 == .digit }) >= 4, rules.dates.matches(part) { return end }
    }
    return nil
  }

  private func isAddress(_ part: Range<Int>) -> Bool {
    PageHeadLines.isAddress(LineWords(Array(words.scalars[part])))
  }

  /// Whether a part may be a word of the name of a paper or a section.
  private func isName(_ part: Range<Int>) -> Bool {
    let kinds = words.kinds[part]
    guard let first = kinds.first else { return false }
    if first.isIdeographic { return part.count <= 8 && kinds.allSatisfy(\.isIdeographic) }
    return kinds.allSatisfy(\.isLetter) && (first == .upper || part.count <= 3)
  }
}
