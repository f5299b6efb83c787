import GalleyPackaging

/// Finds encodings of seven bits that switch between character sets by escape sequences.
enum EscapeSequences {
  /// The encoding's name, nil where the file has no such sequences or does not decode with them.
  static func encoding(of file: [UInt8]) -> String? {
    let sample = ByteSample.pieces(of: file)
    guard sample.contains(0x1B) else { return nil }
    var switches = 0
    for index in sample.indices.dropLast(2) where sample[index] == 0x1B {
      // ESC $ B and ESC $ @ begin Japanese in two bytes, ESC ( I half-width katakana.
      let (second, third) = (sample[index + 1], sample[index + 2])
      if second == 0x24 && (third == 0x42 || third == 0x40) { switches += 1 }
    }
    guard switches > 0, !sample.contains(where: { $0 >= 0x80 }) else { return nil }
    let name = "ISO-2022-JP"
    guard let result = CharacterDecoder.decode(sample, from: name) else { return nil }
    return result.damage.count * 4 <= switches ? name : nil
  }
}
