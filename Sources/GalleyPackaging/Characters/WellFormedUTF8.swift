/// Tells whether bytes are well-formed UTF-8 (Unicode 16.0, table 3-7), fifteen or sixteen in a step
/// where they are ASCII or characters of three bytes.
public enum WellFormedUTF8 {
  /// Whether all of some bytes are.
  public static func holds(_ bytes: Span<UInt8>) -> Bool {
    let count = bytes.count
    var offset = 0
    while offset < count {
      if offset &+ 16 <= count {
        let piece = bytes.vector(at: offset)
        if bytes[offset] < 0x80 {
          offset &+= piece.places(from: 0x80).first
          continue
        }
        let length = lengthOfThrees(piece)
        if length > 0 {
          offset &+= length
          continue
        }
      }
      guard let length = lengthOfCharacter(bytes, at: offset) else { return false }
      offset &+= length
      // A text in Cyrillic or Greek goes on with characters of two bytes.
      while length == 2, offset &+ 1 < count, bytes[offset] &- 0xC2 < 0x1E,
        bytes[offset &+ 1] & 0xC0 == 0x80
      {
        offset &+= 2
      }
    }
    return true
  }

  /// How many bytes are characters of three bytes, fifteen at most, of which none begins with E0 or
  /// ED: those have limits of their own.
  @inline(__always)
  private static func lengthOfThrees(_ piece: SIMD16<UInt8>) -> Int {
    let bits = SIMD16<UInt8>(low: 0xC0F0_C0C0_F0C0_C0F0, high: 0x00C0_C0F0_C0C0_F0C0)
    let wanted = SIMD16<UInt8>(low: 0x80E0_8080_E080_80E0, high: 0x0080_80E0_8080_E080)
    let isOther = (piece & bits .!= wanted) .| piece.places(of: 0xE0) .| piece.places(of: 0xED)
    return isOther.first / 3 &* 3
  }

  /// The length of the well-formed character at an offset, nil where there is none.
  private static func lengthOfCharacter(_ bytes: Span<UInt8>, at offset: Int) -> Int? {
    let lead = bytes[offset]
    if lead < 0x80 { return 1 }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard 0xC2...0xF4 ~= lead, offset &+ length <= bytes.count else { return nil }
    let second = bytes[offset &+ 1]
    let (least, most): (UInt8, UInt8) =
      switch lead {
      case 0xE0: (0xA0, 0xBF)
      case 0xED: (0x80, 0x9F)
      case 0xF0: (0x90, 0xBF)
      case 0xF4: (0x80, 0x8F)
      default: (0x80, 0xBF)
      }
    guard second >= least, second <= most else { return nil }
    for place in 2..<max(2, length) where bytes[offset &+ place] & 0xC0 != 0x80 { return nil }
    return length
  }
}
