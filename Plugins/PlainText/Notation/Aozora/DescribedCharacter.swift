import GalleyPackaging

/// A character that its text can only describe: ※［＃「言＋墟のつくり」、第4水準2-88-74］.
///
/// The description ends with a code point of Unicode, or with plane, row and cell of JIS X 0213.
struct DescribedCharacter {
  /// The character, nil where the description names no code.
  let character: String?

  /// Reads a description, the text between ［＃ and ］.
  init(_ description: String) {
    let parts = description.split { $0 == "、" || $0 == "," }
    var found: String?
    for part in parts.reversed() where found == nil {
      found = Self.unicode(part) ?? Self.standard(part)
    }
    character = found
  }

  /// A code point: `U+8B43`.
  private static func unicode(_ part: Substring) -> String? {
    guard part.hasPrefix("U+") || part.hasPrefix("Ｕ＋") else { return nil }
    let digits = part.dropFirst(2)
    guard (4...6).contains(digits.count), let value = UInt32(digits, radix: 16),
      let scalar = Unicode.Scalar(value), value >= 0x80
    else { return nil }
    return String(scalar)
  }

  /// A place in the standard: `第4水準2-88-74`, `1-13-21`.
  private static func standard(_ part: Substring) -> String? {
    var digits = part
    if digits.hasPrefix("第"), let level = digits.firstRange(of: "水準") {
      digits = digits[level.upperBound...]
    }
    let numbers = digits.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 3, let plane = numbers[0], let row = numbers[1], let cell = numbers[2],
      (1...2).contains(plane), (1...94).contains(row), (1...94).contains(cell)
    else { return nil }
    // EUC-JISX0213: the second plane is shifted to by 0x8F.
    let bytes = (plane == 2 ? [0x8F] : []) + [UInt8(0xA0 + row), UInt8(0xA0 + cell)]
    guard let decoded = CharacterDecoder.decode(bytes, from: "EUC-JISX0213"),
      decoded.damage.isEmpty
    else { return nil }
    return String(decoding: decoded.text, as: UTF8.self)
  }
}

/// Letters with accents that are taken apart in ASCII: 〔Pre'vost〕.
enum TakenApartLetter {
  /// The letter that begins at an offset and its length, nil where none does.
  static func find(in bytes: [UInt8], at offset: Int, upTo end: Int) -> (
    letter: String, length: Int
  )? {
    guard offset + 1 < end else { return nil }
    if offset + 2 < end, bytes[offset + 2] == UInt8(ascii: "&"),
      let letter = ligatures[String(decoding: bytes[offset..<offset + 2], as: UTF8.self)]
    {
      return (letter, 3)
    }
    let base = bytes[offset]
    let isLetter = (0x41...0x5A).contains(base) || (0x61...0x7A).contains(base)
    if let letter = whole[String(decoding: bytes[offset..<offset + 2], as: UTF8.self)] {
      return (letter, 2)
    }
    guard isLetter, let mark = marks[bytes[offset + 1]] else { return nil }
    let composed = Unicode.Scalar(mark).flatMap {
      compositions[String(Unicode.Scalar(base))]?[$0]
    }
    return composed.map { ($0, 2) }
  }

  private static let ligatures = [
    "AE": "Æ", "ae": "æ", "OE": "Œ", "oe": "œ",
  ]

  private static let whole = [
    "A&": "Å", "a&": "å", "O/": "Ø", "o/": "ø", "s&": "ß", "L/": "Ł", "l/": "ł", "D/": "Đ",
    "d/": "đ", "i/": "ɨ", "!@": "¡", "?@": "¿", "C,": "Ç", "c,": "ç", "S,": "Ş", "s,": "ş",
  ]

  /// The marks of the notation and the combining marks they stand for.
  private static let marks: [UInt8: UInt32] = [
    UInt8(ascii: "`"): 0x300, UInt8(ascii: "'"): 0x301, UInt8(ascii: "^"): 0x302,
    UInt8(ascii: "~"): 0x303, UInt8(ascii: "_"): 0x304, UInt8(ascii: ":"): 0x308,
  ]

  private static let compositions: [String: [Unicode.Scalar: String]] = {
    var table: [String: [Unicode.Scalar: String]] = [:]
    let groups: [(Unicode.Scalar, String, String)] = [
      ("\u{300}", "AEIOUaeiou", "ÀÈÌÒÙàèìòù"),
      ("\u{301}", "AEIOUYaeiouyCcNnSsZz", "ÁÉÍÓÚÝáéíóúýĆćŃńŚśŹź"),
      ("\u{302}", "AEIOUaeiouCcGgHhJjSs", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝ"), ("\u{303}", "ANOano", "ÃÑÕãñõ"),
      ("\u{304}", "AEIOUaeiou", "ĀĒĪŌŪāēīōū"), ("\u{308}", "AEIOUYaeiouy", "ÄËÏÖÜŸäëïöüÿ"),
    ]
    for (mark, bases, letters) in groups {
      for (base, letter) in zip(bases, letters) {
        table[String(base), default: [:]][mark] = String(letter)
      }
    }
    return table
  }()
}
