internal import GalleyCore
internal import GalleyPackaging

/// The characters of a text that do not stand in a file of a profile: a `g` names each of them.
///
/// They are those that XML cannot hold or that nobody should write in it, and for the base format
/// of the DTA `|` and `@`, which its rules warn of.
struct UnfitCharacters: Sendable {
  private let warnsOfSigns: Bool

  /// The characters that have no place in files of a profile.
  init(in profile: TEIProfile) { warnsOfSigns = profile == .dta }

  /// Whether a character is one of them.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    DiscouragedCharacters.contains(scalar) || warnsOfSigns && Self.wideForm(of: scalar) != nil
  }

  /// Whether one of them is in a run.
  func areIn(_ run: borrowing TextRun) -> Bool {
    run.isDiscouraged || warnsOfSigns && run.utf8.contains { Self.isSign($0) }
  }

  /// Whether one of them is in a run, and how many characters the run has.
  func look(in run: borrowing TextRun) -> (areFound: Bool, characters: Int) {
    let look = run.look
    return (
      look.areFound || warnsOfSigns && run.utf8.contains { Self.isSign($0) }, look.characters
    )
  }

  /// Whether one of them is in a text.
  func areIn(_ text: String) -> Bool {
    text.isDiscouraged || warnsOfSigns && text.utf8.contains { Self.isSign($0) }
  }

  /// A text for readers alone: what is told elsewhere, or not to be read back; nil where it has
  /// none of them.
  func shown(_ text: String, isAttribute: Bool) -> String? {
    guard isAttribute ? text.isDiscouraged : areIn(text) else { return nil }
    var shown = ""
    for scalar in text.unicodeScalars {
      if DiscouragedCharacters.contains(scalar) {
        shown += Self.square
      } else if !isAttribute, warnsOfSigns, let wide = Self.wideForm(of: scalar) {
        shown += wide
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// What stands in the `g` of a character: the wide form of a sign, which is the same character
  /// but for its width; nothing of others, which no reader would see.
  static func content(for scalar: Unicode.Scalar) -> String { wideForm(of: scalar) ?? "" }

  /// Stands in an attribute or a title where a character does that cannot.
  private static let square = "\u{25A1}"

  private static func wideForm(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "|": "\u{FF5C}"
    case "@": "\u{FF20}"
    default: nil
    }
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "|") || byte == UInt8(ascii: "@")
  }
}
