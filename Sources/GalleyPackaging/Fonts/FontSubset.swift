internal import CHarfBuzz

/// Takes out of a font what a text does not need, by HarfBuzz where the system has it.
public enum FontSubset {
  /// Whether the library is there.
  public static var isAvailable: Bool { charfbuzz_is_available() != 0 }

  /// The font with the glyphs of `characters` and what sets them; nil where the library is not
  /// there or cannot read the font.
  public static func make(of font: [UInt8], characters: CharacterSeen) -> [UInt8]? {
    let scalars = characters.scalars
    var size = 0
    guard let bytes = charfbuzz_subset(font, font.count, scalars, scalars.count, &size)
    else { return nil }
    defer { charfbuzz_free(bytes) }
    return Array(UnsafeBufferPointer(start: bytes, count: size))
  }
}

/// The characters that were seen.
public struct CharacterSeen: Sendable {
  /// A bit for each character of Unicode, as far as any was seen.
  private var bits: [UInt64] = []

  /// Begins with none.
  public init() {}

  /// Begins with those of a text in UTF-8 that is well-formed.
  init(in text: [UInt8]) { add(text.span) }

  /// Takes those of a text in UTF-8 that is well-formed.
  public mutating func add(_ bytes: Span<UInt8>) {
    var index = 0
    while index < bytes.count {
      let byte = UInt32(bytes[index])
      var length = 1
      var value = byte
      switch byte {
      case 0xC0..<0xE0: (length, value) = (2, byte & 0x1F)
      case 0xE0..<0xF0: (length, value) = (3, byte & 0x0F)
      case 0xF0...: (length, value) = (4, byte & 0x07)
      default: break
      }
      guard index + length <= bytes.count else { return }
      for place in 1..<max(2, length) where length > 1 {
        value = value << 6 | UInt32(bytes[index + place]) & 0x3F
      }
      insert(value)
      index += length
    }
  }

  /// All of them, ascending.
  var scalars: [UInt32] {
    var scalars: [UInt32] = []
    for (word, bits) in bits.enumerated() where bits != 0 {
      for bit in 0..<64 where bits >> UInt64(bit) & 1 == 1 {
        scalars.append(UInt32(word * 64 + bit))
      }
    }
    return scalars
  }

  /// Takes those that another has seen.
  public mutating func formUnion(_ other: CharacterSeen) {
    if other.bits.count > bits.count {
      bits += Array(repeating: 0, count: other.bits.count - bits.count)
    }
    for (word, more) in other.bits.enumerated() { bits[word] |= more }
  }

  private mutating func insert(_ value: UInt32) {
    let word = Int(value >> 6)
    if word >= bits.count { bits += Array(repeating: 0, count: word + 1 - bits.count) }
    bits[word] |= 1 << UInt64(value & 63)
  }
}
