internal import GalleyCore

/// Which ways the passages of a text run whose languages are told.
struct TextDirections: Sendable, Equatable {
  /// Whether one runs from right to left.
  private(set) var hasRightToLeft = false
  /// Whether one runs from left to right.
  private(set) var hasLeftToRight = false
  private var last: LanguageTag?

  /// Notes the language of a passage; many follow each other in one language.
  mutating func add(_ language: LanguageTag?) {
    guard let language, language != last else { return }
    last = language
    if language.isRightToLeft { hasRightToLeft = true } else { hasLeftToRight = true }
  }

  /// Whether a passage runs against a text in this language.
  func isMixed(with language: LanguageTag) -> Bool {
    language.isRightToLeft ? hasLeftToRight : hasRightToLeft
  }
}
