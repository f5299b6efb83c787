/// Finds initials over several lines, which an extractor of pages puts out as a line of one capital
/// with the rest of the word on the next: `A`, blank, `uf den Dächern`.
enum DropCaps {
  /// Tells the lines with which the rest of a word begins so; the blank lines before them go.
  static func gather(_ lines: inout [Line], in bytes: [UInt8]) {
    for index in lines.indices where isInitial(index, lines, bytes) {
      lines[index + 1].blanksBefore = 0
      lines[index + 1].followsInitial = true
    }
  }

  /// Whether a line is such a capital.
  static func isInitial(_ index: Int, _ lines: [Line], _ bytes: [UInt8]) -> Bool {
    index + 1 < lines.count && lines[index].characters == 1 && isRest(index + 1, lines, bytes)
  }

  /// The most blank lines between the capital and the rest.
  private static let mostBlanks: UInt8 = 3
  /// The fewest characters of the line that goes on.
  private static let leastRest: Int32 = 8

  private static func isRest(_ index: Int, _ lines: [Line], _ bytes: [UInt8]) -> Bool {
    let (capital, rest) = (lines[index - 1], lines[index])
    guard capital.first == .upper, rest.first == .lower,
      rest.characters >= leastRest, rest.blanksBefore <= mostBlanks, !rest.startsPage,
      index + 1 < lines.count, lines[index + 1].blanksBefore == 0
    else { return false }
    // In an index the words below a letter begin with it.
    let (upper, lower) = (bytes[Int(capital.start)], bytes[Int(rest.start)])
    return upper >= 0x80 || upper | 0x20 != lower
  }

  /// Whether a capital is a word of its own in a language, so that a space parts it from the rest.
  static func isWord(_ capital: UInt32, in language: String) -> Bool {
    guard let letter = Unicode.Scalar(capital) else { return false }
    return words[language]?.unicodeScalars.contains(letter) ?? false
  }

  /// The capitals that are words, by language.
  private static let words = [
    "en": "AIO", "fr": "AÀYO", "it": "AEÈIO", "es": "AEOUY", "pt": "AÀEÉO", "ca": "AÉIO",
    "ru": "АИОУЯВКС", "uk": "АІЙОУЯВЗ", "pl": "AIOUWZ", "cs": "AIOUVZKS", "sv": "ÅÖI", "da": "IÅ",
  ]
}
