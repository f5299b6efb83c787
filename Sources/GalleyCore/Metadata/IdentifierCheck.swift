/// The rules of identifiers' schemes.
enum IdentifierCheck {
  /// What a check digit says.
  enum Verdict: Equatable {
    case right
    /// The digit that would be right.
    case wrongDigit(String)
  }

  /// Checks an ISBN of 10 or 13 digits (ISO 2108); nil for what has another number of them.
  static func isbn(_ text: String) -> Verdict? {
    guard let digits = digits(of: text) else { return nil }
    switch digits.count {
    case 10: return modulus11(digits)
    case 13:
      guard !digits.contains(10), digits.starts(with: [9, 7]) else { return nil }
      let sum = digits.dropLast().enumerated().reduce(0) {
        $0 + $1.element * ($1.offset % 2 == 0 ? 1 : 3)
      }
      let check = (10 - sum % 10) % 10
      return check == digits[12] ? .right : .wrongDigit(String(check))
    default: return nil
    }
  }

  /// Checks an ISSN (ISO 3297).
  static func issn(_ text: String) -> Verdict? {
    guard let digits = digits(of: text), digits.count == 8 else { return nil }
    return modulus11(digits)
  }

  private static func modulus11(_ digits: [Int]) -> Verdict? {
    guard !digits.dropLast().contains(10), let last = digits.last else { return nil }
    let sum = digits.dropLast().enumerated().reduce(0) {
      $0 + $1.element * (digits.count - $1.offset)
    }
    let check = (11 - sum % 11) % 11
    return check == last ? .right : .wrongDigit(check == 10 ? "X" : String(check))
  }

  /// The digits between hyphens and spaces, an X as 10; nil where anything else stands.
  private static func digits(of text: String) -> [Int]? {
    var digits: [Int] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9": digits.append(Int(scalar.value) - 48)
      case "X", "x": digits.append(10)
      case "-", " ", "\u{2010}", "\u{2011}", "\u{2013}": continue
      default: return nil
      }
    }
    return digits
  }

  /// Whether a text is a DOI: `10.`, a number of at least four digits, a slash and a name.
  static func isDOI(_ text: String) -> Bool {
    guard text.hasPrefix("10."), let slash = text.firstIndex(of: "/") else { return false }
    let number = text[text.index(text.startIndex, offsetBy: 3)..<slash]
    return number.utf8.count >= 4 && number.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 }
      && text.index(after: slash) != text.endIndex && !hasSpace(text)
  }

  /// Whether a text is a URN (RFC 8141).
  static func isURN(_ text: String) -> Bool {
    let parts = text.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
    return parts.count == 3 && parts[0].lowercased() == "urn" && parts[1].utf8.count >= 2
      && parts[1].utf8.allSatisfy(isWordByte) && !parts[2].isEmpty && !hasSpace(text)
  }

  /// Whether a text is an address with a scheme (RFC 3986); letters of any script may stand in it.
  static func isURI(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":"), let first = text.utf8.first else { return false }
    let scheme = text[..<colon]
    guard (65...90).contains(first) || (97...122).contains(first),
      scheme.utf8.allSatisfy({ isWordByte($0) || $0 == 43 || $0 == 46 })
    else { return false }
    let rest = text[text.index(after: colon)...]
    let isWeb = ["http", "https", "ftp"].contains(scheme.lowercased())
    let isWhole = isWeb ? rest.hasPrefix("//") && rest.utf8.count > 2 : !rest.isEmpty
    return isWhole && !hasSpace(text) && !text.utf8.contains { "<>\"{}|\\^`".utf8.contains($0) }
  }

  /// Whether a text is a UUID (RFC 9562).
  static func isUUID(_ text: String) -> Bool {
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    return groups.map(\.utf8.count) == [8, 4, 4, 4, 12]
      && groups.joined().utf8.allSatisfy {
        (48...57).contains($0) || (97...102).contains($0 | 0x20)
      }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (97...122).contains(byte | 0x20) || byte == 45
  }

  private static func hasSpace(_ text: String) -> Bool {
    text.unicodeScalars.contains { isWhiteSpace($0) || $0.value < 0x20 }
  }
}
