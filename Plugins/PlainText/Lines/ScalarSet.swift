/// A set of characters that is asked of every character of a text: a bit for each of the first
/// 65,536, so that no question costs a hash.
struct ScalarSet: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)
  private var others: Set<UInt32> = []

  /// Makes a set of scalar values.
  init(_ values: some Sequence<UInt32> = []) {
    formUnion(values)
  }

  /// Makes a set of the characters of a string.
  init(of text: String) {
    for scalar in text.unicodeScalars { insert(scalar.value) }
  }

  /// Adds a value.
  mutating func insert(_ value: UInt32) {
    if value < 0x10000 {
      bits[Int(value >> 6)] |= 1 << UInt64(value & 63)
    } else {
      others.insert(value)
    }
  }

  /// Adds values.
  mutating func formUnion(_ values: some Sequence<UInt32>) {
    for value in values { insert(value) }
  }

  /// Whether a value is in the set.
  @inline(__always)
  func contains(_ value: UInt32) -> Bool {
    if value < 0x10000 { return bits[Int(value >> 6)] >> UInt64(value & 63) & 1 != 0 }
    return others.contains(value)
  }
}
