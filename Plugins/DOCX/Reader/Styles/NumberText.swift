import GalleyCore

/// The numbers of lists as they are shown.
enum NumberText {
  /// The number of a paragraph with what stands around it: `第三条`, `2.1`.
  static func text(_ levels: [NumberingTable.Level], level: Int, counts: [Int]) -> String {
    guard levels.indices.contains(level) else { return "" }
    var text = ""
    var rest = levels[level].text[...]
    while let sign = rest.first {
      rest.removeFirst()
      guard sign == "%", let digit = rest.first.flatMap({ Int(String($0)) }), digit >= 1 else {
        text.append(sign)
        continue
      }
      rest.removeFirst()
      guard counts.indices.contains(digit - 1), levels.indices.contains(digit - 1) else { continue }
      text += number(counts[digit - 1], levels[digit - 1].format)
    }
    return text
  }

  /// Whether a text is one number with a mark behind it or brackets around it, which a list's
  /// marking tells.
  static func isSimple(_ text: String, level: Int) -> Bool {
    let number = "%\(level + 1)"
    guard let place = text.firstRange(of: number) else { return false }
    let rest = text[..<place.lowerBound] + text[place.upperBound...]
    return rest.unicodeScalars.allSatisfy { ".、)）(（．．, 　".unicodeScalars.contains($0) }
  }

  /// The style of a number format (ECMA-376 part 1, section 17.18.59); nil where there is none
  /// like it.
  static func style(of format: String) -> List.NumberStyle? {
    switch format {
    case "decimal", "decimalZero", "decimalFullWidth", "decimalHalfWidth", "decimalFullWidth2":
      .decimal
    case "lowerLetter": .lowerAlpha
    case "upperLetter": .upperAlpha
    case "lowerRoman": .lowerRoman
    case "upperRoman": .upperRoman
    case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "ideographDigital",
      "japaneseDigitalTenThousand", "taiwaneseCounting", "taiwaneseCountingThousand",
      "taiwaneseDigital", "koreanDigital2":
      .ideographic
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": .circled
    default: nil
    }
  }

  /// A number in a format.
  static func number(_ value: Int, _ format: String) -> String {
    switch format {
    case "none", "bullet": return ""
    case "decimalZero": return value < 10 ? "0\(value)" : String(value)
    case "ordinal": return "\(value)."
    case "decimalFullWidth", "decimalFullWidth2":
      return String(
        String.UnicodeScalarView(
          String(value).unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
    default: break
    }
    guard value > 0 else { return String(value) }
    switch style(of: format) {
    case .lowerAlpha: return letters(value, first: "a")
    case .upperAlpha: return letters(value, first: "A")
    case .lowerRoman: return (RomanNumeral.text(of: value) ?? String(value)).lowercased()
    case .upperRoman: return RomanNumeral.text(of: value) ?? String(value)
    case .ideographic: return ideographic(value)
    case .circled where value <= 20:
      return String(Character(Unicode.Scalar(0x2460 + UInt32(value) - 1) ?? "?"))
    case .decimal, .circled, nil: return String(value)
    }
  }

  /// Word doubles letters after the last: z, aa, bb.
  private static func letters(_ value: Int, first: Unicode.Scalar) -> String {
    let count = min((value - 1) / 26 + 1, 30)
    let letter = Unicode.Scalar(first.value + UInt32((value - 1) % 26)) ?? first
    return String(repeating: Character(letter), count: count)
  }

  private static func ideographic(_ value: Int) -> String {
    let digits = Array("零一二三四五六七八九")
    guard value < 10_000 else { return String(value) }
    var text = ""
    var skipped = false
    for (unit, sign) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = value / unit % 10
      if digit == 0 {
        skipped = !text.isEmpty
        continue
      }
      if skipped { text += "零" }
      skipped = false
      if !(digit == 1 && unit == 10 && text.isEmpty) { text.append(digits[digit]) }
      text += sign
    }
    return text
  }
}
