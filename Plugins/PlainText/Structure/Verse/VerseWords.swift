/// The words that announce verse, of all rule packs: `诗曰`, `有诗为证`.
///
/// A class for its size: the rules hand it out for every line that may be one.
final class VerseWords: Sendable {
  private let words: WordTable

  /// Gathers the words of some packs.
  init(_ packs: [RulePack]) {
    words = WordTable(packs.flatMap { $0.verseWords.map { ($0, 0) } }, byLast: true)
  }

  /// Whether a line ends with such a word, before a colon or with nothing else on it.
  func announces(_ line: Line, in bytes: [UInt8]) -> Bool {
    guard line.ending == .colon || line.characters <= 8 else { return false }
    var end = Int(line.end)
    let start = Int(line.start)
    if line.ending == .colon { end -= bytes[end - 1] == UInt8(ascii: ":") ? 1 : 3 }
    guard end > start else { return false }
    return words.indexes(bytes[end - 1]).contains { index in
      let word = words.entry(index)
      let first = end - Int(word.count)
      guard first >= start, words.stands(word, in: bytes, at: first) else { return false }
      return line.ending == .colon || first == start
    }
  }
}
