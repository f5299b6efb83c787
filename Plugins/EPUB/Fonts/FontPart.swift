internal import GalleyCore
internal import GalleyPackaging

/// As much of a font as a book needs.
struct FontPart {
  /// The bytes that go into the book.
  let bytes: [UInt8]
  /// What is to be said of it.
  private(set) var said: [Diagnostic] = []

  /// Below this size nobody minds that a font is whole.
  private static let small = 200_000

  /// Takes out what none of `characters` needs, where that is allowed and can be done.
  init(_ font: EmbeddedFont, characters: CharacterSeen) {
    let canBeCut = !font.isPacked && font.licence != .noSubset
    if canBeCut, let part = FontSubset.make(of: font.bytes, characters: characters),
      part.count < font.bytes.count
    {
      bytes = part
      return
    }
    bytes = font.bytes
    guard font.bytes.count > Self.small else { return }
    let reason =
      font.isPacked
      ? "it is packed as WOFF"
      : font.licence == .noSubset
        ? "its maker forbids to cut it (fsType)"
        : FontSubset.isAvailable ? "HarfBuzz cannot cut it" : "HarfBuzz is not there to cut it"
    said.append(
      Diagnostic(
        .warning, .usage, code: "whole-font",
        "'\(font.family)' goes in whole, \(font.bytes.count / 1000) kB: \(reason)",
        file: font.fileName,
        hint: "give an OpenType or TrueType font, and install libharfbuzz-subset0"))
  }
}
