import GalleyCore
import GalleyPackaging

/// Finds runs in another language than the text around them, by their script first: Han, kana and
/// Hangul in a Western text, phrases in Latin letters in an East Asian one.
enum ForeignRuns {
  /// A run, with its language where that can be told.
  struct Run {
    let range: Range<Int>
    let language: LanguageTag?
  }

  /// Whether there is a byte that begins kana, Han or Hangul.
  static func hasEastern(_ bytes: [UInt8]) -> Bool {
    let text = bytes.span
    var offset = 0
    while offset &+ 16 <= text.count {
      if text.vector(at: offset).places(in: 0xE3...0xED).hasAny { return true }
      offset &+= 16
    }
    return bytes[offset...].contains { 0xE3...0xED ~= $0 }
  }

  /// Whether there is a stretch of Western letters that may be a phrase.
  static func hasWestern(_ bytes: [UInt8]) -> Bool {
    // A phrase of 32 bytes holds one that a stride of 24 meets.
    var index = 0
    while index < bytes.count {
      if isWestern(bytes[index]), bytes[index] != 0x20, bytes[index] >= 0x20 {
        var start = index
        while start > 0, index - start < 64, isWestern(bytes[start - 1]) { start -= 1 }
        var end = index
        while end < bytes.count, end - start < 64, isWestern(bytes[end]) { end += 1 }
        if end - start >= 24, bytes[start..<end].count(where: { $0 == 0x20 }) >= 3 { return true }
      }
      index += 24
    }
    return false
  }

  /// The run of Western letters that begins at an offset; its language where it is a phrase.
  static func western(_ bytes: [UInt8], at offset: Int, upTo limit: Int) -> Run {
    var end = offset
    var last = offset
    var spaces = 0
    while end < limit, isWestern(bytes[end]) || isAccented(bytes, end) {
      if bytes[end] == 0x20 { spaces += 1 }
      let isLetter = bytes[end] >= 0x80 || (0x61...0x7A).contains(bytes[end] | 0x20)
      end += 1
      if isLetter { last = end }
    }
    while last < limit, bytes[last] & 0xC0 == 0x80 { last += 1 }
    let range = offset..<last
    guard spaces >= 3, range.count >= 16,
      let (tag, percent) = CommonWords.latin.best(bytes[range], least: 2), percent >= 65
    else { return Run(range: offset..<max(end, offset + 1), language: nil) }
    return Run(range: range, language: LanguageTag(tag))
  }

  /// The run of Han, kana or Hangul that begins at an offset.
  static func eastern(_ bytes: [UInt8], at offset: Int, upTo limit: Int) -> Run {
    var cursor = ScalarCursor(bytes, from: offset, to: limit)
    var last = offset
    var kana = 0
    var hangul = 0
    var han = 0
    while let value = cursor.next() {
      switch CharacterShape.of(value).kind {
      case .kana: kana += 1
      case .hangul: hangul += 1
      case .han: han += 1
      case .pause where value >= 0x3000: continue
      case .space where hangul > 0: continue
      default:
        return run(offset..<last, bytes, kana, hangul, han)
      }
      last = cursor.offset
    }
    return run(offset..<last, bytes, kana, hangul, han)
  }

  private static func run(
    _ range: Range<Int>, _ bytes: [UInt8], _ kana: Int, _ hangul: Int, _ han: Int
  ) -> Run {
    if range.isEmpty { return Run(range: range, language: nil) }
    if hangul > 0 { return Run(range: range, language: .korean) }
    if kana > 0 { return Run(range: range, language: .japanese) }
    let guess = LanguageGuess(bytes[range])
    return Run(range: range, language: guess.confidence.percent > 70 ? guess.language : chinese)
  }

  private static let chinese = LanguageTag("zh")

  /// Letters, digits, spaces and marks of ASCII.
  private static func isWestern(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F }

  /// A letter with an accent, or ’.
  private static func isAccented(_ bytes: [UInt8], _ offset: Int) -> Bool {
    let byte = bytes[offset]
    if (0xC3...0xC6).contains(byte) { return true }
    if byte & 0xC0 == 0x80, offset > 0 {
      return (0xC3...0xC6).contains(bytes[offset - 1])
        || offset > 1 && bytes[offset - 1] == 0x80 && bytes[offset - 2] == 0xE2
        || byte == 0x80 && bytes[offset - 1] == 0xE2
    }
    return byte == 0xE2 && offset + 2 < bytes.count && bytes[offset + 1] == 0x80
      && bytes[offset + 2] == 0x99
  }
}
