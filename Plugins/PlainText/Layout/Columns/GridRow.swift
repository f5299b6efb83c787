/// A line of the source on a grid of equal cells: runs of text, parted by two blank cells or more.
struct GridRow {
  /// A run of text without a gap in it.
  struct Run: Equatable {
    /// The first cell and the one after the last.
    var cells: Range<Int>
    /// Its bytes.
    var bytes: Range<Int>
  }

  /// What a cell of the grid is.
  enum Metric: CaseIterable {
    /// A character, wide or not: so `pdftotext -layout` counts.
    case characters
    /// A half-em, of which a wide character takes two: so terminals count.
    case halfEms
  }

  /// The index of the line.
  let line: Int
  /// The runs from left to right, never none.
  let runs: [Run]
  /// Whether a character takes more than one half-em, so that the metrics differ.
  let isWide: Bool

  /// A row with more runs than this is no row of columns.
  private static let mostRuns = 48

  init(_ line: Line, index: Int, in bytes: [UInt8], by metric: Metric) {
    self.line = index
    var start = Int(line.start)
    while start > 0, !(0x0A...0x0D).contains(bytes[start - 1]) { start -= 1 }
    var runs: [Run] = []
    var isWide = false
    var cell = 0
    var gap = 2
    var cursor = ScalarCursor(bytes, from: start, to: Int(line.end))
    var offset = start
    while let value = cursor.next() {
      let shape = CharacterShape.of(value)
      let isBlank = shape.kind == .space || value == 0xFEFF
      var width = metric == .halfEms ? Int(shape.width) : value == 0xFEFF ? 0 : 1
      if shape.width > 1 { isWide = true }
      if value == 9 { width = 8 - cell % 8 }
      if isBlank {
        gap += width
      } else {
        if gap < 2 || runs.count == Self.mostRuns, let last = runs.indices.last {
          runs[last].cells = runs[last].cells.lowerBound..<(cell + width)
          runs[last].bytes = runs[last].bytes.lowerBound..<cursor.offset
        } else {
          runs.append(Run(cells: cell..<(cell + width), bytes: offset..<cursor.offset))
        }
        gap = 0
      }
      cell += width
      offset = cursor.offset
    }
    self.runs = runs
    self.isWide = isWide
  }

  /// Whether text stands where a column's edge would need two blank cells.
  func crosses(_ edge: Int) -> Bool {
    runs.contains { $0.cells.lowerBound < edge && $0.cells.upperBound > edge - 2 }
  }

  /// What stands between two edges, as one run; nil when nothing does.
  func run(in range: Range<Int>) -> Run? {
    guard let first = runs.first(where: { range.contains($0.cells.lowerBound) }),
      let last = runs.last(where: { range.contains($0.cells.lowerBound) })
    else { return nil }
    return Run(
      cells: first.cells.lowerBound..<last.cells.upperBound,
      bytes: first.bytes.lowerBound..<last.bytes.upperBound)
  }
}
