internal import GalleyCore
internal import GalleyPackaging

/// The `xml:id` of blocks that have no name of their own: made of their text, so that it stays when
/// the text changes elsewhere, and a number where several blocks have the same text.
struct BlockNames: Sendable {
  private var counts = HashCounts()
  /// How many digits there are, of five bits each.
  static let length = 8

  /// A name: eight digits, and a number where it is not the first of its text.
  struct Name: Sendable {
    /// The digits, five bits each.
    let hash: UInt64
    /// Which block of its text it is, counted from 1.
    let count: Int

    /// The name as it is written.
    var text: String {
      let digits = (0..<BlockNames.length).map {
        Base32Digits.digit(hash >> UInt64(5 * $0))
      }
      let text = "b." + String(decoding: digits, as: UTF8.self)
      return count == 1 ? text : "\(text).\(count)"
    }
  }

  /// The name of the next block with a key, which no other node has.
  mutating func next(_ key: BlockKey, besides identifiers: borrowing Identifiers) -> Name {
    let hash = key.hash >> (64 - 5 * UInt64(Self.length))
    while true {
      let name = Name(hash: hash, count: counts.add(hash))
      if !identifiers.hasMadeNames || !identifiers.isTaken(name.text) { return name }
    }
  }

  /// Whether a name is one that is made here.
  static func isMade(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts[0].elementsEqual("b".utf8),
      parts[1].count == length, parts[1].allSatisfy(Base32Digits.contain)
    else { return false }
    return parts.count == 2 || parts[2].allSatisfy { (48...57).contains($0) } && !parts[2].isEmpty
  }
}
