internal import GalleyCore

/// The `xml:id` of blocks that have no name of their own: made of their text, so that it stays when
/// the text changes elsewhere, and a number where several blocks have the same text.
struct BlockNames: Sendable {
  private var counts: [UInt64: Int] = [:]
  private static let digits = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
  /// How many digits there are, of five bits each.
  private static let length = 8

  /// The name of the next block with a key, which no other node has.
  mutating func next(_ key: BlockKey, besides identifiers: borrowing Identifiers) -> String {
    while true {
      let name = next(key)
      if !identifiers.hasMadeNames || !identifiers.isTaken(name) { return name }
    }
  }

  private mutating func next(_ key: BlockKey) -> String {
    let hash = key.hash >> (64 - 5 * UInt64(Self.length))
    let count = counts[hash, default: 0] + 1
    counts[hash] = count
    var name: [UInt8] = [UInt8(ascii: "b"), UInt8(ascii: ".")]
    for place in 0..<Self.length {
      name.append(Self.digits[Int(truncatingIfNeeded: hash >> UInt64(5 * place)) & 31])
    }
    let text = String(decoding: name, as: UTF8.self)
    return count == 1 ? text : "\(text).\(count)"
  }

  /// Whether a name is one that is made here.
  static func isMade(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts[0].elementsEqual("b".utf8),
      parts[1].count == length, parts[1].allSatisfy({ digits.contains($0) })
    else { return false }
    return parts.count == 2 || parts[2].allSatisfy { (48...57).contains($0) } && !parts[2].isEmpty
  }
}
