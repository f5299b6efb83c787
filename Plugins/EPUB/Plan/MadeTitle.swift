internal import GalleyCore

/// The title of a book whose text has none: EPUB wants one, and the name of the file stands for it.
///
/// It is marked in the package, so that it comes back as what it is and not as a title of the text.
enum MadeTitle {
  /// The name of the mark in the metadata.
  static let name = "galley:title"
  /// What the mark says.
  static let value = "made"

  /// A title of this kind.
  static func field(_ title: String) -> Field<String> {
    Field(title, origin: .guessed, confidence: Confidence(percent: 0))
  }

  /// Whether a title is of this kind.
  static func isOne(_ field: Field<String>) -> Bool {
    field.origin == .guessed && field.confidence.percent == 0
  }
}
