/// A count and a fingerprint of characters that are not white space, run by run.
///
/// Inside of a run the order counts, between runs it does not: a writer may put a note elsewhere,
/// but it may not lose, double or change a character. Runs that are equal but for white space have
/// equal fingerprints. Made to cost about a nanosecond a byte.
public struct ContentTally: Sendable, Equatable {
  /// How many bytes of characters were counted.
  public private(set) var count = 0
  private var fingerprint: UInt64 = 0

  /// Makes an empty tally.
  public init() {}

  /// Counts a run.
  public mutating func add(_ text: String) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var counted = 0
    // Most runs hold no white space but U+0020, which one comparison a byte finds.
    var isPlain = true
    for byte in text.utf8 {
      if byte > 0x20 {
        if byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3 { isPlain = false; break }
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        counted += 1
      }
    }
    if !isPlain { (hash, counted) = Self.hashWithWideSpaces(text) }
    if counted > 0 {
      count += counted
      fingerprint &+= hash ^ (hash >> 29)
    }
  }

  /// Adds another tally's characters.
  public mutating func add(_ other: ContentTally) {
    count += other.count
    fingerprint &+= other.fingerprint
  }

  private static func hashWithWideSpaces(_ text: String) -> (UInt64, Int) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var counted = 0
    for scalar in text.unicodeScalars where !isWhiteSpace(scalar) {
      for byte in String(scalar).utf8 {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        counted += 1
      }
    }
    return (hash, counted)
  }
}
