/// The words of all rule packs of one kind, at the beginning or at the end of a line.
///
/// A class for its size: the rules hand it out for every short line.
final class WordMatcher: Sendable {
  /// What lines begin with, and end with.
  let prefixes: WordTable
  let suffixes: WordTable

  /// Gathers lists.
  init(_ lists: [RulePack.Words]) {
    prefixes = WordTable(lists.flatMap { list in list.prefixes.map { ($0, list.longest) } })
    suffixes = WordTable(
      lists.flatMap { list in list.suffixes.map { ($0, list.longest) } }, byLast: true)
  }

  /// Whether a line begins or ends with one of the words and goes on beyond it.
  func matches(_ line: Line, in bytes: [UInt8]) -> Bool {
    let start = Int(line.start)
    let end = Int(line.end)
    for index in prefixes.indexes(bytes[start]) {
      let word = prefixes.entry(index)
      if isUsable(word, line) && prefixes.stands(word, in: bytes, at: start) { return true }
    }
    for index in suffixes.indexes(bytes[end - 1]) {
      let word = suffixes.entry(index)
      if isUsable(word, line) && suffixes.stands(word, in: bytes, at: end - Int(word.count)) {
        return true
      }
    }
    return false
  }

  /// Whether a line is one of the words it may begin with, alone: `By`, without the space behind it.
  func isWord(_ line: Line, in bytes: [UInt8]) -> Bool {
    let start = Int(line.start)
    let length = line.end - line.start
    guard length <= 8, start + Int(length) < bytes.count else { return false }
    return prefixes.indexes(bytes[start]).contains { index in
      let word = prefixes.entry(index)
      guard word.count == length + 1,
        prefixes.bytes[Int(word.start + length)] == UInt8(ascii: " ")
      else { return false }
      return (0..<Int(length)).allSatisfy {
        bytes[start + $0] == prefixes.bytes[Int(word.start) + $0]
      }
    }
  }

  private func isUsable(_ word: WordTable.Entry, _ line: Line) -> Bool {
    line.characters <= word.value && line.end - line.start > word.count
  }
}
