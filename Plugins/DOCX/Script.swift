import GalleyCore

/// A way of writing, as far as it makes a difference to Word: its fonts and how its text is set.
enum Script: CaseIterable {
  /// Latin, Cyrillic, Greek and all others that need nothing special.
  case western
  /// Chinese in simplified characters.
  case simplifiedChinese
  /// Chinese in traditional characters.
  case traditionalChinese
  /// Japanese.
  case japanese
  /// Korean.
  case korean
  /// Arabic, Hebrew and others that run from right to left.
  case rightToLeft

  /// The script of a language.
  init(_ language: LanguageTag) {
    let subtags = language.tag.lowercased().split(separator: "-").dropFirst()
    switch language.primary {
    case "zh", "wuu", "cmn", "hak", "nan":
      let isTraditional = subtags.contains { ["hant", "tw", "hk", "mo"].contains($0) }
      self = isTraditional && !subtags.contains("hans") ? .traditionalChinese : .simplifiedChinese
    case "yue", "lzh":
      self = subtags.contains("hans") ? .simplifiedChinese : .traditionalChinese
    case "ja": self = .japanese
    case "ko": self = .korean
    case "ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "dv", "ckb":
      self = subtags.contains("latn") ? .western : .rightToLeft
    // A language that is not known, in a script that is.
    case "und": self = subtags.contains { $0 == "arab" || $0 == "hebr" } ? .rightToLeft : .western
    default: self = .western
    }
  }

  /// Whether ideographs stand on a grid, without spaces between words.
  var isHan: Bool {
    switch self {
    case .simplifiedChinese, .traditionalChinese, .japanese: true
    case .western, .korean, .rightToLeft: false
    }
  }

  /// Whether its letters take the East Asian font.
  var isEastAsian: Bool { isHan || self == .korean }

  /// Whether heads are bold: where their fonts have a bold cut.
  ///
  /// SimHei and MS Gothic have none, and are heavy by themselves.
  var hasBoldHeads: Bool {
    switch self {
    case .western, .rightToLeft, .traditionalChinese, .korean: true
    case .simplifiedChinese, .japanese: false
    }
  }

  /// Whether it is Chinese.
  var isChinese: Bool { self == .simplifiedChinese || self == .traditionalChinese }

  /// How far the first line of a paragraph is set in, in hundredths of a character; nil where the
  /// measure is not characters (CLREQ, section 6.1.1; JLREQ, section 3.5.1).
  var firstLineCharacters: Int? {
    switch self {
    case .simplifiedChinese, .traditionalChinese: 200
    case .japanese, .korean: 100
    case .western, .rightToLeft: nil
    }
  }
}

extension Script {
  /// What layouts call it.
  var layoutName: String {
    switch self {
    case .western: "western"
    case .simplifiedChinese: "zh-Hans"
    case .traditionalChinese: "zh-Hant"
    case .japanese: "ja"
    case .korean: "ko"
    case .rightToLeft: "right-to-left"
    }
  }

  /// The script that layouts call so; nil where there is none.
  init?(layoutName: String) {
    guard let script = Self.allCases.first(where: { $0.layoutName == layoutName }) else {
      return nil
    }
    self = script
  }
}
