/// Finds addresses of the net and of mail in running text.
enum LinkFinder {
  /// The address around the `:` of `://`, the second `.` of `www.`, or an `@`, with its target.
  static func find(
    in bytes: [UInt8], at offset: Int, from start: Int, upTo end: Int
  ) -> (range: Range<Int>, target: String)? {
    switch bytes[offset] {
    case UInt8(ascii: ":"): return scheme(bytes, offset, start, end)
    case UInt8(ascii: "."): return bare(bytes, offset, start, end)
    case UInt8(ascii: "@"): return mail(bytes, offset, start, end)
    default: return nil
    }
  }

  private static func scheme(
    _ bytes: [UInt8], _ offset: Int, _ start: Int, _ end: Int
  ) -> (Range<Int>, String)? {
    guard offset + 3 < end, bytes[offset + 1] == 0x2F, bytes[offset + 2] == 0x2F else { return nil }
    var first = offset
    while first > start, isLetter(bytes[first - 1]), offset - first < 6 { first -= 1 }
    let scheme = String(decoding: bytes[first..<offset], as: UTF8.self).lowercased()
    guard ["http", "https", "ftp"].contains(scheme) else { return nil }
    let last = addressEnd(bytes, offset + 3, end)
    guard last > offset + 5 else { return nil }
    return (first..<last, String(decoding: bytes[first..<last], as: UTF8.self))
  }

  /// An address without a scheme: `www.example.org`.
  private static func bare(
    _ bytes: [UInt8], _ offset: Int, _ start: Int, _ end: Int
  ) -> (Range<Int>, String)? {
    guard offset >= start + 3, bytes[offset - 3..<offset].allSatisfy({ $0 | 0x20 == 0x77 }) else {
      return nil
    }
    let first = offset - 3
    if first > start, isLetter(bytes[first - 1]) || bytes[first - 1] == 0x2F { return nil }
    let last = addressEnd(bytes, offset + 1, end)
    let rest = bytes[offset + 1..<max(offset + 1, last)]
    guard rest.count >= 4, rest.dropLast().contains(UInt8(ascii: ".")) else { return nil }
    return (first..<last, "http://" + String(decoding: bytes[first..<last], as: UTF8.self))
  }

  private static func mail(
    _ bytes: [UInt8], _ offset: Int, _ start: Int, _ end: Int
  ) -> (Range<Int>, String)? {
    var first = offset
    while first > start, offset - first < 64, isMail(bytes[first - 1]) { first -= 1 }
    while first < offset, !isLetter(bytes[first]), !isDigit(bytes[first]) { first += 1 }
    var last = offset + 1
    while last < end, last - offset < 200, isMail(bytes[last]), bytes[last] != UInt8(ascii: "_"),
      bytes[last] != UInt8(ascii: "+")
    { last += 1 }
    while last > offset + 1, !isLetter(bytes[last - 1]) { last -= 1 }
    let host = bytes[offset + 1..<last]
    guard first < offset, let dot = host.lastIndex(of: UInt8(ascii: ".")),
      dot > offset + 1, (2...8).contains(last - dot - 1),
      bytes[dot + 1..<last].allSatisfy(isLetter)
    else { return nil }
    return (first..<last, "mailto:" + String(decoding: bytes[first..<last], as: UTF8.self))
  }

  /// The end of an address: before white space, a character beyond ASCII or a quotation mark, and
  /// before marks of the sentence around it.
  private static func addressEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var last = start
    var parentheses = 0
    while last < end, last - start < 2000 {
      let byte = bytes[last]
      if byte <= 0x20 || byte >= 0x7F
        || [0x22, 0x3C, 0x3E, 0x60, 0x7B, 0x7D, 0x5C, 0x5E, 0x7C]
          .contains(byte)
      {
        break
      }
      if byte == UInt8(ascii: "(") { parentheses += 1 }
      if byte == UInt8(ascii: ")") {
        if parentheses == 0 { break }
        parentheses -= 1
      }
      last += 1
    }
    while last > start, ".,;:!?'*_[]".utf8.contains(bytes[last - 1]) { last -= 1 }
    return last
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isMail(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || ".-_+".utf8.contains(byte)
  }
}
