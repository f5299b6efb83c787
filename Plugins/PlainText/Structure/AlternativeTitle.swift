/// A title of two names with a small word on a line of its own between them.
///
/// Old books have it so: `THE LAMP;`, `OR,`, `THE KEEPER'S DAUGHTER.`
enum AlternativeTitle {
  /// How many lines it takes.
  static let lines = 3

  /// Whether a text begins with one, which a blank line ends.
  static func opens(_ text: MeasuredText) -> Bool {
    guard text.lines.count > lines else { return false }
    let (first, word, second) = (text.lines[0], text.lines[1], text.lines[2])
    let below = text.lines[3]
    guard word.characters <= longest, word.first == .upper || word.first == .lower,
      first.first == .upper, first.characters <= longestName, first.ending != .colon,
      second.first == .upper || second.first == .quote, second.characters <= longestName,
      below.blanksBefore > 0 || below.startsPage
    else { return false }
    let letters = text.bytes[Int(word.start)..<Int(word.end)].prefix { $0 | 0x20 &- 0x61 < 26 }
    guard letters.count >= Int(word.end - word.start) - 1 else { return false }
    return words.contains(String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self))
  }

  /// The most characters of the word with its mark, and of a name.
  private static let longest = 6
  private static let longestName = 70

  private static let words: Set<String> = [
    "or", "of", "and", "oder", "und", "ou", "et", "o", "y", "ossia", "e", "eller", "och", "en",
  ]
}
