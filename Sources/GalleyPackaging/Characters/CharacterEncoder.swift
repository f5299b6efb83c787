/// Encodes UTF-8 in a legacy encoding: what `CharacterDecoder` did, the other way.
public struct CharacterEncoder {
  /// A stretch of a text for which certain bytes stand, whatever the encoding would write.
  public typealias Place = (offset: Int, length: Int, bytes: [UInt8])

  /// Encodes `text`, with the bytes of `places` for the stretches of the text they name.
  ///
  /// Nil where `encoding` is no encoding known here, where it lacks a character of the text, or
  /// where a place is outside of the text or inside of another; `places` are in order. The text
  /// between two places is encoded by itself, from the initial state to the initial state.
  public static func encode(
    _ text: [UInt8], to encoding: String, places: [Place] = []
  ) -> [UInt8]? {
    guard let encoding = CharacterEncoding(named: encoding), let encoder = Encoder(encoding)
    else { return nil }
    return text.withUnsafeBufferPointer { text in
      var output: [UInt8] = []
      output.reserveCapacity(text.count)
      var start = 0
      for place in places {
        guard place.offset >= start, place.length >= 0, place.offset + place.length <= text.count,
          encoder.encode(text[start..<place.offset], into: &output)
        else { return nil }
        output += place.bytes
        start = place.offset + place.length
      }
      return encoder.encode(text[start...], into: &output) ? output : nil
    }
  }

  /// The same, with the bytes of `damage` in place of the U+FFFD at their offsets.
  public static func encode(
    _ text: [UInt8], to encoding: String, damage: [(offset: Int, bytes: [UInt8])]
  ) -> [UInt8]? {
    let mark: [UInt8] = [0xEF, 0xBF, 0xBD]
    for place in damage {
      guard place.offset >= 0, place.offset + 3 <= text.count,
        text[place.offset..<place.offset + 3].elementsEqual(mark)
      else { return nil }
    }
    return encode(text, to: encoding, places: damage.map { ($0.offset, 3, $0.bytes) })
  }
}

/// The converters of UTF-8 to one encoding.
struct Encoder {
  private let first: CharacterConverter
  private let second: CharacterConverter?

  /// Opens the converters; nil where the C library lacks one.
  init?(_ encoding: CharacterEncoding) {
    guard let first = CharacterConverter(from: "UTF-8", to: encoding.converterName)
    else { return nil }
    self.first = first
    second = encoding.secondConverterName.flatMap { CharacterConverter(from: "UTF-8", to: $0) }
  }

  /// Appends the bytes of a text; false where it has a character that the encoding lacks.
  func encode(_ text: Slice<UnsafeBufferPointer<UInt8>>, into output: inout [UInt8]) -> Bool {
    var index = text.startIndex
    while index < text.endIndex {
      index += first.convert(text[index...], into: &output)
      guard index < text.endIndex else { break }
      first.flush(into: &output)
      let lead = text[index]
      let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      guard let second, index + length <= text.endIndex,
        second.convert(text[index..<index + length], into: &output) == length
      else { return false }
      index += length
    }
    first.flush(into: &output)
    return true
  }
}
