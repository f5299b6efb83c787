/// Reads the values of a mark: `name="value"`, each value a string as JSON has it.
struct MarkParser {
  private let bytes: ArraySlice<UInt8>
  private var index: Int

  /// Reads the content of a processing instruction.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// The next value with its name, nil at the end and where there is none that can be read.
  mutating func next() -> (name: String, value: [UInt8])? {
    while index < bytes.endIndex, bytes[index] <= 0x20 { index += 1 }
    let start = index
    while index < bytes.endIndex, bytes[index] != UInt8(ascii: "=") { index += 1 }
    guard start < index, index + 1 < bytes.endIndex, bytes[index + 1] == UInt8(ascii: "\"") else {
      index = bytes.endIndex
      return nil
    }
    let name = String(decoding: bytes[start..<index], as: UTF8.self)
    index += 2
    guard let value = string() else { return nil }
    return (name, value)
  }

  /// The string up to its closing mark, which is passed; nil where there is none.
  private mutating func string() -> [UInt8]? {
    var value: [UInt8] = []
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return value
      case UInt8(ascii: "\\"):
        guard index < bytes.endIndex else { return nil }
        let escaped = bytes[index]
        index += 1
        switch escaped {
        case UInt8(ascii: "n"): value.append(0x0A)
        case UInt8(ascii: "t"): value.append(0x09)
        case UInt8(ascii: "r"): value.append(0x0D)
        case UInt8(ascii: "u"):
          guard let scalar = hexadecimal() else { return nil }
          value += String(Character(scalar)).utf8
        default: value.append(escaped)
        }
      default: value.append(byte)
      }
    }
    return nil
  }

  private mutating func hexadecimal() -> Unicode.Scalar? {
    guard let unit = codeUnit() else { return nil }
    guard UTF16.isLeadSurrogate(unit) else { return Unicode.Scalar(UInt32(unit)) }
    guard bytes[index...].starts(with: "\\u".utf8) else { return nil }
    index += 2
    guard let trail = codeUnit(), UTF16.isTrailSurrogate(trail) else { return nil }
    return Unicode.Scalar(0x10000 + (UInt32(unit) & 0x3FF) << 10 + UInt32(trail) & 0x3FF)
  }

  private mutating func codeUnit() -> UInt16? {
    guard index + 4 <= bytes.endIndex else { return nil }
    defer { index += 4 }
    return UInt16(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
  }
}

extension MarkText {
  /// The bytes of hexadecimal digits, nil where they are none.
  static func bytes(of digits: [UInt8]) -> [UInt8]? {
    guard digits.count % 2 == 0 else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      let pair = String(decoding: digits[index..<index + 2], as: UTF8.self)
      guard let byte = UInt8(pair, radix: 16) else { return nil }
      bytes.append(byte)
    }
    return bytes
  }

  /// The number of a value, nil where it is none.
  static func number(_ value: [UInt8]) -> Int? { Int(String(decoding: value, as: UTF8.self)) }
}
