/// What becomes of a byte of UTF-8 on its way into XML 1.0.
///
/// The characters that XML 1.0 cannot hold at all (section 2.2, production `Char`) are the
/// controls below U+0020 but tab, line feed and carriage return, and U+FFFE and U+FFFF; surrogates
/// cannot come up in a `String`.
enum XMLEscaping {
  /// Written as it is.
  static let plain: UInt8 = 0
  /// Written as a reference.
  static let reference: UInt8 = 1
  /// Cannot be written: U+FFFD takes its place.
  static let forbidden: UInt8 = 2
  /// The lead byte of U+F000 to U+FFFF, the last two of which cannot be written.
  static let lead: UInt8 = 3

  /// The class of each byte in character data.
  ///
  /// A `>` is always a reference, so that `]]>` cannot come up; a carriage return is one, since
  /// parsers turn a plain one into a line feed.
  static let text: [UInt8] = table(references: "&<>\r")

  /// The class of each byte in an attribute value in double quotes.
  ///
  /// Tab and line feed are references, since parsers turn plain ones into spaces (section 3.3.3).
  static let attribute: [UInt8] = table(references: "&<>\"\t\n\r")

  /// The class of each byte in a processing instruction, which has no references.
  static let instruction: [UInt8] = table(references: "")

  /// What is written in place of a character that cannot be.
  static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// The reference for a byte of the class `reference`.
  static func reference(for byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "\t"): "&#9;"
    case UInt8(ascii: "\n"): "&#10;"
    default: "&#13;"
    }
  }

  /// Where the next byte stands that may need care, or less than eight bytes are left.
  ///
  /// Looks at sixteen bytes in a step, and near the end at eight in a word. The marks of bytes that are equal to one, or less than one, are
  /// exact up to the first of them (H. S. Warren, Hacker's Delight, section 6-1).
  static func skipPlain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return start }
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    func marks(of byte: UInt8, in word: UInt64) -> UInt64 {
      let difference = word ^ (ones &* UInt64(byte))
      return (difference &- ones) & ~difference
    }
    var index = start
    while index &+ 17 <= bytes.count {
      let piece = base.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
      let next = base.loadUnaligned(fromByteOffset: index &+ 1, as: SIMD16<UInt8>.self)
      // What cannot be written begins with EF BF.
      let found =
        (piece.places(below: 0x20) .| (piece.places(of: 0xEF) .& next.places(of: 0xBF)))
        .| (piece.places(of: UInt8(ascii: "&")) .| piece.places(of: UInt8(ascii: "<")))
        .| (piece.places(of: UInt8(ascii: ">")) .| piece.places(of: UInt8(ascii: "\"")))
      let place = found.first
      if place < 16 { return index &+ place }
      index &+= 16
    }
    while index &+ 8 <= bytes.count {
      let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let found =
        (word &- ones &* 0x20) & ~word | marks(of: UInt8(ascii: "&"), in: word)
        | marks(of: UInt8(ascii: "<"), in: word) | marks(of: UInt8(ascii: ">"), in: word)
        | marks(of: UInt8(ascii: "\""), in: word) | marks(of: 0xEF, in: word)
      if found & highs != 0 { return index &+ (found & highs).trailingZeroBitCount / 8 }
      index &+= 8
    }
    return index
  }

  private static func table(references: String) -> [UInt8] {
    var table = [UInt8](repeating: plain, count: 256)
    for byte in 0..<0x20 where byte != 0x09 && byte != 0x0A { table[byte] = forbidden }
    table[0xEF] = lead
    for byte in references.utf8 { table[Int(byte)] = reference }
    return table
  }
}
