import GalleyPackaging

/// Writes pieces of texts in other encodings.
enum Encoded {
  /// A byte order mark and a UTF-8 text in an encoding found by chance that has all its characters;
  /// UTF-8 itself where it takes too long to find one.
  static func piece(of bytes: [UInt8], _ chance: inout SplitMix64) -> [UInt8] {
    // Cut between characters: half a character is in no encoding.
    let text = Array(
      String(decoding: bytes, as: UTF8.self).unicodeScalars.drop { $0 == "\u{FFFD}" }
    )
    .filter { $0 != "\u{FFFD}" }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text)
    let whole = Array(String(view).utf8)
    for _ in 0..<12 {
      guard let name = EncodingName.all.randomElement(using: &chance),
        let result = CharacterEncoder.encode(whole, to: name)
      else { continue }
      let mark =
        name.hasPrefix("UTF-16LE") ? [0xFF, 0xFE] : name == "UTF-16BE" ? [0xFE, 0xFF] : []
      return (Bool.random(using: &chance) ? mark.map(UInt8.init) : []) + result
    }
    return whole
  }
}
