/// The part of a line's first word that a hyphen might have left on the line above.
///
/// Where words are parted, a line that had room for a syllable and its hyphen was no more full than
/// one that had room for a word. Where a word may be parted is told by its vowels, which is right
/// often enough to weigh and not to decide.
enum FirstSyllable {
  /// The fewest letters of a word that is parted.
  private static let least = 5

  /// The width of a space, the syllable and a hyphen, in tenths of a mean letter; 0 for a word that
  /// is not parted.
  static func width(_ line: Line, in bytes: [UInt8]) -> UInt8 {
    var cursor = ScalarCursor(bytes, from: Int(line.start), to: Int(line.end))
    // The width so far, that before the last consonant, that where the word may be parted.
    var sum = ProportionalWidths.width(0x20) + ProportionalWidths.width(0x2010)
    var consonant: Int32?
    var parted: Int32 = 0
    var letters = 0
    var partedAfter = 0
    var hasVowel = false
    while letters < longest, let value = cursor.next() {
      guard CharacterShape.of(value).kind.isLetter else {
        if letters > 0 { break }
        sum += ProportionalWidths.width(value)
        continue
      }
      let isVowel = isVowel(value)
      // Before the last consonant between two vowels, and after two letters at least.
      if isVowel, hasVowel, partedAfter == 0, let consonant, letters >= 3 {
        parted = consonant
        partedAfter = letters - 1
      }
      hasVowel = hasVowel || isVowel
      consonant = isVowel ? nil : sum
      sum += ProportionalWidths.width(value)
      letters += 1
    }
    guard letters >= least, partedAfter >= 2, letters - partedAfter >= 2 else { return 0 }
    return UInt8(clamping: parted / 10)
  }

  private static let longest = 24

  private static func isVowel(_ value: UInt32) -> Bool {
    switch value < 0x80 ? value | 0x20 : value {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
    case 0xC0...0xC6, 0xC8...0xCF, 0xD2...0xD6, 0xD8...0xDD: true
    case 0xE0...0xE6, 0xE8...0xEF, 0xF2...0xF6, 0xF8...0xFD, 0x152, 0x153: true
    case 0x430, 0x435, 0x438, 0x43E, 0x443, 0x44B, 0x44D...0x44F, 0x451: true
    case 0x410, 0x415, 0x418, 0x41E, 0x423, 0x42B, 0x42D...0x42F, 0x401: true
    default: false
    }
  }
}
