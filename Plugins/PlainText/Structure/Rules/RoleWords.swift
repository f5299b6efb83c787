/// The words in bylines by which it is told that a person did something else than write the text.
struct RoleWords: Sendable {
  /// A word in lower case without the blanks and marks around it, and the MARC relator code.
  typealias Entry = (word: String, code: String)

  private let entries: [Entry]

  /// Gathers the words of some packs.
  init(_ packs: [RulePack]) { entries = packs.flatMap(\.roleWords) }

  /// The code of a word as it stands in a byline, nil where none is known.
  func code(of label: String) -> String? {
    let word = Self.bare(label)
    return entries.first { $0.word == word }?.code
  }

  /// A word in lower case, without what parts it from a name.
  static func bare(_ label: String) -> String {
    LineWords(label.lowercased()).trimmed { value in
      let kind = CharacterShape.of(value).kind
      return !kind.isLetter && !kind.isIdeographic
    }
  }
}
