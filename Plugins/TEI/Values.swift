internal import GalleyCore
internal import GalleyPackaging

/// A word as TEI's attributes take them (`teidata.word`): no white space, no control character.
struct Word: Sendable, Equatable {
  /// The word.
  let text: String

  /// Makes a word of a text: what may not stand in one becomes a hyphen; nil when nothing is left.
  init?(_ text: String) {
    var word = ""
    for scalar in text.unicodeScalars {
      if Self.mayHold(scalar) { word.unicodeScalars.append(scalar) } else { word += "-" }
    }
    guard word.unicodeScalars.contains(where: { $0 != "-" }) else { return nil }
    self.text = word
  }

  /// Whether a scalar is in none of the classes C and Z, which the schema excludes.
  private static func mayHold(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned: false
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}

/// A URI reference (RFC 3986, section 4.1), or an IRI reference: other letters than ASCII stay.
struct URIReference: Sendable, Equatable {
  /// The reference.
  let text: String

  /// Makes a reference of what a text has for one: what cannot stand in it is percent-encoded.
  init(_ text: String) {
    var bytes: [UInt8] = []
    let source = text.isDiscouraged ? Self.encoded(text) : Array(text.utf8)
    var hasFragment = false
    for (index, byte) in source.enumerated() {
      switch byte {
      case 0...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
        UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: "\\"),
        UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"):
        Self.encode(byte, into: &bytes)
      case UInt8(ascii: "%"):
        let digits = source[(index + 1)...].prefix(2)
        if digits.count == 2 && digits.allSatisfy(Self.isHexadecimal) {
          bytes.append(byte)
        } else {
          Self.encode(byte, into: &bytes)
        }
      case UInt8(ascii: "#"):
        if hasFragment { Self.encode(byte, into: &bytes) } else { bytes.append(byte) }
        hasFragment = true
      default: bytes.append(byte)
      }
    }
    let reference = String(decoding: bytes, as: UTF8.self)
    self.text = Self.looksLikeScheme(bytes) ? reference : "./" + reference
  }

  /// A text whose discouraged characters are percent-encoded.
  private static func encoded(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      let utf8 = String(Character(scalar)).utf8
      if scalar.isASCII || !DiscouragedCharacters.contains(scalar) {
        bytes += utf8
      } else {
        for byte in utf8 { encode(byte, into: &bytes) }
      }
    }
    return bytes
  }

  /// Whether what stands before a first colon is a scheme, or there is no colon to mistake.
  private static func looksLikeScheme(_ bytes: [UInt8]) -> Bool {
    let segment = bytes.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != 35 }
    guard let colon = segment.firstIndex(of: UInt8(ascii: ":")) else { return true }
    let scheme = segment[..<colon]
    guard let first = scheme.first, isLetter(first) else { return false }
    return scheme.allSatisfy { isLetter($0) || (48...57).contains($0) || "+-.".utf8.contains($0) }
  }

  private static func encode(_ byte: UInt8, into bytes: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...70).contains(byte) || (97...102).contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte)
  }
}

/// A date as TEI's `@when` takes it (XML Schema's `gYear`, `gYearMonth` and `date`).
struct CalendarDate: Sendable, Equatable {
  /// The date.
  let text: String

  /// Makes a date of a text in W3C-DTF; nil when it is none that the calendar has.
  init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), zip(parts, [4, 2, 2]).allSatisfy({ $0.count == $1 }),
      parts.joined().allSatisfy({ (48...57).contains($0) })
    else { return nil }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - 48) } }
    guard numbers[0] > 0 else { return nil }
    if numbers.count > 1, !(1...12).contains(numbers[1]) { return nil }
    if numbers.count > 2, !(1...Self.days(in: numbers[1], numbers[0])).contains(numbers[2]) {
      return nil
    }
    self.text = text
  }

  private static func days(in month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
