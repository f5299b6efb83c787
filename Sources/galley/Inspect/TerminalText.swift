/// Text as a terminal may show it: without control characters, cut to a width in columns.
enum TerminalText {
  /// The columns that a character takes (UAX #11), as terminals count them.
  static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x300: return 1
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
      0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    case 0x200B...0x200F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: return 0
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return 1
    }
  }

  /// The columns that a text takes.
  static func width(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// A text that cannot command a terminal: controls and what turns the direction of writing are
  /// shown as signs, a tab as a space.
  static func safe(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(safe(scalar)) }
    return String(result)
  }

  private static func safe(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09: return " "
    case 0..<0x20: return Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: return "\u{2421}"
    case 0x80...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      return "\u{FFFD}"
    default: return scalar
    }
  }

  /// A safe text of at most so many columns, an ellipsis at its end when it was longer.
  static func cut(_ text: String, to columns: Int) -> String {
    var result = String.UnicodeScalarView()
    var used = 0
    var fits = (count: 0, columns: 0)
    for scalar in text.unicodeScalars {
      let shown = safe(scalar)
      used += width(of: shown)
      if used > columns {
        return String(String.UnicodeScalarView(result.prefix(fits.count))) + "…"
      }
      result.append(shown)
      if used < columns { fits = (result.count, used) }
    }
    return String(result)
  }

  /// A text with spaces up to a width.
  static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - width(of: text)))
  }
}
