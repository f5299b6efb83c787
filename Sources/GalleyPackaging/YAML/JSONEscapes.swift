/// What JSON can escape and YAML cannot.
enum JSONEscapes {
  /// The text with each pair of surrogates (`\ud83d\ude00`), as JSON writes characters beyond the
  /// first plane, as the one escape that YAML has for them (`\U0001F600`).
  ///
  /// Columns behind it in its line are counted two short.
  static func joined(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "\\")) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "\\") else {
        result.append(bytes[index])
        index += 1
        continue
      }
      if let high = unit(bytes, index), high & 0xFC00 == 0xD800,
        let low = unit(bytes, index + 6), low & 0xFC00 == 0xDC00
      {
        let value = 0x10000 + (high & 0x3FF) << 10 + (low & 0x3FF)
        let digits = String(value, radix: 16, uppercase: true)
        result += "\\U000".utf8
        result += String(repeating: "0", count: 5 - digits.utf8.count).utf8
        result += digits.utf8
        index += 12
      } else {
        // An escaped backslash begins no escape.
        result += bytes[index..<min(index + 2, bytes.count)]
        index += 2
      }
    }
    return result
  }

  /// The number of an escape `\uXXXX` that begins at an index; nil where there is none.
  private static func unit(_ bytes: [UInt8], _ index: Int) -> UInt32? {
    guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { return nil }
    return UInt32(String(decoding: bytes[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16)
  }
}
