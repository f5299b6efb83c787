/// The words of all rule packs of one kind, sorted by their first or last byte, so that a line that
/// has none of them is passed over after one look.
struct WordMatcher: Sendable {
  private struct Entry: Sendable {
    let bytes: [UInt8]
    let longest: Int32
  }

  private var prefixes = [[Entry]](repeating: [], count: 256)
  private var suffixes = [[Entry]](repeating: [], count: 256)

  /// Gathers one list of each pack.
  init(_ list: (RulePack) -> RulePack.Words) {
    for pack in RulePack.all {
      let words = list(pack)
      for word in words.prefixes { add(word, words.longest, to: &prefixes, at: word.utf8.first) }
      for word in words.suffixes { add(word, words.longest, to: &suffixes, at: word.utf8.last) }
    }
  }

  private func add(_ word: String, _ longest: Int, to table: inout [[Entry]], at key: UInt8?) {
    guard let key else { return }
    table[Int(key)].append(Entry(bytes: Array(word.utf8), longest: Int32(longest)))
  }

  /// Whether a line begins or ends with one of the words and goes on beyond it.
  func matches(_ line: Line, in bytes: [UInt8]) -> Bool {
    let start = Int(line.start)
    let end = Int(line.end)
    return prefixes[Int(bytes[start])].contains { entry in
      isUsable(entry, line) && equal(bytes, start, entry.bytes)
    }
      || suffixes[Int(bytes[end - 1])].contains { entry in
        isUsable(entry, line) && equal(bytes, end - entry.bytes.count, entry.bytes)
      }
  }

  private func isUsable(_ entry: Entry, _ line: Line) -> Bool {
    line.characters <= entry.longest && Int(line.end - line.start) > entry.bytes.count
  }

  private func equal(_ bytes: [UInt8], _ start: Int, _ word: [UInt8]) -> Bool {
    for index in word.indices where bytes[start + index] != word[index] { return false }
    return true
  }

  /// The lists, one matcher for each.
  static let bylines = WordMatcher { $0.byline }
  static let organizations = WordMatcher { $0.organization }
  static let sourceLines = WordMatcher { $0.sourceLine }
  static let authorNotes = WordMatcher { $0.authorNote }
}
