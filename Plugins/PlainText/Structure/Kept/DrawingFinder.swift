/// Finds boxes that were drawn with ticks between their corners, as the packets of a protocol are
/// (`+-+-+-+`, `|Version|`), with the rulers of digits right above them: every line stays as it is.
struct DrawingFinder {
  /// The stretches that were found, in source order.
  private(set) var regions: [KeptLines.Region] = []

  /// The fewest corners of a row of ticks.
  private static let leastTicks = 8
  private static let leastLines = 3

  init(_ text: MeasuredText) {
    var index = 0
    while index < text.lines.count {
      defer { index += 1 }
      guard FrameTable.isTop(text.lines[index], text.bytes),
        Self.ticks(text.lines[index], text.bytes) >= Self.leastTicks
      else { continue }
      let end = FrameTable.end(below: index, text)
      if end - index >= Self.leastLines, FrameTable.read(top: index, text) == nil {
        let start = Self.start(above: index, text)
        regions.append(KeptLines.Region(lines: start..<end, content: .drawing))
      }
      index = end - 1
    }
  }

  private static func ticks(_ line: Line, _ bytes: [UInt8]) -> Int {
    bytes[Int(line.start)..<Int(line.end)].count { $0 == UInt8(ascii: "+") }
  }

  /// The first of the rulers right above a box: lines of digits and spaces.
  private static func start(above top: Int, _ text: MeasuredText) -> Int {
    var start = top
    while start > 0, text.lines[start].blanksBefore == 0, !text.lines[start].startsPage {
      let line = text.lines[start - 1]
      let isRuler = text.bytes[Int(line.start)..<Int(line.end)].allSatisfy {
        $0 == 0x20 || $0 &- 0x30 < 10
      }
      guard isRuler else { break }
      start -= 1
    }
    return start
  }
}
