internal import GalleyCore
internal import GalleyPackaging

/// The characters that the source had no sign for, each with the `xml:id` of its declaration (TEI
/// P5, chapter 5).
///
/// In the text stands the sign of the source, in a `g` that points to the character. A character
/// that the file cannot hold is declared too: in its place stands a `g`.
struct CharacterDeclarations: Sendable {
  /// What stands in the source and what it stands for.
  struct Sign: Sendable, Hashable {
    /// The sign of the source.
    let source: String
    /// The character in Unicode.
    let character: String

    /// The sign of a correction, nil where it is more than a plain sign for a character.
    init?(_ correction: Correction) {
      guard correction.kind == .character, correction.source.count == 1,
        case .text(let run)? = correction.source.first, !run.isEmpty, !run.isDiscouraged
      else { return nil }
      source = run.text
      character = correction.regular.plainText
      if character.isEmpty { return nil }
    }
  }

  /// The declarations, in the order of their first use.
  let declarations: [(identifier: String, sign: Sign)]
  /// The characters that the file cannot hold.
  let unfit: UnfitCharacters
  /// The declarations of those that the text has, in the order of their codes.
  let unwritable: [(identifier: String, scalar: Unicode.Scalar)]
  private let pointers: [Sign: String]

  /// Declares `signs`, and those characters of the text that the file cannot hold.
  init(
    _ signs: [Sign], unwritable: Set<Unicode.Scalar> = [], besides unfit: UnfitCharacters,
    _ identifiers: inout Identifiers
  ) {
    self.unfit = unfit
    var declarations: [(identifier: String, sign: Sign)] = []
    var pointers: [Sign: String] = [:]
    for sign in signs where pointers[sign] == nil {
      let identifier = identifiers.fresh("character")
      declarations.append((identifier, sign))
      pointers[sign] = "#" + identifier
    }
    self.declarations = declarations
    self.pointers = pointers
    self.unwritable = unwritable.sorted().map { scalar in
      (identifiers.fresh("char-" + MarkText.hexadecimal(scalar.value, digits: 4)), scalar)
    }
  }

  /// The pointer to a character that the file cannot hold.
  func pointer(for scalar: Unicode.Scalar) -> String? {
    unwritable.first { $0.scalar == scalar }.map { "#" + $0.identifier }
  }

  /// The pointer to the character that a correction puts in place of a sign.
  func pointer(for correction: Correction) -> String? {
    Sign(correction).flatMap { pointers[$0] }
  }
}
