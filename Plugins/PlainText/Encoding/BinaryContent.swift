import GalleyPackaging

/// Tells binary data from text by its control characters.
///
/// Text of any encoding but UTF-16 and UTF-32 has next to none of them but tabs, line ends, form
/// feeds and escapes; data has one in ten bytes or more.
enum BinaryContent {
  /// The offset of the first control character of data, nil where the bytes may be text.
  static func firstSign(in bytes: [UInt8]) -> Int? {
    if WideUnits.encoding(of: bytes) != nil || ByteOrderMark.find(in: bytes) != nil { return nil }
    var first: Int?
    var count = 0
    let sample = bytes.prefix(65_536)
    for (offset, byte) in sample.enumerated() {
      let isText = byte >= 0x20 || (0x07...0x0D).contains(byte) || byte == 0x1B
      guard !isText else { continue }
      first = first ?? offset
      count += 1
    }
    // A few stray controls are damage, not data.
    return count > 8 && count * 12 > sample.count ? first : nil
  }
}
