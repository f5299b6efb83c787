/// The head of a page that came out as several lines, or as one with spaces only between its words:
/// the name of the paper, the day, the section, the page.
///
/// What names a page or an issue, or who made it up, says by itself that it is no text. Around it the other words of the head stand.
enum PageHeadLines {
  /// The most lines of a head, and the most characters of one.
  private static let most = 5
  private static let longest: Int32 = 70

  /// The end of the head that begins with a line; nil where none does.
  static func end(
    _ start: Int, _ lines: [Line], _ bytes: [UInt8], _ rules: RuleBook
  ) -> Int? {
    var end: Int?
    for index in start..<min(lines.count, start + most) {
      let line = lines[index]
      guard line.ending == .open, line.characters <= longest else { break }
      let words = LineWords(line, in: bytes)
      guard line.first != .lower || isAddress(words) else { break }
      if isSure(words, rules) || PageHeadWords(words, rules).areHead {
        end = index + 1
      } else if rules.dates.matches(words) {
        // Below a title it is the article's.
        if index == start || end == index { end = isWhole(words) ? index + 1 : end }
      } else if !isAddress(words) && !isName(words) || rules.bylines.matches(line, in: bytes) {
        break
      }
    }
    return end
  }

  /// Whether some words name a page, an issue, a paper or who made the page up.
  static func isSure(_ words: borrowing LineWords, _ rules: RuleBook) -> Bool {
    PageCode.isCode(words) || PageCode.isNamed(words) || isCredit(words)
      || isPaper(words, rules)
  }

  /// Whether some words are a number with a dash on each side.
  static func isDashed(_ words: borrowing LineWords) -> Bool {
    3...9 ~= words.count && words.kinds.first == .dash && words.kinds.last == .dash
      && words.kinds.contains(.digit)
      && words.kinds.dropFirst().dropLast().allSatisfy { $0 == .digit || $0 == .space }
  }

  /// Whether a date has its year and the day of the week, as that of a paper has.
  private static func isWhole(_ words: borrowing LineWords) -> Bool {
    if words.kinds.contains(where: \.isIdeographic) {
      return words.scalars.contains(0x5E74)
        && words.scalars.contains { $0 == 0x66DC || $0 == 0x671F }
    }
    let parts = words.parts()
    let names = parts.count { words.kinds[$0].prefix(3).allSatisfy(\.isLetter) }
    return names > 1 && parts.contains { part in words.kinds[part].count { $0 == .digit } == 4 }
  }

  /// Whether a single word is an address on the net.
  static func isAddress(_ words: borrowing LineWords) -> Bool {
    words.count > 8 && words.scalars.starts(with: [0x77, 0x77, 0x77, 0x2E])
      && !words.kinds.contains(.space)
  }

  /// Whether a few Han are the name of a paper: `东海日报`.
  private static func isPaper(_ words: borrowing LineWords, _ rules: RuleBook) -> Bool {
    4...8 ~= words.count && words.kinds.allSatisfy { $0 == .han } && rules.news.isPaper(words)
  }

  /// Whether a word of those who make up pages stands before a colon.
  private static func isCredit(_ words: borrowing LineWords) -> Bool {
    guard words.kinds.first == .han,
      let colon = words.scalars.prefix(8).firstIndex(where: { $0 == 0xFF1A || $0 == 0x3A })
    else { return false }
    return credits.contains(LineWords.text(words.scalars[..<colon]))
  }

  private static let credits: Set<String> = [
    "责编", "责任编辑", "本版编辑", "本版责编", "值班编辑", "执行编辑", "编辑", "版式", "版式设计", "美编",
    "美术编辑", "校对", "检校", "组版", "視覺設計", "責任編輯",
  ]

  /// Whether words may be the name of a paper or a section: a few, without a number or a mark.
  private static func isName(_ words: borrowing LineWords) -> Bool {
    guard let first = words.kinds.first, first == .upper || first.isIdeographic else {
      return false
    }
    return words.count <= (first.isIdeographic ? 8 : 26)
      && words.kinds.allSatisfy { $0.isLetter || $0.isIdeographic || $0 == .space }
      && words.parts().count <= 4
  }
}
