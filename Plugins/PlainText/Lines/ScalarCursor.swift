/// Reads the scalars of well-formed UTF-8 from an array, forwards.
///
/// A value, so that a scanner can keep one and go back to it.
struct ScalarCursor {
  let bytes: [UInt8]
  /// The offset of the next scalar.
  var offset: Int
  /// Where to stop.
  let end: Int

  init(_ bytes: [UInt8], from offset: Int, to end: Int) {
    self.bytes = bytes
    self.offset = offset
    self.end = end
  }

  /// The next scalar's value, nil at the end.
  @inline(__always)
  mutating func next() -> UInt32? {
    guard offset < end else { return nil }
    let (value, length) = Self.decode(bytes, at: offset)
    offset += length
    return value
  }

  /// The length in bytes of a scalar by the first of them.
  @inline(__always)
  static func length(_ lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// The scalar at an offset and its length in bytes.
  @inline(__always)
  static func decode(_ bytes: [UInt8], at offset: Int) -> (value: UInt32, length: Int) {
    let lead = UInt32(bytes[offset])
    if lead < 0x80 { return (lead, 1) }
    if lead < 0xE0 {
      return ((lead & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F), 2)
    }
    if lead < 0xF0 {
      return (
        (lead & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6
          | UInt32(bytes[offset + 2] & 0x3F), 3
      )
    }
    let high = (lead & 0x07) << 18 | UInt32(bytes[offset + 1] & 0x3F) << 12
    return (high | UInt32(bytes[offset + 2] & 0x3F) << 6 | UInt32(bytes[offset + 3] & 0x3F), 4)
  }

  /// The scalar at an offset of a span and its length in bytes.
  @inline(__always)
  static func decode(_ bytes: Span<UInt8>, at offset: Int) -> (value: UInt32, length: Int) {
    let lead = UInt32(bytes[offset])
    if lead < 0x80 { return (lead, 1) }
    let second = UInt32(bytes[offset &+ 1] & 0x3F)
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | second, 2) }
    let third = UInt32(bytes[offset &+ 2] & 0x3F)
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | second << 6 | third, 3) }
    let high = (lead & 0x07) << 18 | second << 12 | third << 6
    return (high | UInt32(bytes[offset &+ 3] & 0x3F), 4)
  }

  /// How many bytes a scalar takes in UTF-8.
  static func bytes(of scalar: UInt32) -> Int {
    scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
  }

  /// The offset of the scalar before an offset.
  @inline(__always)
  static func previous(_ bytes: [UInt8], before offset: Int) -> Int {
    var index = offset - 1
    while index > 0 && bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }
}
