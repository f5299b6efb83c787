/// What a character does in a line, as far as reading a layout needs to know.
enum CharacterClass: UInt8, Sendable {
  /// White space.
  case space
  /// A Han ideograph, a numeral 〇, an iteration mark.
  case han
  /// Hiragana, katakana, the prolonged sound mark.
  case kana
  /// A Hangul syllable or letter.
  case hangul
  /// A letter in lower case.
  case lower
  /// A letter in upper case.
  case upper
  /// A letter of a script without case.
  case letter
  /// A digit, also a full-width one.
  case digit
  /// An opening bracket or quotation mark.
  case opener
  /// A closing bracket or quotation mark.
  case closer
  /// A quotation mark that opens or closes, by context: “ ” ‘ ’ " '.
  case quote
  /// A mark that ends a sentence.
  case final
  /// A mark inside of a sentence.
  case pause
  /// A dash or a hyphen.
  case dash
  /// A control character; it has no width.
  case control
  /// A mark that combines with the character before it; it has no width.
  case mark
  /// Anything else.
  case other

  /// Whether it stands on the East Asian grid and needs no space beside it.
  var isIdeographic: Bool { self == .han || self == .kana }
  /// Whether it is a part of a word that is written with letters.
  var isLetter: Bool {
    self == .lower || self == .upper || self == .letter || self == .hangul
  }
}

extension CharacterClass {
  /// Some classes, as a bit each.
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// A set of one class.
    init(_ kind: CharacterClass) { rawValue = 1 << UInt32(kind.rawValue) }

    /// Whether a class is among them.
    func contains(_ kind: CharacterClass) -> Bool { contains(Kinds(kind)) }
  }
}

/// A character's class and its widths.
struct CharacterShape: Sendable {
  /// The class.
  let kind: CharacterClass
  /// The width in half-ems (UAX #11: wide and full-width 2, others 1, combining and controls 0).
  let width: UInt8
  /// Whether it is a full-width mark that a justified line may set at half its width.
  let isCompressible: Bool
  /// Whether its width is that of the text around it (UAX #11: ambiguous).
  let isAmbiguous: Bool

  init(_ kind: CharacterClass, _ width: UInt8, compressible: Bool = false, ambiguous: Bool = false)
  {
    self.kind = kind
    self.width = width
    self.isCompressible = compressible
    self.isAmbiguous = ambiguous
  }

  /// The shape of a scalar value.
  static func of(_ value: UInt32) -> CharacterShape {
    if value < 0x80 { return ascii[Int(value)] }
    if value >= 0x4E00 && value < 0xA000 { return CharacterShape(.han, 2) }
    if value >= 0x3000 && value < 0x3100 { return kanaBlock(value) }
    if value >= 0xFF00 && value < 0xFFF0 { return fullWidth(value) }
    if value >= 0x2000 && value < 0x2070 { return punctuation(value) }
    if value >= 0xAC00 && value < 0xD7A4 { return CharacterShape(.hangul, 2) }
    if value < 0x2000 { return alphabetic(value) }
    return others(value)
  }
}

extension CharacterShape {
  /// The shapes of ASCII, for those who ask of every character of a text.
  static let ascii: [CharacterShape] = (0..<128).map { value in
    switch value {
    case 9...13, 28...32: CharacterShape(.space, value == 32 ? 1 : 0)
    case 0..<32, 127: CharacterShape(.control, 0)
    case 48...57: CharacterShape(.digit, 1)
    case 65...90: CharacterShape(.upper, 1)
    case 97...122: CharacterShape(.lower, 1)
    case 33, 46, 63: CharacterShape(.final, 1)
    case 44, 58, 59: CharacterShape(.pause, 1)
    case 40, 91, 123: CharacterShape(.opener, 1)
    case 41, 93, 125: CharacterShape(.closer, 1)
    case 34, 39: CharacterShape(.quote, 1)
    case 45: CharacterShape(.dash, 1)
    default: CharacterShape(.other, 1)
    }
  }

  /// The class of a letter or a digit of ASCII.
  @inline(__always)
  static func letterOrDigit(_ byte: UInt8) -> CharacterClass {
    byte >= 0x61 ? .lower : byte >= 0x41 ? .upper : .digit
  }

  /// U+3000 to U+30FF: CJK marks, hiragana, katakana.
  private static func kanaBlock(_ value: UInt32) -> CharacterShape {
    switch value {
    case 0x3000: CharacterShape(.space, 2)
    case 0x3001: CharacterShape(.pause, 2, compressible: true)
    case 0x3002: CharacterShape(.final, 2, compressible: true)
    case 0x3005...0x3007, 0x3021...0x3029, 0x3038...0x303B: CharacterShape(.han, 2)
    case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0x3018, 0x301A, 0x301D:
      CharacterShape(.opener, 2, compressible: true)
    case 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017, 0x3019, 0x301B, 0x301E, 0x301F:
      CharacterShape(.closer, 2, compressible: true)
    case 0x301C, 0x3030, 0x30A0: CharacterShape(.dash, 2)
    case 0x302A...0x302F, 0x3099, 0x309A: CharacterShape(.mark, 0)
    case 0x30FB: CharacterShape(.pause, 2, compressible: true)
    case 0x3041...0x309F, 0x30A1...0x30FF: CharacterShape(.kana, 2)
    default: CharacterShape(.other, 2)
    }
  }

