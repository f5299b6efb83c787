import GalleyCore

/// What the text itself knows of a word that a line end parts: whether it stands elsewhere in one
/// piece, or with its hyphen.
///
/// Words are compared by a 64-bit fingerprint of their letters in lower case, so that a long text
/// is read once and no word is copied.
struct HyphenVocabulary {
  /// The three verdicts.
  enum Verdict: Equatable {
    /// The hyphen came from the line end.
    case remove(Confidence)
    /// The hyphen is the word's own.
    case keep(Confidence)
    /// The hyphen stands for a part that follows: `Haupt- und Nebensatz`.
    case suspended
  }

  private var seen: Set<UInt64> = []
  private let hasSoftHyphens: Bool
  private let isFrench: Bool

  /// Looks up the words at the given line ends in the whole text.
  init(_ text: MeasuredText, softEnds: [Int], isFrench: Bool) {
    self.isFrench = isFrench
    var wanted: Set<UInt64> = []
    var hasSoft = false
    for index in softEnds {
      let end = Int(text.lines[index].end)
      let offset = ScalarCursor.previous(text.bytes, before: end)
      let value = ScalarCursor.decode(text.bytes, at: offset).value
      guard LineJoiner.isHyphen(value) else { continue }
      hasSoft = hasSoft || value != 0x2D
      let (joined, hyphenated) = Self.forms(
        text.bytes, before: offset, after: Int(text.lines[index + 1].start))
      wanted.insert(joined)
      wanted.insert(hyphenated)
    }
    hasSoftHyphens = hasSoft
    if !wanted.isEmpty { find(wanted, in: text.bytes) }
  }

  /// The verdict on the hyphen at `offset`, where the next line begins at `next`.
  func verdict(before offset: Int, after next: Int, in bytes: [UInt8]) -> Verdict {
    let tail = Self.wordRange(bytes, from: next)
    let tailText = String(decoding: bytes[tail], as: UTF8.self)
    if ["und", "oder", "bis", "and", "or", "to", "et", "ou", "y", "en", "e", "of"].contains(
      tailText),
      tail.count < 5, bytes[offset] == UInt8(ascii: "-")
    {
      return .suspended
    }
    let (joined, hyphenated) = Self.forms(bytes, before: offset, after: next)
    if seen.contains(joined) && !seen.contains(hyphenated) {
      return .remove(Confidence(percent: 97))
    }
    if seen.contains(hyphenated) && !seen.contains(joined) {
      return .keep(Confidence(percent: 95))
    }
    let isASCII = bytes[offset] == UInt8(ascii: "-")
    if !isASCII { return .remove(Confidence(percent: 95)) }
    let first = CharacterShape.of(ScalarCursor.decode(bytes, at: next).value).kind
    let last = CharacterShape.of(
      ScalarCursor.decode(bytes, at: ScalarCursor.previous(bytes, before: offset)).value
    ).kind
    // Where typeset hyphens are U+2010, a hyphen-minus is the author's.
    if hasSoftHyphens || first != .lower || last == .digit { return .keep(Confidence(percent: 85)) }
    var start = offset
    while start > 0 && Self.isWordByte(bytes[start - 1]) { start -= 1 }
    let head = String(decoding: bytes[start..<offset], as: UTF8.self)
    if CompoundWords.joins(head, tailText, isFrench: isFrench) {
      return .keep(Confidence(percent: 80))
    }
    return .remove(Confidence(percent: 78))
  }

  /// The fingerprints of the two forms of a parted word: in one piece, and with a hyphen.
  private static func forms(
    _ bytes: [UInt8], before offset: Int, after next: Int
  ) -> (joined: UInt64, hyphenated: UInt64) {
    var start = offset
    while start > 0 && isWordByte(bytes[start - 1]) { start -= 1 }
    var head = Fingerprint()
    for index in start..<offset { head.add(bytes[index]) }
    var hyphenated = head
    hyphenated.add(UInt8(ascii: "-"))
    for index in wordRange(bytes, from: next) {
      head.add(bytes[index])
      hyphenated.add(bytes[index])
    }
    return (head.value, hyphenated.value)
  }

  private static func wordRange(_ bytes: [UInt8], from start: Int) -> Range<Int> {
    var end = start
    while end < bytes.count && isWordByte(bytes[end]) { end += 1 }
    return start..<end
  }

  /// Reads the whole text and notes which of the wanted words stand in it.
  private mutating func find(_ wanted: Set<UInt64>, in bytes: [UInt8]) {
    // Nearly no word is wanted: most are told by a few bits of their fingerprints.
    let some = ScalarSet(wanted.lazy.map { UInt32($0 >> 48) })
    func isWanted(_ word: UInt64) -> Bool {
      some.contains(UInt32(word >> 48)) && wanted.contains(word)
    }
    var index = 0
    while index < bytes.count {
      guard Self.isWordByte(bytes[index]) else {
        index += 1
        continue
      }
      var word = Fingerprint()
      while index < bytes.count {
        let isInnerHyphen =
          bytes[index] == UInt8(ascii: "-") && index + 1 < bytes.count
          && Self.isWordByte(bytes[index + 1])
        if isInnerHyphen && isWanted(word.value) { seen.insert(word.value) }
        guard isInnerHyphen || Self.isWordByte(bytes[index]) else { break }
        word.add(bytes[index])
        index += 1
      }
      if isWanted(word.value) { seen.insert(word.value) }
    }
  }

  /// ASCII letters, and every byte of a character beyond ASCII but of general punctuation.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x41 && byte <= 0x5A) || byte >= 0x80
  }
}

/// FNV-1a over letters, those of ASCII in lower case.
private struct Fingerprint {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ byte: UInt8) {
    let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    value = (value ^ UInt64(lower)) &* 0x0000_0100_0000_01B3
  }
}
