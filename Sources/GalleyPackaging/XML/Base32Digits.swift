/// The digits of names that are made of numbers: `a` to `z` and `2` to `7`, five bits each
/// (RFC 4648, section 6, in small letters).
public enum Base32Digits {
  /// The digit of the last five bits of a number.
  public static func digit(_ number: UInt64) -> UInt8 {
    let value = UInt8(truncatingIfNeeded: number & 31)
    return value < 26 ? UInt8(ascii: "a") + value : UInt8(ascii: "2") + value - 26
  }

  /// Whether a byte is one of the digits.
  public static func contain(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "2")...UInt8(ascii: "7") ~= byte
  }
}

extension XMLWriter {
  /// Writes a number as digits, that of the last bits first, after literal markup.
  public mutating func digits(of number: UInt64, count: Int, after prefix: StaticString) {
    raw(prefix)
    for place in 0..<count { append(Base32Digits.digit(number >> UInt64(5 * place))) }
  }
}
