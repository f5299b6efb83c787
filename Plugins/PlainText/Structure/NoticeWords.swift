/// Words by which the lines are told that a site put into a text it offers: `本书来自 www.…`.
///
/// A class for its size: the rules hand it out for every short line.
final class NoticeWords: Sendable {
  private let words: WordTable
  /// Whether one of the words begins with a byte: most bytes of most lines are told by that.
  private let isFirst: [Bool]

  /// Gathers the words of some packs.
  init(_ packs: [RulePack]) {
    words = WordTable(packs.flatMap { $0.noticeWords.map { ($0, 0) } })
    var isFirst = [Bool](repeating: false, count: 256)
    for entry in words.all { isFirst[Int(words.bytes[Int(entry.start)])] = true }
    self.isFirst = isFirst
  }

  /// The longest line that can be meant, in bytes.
  private static let longest = 300

  /// Whether one of the words stands in a line.
  func matches(_ line: Line, in bytes: [UInt8]) -> Bool {
    let end = Int(line.end)
    guard end - Int(line.start) <= Self.longest else { return false }
    for offset in Int(line.start)..<end where isFirst[Int(bytes[offset])] {
      for index in words.indexes(bytes[offset]) {
        let word = words.entry(index)
        if offset + Int(word.count) <= end, words.stands(word, in: bytes, at: offset) {
          return true
        }
      }
    }
    return false
  }
}
