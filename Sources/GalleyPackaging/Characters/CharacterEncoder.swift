/// Encodes UTF-8 in a legacy encoding: what `CharacterDecoder` did, the other way.
public struct CharacterEncoder {
  /// Encodes `text`, with the bytes of `damage` in place of the U+FFFD at their offsets.
  ///
  /// Nil where `encoding` is no encoding known here, where it lacks a character of the text, or
  /// where no U+FFFD stands at an offset; `damage` is in order. Some encodings have two forms of a
  /// character: whether decoded bytes come back as they were is for the caller to compare.
  public static func encode(
    _ text: [UInt8], to encoding: String, damage: [(offset: Int, bytes: [UInt8])] = []
  ) -> [UInt8]? {
    guard let encoding = CharacterEncoding(named: encoding),
      let converter = CharacterConverter(from: "UTF-8", to: encoding.converterName)
    else { return nil }
    let mark: [UInt8] = [0xEF, 0xBF, 0xBD]
    return text.withUnsafeBufferPointer { text in
      var output: [UInt8] = []
      output.reserveCapacity(text.count)
      var start = 0
      for place in damage {
        guard place.offset >= start, place.offset + mark.count <= text.count,
          text[place.offset..<place.offset + mark.count].elementsEqual(mark)
        else { return nil }
        let piece = text[start..<place.offset]
        guard converter.convert(piece, into: &output) == piece.count else { return nil }
        // In a shifted state damage was passed over without leaving it.
        if !encoding.isStateful { converter.flush(into: &output) }
        output += place.bytes
        start = place.offset + mark.count
      }
      let rest = text[start...]
      guard converter.convert(rest, into: &output) == rest.count else { return nil }
      converter.flush(into: &output)
      return output
    }
  }
}
