/// What a character is to the detector, and what it costs beside others.
///
/// Costs are in eighths of a nat: how surprising it is to meet the character there in a text.
enum SignKind: UInt8 {
  case space, punctuation, digit, control
  case lower, upper, caseless
  /// Dashes, ellipses, fixed spaces.
  case neutral
  /// Bullets and marks that stand before a word.
  case opening
  /// Quotation marks that stand on either side.
  case quote
  /// Marks that stand after a word, and the apostrophe.
  case closing
  /// Signs that texts of any kind have now and then.
  case common
  /// Signs that few texts have.
  case rare
  /// Lines and blocks of tables.
  case box
  /// Controls above ASCII, private use, and what no character has.
  case undefined

  /// The kind of a scalar.
  init(_ value: UInt32) {
    switch value {
    case 0x09...0x0D, 0x1A, 0x20: self = .space
    case 0x07, 0x08, 0x1B: self = .punctuation
    case 0x30...0x39: self = .digit
    case 0..<0x20, 0x7F: self = .control
    case 0x61...0x7A: self = .lower
    case 0x41...0x5A: self = .upper
    case 0x21..<0x7F: self = .punctuation
    case 0xA0, 0xAD, 0x2013, 0x2014, 0x2015, 0x2026, 0x200E, 0x200F: self = .neutral
    case 0xA1, 0xBF, 0x2018, 0x201A, 0x201E, 0x2022, 0x2039: self = .opening
    case 0xAB, 0xBB, 0x201C: self = .quote
    case 0x2019, 0x201D, 0x203A: self = .closing
    case 0xA3, 0xA7, 0xA9, 0xAA, 0xAE, 0xB0...0xB3, 0xB5, 0xB7, 0xB9, 0xBA, 0xBC...0xBE, 0xD7,
      0x20AC,
      0x2116, 0x2122:
      self = .common
    case 0x60C, 0x61B, 0x61F, 0x640, 0x5BE, 0x387, 0x385, 0x384, 0x2010...0x2012, 0x20AB:
      self = .neutral
    case 0x80..<0xA0, 0xE000...0xF8FF, 0xFFFD: self = .undefined
    case 0x192, 0x2C6, 0x2DC: self = .rare
    case 0x2500...0x25A0: self = .box
    default: self = Self.letterKind(value)
    }
  }

  private static func letterKind(_ value: UInt32) -> SignKind {
    guard let scalar = Unicode.Scalar(value) else { return .undefined }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter: return .lower
    case .uppercaseLetter, .titlecaseLetter: return .upper
    case .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark: return .caseless
    case .format: return .neutral
    case .decimalNumber: return .common
    case .unassigned, .control, .privateUse: return .undefined
    default: return .rare
    }
  }

  /// Whether it is a letter.
  var isLetter: Bool { self == .lower || self == .upper || self == .caseless }

  /// What the case of two neighbouring letters costs, the first nil at the edge of a word.
  static func caseCost(_ first: SignKind, _ second: SignKind) -> Int {
    switch (first, second) {
    case (.lower, .upper): 40
    case (.upper, .upper): 6
    case (.upper, .lower): 2
    case (_, .upper) where !first.isLetter: 10
    default: 0
    }
  }

  /// What a sign costs after a character of another kind.
  func cost(after first: SignKind) -> Int {
    switch self {
    case .neutral: first.isLetter ? 40 : 28
    case .opening: first.isLetter || first == .digit ? 88 : 34
    case .quote: 30
    case .closing: first == .space ? 72 : 28
    case .common: 48 + (first.isLetter ? 16 : 0)
    case .rare: 76 + (first.isLetter ? 24 : 0)
    case .box: first == .box ? 44 : 76
    case .undefined: 120
    case .control: 104
    case .space, .punctuation, .digit, .lower, .upper, .caseless: 0
    }
  }

  /// What a letter costs after this sign, besides its own cost.
  var costBeforeLetter: Int {
    switch self {
    case .neutral: 10
    case .common, .box: 16
    case .rare: 30
    default: 0
    }
  }
}
