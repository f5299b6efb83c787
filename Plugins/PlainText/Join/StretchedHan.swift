/// Spaces between Han and kana that only show how wide a line was stretched: `零 日 漏 洞 很 难 防`.
///
/// A justified line of few characters is set with space between them, and an extractor of pages puts
/// a space into each gap. Four characters so in a row are no words; where a line has them, its other
/// single spaces between such characters are of the same kind.
enum StretchedHan {
  /// Whether a line may have such spaces: it is wider than its characters.
  static func mayBe(_ line: Line) -> Bool {
    line.maximumWidth >= 2 * line.characters + leastGaps
  }

  private static let leastGaps: Int32 = 3

  /// The places of the spaces in a range of bytes, none where no four characters stand so.
  static func spaces(_ range: Range<Int>, in bytes: borrowing [UInt8]) -> [Int] {
    var found: [Int] = []
    var (chain, longest) = (0, 0)
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == 0x20 else {
        index += 1
        continue
      }
      if index - 3 >= range.lowerBound, index + 3 < range.upperBound, isWide(bytes, index - 3),
        isWide(bytes, index + 1)
      {
        chain = found.last == index - 4 ? chain + 1 : 1
        longest = max(longest, chain)
        found.append(index)
      }
      index += 1
    }
    return longest >= leastGaps ? found : []
  }

  /// Whether a character of three bytes stands at a place that takes a whole em: kana, Han, the marks
  /// among them and wide letters.
  private static func isWide(_ bytes: borrowing [UInt8], _ index: Int) -> Bool {
    let lead = bytes[index]
    return (0xE3...0xE9).contains(lead) || lead == 0xEF && (0xBC...0xBD).contains(bytes[index + 1])
  }
}
