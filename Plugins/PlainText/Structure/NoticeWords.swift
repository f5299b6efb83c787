/// Words by which the lines are told that a site put into a text it offers: `本书来自 www.…`.
///
/// A class for its size: the rules hand it out for every short line.
final class NoticeWords: Sendable {
  private let words: WordTable
  /// Which pairs of bytes stand second and third in a word: what most offsets are passed over by.
  private let pairs: [Bool]

  /// Gathers the words of some packs.
  init(_ packs: [RulePack]) {
    let all = packs.flatMap(\.noticeWords)
    words = WordTable(all.map { ($0, 0) })
    var pairs = [Bool](repeating: false, count: 1 << 16)
    for word in all {
      let bytes = Array(word.utf8.prefix(3))
      // A word of one or two bytes may have any bytes after it.
      let second = bytes.count > 1 ? [bytes[1]] : Array(0...0xFF)
      let third = bytes.count > 2 ? [bytes[2]] : Array(0...0xFF)
      for first in second { for next in third { pairs[Int(first) << 8 | Int(next)] = true } }
    }
    self.pairs = pairs
  }

  /// The longest line that can be meant, in bytes.
  private static let longest = 300

  /// Whether one of the words stands in a line.
  func matches(_ line: Line, in bytes: [UInt8]) -> Bool {
    let end = Int(line.end)
    guard end - Int(line.start) <= Self.longest else { return false }
    var offset = Int(line.start)
    while offset < end {
      let lead = bytes[offset]
      if offset + 2 >= bytes.count || pairs[Int(bytes[offset + 1]) << 8 | Int(bytes[offset + 2])] {
        for index in words.indexes(lead) {
          let word = words.entry(index)
          if offset + Int(word.count) <= end, words.stands(word, in: bytes, at: offset) {
            return true
          }
        }
      }
      // Words begin where characters do.
      offset += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    }
    return false
  }
}
