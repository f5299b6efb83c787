/// An encoding of one byte a character as a table, with a character for every byte.
///
/// Programs that misread a text keep bytes which the encoding leaves open as the controls of the
/// same number; so does this table.
struct ByteTable: Sendable {
  private let scalars: [UInt32]
  private let bytes: [UInt32: UInt8]

  /// Takes the table from the encoding's decoder; nil for one of more bytes a character.
  init?(_ encoding: String) {
    guard let name = EncodingName.canonical(encoding),
      ["WINDOWS-125", "ISO-8859-", "KOI8-", "IBM", "MACINTOSH"].contains(where: name.hasPrefix)
    else { return nil }
    // Each byte on a line of its own, so that none combines with another.
    let high: [UInt8] = (0x80...0xFF as ClosedRange<UInt8>).flatMap { [$0, 0x0A] }
    guard let result = CharacterDecoder.decode(high, from: name) else { return nil }
    var scalars = (0..<0x80).map { UInt32($0) }
    let lines = String(decoding: result.text, as: UTF8.self).unicodeScalars
      .split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where index < 128 {
      let value = line.first?.value ?? 0xFFFD
      scalars.append(value == 0xFFFD ? UInt32(index + 0x80) : value)
    }
    guard scalars.count == 256 else { return nil }
    self.scalars = scalars
    var bytes: [UInt32: UInt8] = [:]
    for (index, value) in scalars.enumerated() { bytes[value] = UInt8(index) }
    self.bytes = bytes
  }

  /// The bytes of a text, nil where it has a character that is not in the table.
  func encode(_ text: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if scalar.value < 0x80 {
        result.append(UInt8(scalar.value))
      } else if let byte = bytes[scalar.value] {
        result.append(byte)
      } else {
        return nil
      }
    }
    return result
  }

  /// The text of bytes.
  func decode(_ bytes: [UInt8]) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(Unicode.Scalar(scalars[Int(byte)]) ?? "\u{FFFD}") }
    return Array(String(text).utf8)
  }
}
