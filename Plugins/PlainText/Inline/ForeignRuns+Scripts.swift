import GalleyCore

extension ForeignRuns {
  /// The run of letters of one other script that begins at an offset, with the marks and spaces
  /// between its words; nil where no such letter stands there.
  static func run(
    _ scripts: [ForeignScript], _ bytes: [UInt8], at offset: Int, upTo limit: Int
  ) -> Run? {
    let (first, _) = ScalarCursor.decode(bytes, at: offset)
    guard let script = ForeignScript.of(first), scripts.contains(script) else { return nil }
    var cursor = ScalarCursor(bytes, from: offset, to: limit)
    var last = offset
    var letters = ScriptLetters(script)
    var between = 0
    while let value = cursor.next() {
      if ForeignScript.of(value) == script {
        letters.add(value)
      } else if isMark(value) {
        letters.add(mark: value)
      } else if isBetweenWords(value), between < mostBetween {
        between += 1
        continue
      } else {
        break
      }
      between = 0
      last = cursor.offset
    }
    let range = offset..<last
    guard letters.count >= script.leastLetters else { return Run(range: range, language: nil) }
    return Run(range: range, language: letters.language(of: bytes[range]))
  }

  /// The most marks and spaces between two words of a run.
  private static let mostBetween = 3

  /// Marks on letters, and signs that part or join them and are not seen.
  private static func isMark(_ value: UInt32) -> Bool {
    (0x300...0x36F).contains(value) || (0x200C...0x200F).contains(value)
  }

  /// What may stand between two words of one run: `, . ; : ! ? - ' ’ ·`, spaces and a line end.
  private static func isBetweenWords(_ value: UInt32) -> Bool {
    switch value {
    case 0x20, 0x0A, 0x0D, 0xA0, 0x2C, 0x2E, 0x3B, 0x3A, 0x21, 0x3F, 0x2D, 0x27, 0x2019, 0x2010,
      0xB7, 0x37E, 0x387, 0x60C, 0x61B, 0x61F:
      true
    default: false
    }
  }
}

/// What the letters of a run in another script tell of its language.
///
/// Where a script serves several languages and no letter is one's own, only the script is told.
struct ScriptLetters {
  /// How many letters there are.
  private(set) var count = 0
  private let script: ForeignScript
  /// Letters that only some languages have, by what they say.
  private var own = 0
  private var others = 0
  private var third = 0
  private var unknown = 0

  init(_ script: ForeignScript) { self.script = script }

  /// Counts a letter.
  mutating func add(_ value: UInt32) {
    count += 1
    switch script {
    // Letters with breathings, which modern Greek has not.
    case .greek: if value >= 0x1F00 { own += 1 }
    case .cyrillic:
      switch value {
      // ы э ё, of Russian; ї є ґ, of Ukrainian.
      case 0x42B, 0x44B, 0x42D, 0x44D, 0x401, 0x451: own += 1
      case 0x407, 0x457, 0x404, 0x454, 0x490, 0x491: others += 1
      case 0x410...0x44F, 0x406, 0x456: break
      default: third += 1
      }
    // Yiddish's double letters.
    case .hebrew: if (0x5EF...0x5F2).contains(value) { own += 1 }
    case .arabic:
      switch value {
      // ة and the letters with a hamza; ي and ك as Arabic has them.
      case 0x622...0x626, 0x629, 0x64A, 0x643: own += 1
      // پ چ ژ گ ک ی, of Persian, and of others with more letters.
      case 0x67E, 0x686, 0x698, 0x6AF, 0x6A9, 0x6CC: others += 1
      // ٹ ڈ ڑ ں ھ ہ ے, of Urdu.
      case 0x679, 0x688, 0x691, 0x6BA, 0x6BE, 0x6C1...0x6C3, 0x6D2, 0x6D3: third += 1
      case 0x620, 0x63B...0x63F, 0x671...0x6D5, 0x6EE...0x6FF, 0x750...0x77F: unknown += 1
      // Vowels and digits are no letters.
      case 0x610...0x61A, 0x64B...0x670, 0x6D6...0x6ED: count -= 1
      default: break
      }
    case .devanagari, .thai: break
    }
  }

  /// Counts a mark.
  mutating func add(mark value: UInt32) {
    // The joiner that Persian parts its endings with.
    if script == .arabic, value == 0x200C { others += 1 }
  }

  /// The language of the run that the letters are from.
  func language(of bytes: ArraySlice<UInt8>) -> LanguageTag? {
    switch script {
    case .greek: LanguageTag(own > 0 ? "grc" : "el")
    case .cyrillic: cyrillic(bytes)
    case .hebrew: LanguageTag(own > 0 ? "yi" : "he")
    case .arabic: arabic(bytes)
    case .devanagari: LanguageTag(Self.devanagari(bytes))
    case .thai: LanguageTag("th")
    }
  }

  private func cyrillic(_ bytes: ArraySlice<UInt8>) -> LanguageTag? {
    if count >= 12, let (tag, percent) = CommonWords.cyrillic.best(bytes, least: 2), percent >= 65 {
      return LanguageTag(tag)
    }
    if third == 0, own > 0, others == 0 { return LanguageTag("ru") }
    if third == 0, own == 0, others > 0 { return LanguageTag("uk") }
    return LanguageTag("und-Cyrl")
  }

  private func arabic(_ bytes: ArraySlice<UInt8>) -> LanguageTag? {
    if unknown == 0, third > 0 { return LanguageTag("ur") }
    if unknown == 0, own == 0, others > 1, count >= 8 { return LanguageTag("fa") }
    let hasArticle = bytes.starts(with: [0xD8, 0xA7, 0xD9, 0x84])
    if unknown == 0, others == 0, own > 0 || hasArticle { return LanguageTag("ar") }
    return LanguageTag("und-Arab")
  }

  /// है and में are in nearly every sentence of Hindi, आहे in those of Marathi.
  private static func devanagari(_ bytes: ArraySlice<UInt8>) -> String {
    let words = bytes.split { $0 <= 0x20 || $0 == 0x2C }.map { String(decoding: $0, as: UTF8.self) }
    if words.contains(where: { ["है", "हैं", "में"].contains($0) }) { return "hi" }
    if words.contains(where: { ["आहे", "आहेत"].contains($0) }) { return "mr" }
    return "und-Deva"
  }
}
