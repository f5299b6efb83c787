/// An entry of a ZIP archive as its headers tell it.
struct ZipRecord: Equatable {
  /// How an entry's bytes are held.
  enum Method: UInt16 {
    /// As they are.
    case stored = 0
    /// Deflated.
    case deflated = 8
  }

  var name: String
  var method: Method
  var checksum: UInt32
  var compressedSize: Int
  var size: Int
  /// The offset of the local header.
  var offset: Int
}

/// The headers of the ZIP application note (APPNOTE 6.3.10), section 4.3, as this writer fills
/// them: no data descriptors, no comments, no extra fields but those of ZIP64, one fixed date.
extension ZipRecord {
  /// What stands in a 32-bit field whose value is in the ZIP64 extra field.
  static let overflow = 0xFFFF_FFFF

  /// The local file header (section 4.3.7).
  var localHeader: [UInt8] {
    // In a local header both sizes move to the extra field together (section 4.5.3).
    let isLarge = size >= Self.overflow || compressedSize >= Self.overflow
    let extra = isLarge ? Self.extraField([size, compressedSize]) : []
    var bytes: [UInt8] = []
    bytes.append32(0x0403_4B50)
    appendCommonFields(to: &bytes, version: isLarge ? 45 : plainVersion)
    bytes.append32(isLarge ? Self.overflow : compressedSize)
    bytes.append32(isLarge ? Self.overflow : size)
    bytes.append16(name.utf8.count)
    bytes.append16(extra.count)
    return bytes + name.utf8 + extra
  }

  /// The header in the central directory (section 4.3.12).
  var centralHeader: [UInt8] {
    let large = [size, compressedSize, offset].filter { $0 >= Self.overflow }
    let extra = large.isEmpty ? [] : Self.extraField(large)
    let version = large.isEmpty ? plainVersion : 45
    var bytes: [UInt8] = []
    bytes.append32(0x0201_4B50)
    bytes.append16(Self.madeByUnix | version)
    appendCommonFields(to: &bytes, version: version)
    bytes.append32(min(compressedSize, Self.overflow))
    bytes.append32(min(size, Self.overflow))
    bytes.append16(name.utf8.count)
    bytes.append16(extra.count)
    bytes.append16(0)  // comment
    bytes.append16(0)  // disk
    bytes.append16(0)  // internal attributes
    bytes.append32(0o100644 << 16)  // an ordinary file that its owner may write and all may read
    bytes.append32(min(offset, Self.overflow))
    return bytes + name.utf8 + extra
  }

  /// Version, flags, method, time, date and checksum, which both headers have in this order.
  private func appendCommonFields(to bytes: inout [UInt8], version: Int) {
    bytes.append16(version)
    // Bit 11: the name is in UTF-8. Not set where it says nothing, since old tools stumble at it.
    bytes.append16(name.utf8.allSatisfy { $0 < 0x80 } ? 0 : 1 << 11)
    bytes.append16(Int(method.rawValue))
    bytes.append16(0)  // 00:00
    bytes.append16(1 << 5 | 1)  // 1980-01-01
    bytes.append32(Int(checksum))
  }

  private var plainVersion: Int { method == .stored ? 10 : 20 }

  /// The host system of section 4.4.2.2 whose attributes `0o100644` is.
  private static let madeByUnix = 3 << 8

  private static func extraField(_ values: [Int]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append16(0x0001)
    bytes.append16(8 * values.count)
    for value in values { bytes.append64(value) }
    return bytes
  }
}

/// The end of an archive (section 4.3.14 to 4.3.16).
enum ZipEnd {
  /// The records after the central directory; those of ZIP64 only where a field would overflow.
  static func records(count: Int, directoryOffset: Int, directorySize: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    if count >= 0xFFFF || directoryOffset >= ZipRecord.overflow
      || directorySize >= ZipRecord.overflow
    {
      bytes.append32(0x0606_4B50)
      bytes.append64(44)  // the size of the rest of this record
      bytes.append16(3 << 8 | 45)
      bytes.append16(45)
      bytes.append32(0)
      bytes.append32(0)
      bytes.append64(count)
      bytes.append64(count)
      bytes.append64(directorySize)
      bytes.append64(directoryOffset)
      bytes.append32(0x0706_4B50)
      bytes.append32(0)
      bytes.append64(directoryOffset + directorySize)
      bytes.append32(1)
    }
    bytes.append32(0x0605_4B50)
    bytes.append16(0)
    bytes.append16(0)
    bytes.append16(min(count, 0xFFFF))
    bytes.append16(min(count, 0xFFFF))
    bytes.append32(min(directorySize, ZipRecord.overflow))
    bytes.append32(min(directoryOffset, ZipRecord.overflow))
    bytes.append16(0)
    return bytes
  }
}

extension [UInt8] {
  /// Appends the low 16 bits, least significant byte first.
  mutating func append16(_ value: Int) { append(value, count: 2) }
  /// Appends the low 32 bits, least significant byte first.
  mutating func append32(_ value: Int) { append(value, count: 4) }
  /// Appends 64 bits, least significant byte first.
  mutating func append64(_ value: Int) { append(value, count: 8) }

  private mutating func append(_ value: Int, count: Int) {
    for byte in 0..<count { append(UInt8(truncatingIfNeeded: value >> (8 * byte))) }
  }
}
