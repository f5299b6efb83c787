import GalleyPackaging

/// Finds UTF-16 and UTF-32 without a byte order mark, by the characters their units would be.
enum WideUnits {
  /// The encodings and the size of their units.
  static let encodings = [("UTF-16LE", 2), ("UTF-16BE", 2), ("UTF-32LE", 4), ("UTF-32BE", 4)]

  /// The encoding's name, nil where the bytes are likelier something else.
  static func encoding(of bytes: [UInt8]) -> String? {
    guard mayHold(bytes) else { return nil }
    let sample = ByteSample.blocks(of: bytes)
    var best: (name: String, cost: Int)?
    for (name, size) in encodings {
      guard let cost = cost(of: sample, in: name, size) else { continue }
      // Noise costs eleven nats a unit of two bytes; text costs six or less.
      let units = sample.count / size
      guard cost < units * 68 - 64 else { continue }
      if best.map({ cost < $0.cost }) ?? true { best = (name, cost) }
    }
    return best?.name
  }

  /// Whether there is a reason to look closer: bytes that no text of bytes has.
  static func mayHold(_ bytes: [UInt8]) -> Bool {
    let sample = ByteSample.blocks(of: bytes)
    guard sample.count >= 4, !hasGaps(sample) else { return false }
    var controls = 0
    for byte in sample where isControl(byte) { controls += 1 }
    return controls * 100 > sample.count || !ByteSample.blocksAreUTF8(bytes)
  }

  /// Whether there are gaps of spaces in the bytes, as between columns: as wide units they would be
  /// U+2020, and no text has a dagger for every eighth character.
  private static func hasGaps(_ sample: [UInt8]) -> Bool {
    var daggers = 0
    for index in stride(from: 0, to: sample.count - 1, by: 2)
    where sample[index] == 0x20 && sample[index + 1] == 0x20 {
      daggers += 1
    }
    return daggers * 16 > sample.count
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && !(0x07...0x0D).contains(byte) && byte != 0x1B
  }

  /// What a sample costs as text in an encoding, in eighths of a nat.
  static func cost(of sample: [UInt8], in name: String, _ size: Int) -> Int? {
    guard let result = CharacterDecoder.decode(sample, from: name) else { return nil }
    return TextScore(
      result.text, damage: result.damage.count, size: size,
      models: EastAsianModel.all, ascii: 24
    ).cost
  }
}
