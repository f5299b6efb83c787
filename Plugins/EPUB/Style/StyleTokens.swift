/// Reads the small parts of a style sheet: names, strings and comments, with what their escapes
/// stand for (CSS Syntax 3, section 4.3).
struct StyleTokens {
  /// The sheet.
  let bytes: [UInt8]
  /// The place that is read next.
  var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The byte at the place; nil at the end.
  var byte: UInt8? { index < bytes.count ? bytes[index] : nil }
  /// The byte behind it.
  var next: UInt8? { index + 1 < bytes.count ? bytes[index + 1] : nil }

  /// Whether a name begins or goes on at the place.
  var isAtName: Bool {
    guard let byte else { return false }
    return Self.isName(byte) || isAtEscape
  }

  /// Whether an escape stands at the place: a backslash and no line end (section 4.3.8).
  private var isAtEscape: Bool {
    byte == UInt8(ascii: "\\") && next.map { !Self.isLineEnd($0) } ?? false
  }

  /// Reads a name, empty where there is none.
  mutating func name() -> String {
    var result: [UInt8] = []
    while isAtName { take(into: &result) }
    return String(decoding: result, as: UTF8.self)
  }

  /// Reads a string from its quotation mark on; nil where its line ends before it does.
  mutating func string() -> String? {
    guard let quote = byte else { return nil }
    index += 1
    var result: [UInt8] = []
    while let byte, byte != quote {
      if Self.isLineEnd(byte) { return nil }
      if byte == UInt8(ascii: "\\"), !isAtEscape {
        // A line end behind a backslash is none.
        index += next == 0x0D && index + 2 < bytes.count && bytes[index + 2] == 0x0A ? 3 : 2
      } else {
        take(into: &result)
      }
    }
    guard byte == quote else { return nil }
    index += 1
    return String(decoding: result, as: UTF8.self)
  }

  /// Reads what stands before the next byte like this.
  mutating func text(upTo end: UInt8) -> String {
    var result: [UInt8] = []
    while let byte, byte != end { take(into: &result) }
    return String(decoding: result, as: UTF8.self)
  }

  /// Goes behind a comment; false where it is not closed.
  mutating func skipComment() -> Bool {
    index += 2
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "*"), bytes[index + 1] == UInt8(ascii: "/") {
        index += 2
        return true
      }
      index += 1
    }
    return false
  }

  /// Goes behind white space.
  mutating func skipSpace() {
    while let byte, byte <= 0x20 { index += 1 }
  }

  /// Whether this byte is the next but for white space and comments.
  func comesNext(_ wanted: UInt8) -> Bool {
    var rest = self
    while let byte = rest.byte {
      if byte <= 0x20 {
        rest.index += 1
      } else if byte == UInt8(ascii: "/"), rest.next == UInt8(ascii: "*") {
        guard rest.skipComment() else { return false }
      } else {
        return byte == wanted
      }
    }
    return false
  }

  /// Takes a byte, or the character that an escape stands for (section 4.3.7).
  private mutating func take(into result: inout [UInt8]) {
    guard isAtEscape else {
      result.append(bytes[index])
      index += 1
      return
    }
    index += 1
    var value: UInt32 = 0
    var digits = 0
    while digits < 6, let digit = byte.flatMap(Self.digit) {
      value = value << 4 | digit
      digits += 1
      index += 1
    }
    guard digits > 0 else {
      result.append(bytes[index])
      index += 1
      return
    }
    if byte == 0x0D, next == 0x0A { index += 1 }
    if let byte, byte == 0x20 || byte == 0x09 || Self.isLineEnd(byte) { index += 1 }
    let scalar = value == 0 ? nil : Unicode.Scalar(value)
    result += String(Character(scalar ?? "\u{FFFD}")).utf8
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 48...57: UInt32(byte) - 48
    case 65...70: UInt32(byte) - 55
    case 97...102: UInt32(byte) - 87
    default: nil
    }
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0C || byte == 0x0D
  }

  private static func isName(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte >= 0x80
  }
}
