/// A line read as the head of a page whose parts an extractor put one space apart:
/// `Page 4 The Daily Post NATION`, `东海日报 2024年3月15日 星期五 A3`,
/// `THE HARBOUR COURIER Thursday, 11 April 2019 Price £1.20`.
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
    // A title may have a sum or the name of a paper; both, or one with a date, are a head's.
    var (prices, papers) = (0, 0)
    var index = 0
    while index < parts.count {
      if let end = mark(from: index) {
        sure += 1
        index = end
      } else if let end = date(from: index) {
        dates += 1
        index = end
      } else if Self.isPrice(LineWords(Array(words.scalars[parts[index]]))) {
        prices += 1
        index += 1
      } else if isAddress(parts[index]) {
        addresses += 1
        index += 1
      } else if isName(parts[index]) {
        if names == 0, isPaper(from: index) { papers = 1 }
        names += 1
        index += 1
      } else {
        return
      }
    }
    // Who put a text on the net says so in Chinese in such a line too.
    if addresses > 0, !words.seen.contains(.han) { sure += addresses }
    let isSure = sure > 0 || [prices, papers, dates].count { $0 > 0 } > 1
    areHead = isSure && names <= 6 && sure + prices + dates + names > 1
  }

  /// The end of a page's or an issue's number, beginning with a part.
  private func mark(from index: Int) -> Int? {
    let first = LineWords(Array(words.scalars[parts[index]]))
    if PageHeadLines.isSure(first, rules) { return index + 1 }
    guard index + 1 < parts.count else { return nil }
    let both = Array(words.scalars[parts[index].lowerBound..<parts[index + 1].upperBound])
    return PageCode.isNamed(LineWords(both)) ? index + 2 : nil
  }

  /// Whether a word is a price by its sign, or the number of a series in brackets: `£1.20`, `(9207)`.
  private static func isPrice(_ words: borrowing LineWords) -> Bool {
    guard 2...9 ~= words.count, words.seen.contains(.digit) else { return false }
    if words.kinds.first == .opener, words.kinds.last == .closer {
      return words.count > 4 && words.kinds.dropFirst().dropLast().allSatisfy { $0 == .digit }
    }
    let signs = words.scalars.filter { !(0x30...0x39 ~= $0) && $0 != 0x2C && $0 != 0x2E }
    return signs.count == 1 && currencies.contains(signs[0])
  }

  /// £, €, $, ¥, 元, 円, ₽, p.
  private static let currencies: Set<UInt32> = [
    0xA3, 0x20AC, 0x24, 0xA5, 0x5143, 0x5186, 0x20BD, 0x70,
  ]

  /// Whether the name of a paper begins with a part: as many words of names as follow, or fewer.
  private func isPaper(from index: Int) -> Bool {
    var end = index
    while end < parts.count, end - index < 5, isName(parts[end]) { end += 1 }
    return (index..<end).contains {
      rules.news.isPaper(
        LineWords(Array(words.scalars[parts[index].lowerBound..<parts[$0].upperBound])))
    }
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
      let isWhole =
        part.kinds.count { $0 == .digit } >= 4
        || part.scalars.contains(0x5E74) && part.scalars.contains(0x65E5)
      if isWhole, rules.dates.matches(part) { return end }
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
