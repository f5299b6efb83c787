internal import GalleyCore

/// The scripts that are set in ways of their own.
enum WritingScript: Sendable {
  case simplified, traditional, japanese, korean, other

  /// The script of a language.
  init(_ language: LanguageTag) {
    switch language.primary {
    case "zh", "wuu": self = Self.isTraditional(language) ? .traditional : .simplified
    case "yue", "lzh", "nan", "hak": self = .traditional
    case "ja": self = .japanese
    case "ko": self = .korean
    default: self = .other
    }
  }

  /// Whether its lines may run from top to bottom.
  var canBeVertical: Bool {
    switch self {
    case .simplified, .traditional, .japanese, .korean: true
    case .other: false
    }
  }

  private static func isTraditional(_ language: LanguageTag) -> Bool {
    let subtags = language.tag.lowercased().split(separator: "-").dropFirst()
    if subtags.contains("hans") { return false }
    return subtags.contains { ["hant", "tw", "hk", "mo"].contains($0) }
  }
}
