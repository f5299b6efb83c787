/// The widths of letters as a printer sets them, for text that was taken from a page.
///
/// On a typewriter or a screen every letter is half an em wide, and a line of sixty letters is as
/// long as another. On a printed page "million" and "illicit" differ by a third; whether the next
/// word had room on a line can then only be told from the widths of the letters. The widths here
/// are those between a common serif and a common sans-serif face, so they are near to both.
enum ProportionalWidths {
  /// The widths from space to tilde, in hundredths of the mean width of a letter of running text.
  private static let ascii: [Int32] = [
    63, 74, 92, 126, 126, 206, 174, 44, 80, 80, 107, 138, 63, 80, 63, 67,
    126, 126, 126, 126, 126, 126, 126, 126, 126, 126, 67, 67, 138, 138, 138, 119,
    232, 167, 160, 166, 173, 153, 140, 179, 173, 74, 106, 167, 140, 207, 173, 179,
    146, 179, 166, 146, 146, 173, 167, 226, 167, 167, 146, 74, 67, 74, 112, 126,
    80, 119, 126, 113, 126, 119, 74, 126, 126, 60, 60, 120, 60, 193, 126, 126,
    126, 126, 80, 106, 67, 126, 126, 173, 120, 120, 113, 98, 55, 98, 135,
  ]

  /// The width of a character in hundredths.
  static func width(_ value: UInt32) -> Int32 {
    if value >= 0x20 && value < 0x7F { return ascii[Int(value) - 0x20] }
    switch value {
    case 0x2010, 0x2011, 0x2018, 0x2019, 0x201A: return 80
    case 0xAD: return 80
    case 0x2013, 0x201C, 0x201D, 0x201E, 0xAB, 0xBB: return 118
    case 0x2014, 0x2015, 0x2026: return 245
    // ì í î ï, ł, ı
    case 0xEC...0xEF, 0x12B, 0x131, 0x142: return 66
    case 0xA1, 0xB7: return 74
    // Ж М Ф Ш Щ Ы Ю, ж м ф ш щ ы ю
    case 0x416, 0x41C, 0x424, 0x428, 0x429, 0x42B, 0x42E: return 220
    case 0x436, 0x43C, 0x444, 0x448, 0x449, 0x44B, 0x44E: return 168
    default: break
    }
    let shape = CharacterShape.of(value)
    switch shape.kind {
    case .upper: return 165
    case .lower, .letter: return value < 0x250 ? 119 : 124
    case .digit where shape.width == 1: return 126
    default: return shape.width == 2 ? 245 : Int32(shape.width) * 100
    }
  }

  /// Whether a text was set in letters of different widths: then its lines obey their measures
  /// better by such widths than by the number of letters.
  ///
  /// Asked of the first lines only.
  static func suit(_ lines: [Line], in bytes: [UInt8]) -> Bool {
    let all = lines.prefix(sampleSize)
    // Lines of one small word are what an extractor makes of wide spaces.
    let words = all.count {
      $0.first == .lower && $0.last == .lower && $0.maximumWidth == $0.characters
    }
    if all.count > 40 && words * 12 > all.count { return true }
    // Short lines tell nothing of the measure, and where words came out one to a line they are many.
    let sample = all.filter { $0.isLetters && $0.characters > 14 }
    guard sample.count >= 12, sample.count * 4 > all.count else { return false }
    // Held to the same exactness.
    let counted = MeasureFinder(
      sample.map {
        var line = $0
        line.isProportional = true
        return line
      })
    guard counted.measures.count(where: { $0 > 0 }) * 2 > sample.count else { return false }
    let weighed = MeasureFinder(measure(sample, in: bytes))
    return weighed.cost < counted.cost
  }

  private static let sampleSize = 1200

  /// The lines with widths in mean letters instead of letters.
  static func measure(_ lines: [Line], in bytes: [UInt8]) -> [Line] {
    lines.map { $0.isLetters ? measured($0, in: bytes) : $0 }
  }

  private static func measured(_ line: Line, in bytes: [UInt8]) -> Line {
    var result = line
    var sum: Int32 = 0
    var head: Int32 = 0
    var isHead = true
    var cursor = ScalarCursor(bytes, from: Int(line.start), to: Int(line.end))
    while let value = cursor.next() {
      let width = width(value)
      isHead = isHead && CharacterShape.of(value).kind != .space
      if isHead { head += width }
      sum += width
    }
    result.set(width: (sum + 50) / 100)
    // A head that breaks after a dash is shorter than its first word.
    let letters = max(1, head / 100)
    result.headWidth = min(letters, max(1, line.headWidth * 5 / 4))
    result.isProportional = true
    return result
  }
}
