/// Tells binary data from text by its control characters.
///
/// Text of any encoding but UTF-16 and UTF-32 has next to none of them but tabs, line ends, form
/// feeds and escapes; data has one in ten bytes or more.
enum BinaryContent {
  /// The offset of the first control character of data, nil where the bytes may be text.
  static func firstSign(in bytes: [UInt8]) -> Int? {
    if WideUnits.encoding(of: bytes) != nil || ByteOrderMark(bytes) != nil { return nil }
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

/// Finds UTF-16 and UTF-32 without a byte order mark, by the zero bytes of their ASCII characters.
enum WideUnits {
  /// The encoding's name, nil where the bytes show no such pattern.
  static func encoding(of bytes: [UInt8]) -> String? {
    let sample = bytes.prefix(4096)
    guard sample.count >= 8 else { return nil }
    var zeros = [0, 0, 0, 0]
    for (offset, byte) in sample.enumerated() where byte == 0 { zeros[offset & 3] += 1 }
    let quarter = sample.count / 4
    let share = zeros.map { 100 * $0 / quarter }
    if share[1] > 60 && share[2] > 60 && share[3] > 60 && share[0] < 10 { return "UTF-32LE" }
    if share[0] > 60 && share[1] > 60 && share[2] > 60 && share[3] < 10 { return "UTF-32BE" }
    if share[1] > 20 && share[3] > 20 && share[0] < 5 && share[2] < 5 { return "UTF-16LE" }
    if share[0] > 20 && share[2] > 20 && share[1] < 5 && share[3] < 5 { return "UTF-16BE" }
    return nil
  }
}
