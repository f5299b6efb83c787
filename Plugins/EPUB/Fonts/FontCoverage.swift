/// Which characters a font has glyphs for, as its table `cmap` tells (OpenType 1.9, "cmap").
struct FontCoverage {
  private var ranges: [ClosedRange<Int>] = []

  /// Reads the table; nil where none of its parts is in a form that fonts for Unicode have today.
  init?(cmap table: [UInt8]) {
    let reader = BigEndian(table)
    guard let count = reader.number(2, 2) else { return nil }
    for record in 0..<count {
      guard let start = reader.number(4 + record * 8 + 4, 4), let format = reader.number(start, 2)
      else { continue }
      switch format {
      case 4: addSegments(of: reader, at: start)
      case 12: addGroups(of: reader, at: start)
      default: break
      }
    }
    if ranges.isEmpty { return nil }
    ranges.sort { $0.lowerBound < $1.lowerBound }
  }

  /// Whether there is a glyph for a character, by its code point.
  func has(_ scalar: Int) -> Bool {
    ranges.contains { $0.contains(scalar) }
  }

  private mutating func addSegments(of reader: BigEndian, at start: Int) {
    let count = (reader.number(start + 6, 2) ?? 0) / 2
    for segment in 0..<count {
      guard let end = reader.number(start + 14 + segment * 2, 2),
        let first = reader.number(start + 16 + (count + segment) * 2, 2), first <= end,
        first != 0xFFFF
      else { continue }
      ranges.append(first...end)
    }
  }

  private mutating func addGroups(of reader: BigEndian, at start: Int) {
    for group in 0..<min(reader.number(start + 12, 4) ?? 0, reader.bytes.count / 12) {
      guard let first = reader.number(start + 16 + group * 12, 4),
        let end = reader.number(start + 20 + group * 12, 4), first <= end
      else { continue }
      ranges.append(first...end)
    }
  }
}
