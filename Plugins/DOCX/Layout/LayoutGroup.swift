/// Documents that a part of a layout is for.
enum LayoutGroup: Hashable {
  /// Those of scripts.
  case scripts([Script])
  /// Those of a language, in a region or everywhere.
  case language(String)

  /// The names of kinds of scripts.
  static let names = [
    "alphabetic", "right-to-left", "east-asian", "han", "zh", "zh-Hans", "zh-Hant", "ja", "ko",
  ]

  /// Reads a group's name: that of a kind of script or the tag of a language.
  init?(_ name: String) {
    let scripts: [Script]?
    switch name {
    case "alphabetic": scripts = [.western, .rightToLeft]
    case "right-to-left": scripts = [.rightToLeft]
    case "east-asian": scripts = [.simplifiedChinese, .traditionalChinese, .japanese, .korean]
    case "han": scripts = [.simplifiedChinese, .traditionalChinese, .japanese]
    case "zh": scripts = [.simplifiedChinese, .traditionalChinese]
    case "zh-Hans": scripts = [.simplifiedChinese]
    case "zh-Hant": scripts = [.traditionalChinese]
    case "ja": scripts = [.japanese]
    case "ko": scripts = [.korean]
    default: scripts = nil
    }
    if let scripts {
      self = .scripts(scripts)
      return
    }
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.utf8.count),
      parts.allSatisfy({ (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(Self.isLetter) })
    else { return nil }
    self = .language(name.lowercased())
  }

  /// Whether it is of a document of a language.
  func holds(_ language: WordLanguage) -> Bool {
    switch self {
    case .scripts(let scripts): return scripts.contains(language.script)
    case .language(let tag):
      let own = language.tag?.lowercased() ?? ""
      return own == tag || own.hasPrefix(tag + "-")
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (97...122).contains(byte | 0x20) || (48...57).contains(byte)
  }
}
