internal import GalleyPackaging

/// The tables of an OpenType file, bare or in the wrapper of WOFF 1.0, that tell what it is called
/// and what may be done with it (OpenType 1.9, "Organization of an OpenType Font").
struct OpenTypeFile {
  /// The tables by their tags, as stretches of the file.
  private var tables: [String: Entry] = [:]
  private let bytes: [UInt8]

  private struct Entry {
    var range: Range<Int>
    var size: Int
  }

  /// Reads the directory; nil where it is damaged.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    let isWOFF = bytes.starts(with: Array("wOFF".utf8))
    let start = isWOFF ? 44 : 12
    let step = isWOFF ? 20 : 16
    guard let count = number(at: isWOFF ? 12 : 4, 2), count > 0 else { return nil }
    for entry in 0..<count {
      let at = start + entry * step
      guard let offset = number(at: isWOFF ? at + 4 : at + 8, 4),
        let held = number(at: isWOFF ? at + 8 : at + 12, 4), offset + held <= bytes.count,
        let size = number(at: at + 12, 4)
      else { return nil }
      tables[String(decoding: bytes[at..<at + 4], as: UTF8.self)] = Entry(
        range: offset..<offset + held, size: size)
    }
    guard tables["name"] != nil, tables["cmap"] != nil else { return nil }
  }

  /// Whether there is a table.
  func has(_ tag: String) -> Bool { tables[tag] != nil }

  /// A table, unpacked; nil where there is none or it is damaged.
  func table(_ tag: String) -> [UInt8]? {
    guard let entry = tables[tag] else { return nil }
    let held = Array(bytes[entry.range])
    if !bytes.starts(with: Array("wOFF".utf8)) || held.count == entry.size { return held }
    guard entry.size < 1 << 26 else { return nil }
    return ZlibData.inflate(held, size: entry.size)
  }

  /// The name with this number, English or any ("name", name IDs); nil where there is none.
  func name(_ wanted: Int) -> String? {
    guard let table = table("name") else { return nil }
    let reader = BigEndian(table)
    guard let count = reader.number(2, 2), let storage = reader.number(4, 2) else { return nil }
    var found: (rank: Int, text: String)?
    for record in 0..<count {
      let at = 6 + record * 12
      guard reader.number(at + 6, 2) == wanted, let platform = reader.number(at, 2),
        let language = reader.number(at + 4, 2), let length = reader.number(at + 8, 2),
        let offset = reader.number(at + 10, 2), storage + offset + length <= table.count
      else { continue }
      let value = Array(table[(storage + offset)..<(storage + offset + length)])
      let rank = platform == 3 ? (language == 0x409 ? 3 : 2) : platform == 0 ? 1 : 0
      let text = platform == 1 ? Self.latin(value) : Self.utf16(value)
      if rank > found?.rank ?? -1, !text.isEmpty { found = (rank, text) }
    }
    return found?.text
  }

  /// A number of the table `OS/2`; nil where there is none.
  func metric(at offset: Int) -> Int? { table("OS/2").flatMap { BigEndian($0).number(offset, 2) } }

  private func number(at offset: Int, _ count: Int) -> Int? {
    BigEndian(bytes).number(offset, count)
  }

  private static func utf16(_ bytes: [UInt8]) -> String {
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func latin(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.filter { $0 < 0x80 }, as: UTF8.self)
  }
}

/// Numbers in a file, the high byte first; nil beyond its end.
struct BigEndian {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func number(_ offset: Int, _ count: Int) -> Int? {
    guard offset >= 0, offset + count <= bytes.count else { return nil }
    return bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
  }
}
