/// Takes the columns of one page apart and gives its lines in reading order: band by band from
/// above, in each band column by column, in each column the same again.
struct ColumnReader {
  /// Rows that were taken apart.
  struct Band {
    /// The number of columns.
    let columns: Int
    /// The indexes of the first and the last line.
    let lines: ClosedRange<Int>
  }

  /// The lines in reading order; segments of one line of the source are lines of their own.
  private(set) var lines: [Line] = []
  /// What was taken apart.
  private(set) var bands: [Band] = []

  private let rows: [GridRow]
  private let source: [Line]
  private let scanner: LineScanner
  /// Whether the next line is the first of a column that is not the first of its band.
  private var startsColumn = false

  /// Reads the rows of a page; `source` holds the lines that they are, by `GridRow.line`.
  init(_ rows: [GridRow], _ gutters: [Gutter], source: [Line], scanner: LineScanner) {
    self.rows = rows
    self.source = source
    self.scanner = scanner
    read(Region(rows: rows.indices, cells: 0..<Int.max), gutters, depth: 0)
    // The page begins with whatever is read first.
    let startsPage = rows.first.map { source[$0.line].startsPage } ?? false
    for index in lines.indices { lines[index].startsPage = startsPage && index == 0 }
  }

  /// A part of the page.
  private struct Region {
    var rows: Range<Int>
    var cells: Range<Int>
    /// Whether it is a column; then its lines are indented from its own edge.
    var isColumn = false
  }

  /// Columns stand in columns at most this often.
  private static let deepest = 6

