/// A page on a grid, and the lines that its parts hold.
struct PageGrid {
  /// The rows from above, blank ones left out.
  let rows: [GridRow]
  /// The lines that the rows are, by `GridRow.line`.
  private let source: [Line]
  private let scanner: LineScanner
  /// The cells that text takes up, from the left edge of most rows to the right one.
  private let printed: Range<Int>

  init(_ rows: [GridRow], source: [Line], scanner: LineScanner) {
    self.rows = rows
    let lefts = rows.compactMap { $0.runs.first?.cells.lowerBound }.sorted()
    let rights = rows.compactMap { $0.runs.last?.cells.upperBound }.sorted()
    let left = lefts.isEmpty ? 0 : lefts[lefts.count / 10]
    printed = left..<max(left, rights.isEmpty ? 0 : rights[rights.count * 9 / 10])
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

  /// Whether a row holds nothing but a short line in the middle of the page, as a title over all
  /// columns is set; it may stand where a column begins by chance.
  func isCentred(_ row: Int, in region: Region) -> Bool {
    guard !region.isColumn, let run = rows[row].run(in: region.cells),
      !rows[row].runs.contains(where: { $0.cells.lowerBound > run.cells.lowerBound && $0.gap > 3 })
    else { return false }
    let (left, right) = (
      run.cells.lowerBound - printed.lowerBound, printed.upperBound - run.cells.upperBound
    )
    return left > 2 * Gutter.mostIndent && abs(left - right) <= 4 + printed.count / 20
  }

  /// Whether a row is centred, or is a title apart that was set in larger letters than the text: it
  /// begins where its letters made it, and ends too soon on the grid.
  ///
  /// Without a blank row before it, it may be a line of a column that stands alone by chance.
  func isTitle(_ row: Int, in region: Region, isApart: Bool = true) -> Bool {
    if isCentred(row, in: region) { return true }
    guard !region.isColumn, !isApart || row == 0 || blanks(before: row) > 0,
      let run = rows[row].run(in: region.cells),
      rows[row].runs.allSatisfy({ $0.gap <= 3 || $0.cells.lowerBound == run.cells.lowerBound })
    else { return false }
    let left = run.cells.lowerBound - printed.lowerBound
    let extent = 10 * (printed.count - 2 * left)
    return left > 2 * Gutter.mostIndent
      && (10 * run.cells.count...Self.largestTitle * run.cells.count).contains(extent)
  }

  /// How many tenths as wide the letters of a title are as those of the text, at most.
  private static let largestTitle = 26

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

  /// The width that nine in ten lines of a column keep, in half-ems.
  func measure(of column: Region) -> Int32 { Self.measure(of: lines(in: column)) }

  private static func measure(of lines: [Line]) -> Int32 {
    let widths = lines.map(\.maximumWidth).sorted()
    return widths.isEmpty ? 0 : widths[widths.count * 9 / 10]
  }

  /// The cell at which most lines of some rows end that begin at a cell or after it.
  func right(of range: Range<Int>, from cell: Int) -> Int {
    let ends = range.compactMap { rows[$0].run(in: cell..<Int.max)?.cells.upperBound }.sorted()
    return ends.isEmpty ? cell : ends[ends.count * 9 / 10]
  }

  /// A column whose lines begin before or after one another, with as much of that taken for
  /// indents as its text speaks for.
  ///
  /// A line after a sentence begins a paragraph if the line before is short or the line itself
  /// lacks two ems, a line after a full one that ends no sentence does not: the indent is the
  /// distance that tells them apart best.
  func settled(_ column: Region) -> Region {
    guard column.drift > 0 else { return column }
    let found = rows(in: column)
    let lines = lines(in: column)
    guard found.count == lines.count else { return column }
    let measure = Self.measure(of: lines)
    // How often each distance occurs at lines that begin a paragraph and at lines that do not.
    var firsts = [Int](repeating: 0, count: column.drift + 1)
    var others = firsts
    for (index, (line, next)) in zip(lines, lines.dropFirst()).enumerated() {
      guard let run = rows[found[index + 1]].run(in: column.cells) else { continue }
      let distance = run.cells.lowerBound - column.cells.lowerBound
      guard distance <= column.drift else { continue }
      let isShort = line.maximumWidth < measure - 4
      let lacksIndent =
        next.ending != .sentence && (3...5).contains(measure - next.maximumWidth)
      if line.ending == .sentence, isShort || lacksIndent { firsts[distance] += 1 }
      if line.ending == .open || line.ending == .pause, !isShort, next.blanksBefore == 0 {
        others[distance] += 1
      }
    }
    var result = column
    var least = firsts.reduce(0, +)
    for distance in (1...column.drift).reversed() {
      let errors = firsts[..<distance].reduce(0, +) + 2 * others[distance...].reduce(0, +)
      if errors < least {
        least = errors
        result.drift = distance - 1
      }
    }
    return result
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

  /// Whether a row over columns is a title with who wrote it at the other side: what it has in each
  /// column is indented deeper than text.
  func isHead(_ row: Int, in region: Region, _ columns: [Region]) -> Bool {
    guard !region.isColumn, headParts(of: row, in: region).count == 2 else { return false }
    return columns.allSatisfy { column in
      let base = base(of: column) ?? column.cells.lowerBound
      return rows[row].run(in: column.cells).map {
        $0.cells.lowerBound - base > Gutter.mostIndent
      } ?? true
    }
  }

  /// The parts of a row at the head of columns, where one wide gap parts them: a title and, at the
  /// other side, who wrote it.
  func headParts(of row: Int, in region: Region) -> [Region] {
    let runs = rows[row].runs.filter { region.cells.contains($0.cells.lowerBound) }
    let gaps = runs.dropFirst().filter { $0.gap >= Self.wideGap }
    guard gaps.count == 1, let right = gaps.first,
      runs.last?.cells.upperBound ?? 0
        <= right.cells.lowerBound + Self.longestName
    else { return [region] }
    var parts = [region, region]
    parts[0].cells = region.cells.lowerBound..<right.cells.lowerBound
    parts[1].cells = right.cells.lowerBound..<region.cells.upperBound
    return parts
  }

  /// The most cells of who wrote what stands below.
  private static let longestName = 40

  /// Whether a row is the head of the page over all columns: two parts at its two edges, one of them
  /// with a number as in a date, and blank rows below.
  func isPageHead(_ row: Int) -> Bool {
    guard row == 0, rows.count > 1, blanks(before: 1) > 1, let left = rows[0].runs.first,
      let right = rows[0].runs.last, let gap = rows[0].runs.dropFirst().map(\.gap).max(),
      3 * gap >= printed.count, parts(of: 0).count == 2
    else { return false }
    let bytes = scanner.bytes[left.bytes.lowerBound..<right.bytes.upperBound]
    return left.cells.lowerBound <= printed.lowerBound + Self.wideGap
      && right.cells.upperBound + Self.wideGap >= printed.upperBound
      && bytes.contains { $0 &- 0x30 < 10 }
  }

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
