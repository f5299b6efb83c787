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
    let gutters = depth < Self.deepest ? extended(all, in: region) : []
    var outside = region
    for band in Self.bands(gutters) {
      outside.rows = outside.rows.lowerBound..<band.lowerBound
      put(outside)
      var inside = region
      inside.rows = band
      let before = lines.count
      readBand(inside, gutters.filter { $0.rows.overlaps(band) }, depth: depth)
      if before > 0, before < lines.count, !outside.rows.isEmpty { markBand(at: before) }
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

  /// The gutters inside of a region, each lengthened over the rows that leave it open.
  ///
  /// A column may begin with an indent, and it may be shorter than its neighbours: the rows beside
  /// its end hold no line that begins at its edge. A blank row ends the lengthening. Upwards only
  /// rows count that have something in the column: what stands above the first column alone is
  /// more likely a title.
  private func extended(_ gutters: [Gutter], in region: PageGrid.Region) -> [Gutter] {
    gutters.compactMap { gutter in
      guard gutter.edge > region.cells.lowerBound, gutter.edge < region.cells.upperBound,
        gutter.rows.overlaps(region.rows)
      else { return nil }
      var result = gutter
      result.rows = gutter.rows.clamped(to: region.rows)
      let beside = gutters.filter { $0.rows.overlaps(gutter.rows) }
      let others = gutters.filter { !$0.rows.overlaps(gutter.rows) }
      func isOthers(_ row: Int) -> Bool {
        others.contains { $0.rows.contains(row) && $0.begins(in: grid.rows[row]) }
      }
      while result.rows.upperBound < region.rows.upperBound,
        grid.blanks(before: result.rows.upperBound) == 0,
        leavesOpen(result.rows.upperBound, gutter, beside, region),
        !isOthers(result.rows.upperBound)
      {
        result.rows = result.rows.lowerBound..<(result.rows.upperBound + 1)
      }
      while result.rows.lowerBound > region.rows.lowerBound,
        grid.blanks(before: result.rows.lowerBound) == 0,
        case .indented = gutter.stand(of: grid.rows[result.rows.lowerBound - 1]),
        !isOthers(result.rows.lowerBound - 1)
      {
        result.rows = (result.rows.lowerBound - 1)..<result.rows.upperBound
      }
      return result
    }
  }

  /// Whether a row below a gutter goes on with its columns: nothing stands to the right of it, or
  /// what does is a line of a column beside.
  private func leavesOpen(
    _ row: Int, _ gutter: Gutter, _ beside: [Gutter], _ region: PageGrid.Region
  ) -> Bool {
    switch gutter.stand(of: grid.rows[row]) {
    case .crosses: return false
    case .starts, .indented: return true
    case .empty: return grid.rows[row].run(in: region.cells) != nil
    case .beyond(let start):
      if start >= region.cells.upperBound { return grid.rows[row].run(in: region.cells) != nil }
      return beside.contains {
        $0.edge <= start && start - $0.edge <= Gutter.mostIndent + $0.form.drift
      }
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
  private mutating func readBand(_ band: PageGrid.Region, _ gutters: [Gutter], depth: Int) {
    let through = gutters.filter { $0.rows.clamped(to: band.rows) == band.rows }
    guard !through.isEmpty else {
      guard let longest = gutters.max(by: { $0.rows.count < $1.rows.count }) else { return }
      let (start, end) = (longest.rows.lowerBound, longest.rows.upperBound)
      for rows in [band.rows.lowerBound..<start, start..<end, end..<band.rows.upperBound]
      where !rows.isEmpty {
        var part = band
        part.rows = rows
        read(part, gutters, depth: depth + 1)
      }
      return
    }
    let others = gutters.filter { !through.contains($0) }
    let trial = ColumnTrial(grid, band, through: through, others: others)
    if trial.columns.count > 1 {
      readParts(band, trial, others, depth: depth)
    } else {
      put(band)
    }
  }

  /// Reads the columns of a band, cut where an article ends.
  private mutating func readParts(
    _ band: PageGrid.Region, _ trial: ColumnTrial, _ gutters: [Gutter], depth: Int
  ) {
    let divider = BandDivider(grid, band, trial.columns, measures: trial.measures)
    for rows in divider.articles {
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
        bands.append(
          Band(
            columns: count, first: grid.line(of: rows.lowerBound),
            last: grid.line(of: rows.upperBound - 1), rows: rows.count))
      }
    }
  }

  /// Puts the lines of a region that has no columns.
  private mutating func put(_ region: PageGrid.Region) {
    guard !region.rows.isEmpty else { return }
    let base = grid.base(of: region)
    let found = grid.rows(in: region)
    for (row, blanks) in zip(found, grid.blankRows(before: found)) {
      let isFirst = row == found.first
      let count = !isFirst ? blanks : startsColumn ? 0 : grid.blanks(before: row)
      let parts = region.isColumn ? [region] : grid.parts(of: row)
      for (place, part) in parts.enumerated() {
        guard var line = grid.line(row, in: parts.count > 1 ? part : region, base: base) else {
          continue
        }
        line.blanksBefore = place > 0 ? 1 : UInt8(min(255, count))
        line.startsColumn = startsColumn
        startsColumn = false
        lines.append(line)
      }
    }
  }
}
