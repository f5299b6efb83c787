/// A line of the source on a grid of equal cells: runs of text with blank cells between them.
struct GridRow {
  /// A run of text without a blank cell in it.
  struct Run: Equatable {
    /// The first cell and the one after the last.
    var cells: Range<Int>
    /// Its bytes.
    var bytes: Range<Int>
    /// The blank cells before it.
    var gap = 0
    /// Whether it begins with a character of the East Asian grid, whose text has no spaces.
    var isWide = false
    /// Whether it ends with such a character.
    var endsWide = false
    /// Whether one blank cell before it parts it as a space between words does.
    var followsWord = false
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
  private static let mostRuns = 160

  init(_ line: Line, index: Int, in bytes: [UInt8], by metric: Metric) {
    self.line = index
    var start = Int(line.start)
    while start > 0, !(0x0A...0x0D).contains(bytes[start - 1]) { start -= 1 }
    var runs: [Run] = []
    var isWide = false
    var cell = 0
    var gap = 0
    var isInside = false
    var cursor = ScalarCursor(bytes, from: start, to: Int(line.end))
    var offset = start
    while let value = cursor.next() {
      let shape = CharacterShape.of(value)
      var width = metric == .halfEms ? Int(shape.width) : value == 0xFEFF ? 0 : 1
      if shape.width > 1 { isWide = true }
      if value == 9 { width = 8 - cell % 8 }
      if shape.kind == .space || value == 0xFEFF {
        gap += width
        isInside = false
      } else {
        // Hangul has spaces between its words.
        let isGrid = shape.width > 1 && shape.kind != .hangul
        if isInside || runs.count == Self.mostRuns, let last = runs.indices.last {
          runs[last].cells = runs[last].cells.lowerBound..<(cell + width)
          runs[last].bytes = runs[last].bytes.lowerBound..<cursor.offset
          runs[last].endsWide = isGrid
        } else {
          let isWord = !isGrid || runs.last.map { !$0.endsWide } ?? false
          runs.append(
            Run(
              cells: cell..<(cell + width), bytes: offset..<cursor.offset, gap: gap,
              isWide: isGrid, endsWide: isGrid, followsWord: isWord))
        }
        gap = 0
        isInside = true
      }
      cell += width
      offset = cursor.offset
    }
    self.runs = runs
    self.isWide = isWide
  }

  /// What stands between two edges, as one run; nil when nothing does.
  func run(in range: Range<Int>) -> Run? {
    guard let first = runs.firstIndex(where: { $0.cells.lowerBound >= range.lowerBound }),
      runs[first].cells.lowerBound < range.upperBound
    else { return nil }
    var last = first
    while last + 1 < runs.count, runs[last + 1].cells.lowerBound < range.upperBound { last += 1 }
    return Run(
      cells: runs[first].cells.lowerBound..<runs[last].cells.upperBound,
      bytes: runs[first].bytes.lowerBound..<runs[last].bytes.upperBound, gap: runs[first].gap,
      isWide: runs[first].isWide, endsWide: runs[last].endsWide,
      followsWord: runs[first].followsWord)
  }
}
