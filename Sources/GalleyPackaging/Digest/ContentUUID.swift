/// A UUID that follows from content alone, so that the same text always has the same one.
public enum ContentUUID {
  /// The UUID of version 8 (RFC 9562, section 5.8) made of the first 128 bits of the SHA-256 of
  /// `bytes`, in lower case.
  public static func make(from bytes: [UInt8]) -> String {
    make(fromDigest: SHA256.digest(of: bytes))
  }

  /// The same, made of a SHA-256.
  public static func make(fromDigest digest: [UInt8]) -> String {
    var value = Array(digest.prefix(16))
    value[6] = 0x80 | value[6] & 0x0F
    value[8] = 0x80 | value[8] & 0x3F
    return [0..<4, 4..<6, 6..<8, 8..<10, 10..<16]
      .map { SHA256.hexadecimal(value[$0]) }.joined(separator: "-")
  }
}
