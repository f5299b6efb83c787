import GalleyCore

/// A piece of a paragraph as it is read: text of one format, or a thing that stands in the text.
struct InlinePiece {
  /// What it is.
  enum Content {
    case text(String)
    case inline(Inline)
  }

  var content: Content
  var format = PieceFormat()
}

/// All that a piece of a paragraph may have in common with the next.
struct PieceFormat: Equatable {
  /// Whether it was changed, where changes are kept.
  enum Change {
    case none
    case deletion
    case insertion
  }

  /// The number of the link it is in, with its target.
  var link: PieceLink?
  var change = Change.none
  /// The language, where it is not that of the document.
  var language: LanguageTag?
  var emphases: [Emphasis.Kind] = []
  /// What its style says it is.
  var role: CharacterRole?
}

/// A link that is open.
struct PieceLink: Equatable {
  /// Two links to one target that touch are two.
  var number: Int
  var target: String
}

extension InlinePiece {
  /// Whether it holds characters, those of ruby too, or a picture.
  var isVisible: Bool {
    switch content {
    case .text(let text): text.unicodeScalars.contains { !isWhiteSpace($0) }
    case .inline(let inline):
      switch inline {
      case .anchor, .milestone, .lineBreak: false
      default: true
      }
    }
  }

  /// Whether it is a place with a name.
  var isName: Bool {
    if case .inline(.anchor) = content { true } else { false }
  }

  /// The text of it, where it is text.
  var text: String? {
    if case .text(let text) = content { text } else { nil }
  }
}
