import GalleyCore

/// A language as Word names it, with its script.
struct WordLanguage: Hashable {
  /// The tag with a region where Word knows the language by one; nil for a language that is not
  /// known, which Word then takes from its own settings.
  let tag: String?
  /// How it is written.
  let script: Script

  /// Makes Word's name of a language.
  ///
  /// Word looks its proofing tools up by language and region, and knows Chinese by region only.
  init(_ language: LanguageTag) {
    script = Script(language)
    let subtags = language.tag.split(separator: "-")
    let region = subtags.dropFirst().first {
      $0.utf8.count == 2 || ($0.utf8.count == 3 && $0.utf8.allSatisfy { (48...57).contains($0) })
    }
    switch script {
    case .simplifiedChinese: tag = "zh-" + (region.map { $0.uppercased() } ?? "CN")
    case .traditionalChinese: tag = "zh-" + (region.map { $0.uppercased() } ?? "TW")
    case .western, .japanese, .korean, .rightToLeft:
      if language == .undetermined {
        tag = nil
      } else if subtags.count == 1, let region = Self.regions[language.primary] {
        tag = language.primary + "-" + region
      } else {
        tag = language.tag
      }
    }
  }

  /// The region that a language without one is taken to be of.
  private static let regions = [
    "ar": "SA", "cs": "CZ", "da": "DK", "de": "DE", "el": "GR", "en": "US", "es": "ES",
    "fa": "IR", "fi": "FI", "fr": "FR", "he": "IL", "hu": "HU", "it": "IT", "ja": "JP",
    "ko": "KR", "nb": "NO", "nl": "NL", "pl": "PL", "pt": "PT", "ro": "RO", "ru": "RU",
    "sv": "SE", "tr": "TR", "uk": "UA", "vi": "VN",
  ]
}
