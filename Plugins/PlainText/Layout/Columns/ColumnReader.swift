/// Takes the columns of one page apart and gives its lines in reading order: band by band from
/// above, in each band column by column, in each column the same again.
struct ColumnReader {
  /// Rows that were taken apart.
  struct Band {
    /// The number of columns.
    let columns: Int
    /// The first and the last line.
    let first: Line
    let last: Line
    /// The number of rows.
    let rows: Int
  }

  /// The lines in reading order; segments of one line of the source are lines of their own.
  private(set) var lines: [Line] = []
  /// What was taken apart.
  private(set) var bands: [Band] = []

  private let grid: PageGrid
  /// Whether the next line is the first of a column that is not the first of its band.
  private var startsColumn = false

  init(_ grid: PageGrid, _ gutters: [Gutter]) {
    self.grid = grid
    read(grid.whole, gutters, depth: 0)
    // The page begins with whatever is read first.
    let startsPage = grid.rows.isEmpty ? false : grid.line(of: 0).startsPage
    for index in lines.indices { lines[index].startsPage = startsPage && index == 0 }
  }

  /// Columns stand in columns at most this often.
  private static let deepest = 6

  private mutating func read(_ region: PageGrid.Region, _ all: [Gutter], depth: Int) {
    let gutters = depth < Self.deepest ? GutterReach(grid).extended(all, in: region) : []
    var outside = region
    for var band in Self.bands(gutters) {
      while band.count > 2,
        grid.isTitle(band.lowerBound, in: region)
          || !region.isColumn && grid.isPageHead(band.lowerBound)
      {
        band = (band.lowerBound + 1)..<band.upperBound
      }
      var inside = region
      inside.rows = band
      let near = gutters.filter { $0.rows.overlaps(band) }
      let plan = ColumnPlan(grid, inside, near)
      // What cannot be taken apart is read on with what stands above it.
      if case .whole = plan { continue }
      outside.rows = outside.rows.lowerBound..<band.lowerBound
      put(outside)
      let before = (lines.count, bands.count)
      readBand(inside, near, plan, depth: depth)
      if before.0 > 0, before.0 < lines.count, before.1 < bands.count, !outside.rows.isEmpty {
        markBand(at: before.0)
      }
      outside.rows = band.upperBound..<region.rows.upperBound
    }
    put(outside)
  }

  /// Marks the first line of a band, unless the line above the columns reads on in it.
  private mutating func markBand(at index: Int) {
    let (above, below) = (lines[index - 1], lines[index])
    let measure = lines[index...].prefix(12).map(\.fullWidth).max() ?? 0
    if below.blanksBefore == 0
      && ReadingFlow.weight(from: above, to: below, measure: measure) <= 0
    {
      lines[index].startsBand = true
    }
  }

  /// The ranges of rows that gutters overlapping one another take up.
  private static func bands(_ gutters: [Gutter]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for gutter in gutters.sorted(by: { $0.rows.lowerBound < $1.rows.lowerBound }) {
      if let last = result.last, last.overlaps(gutter.rows) {
        result[result.count - 1] =
          last.lowerBound..<max(last.upperBound, gutter.rows.upperBound)
      } else {
        result.append(gutter.rows)
      }
    }
    return result
  }

  /// Reads rows that one gutter at least reaches into.
  private mutating func readBand(
    _ band: PageGrid.Region, _ gutters: [Gutter], _ plan: ColumnPlan, depth: Int
  ) {
    switch plan {
    case .whole: put(band)
    case .columns(let trial, let inner): readParts(band, trial, inner, depth: depth)
    case .cut(let middle):
      let (start, end) = (middle.lowerBound, middle.upperBound)
      for rows in [band.rows.lowerBound..<start, start..<end, end..<band.rows.upperBound]
      where !rows.isEmpty {
        var part = band
        part.rows = rows
        read(part, gutters, depth: depth + 1)
      }
    }
  }

