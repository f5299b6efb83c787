/// How wide letters are in a book face, in thousandths of an em: near enough to break a line of
/// which nobody knows the font.
enum LetterWidth {
  /// The width of a text set in one line.
  static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// The width of a character.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20: return 250
    case 0x21...0x2F, 0x3A...0x3B, 0x5B...0x60, 0x7B...0x7E: return narrowMark(scalar)
    case 0x30...0x39: return 520
    case 0x41...0x5A: return capital(scalar)
    case 0x61...0x7A: return small(scalar)
    case 0x300...0x36F: return 0
    case 0xFF61...0xFFDC: return 500
    case 0x1F000...: return scalar.value < 0x20000 ? 1200 : 1000
    case 0x1100...0x11FF, 0x2014, 0x2026, 0x2E80...: return 1000
    case 0x2010...0x2027: return 450
    default: return scalar.properties.isUppercase ? 740 : 580
    }
  }

  /// Whether a character is as wide as it is high and lines may break around it.
  static func isIdeographic(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAC00...0xD7A3, 0xFF61...0xFFDC: false
    case 0x2E80...0xFFEF, 0x1B000...0x1B2FF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  private static func capital(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "I", "J": 390
    case "M", "W": 930
    default: 720
    }
  }

  private static func small(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l": 300
    case "f", "t", "r": 370
    case "m", "w": 820
    default: 540
    }
  }

  private static func narrowMark(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "%", "@": 850
    case "&", "#", "+", "<", "=", ">", "~", "^": 680
    default: 330
    }
  }
}