  /// U+FF00 to U+FFEF: full-width and half-width forms.
  private static func fullWidth(_ value: UInt32) -> CharacterShape {
    switch value {
    case 0xFF01, 0xFF0E, 0xFF1F: CharacterShape(.final, 2, compressible: true)
    case 0xFF0C, 0xFF1A, 0xFF1B: CharacterShape(.pause, 2, compressible: true)
    case 0xFF08, 0xFF3B, 0xFF5B, 0xFF5F: CharacterShape(.opener, 2, compressible: true)
    case 0xFF09, 0xFF3D, 0xFF5D, 0xFF60: CharacterShape(.closer, 2, compressible: true)
    case 0xFF10...0xFF19: CharacterShape(.digit, 2)
    case 0xFF21...0xFF3A: CharacterShape(.upper, 2)
    case 0xFF41...0xFF5A: CharacterShape(.lower, 2)
    case 0xFF0D, 0xFF5E: CharacterShape(.dash, 2)
    case 0xFF61: CharacterShape(.final, 1)
    case 0xFF62: CharacterShape(.opener, 1)
    case 0xFF63: CharacterShape(.closer, 1)
    case 0xFF64, 0xFF65: CharacterShape(.pause, 1)
    case 0xFF66...0xFF9F: CharacterShape(.kana, 1)
    case 0xFFA0...0xFFDC: CharacterShape(.hangul, 1)
    default: CharacterShape(.other, value < 0xFF61 || value > 0xFFDC ? 2 : 1)
    }
  }

  /// U+2000 to U+206F: general punctuation.
  private static func punctuation(_ value: UInt32) -> CharacterShape {
    switch value {
    case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F: CharacterShape(.space, 1)
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: CharacterShape(.mark, 0)
    case 0x2018, 0x2019, 0x201C, 0x201D:
      CharacterShape(.quote, 1, compressible: true, ambiguous: true)
    case 0x201A, 0x201B, 0x201E, 0x201F: CharacterShape(.quote, 1)
    case 0x2039: CharacterShape(.quote, 1)
    case 0x203A: CharacterShape(.quote, 1)
    case 0x2010...0x2013: CharacterShape(.dash, 1)
    case 0x2014, 0x2015: CharacterShape(.dash, 1, ambiguous: true)
    case 0x2026, 0x2025: CharacterShape(.final, 1, ambiguous: true)
    case 0x203C, 0x2047...0x2049: CharacterShape(.final, 1)
    default: CharacterShape(.other, 1, ambiguous: true)
    }
  }

  /// U+0080 to U+1FFF: the alphabets.
  private static func alphabetic(_ value: UInt32) -> CharacterShape {
    switch value {
    case 0x80...0x84, 0x86...0x9F: return CharacterShape(.control, 0)
    case 0x85, 0xA0, 0x1680: return CharacterShape(.space, 1)
    case 0xAD: return CharacterShape(.dash, 0)
    case 0xAB, 0xBB: return CharacterShape(.quote, 1)
    case 0xB7: return CharacterShape(.pause, 1, compressible: true, ambiguous: true)
    case 0xBF, 0xA1: return CharacterShape(.opener, 1)
    case 0xA2...0xBE where value != 0xAA && value != 0xB5 && value != 0xBA:
      return CharacterShape(.other, 1)
    case 0xD7, 0xF7: return CharacterShape(.other, 1, ambiguous: true)
    case 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x64B...0x65F, 0x1AB0...0x1AFF,
      0x1DC0...0x1DFF:
      return CharacterShape(.mark, 0)
    case 0x37E, 0x589, 0x61F, 0x6D4, 0x964, 0x965: return CharacterShape(.final, 1)
    case 0x60C, 0x61B, 0x387: return CharacterShape(.pause, 1)
    case 0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F: return CharacterShape(.digit, 1)
    case 0x1100...0x11FF: return CharacterShape(.hangul, 2)
    default: break
    }
    guard let scalar = Unicode.Scalar(value) else { return CharacterShape(.other, 1) }
    let properties = scalar.properties
    if properties.isUppercase { return CharacterShape(.upper, 1) }
    if properties.isLowercase { return CharacterShape(.lower, 1) }
    return properties.isAlphabetic ? CharacterShape(.letter, 1) : CharacterShape(.other, 1)
  }

  /// Everything from U+2070 on that is not in a block of its own above.
  private static func others(_ value: UInt32) -> CharacterShape {
    switch value {
    case 0x2E3A, 0x2E3B, 0x2E17: CharacterShape(.dash, 2)
    case 0x2E80...0x2FDF, 0x3400...0x4DBF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      CharacterShape(.han, 2)
    case 0x3100...0x312F, 0x31A0...0x31BF, 0x31F0...0x31FF: CharacterShape(.kana, 2)
    case 0x3130...0x318F, 0xA960...0xA97F: CharacterShape(.hangul, 2)
    case 0x2070...0x2BFF: CharacterShape(.other, 1, ambiguous: true)
    case 0x2C00...0x2C5F, 0xA640...0xA7FF, 0xFB00...0xFB4F: CharacterShape(.lower, 1)
    case 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF, 0xE0000...0xE01EF: CharacterShape(.mark, 0)
    case 0x3190...0x33FF, 0xFE30...0xFE6F, 0x1F000...0x1FAFF: CharacterShape(.other, 2)
    default: CharacterShape(.other, 1)
    }
  }
}
