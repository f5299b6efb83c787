/// Finds running heads and folios: short lines at the edge of a page that come back on other
/// pages, or are nothing but a number.
struct PageFurnitureFinder {
  /// The indexes of the lines.
  private(set) var indexes: Set<Int> = []

  init(_ lines: [Line], _ bytes: [UInt8]) {
    guard !lines.isEmpty else { return }
    var starts = lines.indices.filter { lines[$0].startsPage }
    guard !starts.isEmpty else { return }
    starts.insert(0, at: 0)
    var texts: [[UInt8]: Int] = [:]
    var edges: [(index: Int, key: [UInt8], isNumber: Bool)] = []
    for (page, start) in starts.enumerated() {
      let end = page + 1 < starts.count ? starts[page + 1] : lines.count
      for index in Self.edge(lines, start, end) {
        let line = lines[index]
        let key = Self.key(bytes[Int(line.start)..<Int(line.end)])
        let isNumber = !key.contains { $0 != UInt8(ascii: "0") && !Self.isFolioMark($0) }
        texts[key, default: 0] += 1
        edges.append((index, key, isNumber))
      }
    }
    for edge in edges where edge.isNumber || texts[edge.key, default: 0] > 1 {
      indexes.insert(edge.index)
    }
  }

  /// The lines at the head and the foot of a page that stand apart by a blank line.
  private static func edge(_ lines: [Line], _ start: Int, _ end: Int) -> [Int] {
    var result: [Int] = []
    var index = start
    while index < end && index < start + 3 && isShort(lines[index]) {
      let isApart = index + 1 >= end || lines[index + 1].blanksBefore > 0
      guard isApart else { break }
      result.append(index)
      index += 1
    }
    index = end - 1
    while index > start && index > end - 3 && isShort(lines[index]) && lines[index].blanksBefore > 0 {
      result.append(index)
      index -= 1
    }
    return result
  }

  private static func isShort(_ line: Line) -> Bool {
    line.characters <= 40 && line.ending != .sentence
  }

  /// The text with every run of digits as one zero, so that "Page 3" and "Page 12" are alike.
  private static func key(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var key: [UInt8] = []
    for byte in text {
      let isDigit = (48...57).contains(byte)
      if isDigit && key.last == UInt8(ascii: "0") { continue }
      key.append(isDigit ? UInt8(ascii: "0") : byte)
    }
    return key
  }

  private static func isFolioMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "[")
      || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "/")
  }
}
