import GalleyCore

/// Characters of the fonts Symbol and Wingdings, which have places of their own.
enum SymbolFonts {
  /// The character that a place of a font shows; nil where it is not known, or the font is another.
  static func character(_ scalar: Unicode.Scalar, in font: String) -> Unicode.Scalar? {
    let code =
      scalar.value >= 0xF000 && scalar.value <= 0xF0FF ? scalar.value - 0xF000 : scalar.value
    switch font.lowercased() {
    case "symbol": return code < 0x100 ? symbol[code] : nil
    case "wingdings": return code < 0x100 ? wingdings[code] : nil
    default: return (0xF000...0xF0FF).contains(scalar.value) ? nil : scalar
    }
  }

  private static let symbol: [UInt32: Unicode.Scalar] = {
    var table: [UInt32: Unicode.Scalar] = [:]
    let greek = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"
    let small = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ"
    for (index, letter) in greek.unicodeScalars.enumerated() {
      table[0x41 + UInt32(index)] = letter
    }
    for (index, letter) in small.unicodeScalars.enumerated() {
      table[0x61 + UInt32(index)] = letter
    }
    let signs: [(UInt32, Unicode.Scalar)] = [
      (0x22, "∀"), (0x24, "∃"), (0x27, "∋"), (0x2A, "∗"), (0x2D, "−"), (0x40, "≅"), (0x5C, "∴"),
      (0x5E, "⊥"), (0xA2, "′"), (0xA3, "≤"), (0xA4, "⁄"), (0xA5, "∞"), (0xA7, "♣"), (0xA8, "♦"),
      (0xA9, "♥"), (0xAA, "♠"), (0xAB, "↔"), (0xAC, "←"), (0xAD, "↑"), (0xAE, "→"), (0xAF, "↓"),
      (0xB0, "°"), (0xB1, "±"), (0xB2, "″"), (0xB3, "≥"), (0xB4, "×"), (0xB5, "∝"), (0xB6, "∂"),
      (0xB7, "•"), (0xB8, "÷"), (0xB9, "≠"), (0xBA, "≡"), (0xBB, "≈"), (0xBC, "…"), (0xC4, "⊗"),
      (0xC5, "⊕"), (0xC6, "∅"), (0xC7, "∩"), (0xC8, "∪"), (0xCC, "⊂"), (0xCD, "⊆"), (0xCE, "∈"),
      (0xCF, "∉"), (0xD0, "∠"), (0xD1, "∇"), (0xD5, "∏"), (0xD6, "√"), (0xD7, "⋅"), (0xD8, "¬"),
      (0xD9, "∧"), (0xDA, "∨"), (0xDB, "⇔"), (0xDC, "⇐"), (0xDD, "⇑"), (0xDE, "⇒"), (0xDF, "⇓"),
      (0xE5, "∑"), (0xF2, "∫"),
    ]
    for (code, sign) in signs { table[code] = sign }
    for code in UInt32(0x20)...0x3F where table[code] == nil { table[code] = Unicode.Scalar(code) }
    return table
  }()

  private static let wingdings: [UInt32: Unicode.Scalar] = [
    0x20: " ", 0x21: "✏", 0x22: "✂", 0x28: "☎", 0x2A: "✉", 0x46: "☞", 0x45: "☜", 0x4A: "☺",
    0x4C: "☹", 0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x72: "❒", 0x73: "⬧",
    0x74: "⧫", 0x75: "◆", 0x76: "❖", 0x77: "⬥", 0x9F: "•", 0xA7: "▪", 0xA8: "◻", 0xAB: "★",
    0xD8: "➢", 0xE0: "→", 0xDF: "←", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗",
    0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
  ]
}
