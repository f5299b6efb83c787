extension [UInt8] {
  /// The number at an offset, least significant byte first.
  func number(_ offset: Int, _ count: Int) -> Int {
    self[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// Where a number of 32 bits stands first.
  func offset(of signature: Int) -> Int? {
    indices.dropLast(3).first { number($0, 4) == signature }
  }

  /// The same with other bytes at an offset.
  func replacing(_ offset: Int, _ count: Int, with value: Int) -> [UInt8] {
    var copy = self
    for byte in 0..<count { copy[offset + byte] = UInt8(truncatingIfNeeded: value >> (8 * byte)) }
    return copy
  }
}
