/// The words of lines as fingerprints: of letters those of five or more, of Han every two in a row.
///
/// Enough to tell what two places of a text have in common, without a string for each word.
enum WordPrints {
  /// Adds the words of a line to some; words of fewer letters go to `short` alone, with the others.
  static func collect(
    _ line: Line, in bytes: [UInt8], _ found: inout Set<UInt32>, _ short: inout Set<UInt32>
  ) {
    var hash = seed
    var length = 0
    var han: UInt32 = 0
    func close() {
      if length > 1 { short.insert(hash) }
      if length >= 5 { found.insert(hash) }
      (hash, length) = (seed, 0)
    }
    var cursor = ScalarCursor(bytes, from: Int(line.start), to: Int(line.end))
    while let value = cursor.next() {
      let kind = CharacterShape.of(value).kind
      if kind == .lower || kind == .upper || kind == .letter {
        hash = mix(hash, value)
        length += 1
        han = 0
        continue
      }
      close()
      let isHan = kind.isIdeographic || kind == .hangul
      if isHan && han != 0 { found.insert(mix(mix(seed, han), value)) }
      han = isHan ? value : 0
    }
    close()
  }

  /// The words of a line.
  static func words(_ line: Line, in bytes: [UInt8]) -> Set<UInt32> {
    var found: Set<UInt32> = []
    var short: Set<UInt32> = []
    collect(line, in: bytes, &found, &short)
    return found
  }

  /// The word that two lines make together when the hyphen between them goes.
  static func joined(_ last: Line, _ first: Line, in bytes: [UInt8]) -> UInt32 {
    var start = ScalarCursor.previous(bytes, before: Int(last.end))
    let hyphen = start
    while start > Int(last.start) {
      let before = ScalarCursor.previous(bytes, before: start)
      guard CharacterShape.of(ScalarCursor.decode(bytes, at: before).value).kind.isLetter else {
        break
      }
      start = before
    }
    var hash = seed
    var head = ScalarCursor(bytes, from: start, to: hyphen)
    while let value = head.next() { hash = mix(hash, value) }
    var tail = ScalarCursor(bytes, from: Int(first.start), to: Int(first.end))
    while let value = tail.next(), CharacterShape.of(value).kind.isLetter {
      hash = mix(hash, value)
    }
    return hash
  }

  /// What a fingerprint starts from.
  static let seed: UInt32 = 0x811C_9DC5

  /// A fingerprint with one character more; capitals of ASCII count as small letters.
  static func mix(_ hash: UInt32, _ value: UInt32) -> UInt32 {
    (hash ^ (value < 0x80 ? value | 0x20 : value)) &* 0x0100_0193
  }
}
