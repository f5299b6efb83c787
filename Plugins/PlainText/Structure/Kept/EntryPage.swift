/// The number of the page that an entry of a list of contents ends with, or the articles that a part
/// of a law takes: `総則（第一条―第四条）`.
enum EntryPage {
  /// Whether a line ends with a number behind a gap, a leader of dots, or in brackets.
  static func ends(_ line: Line, _ bytes: [UInt8]) -> Bool {
    if line.last == .closer { return articles(of: line, bytes) != nil }
    let start = Int(line.start)
    var place = Int(line.end)
    while place > start, bytes[place - 1] &- 0x30 < 10 { place -= 1 }
    if place == Int(line.end) {
      // Roman numbers of a preface.
      while place > start, "ivxlc".utf8.contains(bytes[place - 1] | 0x20) { place -= 1 }
    }
    let digits = Int(line.end) - place
    guard (1...6).contains(digits), place > start else { return false }
    var signs = 0
    while place > start {
      let byte = bytes[place - 1]
      if byte == 0x20 || byte == UInt8(ascii: ".") || byte == 0x09 {
        signs += byte == 0x09 ? 2 : 1
        place -= 1
      } else if place - start >= 3, isLeader(bytes[(place - 3)..<place]) {
        signs += 2
        place -= 3
      } else {
        break
      }
    }
    return signs >= 2 && place > start
  }

  /// U+2026, U+00B7 being no letter of three bytes, U+3000 and U+30FB.
  private static func isLeader(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.elementsEqual([0xE2, 0x80, 0xA6]) || bytes.elementsEqual([0xE3, 0x80, 0x80])
      || bytes.elementsEqual([0xE3, 0x83, 0xBB])
  }

  /// Where the text of an entry ends, before the number of its page.
  static func end(of line: Line, _ bytes: [UInt8]) -> Int {
    var end = Int(line.end)
    if line.last == .closer { return articles(of: line, bytes) ?? end }
    guard ends(line, bytes) else { return end }
    while end > Int(line.start), bytes[end - 1] > 0x20, bytes[end - 1] != UInt8(ascii: ".") {
      end -= 1
    }
    return end
  }

  /// The most bytes of numbers of articles in brackets.
  private static let longestArticles = 80

  /// Where the bracket opens that a line ends with and that holds numbers of articles only; nil
  /// where none does.
  private static func articles(of line: Line, _ bytes: [UInt8]) -> Int? {
    let start = max(Int(line.start), Int(line.end) - longestArticles)
    var cursor = Int(line.end)
    var hasArticle = false
    while cursor > start {
      cursor = ScalarCursor.previous(bytes, before: cursor)
      let value = ScalarCursor.decode(bytes, at: cursor).value
      switch value {
      case 0x28, 0xFF08: return hasArticle && cursor > Int(line.start) ? cursor : nil
      // 条 and 條
      case 0x6761, 0x689D: hasArticle = true
      // 第 の 、 ・ ～ and dashes
      case 0x7B2C, 0x306E, 0x3001, 0x30FB, 0xFF5E, 0x301C, 0x2D, 0x2010...0x2015, 0xFF0D: break
      case 0x29, 0xFF09: guard cursor + 4 > Int(line.end) else { return nil }
      default:
        guard NumberedHead.isIdeograph(value) || value &- 0x30 < 10 || value &- 0xFF10 < 10 else {
          return nil
        }
      }
    }
    return nil
  }
}
