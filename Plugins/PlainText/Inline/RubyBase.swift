/// What a reading stands for when no mark says where its text begins: the run of one script right
/// before it, Han for the most part.
enum RubyBase {
  /// The scripts that such a run is told by.
  enum Group: Equatable {
    case han
    case hiragana
    case katakana
    case latin
    case none
  }

  /// The group of a scalar value.
  static func group(_ value: UInt32) -> Group {
    switch value {
    // The small katakana ヶ and ヵ count among Han: 三ヶ月.
    case 0x30F5, 0x30F6: return .han
    case 0x3041...0x3096, 0x309B...0x309F: return .hiragana
    case 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF: return .katakana
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x26, 0x27, 0x2D, 0xC0...0x24F, 0x370...0x52F,
      0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0x2019:
      return .latin
    default: return CharacterShape.of(value).kind == .han ? .han : .none
    }
  }

  /// Whether bytes are a reading: kana for the most part, short, without marks of sentences.
  static func isReading(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard !bytes.isEmpty, bytes.count <= 90 else { return false }
    var kana = 0
    var others = 0
    var index = bytes.startIndex
    // Kana are E3 81..83 in UTF-8.
    while index < bytes.endIndex {
      let lead = bytes[index]
      if lead == 0xE3, (0x81...0x83).contains(bytes[index + 1]) { kana += 1 } else { others += 1 }
      index += ScalarCursor.length(lead)
    }
    return kana > others
  }
}
