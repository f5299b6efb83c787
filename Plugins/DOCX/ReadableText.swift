import GalleyPackaging

/// Text without the controls and noncharacters that XML may have and no program shows.
enum ReadableText {
  /// A text with U+FFFD in their places, and how many there were.
  static func make(of text: String) -> (text: String, replaced: Int) {
    var scalars = String.UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      // The XML writer itself sees to what XML cannot hold.
      let isUnfit =
        DiscouragedCharacters.contains(scalar) && scalar.value >= 0x80 && scalar.value >> 4 != 0xFFF
      if isUnfit { count += 1 }
      scalars.append(isUnfit ? "\u{FFFD}" : scalar)
    }
    return (String(scalars), count)
  }

  /// For words that are told again, in tables of contents, headers and properties, and for
  /// attributes.
  static let fitting: @Sendable (String, Bool) -> String? = { text, _ in
    text.isDiscouraged ? make(of: text).text : nil
  }
}
