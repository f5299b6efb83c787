/// A page on a grid, and the lines that its parts hold.
struct PageGrid {
  /// The rows from above, blank ones left out.
  let rows: [GridRow]
  /// The lines that the rows are, by `GridRow.line`.
  private let source: [Line]
  private let scanner: LineScanner

  init(_ rows: [GridRow], source: [Line], scanner: LineScanner) {
    self.rows = rows
    self.source = source
    self.scanner = scanner
  }

  /// A part of a page: some rows between two edges.
  struct Region {
    var rows: Range<Int>
    var cells: Range<Int>
    /// Whether it is a column; then its lines are indented from its own edge.
    var isColumn = false
    /// By how many cells the lines of the column begin before or after one another.
    var drift = 0
  }

  /// All of the page.
  var whole: Region { Region(rows: rows.indices, cells: 0..<Int.max) }

  /// The line of the source that a row is.
  func line(of row: Int) -> Line { source[rows[row].line] }

  /// The number of blank rows before a row.
  func blanks(before row: Int) -> Int { Int(line(of: row).blanksBefore) }

  /// The rows that have something in a region.
  func rows(in region: Region) -> [Int] {
    region.rows.filter { rows[$0].run(in: region.cells) != nil }
  }

  /// What the rows of a region hold in it, as lines.
  func lines(in region: Region) -> [Line] {
    let base = base(of: region)
    return region.rows.compactMap { line($0, in: region, base: base) }
  }

  /// The cell from which the lines of a column are indented.
  func base(of region: Region) -> Int? {
    guard region.isColumn else { return nil }
    if region.cells.lowerBound > 0 { return region.cells.lowerBound }
    return region.rows.compactMap { rows[$0].run(in: region.cells)?.cells.lowerBound }.min()
  }

  /// What a row holds in a region, as a line that is indented from a cell.
  func line(_ row: Int, in region: Region, base: Int?) -> Line? {
    guard let run = rows[row].run(in: region.cells) else { return nil }
    let whole = line(of: row)
    var line = whole
    if run.bytes != Int(whole.start)..<Int(whole.end) {
      guard let part = scanner.line(from: run.bytes.lowerBound, to: run.bytes.upperBound) else {
        return nil
      }
      line = part
      line.number = whole.number
    }
    if let base {
      let indent = run.cells.lowerBound - base
      line.indent = indent <= region.drift ? 0 : Int32(indent)
    }
    return line
  }

  /// The blank lines before each of some rows, next to nothing else; 0 for the first.
  ///
  /// Columns whose lines stand at other heights than their neighbours' have every other row only:
  /// a distance counts as far as it is more than that of most lines around it.
  func blankRows(before found: [Int]) -> [Int] {
    let distances = zip(found, found.dropFirst()).map {
      Int(line(of: $1).number - line(of: $0).number)
    }
    return [0]
      + distances.indices.map { index in
        let near = distances[max(0, index - 3)..<min(distances.count, index + 4)].sorted()
        return near.count < 3
          ? distances[index] - 1 : max(0, distances[index] - near[near.count / 2])
      }
  }

  /// The cells of a gap that parts what has nothing to do with one another.
  private static let wideGap = 8

  /// The parts of a row that stands apart, where wide gaps part them.
  ///
  /// So do the name of the paper at one side of the page's head and the date at the other. Any
  /// other row is one part.
  func parts(of row: Int) -> [Region] {
    var result = [Region(rows: row..<(row + 1), cells: 0..<Int.max)]
    let isApart =
      row == 0
      || blanks(before: row) > 0 && (row + 1 == rows.count || blanks(before: row + 1) > 0)
    guard isApart else { return result }
    for run in rows[row].runs.dropFirst() where run.gap > 1 {
      guard run.gap >= Self.wideGap else {
        return [Region(rows: row..<(row + 1), cells: 0..<Int.max)]
      }
      let last = result.count - 1
      result[last].cells = result[last].cells.lowerBound..<run.cells.lowerBound
      result.append(Region(rows: row..<(row + 1), cells: run.cells.lowerBound..<Int.max))
    }
    return result
  }
}
