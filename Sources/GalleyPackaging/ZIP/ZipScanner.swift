import GalleyCore

/// Finds the entries of an archive (ZIP application note, section 4.3) and checks that its parts
/// agree with each other.
struct ZipScanner {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The entries in the order of the central directory, `offset` being where their data start, and
  /// how many zeros stand behind the archive.
  func read() throws(Diagnostic) -> (records: [ZipRecord], padding: Int) {
    let directory = try findDirectory()
    var position = directory.start
    var records: [ZipRecord] = []
    var extents: [Range<Int>] = []
    for _ in 0..<directory.count {
      let header = try centralHeader(at: &position, end: directory.end)
      let data = try locateData(of: header, end: directory.start)
      extents.append(header.record.offset..<data + header.record.compressedSize)
      if header.isFolder { continue }
      var record = header.record
      record.offset = data
      records.append(record)
    }
    guard position == directory.end else {
      throw ZipTrouble.damaged("its directory has another length than it says")
    }
    extents.sort { $0.lowerBound < $1.lowerBound }
    for (one, next) in zip(extents, extents.dropFirst()) where next.lowerBound < one.upperBound {
      throw ZipTrouble.unsafe("two of its entries overlap")
    }
    return (records, directory.padding)
  }

  private struct Directory {
    var start: Int
    var end: Int
    var count: Int
    /// How many zeros stand behind the archive.
    var padding: Int
  }

  private struct Header {
    var record: ZipRecord
    var rawName: ArraySlice<UInt8>
    var hasDescriptor: Bool
    var isFolder: Bool
  }

  /// Reads the records at the end (section 4.3.14 to 4.3.16).
  private func findDirectory() throws(Diagnostic) -> Directory {
    // Mailers and tapes fill files up with zeros.
    let filled = bytes.lastIndex { $0 != 0 }.map { $0 + 1 } ?? 0
    let earliest = max(0, filled - 22 - 0xFFFF)
    var end = min(bytes.count - 22, filled)
    // The comment must reach to the end of the file, or to the zeros there, so that no second record
    // can hide in it.
    while end >= earliest,
      field32(end) != 0x0605_4B50
        || !(filled...bytes.count).contains(end + 22 + field16(end + 20))
    {
      end -= 1
    }
    guard end >= earliest else { throw ZipTrouble.damaged("it has no end, or is no ZIP archive") }
    guard field16(end + 4) == 0, field16(end + 6) == 0, field16(end + 8) == field16(end + 10) else {
      throw ZipTrouble.unsupported("it is one part of several")
    }
    var count = field16(end + 10)
    var size = field32(end + 12)
    var start = field32(end + 16)
    var limit = end
    if count == 0xFFFF || size == ZipRecord.overflow || start == ZipRecord.overflow,
      end >= 20, field32(end - 20) == 0x0706_4B50
    {
      let record = field64(end - 20 + 8)
      guard record >= 0, record <= end - 20 - 56, field32(record) == 0x0606_4B50 else {
        throw ZipTrouble.damaged("its ZIP64 end record is not where it should be")
      }
      count = field64(record + 32)
      size = field64(record + 40)
      start = field64(record + 48)
      limit = record
    }
    // A header has at least 46 bytes, so a false count cannot ask for much memory.
    guard start >= 0, size >= 0, start <= limit, size <= limit - start, count >= 0,
      count <= size / 46
    else { throw ZipTrouble.damaged("its directory is not where it should be") }
    let padding = bytes.count - (end + 22 + field16(end + 20))
    return Directory(start: start, end: start + size, count: count, padding: padding)
  }

