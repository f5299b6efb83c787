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
    /// Lines end with LF, CRLF, a lone CR, a vertical tab or a form feed; the first starts at 0.
    public var lineStarts: [(text: Int, file: Int)]
  }

  /// Decodes `bytes`; nil where `encoding` is no encoding known here.
  ///
  /// Names are those of `EncodingName`, without UTF-8. A byte order mark is not looked for: it is
  /// decoded as U+FEFF like any character.
  public static func decode(_ bytes: [UInt8], from encoding: String) -> Result? {
    guard let encoding = CharacterEncoding(named: encoding), let decoder = Decoder(encoding)
    else { return nil }
    var result = Result(text: [], damage: [], lineStarts: [])
    result.text.reserveCapacity(bytes.count + bytes.count / 2)
    bytes.withUnsafeBufferPointer { bytes in
      decoder.decode(bytes, into: &result.text) { offset, index, length in
        result.damage.append((offset, index, Array(bytes[index..<index + length])))
      }
      // No encoding known here has a line end inside of another character, so the lines of both
      // correspond one by one.
      let inText = result.text.withUnsafeBufferPointer { LineStarts.find(in: $0, .bytes) }
      let inFile = LineStarts.find(in: bytes, encoding.units)
      result.lineStarts = zip(inText, inFile).map { (text: $0, file: $1) }
    }
    return result
  }
}

/// The converters of one encoding to UTF-8.
struct Decoder {
  private let encoding: CharacterEncoding
  private let first: CharacterConverter
  private let second: CharacterConverter?

  /// Opens the converters; nil where the C library lacks one.
  init?(_ encoding: CharacterEncoding) {
    guard let first = CharacterConverter(from: encoding.converterName, to: "UTF-8")
    else { return nil }
    self.encoding = encoding
    self.first = first
    second = encoding.secondConverterName.flatMap { CharacterConverter(from: $0, to: "UTF-8") }
  }

  /// Appends the characters of `bytes` to `text`, U+FFFD for each damaged place, of which
  /// `onDamage` hears the offset in the text, the offset in the bytes and the length.
  func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, into text: inout [UInt8],
    onDamage: (_ offset: Int, _ index: Int, _ length: Int) -> Void
  ) {
    var index = 0
    while true {
      let start = index
      index += first.convert(bytes[index...], into: &text)
      if let swallowed = encoding.swallowed, index - start >= 2,
        bytes[index - 2] == swallowed.0, bytes[index - 1] == swallowed.1
      {
        onDamage(text.count, index - 2, 2)
        text += [0xEF, 0xBF, 0xBD]
        continue
      }
      guard index < bytes.count else { break }
      // A character that waits for a combining mark comes before the damage.
      if !encoding.isStateful { first.flush(into: &text) }
      if let second, index + 2 <= bytes.count,
        second.convert(bytes[index..<index + 2], into: &text) == 2
      {
        index += 2
        continue
      }
      let length = min(encoding.unitSize, bytes.count - index)
      onDamage(text.count, index, length)
      text += [0xEF, 0xBF, 0xBD]
      index += length
    }
    first.flush(into: &text)
  }
}
