/// Data in zlib's form (RFC 1950), as WOFF fonts hold their tables.
public enum ZlibData {
  /// The inflated bytes; nil where the data are damaged or do not give exactly `size` bytes.
  ///
  /// Their checksum is not looked at: a reading system will.
  public static func inflate(_ bytes: [UInt8], size: Int) -> [UInt8]? {
    // Two bytes stand before the data, four behind.
    guard bytes.count > 6 else { return nil }
    return Inflater.inflate(bytes[2..<(bytes.count - 4)], size: size)
  }
}