  /// Reads a header of the central directory (section 4.3.12) and moves behind it.
  private func centralHeader(at position: inout Int, end: Int) throws(Diagnostic) -> Header {
    let start = position
    guard end - start >= 46, field32(start) == 0x0201_4B50 else {
      throw ZipTrouble.damaged("its directory is broken")
    }
    let nameEnd = start + 46 + field16(start + 28)
    let extraEnd = nameEnd + field16(start + 30)
    position = extraEnd + field16(start + 32)
    guard position <= end else { throw ZipTrouble.damaged("its directory is broken") }
    let flags = field16(start + 8)
    guard flags & (1 | 1 << 6 | 1 << 13) == 0 else {
      throw ZipTrouble.unsupported("it is encrypted")
    }
    guard field16(start + 34) == 0 || field16(start + 34) == 0xFFFF else {
      throw ZipTrouble.unsupported("it is one part of several")
    }
    let rawName = bytes[start + 46..<nameEnd]
    // Names without bit 11 are in an old code page by the letter, in UTF-8 by custom.
    guard let name = String(validating: rawName, as: UTF8.self) else {
      throw ZipTrouble.unsupported("a name is not in UTF-8")
    }
    guard let method = ZipRecord.Method(rawValue: UInt16(field16(start + 10))) else {
      throw ZipTrouble.unsupported("the entry '\(name)' is neither stored nor deflated")
    }
    let isFolder = name.utf8.last == UInt8(ascii: "/")
    if let problem = ZipName.problem(with: isFolder ? String(name.dropLast()) : name) {
      throw ZipTrouble.unsafe("it holds a name that is not allowed, since \(problem)")
    }
    var values = [field32(start + 24), field32(start + 20), field32(start + 42)]
    try readLargeValues(&values, from: nameEnd, to: extraEnd)
    let record = ZipRecord(
      name: name, method: method, checksum: UInt32(field32(start + 16)),
      compressedSize: values[1], size: values[0], offset: values[2])
    if isFolder && record.size != 0 { throw ZipTrouble.unsafe("a folder has data") }
    return Header(
      record: record, rawName: rawName, hasDescriptor: flags & 1 << 3 != 0, isFolder: isFolder)
  }

  /// Takes the values that overflowed from the ZIP64 extra field, in their order (section 4.5.3).
  private func readLargeValues(
    _ values: inout [Int], from start: Int, to end: Int
  ) throws(Diagnostic) {
    guard values.contains(ZipRecord.overflow) else { return }
    var position = start
    while end - position >= 4 {
      let next = position + 4 + field16(position + 2)
      guard next <= end else { break }
      if field16(position) == 1 {
        position += 4
        for index in values.indices where values[index] == ZipRecord.overflow {
          guard next - position >= 8 else { break }
          values[index] = field64(position)
          position += 8
        }
        break
      }
      position = next
    }
    guard values.allSatisfy({ $0 >= 0 }) else { throw ZipTrouble.damaged("a size is impossible") }
  }

  /// Checks the local header (section 4.3.7) against the directory; where the data start.
  private func locateData(of header: Header, end: Int) throws(Diagnostic) -> Int {
    let record = header.record
    let start = record.offset
    guard start <= end - 30, field32(start) == 0x0403_4B50 else {
      throw ZipTrouble.damaged("the entry '\(record.name)' is not where it should be")
    }
    let nameEnd = start + 30 + field16(start + 26)
    let data = nameEnd + field16(start + 28)
    guard data <= end, record.compressedSize <= end - data else {
      throw ZipTrouble.damaged("the entry '\(record.name)' reaches beyond its archive")
    }
    guard bytes[start + 30..<nameEnd] == header.rawName,
      field16(start + 8) == Int(record.method.rawValue)
    else { throw ZipTrouble.unsafe("the entry '\(record.name)' has two different headers") }
    if !header.hasDescriptor {
      var sizes = [field32(start + 22), field32(start + 18)]
      try readLargeValues(&sizes, from: nameEnd, to: data)
      guard field32(start + 14) == Int(record.checksum),
        sizes == [record.size, record.compressedSize]
      else { throw ZipTrouble.unsafe("the entry '\(record.name)' has two different headers") }
    }
    return data
  }

  private func field16(_ offset: Int) -> Int { field(offset, count: 2) }
  private func field32(_ offset: Int) -> Int { field(offset, count: 4) }
  private func field64(_ offset: Int) -> Int { field(offset, count: 8) }

  /// A number, least significant byte first; callers have checked that it lies inside.
  private func field(_ offset: Int, count: Int) -> Int {
    var value: UInt64 = 0
    for byte in (0..<count).reversed() { value = value << 8 | UInt64(bytes[offset + byte]) }
    return Int(truncatingIfNeeded: value)
  }
}
