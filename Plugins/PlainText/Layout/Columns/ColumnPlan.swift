/// How rows that a gutter reaches into are read.
enum ColumnPlan {
  /// In columns, with the gutters that these may have inside of them.
  case columns(ColumnTrial, inner: [Gutter])
  /// Cut above and below some rows, each part for itself.
  case cut(Range<Int>)
  /// As they are.
  case whole

  init(_ grid: PageGrid, _ band: PageGrid.Region, _ gutters: [Gutter]) {
    let through = gutters.filter { $0.rows.clamped(to: band.rows) == band.rows }
    // A gutter may reach beyond the band, which is cut within itself.
    let inner = gutters.filter { !through.contains($0) }
    let longest = inner.map { $0.rows.clamped(to: band.rows) }.max { $0.count < $1.count }
    guard !through.isEmpty else {
      self = longest.map { $0.isEmpty ? .whole : .cut($0) } ?? .whole
      return
    }
    let trial = ColumnTrial(grid, band, through: through, others: inner)
    if trial.columns.count > 1 {
      self = .columns(trial, inner: inner)
    } else if let rows = Self.article(grid, band, gutters) {
      self = .cut(rows)
    } else if let longest, longest.count >= Self.leastRows,
      longest.lowerBound == band.rows.lowerBound
    {
      // Where text stands below the first column alone, the gutters to the right of its own stay
      // open beside it.
      self = .cut(longest)
    } else {
      self = .whole
    }
  }

  /// The fewest rows of columns that are looked for where the whole band has none.
  private static let leastRows = 6

  /// The rows of an article whose columns are not those of the gutters through the band.
  ///
  /// Two articles of a page may have columns at the same edges, and a third between them others:
  /// gutters then go on over it from one to the other where its lines have a space there.
  private static func article(
    _ grid: PageGrid, _ band: PageGrid.Region, _ gutters: [Gutter]
  ) -> Range<Int>? {
    let cuts =
      [band.rows.lowerBound] + band.rows.dropFirst().filter { grid.blanks(before: $0) > 1 }
      + [band.rows.upperBound]
    let parts = zip(cuts, cuts.dropFirst()).map { $0..<$1 }.filter { $0.count >= leastRows }
    guard parts.count > 1 else { return nil }
    return parts.first { part in
      gutters.contains { gutter in
        gutter.rows.clamped(to: part) == gutter.rows
          && part.count { gutter.begins(in: grid.rows[$0]) } * 3 >= part.count
      }
        && gutters.contains { gutter in
          gutter.rows.clamped(to: part) == part
            && !part.contains { gutter.begins(in: grid.rows[$0]) }
        }
    }
  }
}
