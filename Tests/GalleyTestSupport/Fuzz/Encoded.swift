import GalleyPackaging

/// Writes pieces of texts in other encodings.
enum Encoded {
  /// A text in an encoding that was found by chance and has all its characters, in UTF-16 sometimes
  /// with its mark; in UTF-8 where none is found soon.
  static func piece(of bytes: [UInt8], _ chance: inout SplitMix64) -> [UInt8] {
    // A piece may begin or end within a character, and half a character is in no encoding.
    var characters = String.UnicodeScalarView()
    characters.append(
      contentsOf: String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { $0 != "\u{FFFD}" })
    let text = Array(String(characters).utf8)
    for _ in 0..<12 {
      guard let name = EncodingName.all.randomElement(using: &chance),
        let encoded = CharacterEncoder.encode(text, to: name)
      else { continue }
      return Bool.random(using: &chance) ? mark(of: name) + encoded : encoded
    }
    return text
  }

  private static func mark(of encoding: String) -> [UInt8] {
    switch encoding {
    case "UTF-8": [0xEF, 0xBB, 0xBF]
    case "UTF-16LE": [0xFF, 0xFE]
    case "UTF-16BE": [0xFE, 0xFF]
    default: []
    }
  }
}
