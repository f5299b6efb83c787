/// Tries gutters that go through a band of rows, and keeps those that part columns of text.
struct ColumnTrial {
  /// The columns from left to right; the band itself when no gutter is left.
  private(set) var columns: [PageGrid.Region]
  /// Their measures, in half-ems.
  var measures: [Int32] { proses.map(\.measure) }

  private var proses: [ColumnProse]
  private let grid: PageGrid
  /// Gutters that do not go through: columns may have columns of their own.
  private let others: [Gutter]

  init(_ grid: PageGrid, _ band: PageGrid.Region, through gutters: [Gutter], others: [Gutter]) {
    self.grid = grid
    self.others = others
    var gutters = gutters.sorted { $0.edge < $1.edge }
    columns = Self.columns(gutters, of: band)
    proses = Self.proses(columns, grid)
    while columns.count > 1, !areText {
      gutters.remove(at: weakest(gutters))
      columns = Self.columns(gutters, of: band)
      proses = Self.proses(columns, grid)
    }
  }

  private static func proses(_ columns: [PageGrid.Region], _ grid: PageGrid) -> [ColumnProse] {
    let lines = columns.map { grid.lines(in: grid.settled($0)) }
    let first = lines.map { ColumnProse($0) }
    guard columns.count > 1 else { return first }
    // The first may have a title at its top; columns of one width have one measure.
    let width = columns[0].cells.count
    let beside = columns.indices.dropFirst().filter {
      columns[$0].cells.upperBound == .max || columns[$0].cells.count <= width + 8
    }
    let measure = beside.map { first[$0].measure }.max() ?? 0
    return [ColumnProse(lines[0], beside: measure)] + first.dropFirst()
  }

  private static func columns(_ gutters: [Gutter], of band: PageGrid.Region) -> [PageGrid.Region] {
    guard !gutters.isEmpty else { return [band] }
    let edges = [band.cells.lowerBound] + gutters.map(\.edge) + [band.cells.upperBound]
    let drifts = [band.drift] + gutters.map(\.form.drift)
    return drifts.indices.map {
      PageGrid.Region(
        rows: band.rows, cells: edges[$0]..<edges[$0 + 1], isColumn: true, drift: drifts[$0])
    }
  }

  /// The gutter that goes: the weaker one beside the first column that is no text.
  private func weakest(_ gutters: [Gutter]) -> Int {
    let bad = columns.indices.first { !mayBeText(columns[$0], proses[$0], others) }
    let beside = bad.map { [$0 - 1, $0].filter { gutters.indices.contains($0) } }
    return (beside ?? Array(gutters.indices)).min { gutters[$0].weight < gutters[$1].weight } ?? 0
  }

  /// Whether the columns are text; one that has columns of its own is judged by those.
  private var areText: Bool {
    let plain = zip(columns, proses).filter { longest(others, in: $0.0) == nil }.map(\.1)
    let heads = proses.count { $0.isHead }
    guard heads == 0 || heads == 1 && columns.count > 2 else { return false }
    return (zip(columns, proses).allSatisfy { mayBeText($0, $1, others) } || haveTitles)
      && (plain.count < columns.count || ColumnProse.areText(plain))
  }

  /// Whether all columns but one are text beyond doubt, and that one may be of titles.
  private var haveTitles: Bool {
    let bad = columns.indices.filter { !mayBeText(columns[$0], proses[$0], others) }
    guard bad.count == 1, let one = bad.first else { return false }
    let beside = proses.indices.filter { $0 != one }.map { proses[$0] }
    return !proses[one].isHead && proses[one].mayBeTitles(beside: beside)
  }

  private func mayBeText(
    _ column: PageGrid.Region, _ prose: ColumnProse, _ gutters: [Gutter]
  ) -> Bool {
    if prose.mayBeText { return true }
    guard let inner = longest(gutters, in: column) else { return false }
    var part = column
    part.rows = column.rows.clamped(to: inner.rows)
    let others = gutters.filter { $0.edge != inner.edge }
    return Self.columns([inner], of: part).allSatisfy {
      mayBeText($0, ColumnProse(grid.lines(in: grid.settled($0))), others)
    }
  }

  /// The longest gutter inside of a column, when it takes up most of it.
  private func longest(_ gutters: [Gutter], in column: PageGrid.Region) -> Gutter? {
    let inside = gutters.filter {
      $0.edge > column.cells.lowerBound && $0.edge < column.cells.upperBound
        && $0.rows.clamped(to: column.rows).count * 2 >= column.rows.count
    }
    return inside.max { $0.rows.count < $1.rows.count }
  }
}