  private mutating func read(_ region: Region, _ all: [Gutter], depth: Int) {
    let gutters = depth < Self.deepest ? extended(all, in: region) : []
    var row = region.rows.lowerBound
    for band in Self.bands(gutters) {
      put(Region(rows: row..<band.lowerBound, cells: region.cells, isColumn: region.isColumn))
      var inside = region
      inside.rows = band
      let before = lines.count
      readBand(inside, gutters.filter { $0.rows.overlaps(band) }, depth: depth)
      if before > 0, before < lines.count, row < band.lowerBound { markBand(at: before) }
      row = band.upperBound
    }
    put(
      Region(rows: row..<region.rows.upperBound, cells: region.cells, isColumn: region.isColumn))
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
  private func extended(_ gutters: [Gutter], in region: Region) -> [Gutter] {
    gutters.compactMap { gutter in
      guard gutter.edge > region.cells.lowerBound, gutter.edge < region.cells.upperBound,
        gutter.rows.overlaps(region.rows)
      else { return nil }
      let inside = gutter.rows.clamped(to: region.rows)
      var (start, end) = (inside.lowerBound, inside.upperBound)
      let beside = gutters.filter { $0.rows.overlaps(gutter.rows) }.map(\.edge)
      let rest = gutter.edge..<region.cells.upperBound
      func isOpen(_ row: Int, orEmpty: Bool) -> Bool {
        guard rows[row].run(in: region.cells) != nil, !rows[row].crosses(gutter.edge) else {
          return false
        }
        guard let start = rows[row].run(in: rest)?.cells.lowerBound else { return orEmpty }
        let edges = orEmpty ? beside : [gutter.edge]
        return edges.contains { $0 <= start && start - $0 <= GutterFinder.mostIndent }
      }
      while end < region.rows.upperBound, blanks(before: end) == 0, isOpen(end, orEmpty: true) {
        end += 1
      }
      while start > region.rows.lowerBound, blanks(before: start) == 0,
        isOpen(start - 1, orEmpty: false)
      { start -= 1 }
      return Gutter(edge: gutter.edge, rows: start..<end, weight: gutter.weight)
    }
  }

  /// The number of blank rows before a row.
  private func blanks(before row: Int) -> Int { Int(source[rows[row].line].blanksBefore) }

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
  private mutating func readBand(_ band: Region, _ gutters: [Gutter], depth: Int) {
    var through = gutters.filter {
      $0.rows.lowerBound <= band.rows.lowerBound
        && $0.rows.upperBound >= band.rows.upperBound
    }
    guard !through.isEmpty else {
      guard let longest = gutters.max(by: { $0.rows.count < $1.rows.count }) else { return }
      let (start, end) = (longest.rows.lowerBound, longest.rows.upperBound)
      for rows in [band.rows.lowerBound..<start, start..<end, end..<band.rows.upperBound]
      where !rows.isEmpty {
        read(
          Region(rows: rows, cells: band.cells, isColumn: band.isColumn), gutters, depth: depth + 1)
      }
      return
    }
    let others = gutters.filter { gutter in !through.contains { $0.edge == gutter.edge } }
    var columns = Self.columns(through, of: band)
    var proses = columns.map { prose($0) }
    while !isText(columns, proses, others) {
      // The gutter that goes is the weaker one beside the first column that is no text.
      let bad = columns.indices.first { !mayBeText(columns[$0], proses[$0], others) }
      guard let weakest = Self.weakest(through, beside: bad) else { break }
      through.remove(at: weakest)
      columns = Self.columns(through, of: band)
      proses = columns.map { prose($0) }
    }
    guard columns.count > 1 else {
      put(band)
      return
    }
    readParts(band, columns, proses.map(\.measure), others, depth: depth)
  }

  private static func weakest(_ gutters: [Gutter], beside column: Int?) -> Int? {
    guard let column else {
      return gutters.indices.min { gutters[$0].weight < gutters[$1].weight }
    }
    return [column - 1, column].filter { gutters.indices.contains($0) }
      .min { gutters[$0].weight < gutters[$1].weight }
  }

  private static func columns(_ gutters: [Gutter], of band: Region) -> [Region] {
    let edges =
      [band.cells.lowerBound] + gutters.map(\.edge).sorted() + [band.cells.upperBound]
    return zip(edges, edges.dropFirst()).map {
      Region(rows: band.rows, cells: $0..<$1, isColumn: true)
    }
  }

  /// Whether columns are text; one that has columns of its own is judged by those.
  private func isText(
    _ columns: [Region], _ proses: [ColumnProse], _ gutters: [Gutter]
  ) -> Bool {
    guard columns.count > 1 else { return true }
    let plain = zip(columns, proses).filter { longest(gutters, in: $0.0) == nil }.map(\.1)
    return zip(columns, proses).allSatisfy { mayBeText($0, $1, gutters) }
      && (plain.count < columns.count || ColumnProse.isText(plain))
  }

  private func mayBeText(_ column: Region, _ prose: ColumnProse, _ gutters: [Gutter]) -> Bool {
    if prose.mayBeText { return true }
    guard let inner = longest(gutters, in: column) else { return false }
    var part = column
    part.rows = column.rows.clamped(to: inner.rows)
    let others = gutters.filter { $0.edge != inner.edge }
    return Self.columns([inner], of: part).allSatisfy { mayBeText($0, self.prose($0), others) }
  }

  /// The longest gutter inside of a column, when it takes up most of it.
  private func longest(_ gutters: [Gutter], in column: Region) -> Gutter? {
    let inside = gutters.filter {
      $0.edge > column.cells.lowerBound && $0.edge < column.cells.upperBound
        && $0.rows.clamped(to: column.rows).count * 2 >= column.rows.count
    }
    return inside.max { $0.rows.count < $1.rows.count }
  }

  private func prose(_ column: Region) -> ColumnProse {
    let base = base(of: column)
    return ColumnProse(column.rows.compactMap { line($0, in: column, base: base) })
  }

  /// Reads the columns of a band, cut where an article ends.
  private mutating func readParts(
    _ band: Region, _ columns: [Region], _ measures: [Int32], _ gutters: [Gutter], depth: Int
  ) {
    let parts = self.parts(band, columns)
    let groups = parts.count > 1 ? BandDivider(parts, measures: measures).groups : [parts.indices]
    for group in groups where !group.isEmpty {
      let rows =
        parts[group.lowerBound].rows.lowerBound..<parts[group.upperBound - 1].rows.upperBound
      var count = 0
      for var column in columns {
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
            columns: count,
            lines: self.rows[rows.lowerBound].line...self.rows[rows.upperBound - 1].line))
      }
    }
  }

  /// The stretches of a band between places where an article can end: rows that are blank in all
  /// columns, and rows that are in all but the first, where a title may stand.
  private func parts(_ band: Region, _ columns: [Region]) -> [BandDivider.Part] {
    let bases = columns.map { base(of: $0) }
    let found = band.rows.filter { rows[$0].run(in: band.cells) != nil }
    var ranges: [(rows: Range<Int>, blanks: Int)] = []
    var wasAlone = false
    for (row, blanks) in zip(found, blankRows(before: found)) {
      let isAlone = columns.dropFirst().allSatisfy { rows[row].run(in: $0.cells) == nil }
      defer { wasAlone = isAlone }
      if blanks == 0, !isAlone, !wasAlone, let last = ranges.last {
        ranges[ranges.count - 1].rows = last.rows.lowerBound..<(row + 1)
      } else {
        ranges.append((row..<(row + 1), blanks))
      }
    }
    return ranges.map { part, blanks in
      BandDivider.Part(
        rows: part, blanks: blanks,
        first: zip(columns, bases).map { column, base in
          part.lazy.compactMap { line($0, in: column, base: base) }.first
        },
        last: zip(columns, bases).map { column, base in
          part.reversed().lazy.compactMap { line($0, in: column, base: base) }.first
        })
    }
  }

  /// The cell from which the lines of a column are indented.
  private func base(of region: Region) -> Int? {
    guard region.isColumn else { return nil }
    if region.cells.lowerBound > 0 { return region.cells.lowerBound }
    return region.rows.compactMap { rows[$0].run(in: region.cells)?.cells.lowerBound }.min()
  }

  /// What a row has in a region, as a line.
  private func line(_ row: Int, in region: Region, base: Int?) -> Line? {
    guard let run = rows[row].run(in: region.cells) else { return nil }
    let whole = source[rows[row].line]
    var line = whole
    if run.bytes != Int(whole.start)..<Int(whole.end) {
      guard let part = scanner.line(from: run.bytes.lowerBound, to: run.bytes.upperBound) else {
        return nil
      }
      line = part
      line.number = whole.number
    }
    if let base { line.indent = Int32(run.cells.lowerBound - base) }
    return line
  }

  /// Puts the lines of a region that has no columns.
  private mutating func put(_ region: Region) {
    let base = base(of: region)
    let found = region.rows.filter { rows[$0].run(in: region.cells) != nil }
    let blanks = blankRows(before: found)
    for (index, row) in found.enumerated() {
      guard var line = line(row, in: region, base: base) else { continue }
      let count = index > 0 ? blanks[index] : startsColumn ? 0 : self.blanks(before: row)
      line.blanksBefore = UInt8(min(255, count))
      line.startsColumn = startsColumn
      startsColumn = false
      if region.isColumn || !isApart(row) {
        lines.append(line)
      } else {
        putRuns(of: row, blanks: line.blanksBefore)
      }
    }
  }

  /// Whether a row has a blank row or the page's edge on both sides and a wide gap in it: the name
  /// of the paper at one side of the page's head, the date at the other.
  private func isApart(_ row: Int) -> Bool {
    let runs = rows[row].runs
    return runs.count > 1 && (row == 0 || blanks(before: row) > 0)
      && (row == 0 || row + 1 == rows.count || blanks(before: row + 1) > 0)
      && zip(runs, runs.dropFirst()).allSatisfy {
        $1.cells.lowerBound - $0.cells.upperBound >= Self.wideGap
      }
  }

  /// The cells of a gap that parts what has nothing to do with one another.
  private static let wideGap = 8

  /// Puts each run of a row as a line that stands apart.
  private mutating func putRuns(of row: Int, blanks: UInt8) {
    let region = Region(rows: row..<(row + 1), cells: 0..<Int.max)
    for (index, run) in rows[row].runs.enumerated() {
      var part = region
      part.cells = run.cells
      guard var line = line(row, in: part, base: run.cells.lowerBound) else { continue }
      line.blanksBefore = index == 0 ? blanks : 1
      lines.append(line)
    }
  }

  /// The blank lines before each of some rows, next to nothing else; 0 for the first.
  ///
  /// Columns whose lines stand at other heights than their neighbours' have every other row only:
  /// a distance counts as far as it is more than that of most lines around it.
  private func blankRows(before found: [Int]) -> [Int] {
    let distances = zip(found, found.dropFirst()).map { number($1) - number($0) }
    return [0]
      + distances.indices.map { index in
        let near = distances[max(0, index - 3)..<min(distances.count, index + 4)].sorted()
        return near.count < 3
          ? distances[index] - 1 : max(0, distances[index] - near[near.count / 2])
      }
  }

  private func number(_ row: Int) -> Int { Int(source[rows[row].line].number) }
}
