/// A list of contents: its entries, each over a line or more.
struct ContentsList: Sendable {
  /// An entry.
  struct Entry: Sendable {
    /// Its lines.
    let lines: Range<Int>
    /// The fingerprint of its letters and digits.
    let key: UInt64
  }

  /// The entries in source order.
  var entries: [Entry] = []

  /// The line after the list.
  var end: Int { entries.last?.lines.upperBound ?? 0 }

  /// Whether a line goes on with the entry that the line before it belongs to.
  func continues(_ line: Int) -> Bool {
    let index = entries.partitioningIndex { $0.lines.upperBound > line }
    return index < entries.count && entries[index].lines.lowerBound < line
  }

  /// The level of each entry: by the parts of its number, else by how deep it stands.
  func levels(_ text: MeasuredText) -> [Int] {
    let indents = Set(entries.map { text.lines[$0.lines.lowerBound].indent }).sorted()
    return entries.map { entry in
      let line = text.lines[entry.lines.lowerBound]
      return Self.parts(line, text.bytes) ?? 1 + (indents.firstIndex(of: line.indent) ?? 0)
    }
  }

  /// How many parts the number has that a line begins with: 2 of `1.4.` and `A.2`; nil for none.
  static func parts(_ line: Line, _ bytes: [UInt8]) -> Int? {
    let number = bytes[Int(line.start)..<Int(line.end)].prefix { $0 != 0x20 && $0 < 0x80 }
    let parts = number.split(separator: UInt8(ascii: "."))
    guard number.contains(UInt8(ascii: ".")), let first = parts.first,
      first.count == 1 && first.allSatisfy({ $0 | 0x20 &- 0x61 < 26 })
        || first.allSatisfy({ $0 &- 0x30 < 10 }),
      parts.dropFirst().allSatisfy({ $0.allSatisfy { $0 &- 0x30 < 10 } })
    else { return nil }
    return parts.count
  }
}
