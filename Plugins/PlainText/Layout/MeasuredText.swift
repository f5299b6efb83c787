/// A text with its lines, their measures and what was seen at the edges of its pages: what the
/// search for the structure starts from.
struct MeasuredText {
  /// The text in UTF-8.
  let bytes: [UInt8]
  /// The lines that are not blank.
  let lines: [Line]
  /// The measure of each line in half-ems, 0 where there is none.
  let measures: [Int32]
  /// The indexes of the lines that are heads or feet of pages.
  let furniture: Set<Int>

  init(_ bytes: [UInt8], lines: [Line]) {
    self.bytes = bytes
    self.lines = lines
    measures = MeasureFinder(lines).measures
    furniture = PageFurnitureFinder(lines, bytes).indexes
  }

  /// The text of a line without the white space around it.
  func text(of line: Line) -> String {
    String(decoding: bytes[Int(line.start)..<Int(line.end)], as: UTF8.self)
  }

  /// Whether a line begins with a bracket that it does not close.
  func opensBracket(_ line: Line) -> Bool {
    guard line.first == .opener else { return false }
    var depth = 0
    var cursor = ScalarCursor(bytes, from: Int(line.start), to: Int(line.end))
    while let value = cursor.next() {
      switch CharacterShape.of(value).kind {
      case .opener: depth += 1
      case .closer: depth -= 1
      default: break
      }
    }
    return depth > 0
  }
}
