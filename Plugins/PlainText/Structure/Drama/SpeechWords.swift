/// The words that speeches and stage directions are told by, of all rule packs.
///
/// A class for its size: the rules hand it out for every line.
final class SpeechWords: Sendable {
  private let directions: WordMatcher
  private let wholeDirections: Set<UInt64>
  private let titles: Set<UInt64>
  private let never: Set<UInt64>
  private let cast: Set<UInt64>
  /// The bytes that the heads of casts and the whole directions begin with.
  private let castStarts: [Bool]
  private let directionStarts: [Bool]

  /// Gathers the words of some packs.
  init(_ packs: [RulePack]) {
    directions = WordMatcher(packs.map(\.stageDirection))
    wholeDirections = Set(packs.flatMap(\.stageDirection.prefixes).map(Self.fingerprint))
    titles = Set(packs.flatMap(\.speakerTitles).map(Self.fingerprint))
    never = Set(packs.flatMap(\.neverSpeakers).map(Self.fingerprint))
    cast = Set(packs.flatMap(\.castHeads).map(Self.fingerprint))
    castStarts = Self.starts(of: packs.flatMap(\.castHeads))
    directionStarts = Self.starts(of: packs.flatMap(\.stageDirection.prefixes))
  }

  /// For each byte whether a line that begins with it may be one of some words: they may stand
  /// between underscores, and in small letters or capitals.
  private static func starts(of words: [String]) -> [Bool] {
    var table = [Bool](repeating: false, count: 256)
    table[0x5F] = true
    for byte in words.compactMap(\.utf8.first) {
      table[Int(byte)] = true
      if 0x61...0x7A ~= byte | 0x20 { table[Int(byte ^ 0x20)] = true }
    }
    return table
  }

  /// Whether a line begins as a stage direction does, or is one: `Enter …`, `Exeunt`.
  func isDirection(_ line: Line, in bytes: [UInt8]) -> Bool {
    directions.matches(line, in: bytes)
      || line.characters <= 16 && directionStarts[Int(bytes[Int(line.start)])]
        && wholeDirections.contains(Self.fingerprint(bytes[Int(line.start)..<Int(line.end)]))
  }

  /// Whether a word stands before a name with a full stop of its own: `Mr`, `Mme`.
  func isTitle(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= 5 && titles.contains(Self.fingerprint(word))
  }

  /// Whether a name is a label that is none of a speaker, by its fingerprint: `Note:`, `From:`.
  func isNever(_ name: UInt64) -> Bool { never.contains(name) }

  /// Whether a line is the head of a list of those who play.
  func isCastHead(_ line: Line, in bytes: [UInt8]) -> Bool {
    line.characters <= 24 && castStarts[Int(bytes[Int(line.start)])]
      && cast.contains(Self.fingerprint(bytes[Int(line.start)..<Int(line.end)]))
  }

  /// Whether one of the words of a line heads such a list by itself: `PERSONS OF THE PLAY`.
  func holdsCastWord(_ line: Line, in bytes: [UInt8]) -> Bool {
    bytes[Int(line.start)..<Int(line.end)].split(separator: 0x20).contains { word in
      word.count > 5 && cast.contains(Self.fingerprint(word))
    }
  }

  /// Whether a byte at the end of a name is a full stop, a colon or an underscore.
  private static func isMark(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x3A || byte == 0x5F }

  private static func fingerprint(_ word: String) -> UInt64 {
    fingerprint(ArraySlice(word.utf8))
  }

  /// The same for capitals and small letters; a mark at the end does not count.
  private static func fingerprint(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var result: UInt64 = 0xcbf2_9ce4_8422_2325
    var end = bytes.endIndex
    while end > bytes.startIndex, isMark(bytes[end - 1]) { end -= 1 }
    let name = bytes[..<end]
    let span = name.span
    var offset = 0
    while offset < span.count {
      let (value, length) = ScalarCursor.decode(span, at: offset)
      offset += length
      if value == 0x5F || value == 0x3000 { continue }
      let folded = (0x41...0x5A).contains(value) ? value | 0x20 : value
      result = (result ^ UInt64(folded)) &* 0x0000_0100_0000_01B3
    }
    return result
  }
}
