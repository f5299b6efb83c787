import GalleyCore
import GalleyPackaging

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
  private let language: LanguageTag

  /// Looks up the words at the given line ends in the whole text.
  init(_ text: MeasuredText, softEnds: [Int], language: LanguageTag) {
    self.language = language
    var wanted = Wanted()
    var hasSoft = false
    for index in softEnds {
      let end = Int(text.lines[index].end)
      let offset = ScalarCursor.previous(text.bytes, before: end)
      let value = ScalarCursor.decode(text.bytes, at: offset).value
      guard LineJoiner.isHyphen(value) else { continue }
      hasSoft = hasSoft || value != 0x2D
      let next = Int(text.lines[index + 1].start)
      let (joined, hyphenated) = Self.forms(text.bytes, before: offset, after: next)
      wanted.insert(joined, hyphenated, start: Self.start(text.bytes, before: offset, after: next))
    }
    hasSoftHyphens = hasSoft
    if !wanted.isEmpty { find(wanted, in: text.bytes) }
  }

  /// The verdict on the hyphen at `offset`, where the next line begins at `next`.
  func verdict(before offset: Int, after next: Int, in bytes: [UInt8]) -> Verdict {
    let tail = Self.wordRange(bytes, from: next)
    let tailText = String(decoding: bytes[tail], as: UTF8.self)
    if bytes[offset] == UInt8(ascii: "-"), tail.count < 6,
      CompoundWords.suspends(tailText, in: language)
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
    // With the apostrophe of a typewriter, which is part of no word.
    let isElided =
      tail.count == 1 && tail.upperBound < bytes.count && bytes[tail.upperBound] == 0x27
    let second = isElided ? tailText + "'" : tailText
    if CompoundWords.joins(head, second, in: language) {
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

  /// The place of the first three letters of a parted word; nil for a word that has fewer.
  private static func start(_ bytes: [UInt8], before offset: Int, after next: Int) -> Int? {
    var start = offset
    while start > 0 && isWordByte(bytes[start - 1]) { start -= 1 }
    let letters = Array(bytes[start..<min(offset, start + 3)] + bytes[wordRange(bytes, from: next)])
    return letters.count < 3 ? nil : Wanted.slot(letters[0], letters[1], letters[2])
  }

  /// Reads the whole text and notes which of the wanted words stand in it.
  private mutating func find(_ wanted: Wanted, in text: [UInt8]) {
    let bytes = text.span
    var index = 0
    while index < bytes.count {
      guard Self.isWordByte(bytes[index]) else {
        index += 1
        continue
      }
      // Nearly no word begins as one that is wanted: most need no fingerprint.
      if index + 2 < bytes.count, Self.isWordByte(bytes[index + 1]),
        Self.isWordByte(bytes[index + 2]),
        !wanted.mayStart(bytes[index], bytes[index + 1], bytes[index + 2])
      {
        index = Self.end(of: bytes, from: index &+ 3)
        continue
      }
      var word = Fingerprint()
      while index < bytes.count {
        let isInnerHyphen = Self.isInnerHyphen(bytes, index)
        if isInnerHyphen && wanted.contains(word.value) { seen.insert(word.value) }
        guard isInnerHyphen || Self.isWordByte(bytes[index]) else { break }
        word.add(bytes[index])
        index += 1
      }
      if wanted.contains(word.value) { seen.insert(word.value) }
    }
  }

  /// The end of a word, with what hyphens join to it, from inside of it on.
  private static func end(of bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if index &+ 16 <= bytes.count {
        let piece = bytes.vector(at: index)
        let isOther = .!(piece.places(from: 0x80) .| (piece | 0x20).places(in: 0x61...0x7A))
        let length = isOther.first
        index &+= length
        if length == 16 { continue }
      }
      guard isWordByte(bytes[index]) || isInnerHyphen(bytes, index) else { break }
      index &+= 1
    }
    return index
  }

  private static func isInnerHyphen(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "-") && index + 1 < bytes.count && isWordByte(bytes[index + 1])
  }

  /// ASCII letters, and every byte of a character beyond ASCII but of general punctuation.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
  }
}

/// The words that are looked for: their fingerprints, and how they begin.
private struct Wanted {
  private var words: Set<UInt64> = []
  private var some = ScalarSet()
  /// By the first three letters, five bits of each, whether a word begins so.
  private var starts = [Bool](repeating: false, count: 1 << 15)

  var isEmpty: Bool { words.isEmpty }

  /// The place of three letters, the same for capitals and small letters.
  static func slot(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    Int(first & 0x1F) << 10 | Int(second & 0x1F) << 5 | Int(third & 0x1F)
  }

  /// Adds the two forms of a word; `start` is the place of its first three letters, but for a
  /// hyphen.
  mutating func insert(_ joined: UInt64, _ hyphenated: UInt64, start: Int?) {
    for word in [joined, hyphenated] {
      words.insert(word)
      some.insert(UInt32(word >> 48))
    }
    if let start { starts[start] = true }
  }

  /// Whether a wanted word may begin with three letters.
  func mayStart(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    starts[Self.slot(first, second, third)]
  }

  /// Nearly no word is wanted: most are told by a few bits of their fingerprints.
  func contains(_ word: UInt64) -> Bool {
    some.contains(UInt32(word >> 48)) && words.contains(word)
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
