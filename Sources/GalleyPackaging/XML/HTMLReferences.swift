/// Characters that pages write by number, as a browser reads the numbers.
enum HTMLReferences {
  /// A page with the characters of windows-1252 where numbers from 128 to 159 stand, which are
  /// controls that nobody means (HTML, section 13.2.5.80): `&#146;` is an apostrophe.
  static func resolve(_ page: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var copied = 0
    var place = 0
    while let start = next(in: page, from: place) {
      place = start + 2
      guard let (value, end) = number(in: page, from: place) else { continue }
      place = end
      guard (0x80...0x9F).contains(value), let meant = controls?.decode([UInt8(value)]),
        // Where the encoding has no character it is left as it is written.
        meant != [0xC2, UInt8(value)]
      else { continue }
      result += page[copied..<start]
      result += meant
      copied = end
    }
    return copied == 0 ? page : result + page[copied...]
  }

  /// Where the next `&#` stands.
  private static func next(in page: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + 1 < page.count, let found = page[index...].firstIndex(of: UInt8(ascii: "&")) {
      if found + 1 < page.count, page[found + 1] == UInt8(ascii: "#") { return found }
      index = found + 1
    }
    return nil
  }

  /// The number at a place, and where it ends, with the semicolon behind it where there is one.
  private static func number(in page: [UInt8], from start: Int) -> (value: Int, end: Int)? {
    let isHex = start < page.count && page[start] | 0x20 == UInt8(ascii: "x")
    var index = isHex ? start + 1 : start
    let first = index
    var value = 0
    while index < page.count, let digit = digit(page[index], isHex: isHex) {
      value = min(value * (isHex ? 16 : 10) + digit, 0x11_0000)
      index += 1
    }
    guard index > first else { return nil }
    if index < page.count, page[index] == UInt8(ascii: ";") { index += 1 }
    return (value, index)
  }

  private static func digit(_ byte: UInt8, isHex: Bool) -> Int? {
    switch byte {
    case 48...57: Int(byte) - 48
    case 65...70 where isHex: Int(byte) - 55
    case 97...102 where isHex: Int(byte) - 87
    default: nil
    }
  }

  private static let controls = ByteTable("WINDOWS-1252")
}
