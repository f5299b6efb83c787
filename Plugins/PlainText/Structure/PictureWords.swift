/// The words for a picture that a bracket opens with, of all rule packs: `Illustration`, `插图`.
///
/// A class for its size: the rules hand it out for every line that opens with a bracket.
final class PictureWords: Sendable {
  private let words: WordTable

  /// Gathers the words of some packs.
  init(_ packs: [RulePack]) {
    words = WordTable(packs.flatMap { $0.pictureWords.map { ($0, 0) } })
  }

  /// Whether a line opens with a square bracket and a word for a picture, with a mark after it.
  func opens(_ line: Line, in bytes: [UInt8]) -> Bool {
    let start = Int(line.start)
    let end = Int(line.end)
    // ［ and 【 take three bytes.
    let first = bytes[start] == 0x5B ? start + 1 : start + 3
    guard first < end, bytes[start] == 0x5B || Self.isBracket(bytes[start..<first]) else {
      return false
    }
    return words.indexes(bytes[first]).contains { index in
      let word = words.entry(index)
      let rest = first + Int(word.count)
      guard rest < end, words.stands(word, in: bytes, at: first) else { return false }
      return " :].,".utf8.contains(bytes[rest]) || bytes[rest] >= 0xE3
    }
  }

  private static func isBracket(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.elementsEqual([0xEF, 0xBC, 0xBB]) || bytes.elementsEqual([0xE3, 0x80, 0x90])
  }
}