  /// Reads the columns of a band, cut where an article ends.
  private mutating func readParts(
    _ band: PageGrid.Region, _ trial: ColumnTrial, _ gutters: [Gutter], depth: Int
  ) {
    let divider = BandDivider(grid, band, trial.columns, measures: trial.measures)
    for var rows in divider.articles {
      var title = band
      let isApart = rows.lowerBound == band.rows.lowerBound
      while rows.count > 1,
        grid.isTitle(rows.lowerBound, in: band, isApart: isApart)
          || grid.isHead(rows.lowerBound, in: band, trial.columns)
      {
        title.rows = rows.lowerBound..<(rows.lowerBound + 1)
        put(title)
        rows = (rows.lowerBound + 1)..<rows.upperBound
      }
      let start = lines.count
      var count = 0
      for var column in trial.columns {
        column.rows = rows
        let before = lines.count
        startsColumn = count > 0
        read(column, gutters, depth: depth + 1)
        if lines.count > before { count += 1 }
      }
      startsColumn = false
      if count > 1 {
        if !band.isColumn { lines[start].opensColumns = true }
        bands.append(
          Band(
            columns: count, first: grid.line(of: rows.lowerBound),
            last: grid.line(of: rows.upperBound - 1), rows: rows.count))
      }
    }
  }

  /// The most lines of a title at the top of a column.
  private static let longestHead = 7

  /// Whether two lines are of one title in letters larger than the text's, which stand farther
  /// apart.
  private func isHead(_ above: Line, _ line: Line, _ measure: Int32) -> Bool {
    above.ending != .sentence && line.ending != .sentence && above.last != .dash
      && 10 * above.fullWidth <= 7 * measure && 10 * line.fullWidth <= 7 * measure
  }

  /// Whether what stands below a row of some is text: rows of a table have gaps one below the other.
  private func isAboveText(_ row: Int, _ found: [Int]) -> Bool {
    guard let next = found.first(where: { $0 > row }) ?? Optional(row + 1),
      grid.rows.indices.contains(next)
    else { return false }
    return grid.rows[next].runs.count { $0.gap >= 8 } != 1 || !found.contains(next)
  }

  /// Whether a line goes on with the one above it over some blank rows of its column, beside text in
  /// others: the more there are the surer it must be.
  private func readsOn(_ above: Line, _ line: Line, _ blanks: Int, _ measure: Int32) -> Bool {
    ReadingFlow.weight(from: above, to: line, measure: measure) >= (blanks == 1 ? 100 : 200)
  }

  /// Puts the lines of a region that has no columns.
  private mutating func put(_ column: PageGrid.Region) {
    guard !column.rows.isEmpty else { return }
    let region = grid.settled(column)
    let base = grid.base(of: region)
    let found = grid.rows(in: region)
    let start = lines.count
    let measure = region.isColumn ? grid.measure(of: region) : 0
    for (row, blanks) in zip(found, grid.blankRows(before: found)) {
      let isFirst = row == found.first
      var count = !isFirst ? blanks : startsColumn ? 0 : grid.blanks(before: row)
      var parts = region.isColumn ? [region] : grid.parts(of: row)
      if parts.count == 1, lines.count < start + Self.longestHead, isAboveText(row, found) {
        parts = grid.headParts(of: row, in: region)
      }
      for (place, part) in parts.enumerated() {
        guard var line = grid.line(row, in: parts.count > 1 ? part : region, base: base) else {
          continue
        }
        // Where columns stand at other heights, their rows leave gaps that mean nothing.
        if count > 0, count == 1 || lines.count < start + Self.longestHead, region.isColumn,
          grid.blanks(before: row) == 0,
          lines.count > start, let above = lines.last,
          readsOn(above, line, count, measure) || isHead(above, line, measure)
        {
          count = 0
        }
        line.blanksBefore = place > 0 ? (region.isColumn ? 0 : 1) : UInt8(min(255, count))
        line.startsColumn = startsColumn
        startsColumn = false
        lines.append(line)
      }
    }
  }
}
