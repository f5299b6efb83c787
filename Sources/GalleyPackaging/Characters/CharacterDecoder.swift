import Glibc

/// Decodes bytes of a legacy encoding to UTF-8, strictly.
///
/// Every byte that belongs to no character is told, with U+FFFD in its place: nothing is dropped,
/// and nothing is replaced in silence.
public struct CharacterDecoder {
  /// A decoded text.
  public struct Result: Sendable {
    /// The text in UTF-8.
    public var text: [UInt8]
    /// The bytes that are no character, in order: where their U+FFFD stands in `text`, where they
    /// stand in the file, and the bytes.
    public var damage: [(offset: Int, fileOffset: Int, bytes: [UInt8])]
    /// Where each line starts, in `text` and in the file.
    ///
    /// Lines end with LF, CRLF or a lone CR; the first starts at 0.
    public var lineStarts: [(text: Int, file: Int)]
  }

  /// Decodes `bytes`; nil where `encoding` is no encoding known here.
  ///
  /// Names are those of `CharacterEncoding`. A byte order mark is not looked for: it is decoded as
  /// U+FEFF like any character.
  public static func decode(_ bytes: [UInt8], from encoding: String) -> Result? {
    guard let encoding = CharacterEncoding(named: encoding),
      let converter = CharacterConverter(from: encoding.converterName, to: "UTF-8")
    else { return nil }
    var result = Result(text: [], damage: [], lineStarts: [])
    result.text.reserveCapacity(bytes.count + bytes.count / 2)
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while true {
        index += converter.convert(bytes[index...], into: &result.text)
        guard index < bytes.count else { break }
        // A character that waits for a combining mark comes before the damage.
        if !encoding.isStateful { converter.flush(into: &result.text) }
        let length = min(encoding.unitSize, bytes.count - index)
        result.damage.append(
          (result.text.count, index, Array(bytes[index..<index + length])))
        result.text += [0xEF, 0xBF, 0xBD]
        index += length
      }
      converter.flush(into: &result.text)
      // No encoding known here has a line end inside of another character, so the lines of both
      // correspond one by one.
      let inText = result.text.withUnsafeBufferPointer { LineStarts.find(in: $0, .bytes) }
      let inFile = LineStarts.find(in: bytes, encoding.units)
      result.lineStarts = zip(inText, inFile).map { (text: $0, file: $1) }
    }
    return result
  }
}
