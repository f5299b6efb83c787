/// What names a page or an issue by more than a bare number: `A07`, `第7版`, `第12345号`, `제7면`.
enum PageCode {
  /// Whether some words are such a name and nothing else.
  static func isCode(_ words: borrowing LineWords) -> Bool {
    guard 2...12 ~= words.count else { return false }
    return isLettered(words) || isCounted(words)
  }

  /// Whether some words are a word for a page or an issue with its number, and nothing else:
  /// `Page A4`, `Seite 12`, `N° 2154`, `12版`.
  static func isNamed(_ words: borrowing LineWords) -> Bool {
    guard 2...12 ~= words.count else { return false }
    if words.kinds.first == .digit {
      return words.count <= 4 && words.kinds.dropLast().allSatisfy { $0 == .digit }
        && (words.scalars.last == 0x7248 || words.scalars.last == 0x9762)
    }
    let parts = words.parts()
    guard parts.count == 2, let last = parts.last, last.count <= 6,
      words.kinds[last].last == .digit,
      // A thousand issues have a comma: `No. 48,211`.
      words.scalars[last].dropFirst().allSatisfy({ 0x30...0x39 ~= $0 || $0 == 0x2C || $0 == 0x2E }),
      words.kinds[last].first == .digit || words.kinds[last].first == .upper
    else { return false }
    return names.contains(LineWords.text(words.scalars[parts[0]]).lowercased())
  }

  private static let names: Set<String> = [
    "page", "seite", "pagina", "página", "pág.", "pag.", "strona", "стр.", "nr.", "no.", "n°", "nº",
    "№", "issue", "ausgabe", "numéro",
  ]

  /// A capital or two and the number of a page, right before the section's name in Han or without
  /// it: `A07`, `A07文化`.
  private static func isLettered(_ words: borrowing LineWords) -> Bool {
    let letters = words.kinds.prefix { $0 == .upper }.count
    let digits = words.kinds.dropFirst(letters).prefix { $0 == .digit }.count
    let name = words.kinds.dropFirst(letters + digits)
    return 1...2 ~= letters && 1...3 ~= digits && name.count <= 4
      && name.allSatisfy { $0 == .han }
      && words.scalars.prefix(letters + digits).allSatisfy { $0 < 0x80 }
  }

  /// An ordinal with the word for a page or an issue: `第7版`, `第一二三期`.
  private static func isCounted(_ words: borrowing LineWords) -> Bool {
    guard words.scalars[0] == 0x7B2C || words.scalars[0] == 0xC81C,
      let number = IdeographicNumber(copy words, from: 1), number.end + 1 == words.count
    else { return false }
    return units.contains(words.scalars[number.end])
  }

  /// 版, 号, 號, 期, 面, 頁, 页, 면, 호.
  private static let units: Set<UInt32> = [
    0x7248, 0x53F7, 0x865F, 0x671F, 0x9762, 0x9801, 0x9875, 0xBA74, 0xD638,
  ]
}
