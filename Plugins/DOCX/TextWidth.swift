import GalleyCore

/// How wide text is, in half-ems: one for a Western letter, two for an ideograph.
enum TextWidth {
  /// The width of a text in one line.
  static func halfEms(_ text: String) -> Int {
    var width = 0
    for scalar in text.unicodeScalars { width += isWide(scalar) ? 2 : 1 }
    return width
  }

  /// The width of the widest line of inlines, its line breaks those that are kept.
  static func halfEms(_ inlines: [Inline]) -> Int {
    inlines.plainText.split(separator: "\n").map { halfEms(String($0)) }.max() ?? 0
  }

  /// Whether a character is as wide as it is high (UAX #11, in round figures).
  static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2460...0x24FF, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
