import GalleyCore

/// Finds columns that stand side by side, as `pdftotext -layout` puts them out, and brings their
/// lines into reading order.
///
/// Pages are looked at one by one; one without gaps inside of its lines costs next to nothing.
struct ColumnFinder {
  /// The lines in reading order: whole lines of the source, and segments of such as had columns.
  private(set) var lines: [Line] = []
  /// What was taken apart, and why.
  private(set) var decisions: [Decision] = []
  /// Whether anything was.
  var found: Bool { !decisions.isEmpty }

  /// A page without form feeds is cut where it can be after this many lines, or where it must.
  private static let pageLength = 400

  init(_ scanner: LineScanner) {
    let source = scanner.lines
    var begun = 0
    var bands: [ColumnReader.Band] = []
    for page in Self.pages(source) where Self.mayHaveColumns(source[page]) {
      guard let reader = Self.read(page, source, scanner), !reader.bands.isEmpty else { continue }
      lines += source[begun..<page.lowerBound] + reader.lines
      begun = page.upperBound
      bands += reader.bands
    }
    guard Self.areLikely(bands, among: source.count) else {
      lines = source
      return
    }
    lines = begun == 0 ? source : lines + source[begun...]
    for band in bands { decide(band) }
  }

  /// Whether columns take up a tenth of a text, or a fortieth in one place with more rows than
  /// chance allows.
  ///
  /// In a long text that is justified with spaces, a few rows have them below one another, and an
  /// index has its numbers so.
  private static func areLikely(_ bands: [ColumnReader.Band], among count: Int) -> Bool {
    bands.reduce(0) { $0 + $1.rows } * 10 >= count
      || bands.contains { $0.rows >= chanceRows && $0.rows * 40 >= count }
  }

  /// More rows than gaps stand below one another by chance.
  private static let chanceRows = 24

  /// Whether three lines near to one another have gaps: single ones, such as heads of chapters
  /// with a wide space in them, are no rows of columns.
  private static func mayHaveColumns(_ page: ArraySlice<Line>) -> Bool {
    var last = (-100, -100)
    for (index, line) in page.enumerated() where line.hasGap {
      if index - last.0 < 24 { return true }
      last = (last.1, index)
    }
    return false
  }

  /// The text in pages.
  private static func pages(_ lines: [Line]) -> [Range<Int>] {
    guard lines.contains(where: { $0.hasGap }) else { return [] }
    var result: [Range<Int>] = []
    var start = 0
    for index in lines.indices.dropFirst() {
      let length = index - start
      if lines[index].startsPage || length >= pageLength && lines[index].blanksBefore > 0
        || length >= 2 * pageLength
      {
        result.append(start..<index)
        start = index
      }
    }
    return result + [start..<lines.count]
  }

  /// Reads a page on the grid that explains it better.
  private static func read(
    _ page: Range<Int>, _ lines: [Line], _ scanner: LineScanner
  ) -> ColumnReader? {
    var best: (rows: [GridRow], gutters: [Gutter], weight: Int32)?
    for metric in GridRow.Metric.allCases {
      let rows = page.map { GridRow(lines[$0], index: $0, in: scanner.bytes, by: metric) }
      let gutters = GutterFinder(rows, blanks: page.map { lines[$0].blanksBefore }).gutters
      let weight = gutters.reduce(Int32(0)) { $0 + $1.weight }
      if !gutters.isEmpty && weight > best?.weight ?? 0 { best = (rows, gutters, weight) }
      if !rows.contains(where: \.isWide) { break }
    }
    return best.map {
      ColumnReader(PageGrid($0.rows, source: lines, scanner: scanner), $0.gutters)
    }
  }

  private mutating func decide(_ band: ColumnReader.Band) {
    let (first, last) = (band.first, band.last)
    decisions.append(
      Decision(
        .columns, "\(band.columns) columns, lines \(first.number)–\(last.number)",
        source: SourceRange(Int(first.start), Int(last.end)), line: Int(first.number),
        confidence: Confidence(logOdds: min(5, 1 + band.rows / 4)),
        evidence: [
          Evidence(
            "the lines begin at the same places after a gap", weight: min(900, 60 * band.rows)),
          Evidence("they read on from one to the next below", weight: min(400, 30 * band.rows)),
        ]))
  }
}
