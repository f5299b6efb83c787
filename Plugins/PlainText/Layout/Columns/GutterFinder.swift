/// The blank strip before a column, over some rows of a page.
struct Gutter {
  /// The cell at which the column's lines begin.
  var edge: Int
  /// The rows, from the first line that begins at the edge to the last.
  var rows: Range<Int>
  /// How much more likely the lines are with it than without, in hundredths of a nat.
  var weight: Int32
}

/// Finds the gutters of a page: for every cell at which lines begin after a gap, the best cut of
/// the page into rows where a column begins there and rows where none does (Viterbi).
///
/// Takes time in proportion to rows times candidates, of which there are at most 40.
struct GutterFinder {
  /// The gutters, from left to right; none stands in the blank strip of another.
  private(set) var gutters: [Gutter] = []

  private let rows: [GridRow]

  init(_ rows: [GridRow]) {
    self.rows = rows
    for edge in candidates() { search(edge) }
    gutters = apart()
  }

  /// What a row weighs for a column's edge, in hundredths of a nat.
  private enum Weight {
    /// A line begins at the edge, after text or after nothing.
    static let starts: Int32 = 200
    static let startsAlone: Int32 = 150
    /// A line begins a little farther in: it is indented.
    static let indented: Int32 = 30
    /// The column is empty here.
    static let beyond: Int32 = -10
    static let empty: Int32 = -5
    /// Text stands across the edge.
    static let crosses: Int32 = -800
    /// A gutter opens.
    static let open: Int32 = -600
  }

  /// The most cells that the first line of a paragraph is indented by.
  static let mostIndent = 6
  /// A column begins at its edge at least this often, and that often in as many rows.
  private static let leastStarts = 3
  private static let nearRows = 12

  /// The cells at which several lines near one another begin after a gap.
  private func candidates() -> [Int] {
    var starts: [Int: [Int]] = [:]
    for (index, row) in rows.enumerated() {
      for (place, run) in row.runs.enumerated()
      where place > 0 || run.cells.lowerBound > Self.mostIndent {
        starts[run.cells.lowerBound, default: []].append(index)
      }
    }
    let often = starts.filter { _, rows in
      rows.count >= Self.leastStarts
        && rows.indices.dropFirst(Self.leastStarts - 1).contains {
          rows[$0] - rows[$0 - Self.leastStarts + 1] < Self.nearRows
        }
    }
    return often.sorted {
      $0.value.count != $1.value.count ? $0.value.count > $1.value.count : $0.key < $1.key
    }.prefix(40).map(\.key)
  }

  private func weight(of row: GridRow, at edge: Int) -> Int32 {
    var isAfterText = false
    for run in row.runs {
      let start = run.cells.lowerBound
      if start >= edge {
        if start == edge { return isAfterText ? Weight.starts : Weight.startsAlone }
        return start - edge <= Self.mostIndent ? Weight.indented : Weight.beyond
      }
      if run.cells.upperBound > edge - 2 { return Weight.crosses }
      isAfterText = true
    }
    return Weight.empty
  }

  /// Finds the rows in which a gutter is open.
  private mutating func search(_ edge: Int) {
    let weights = rows.map { weight(of: $0, at: edge) }
    var open = Weight.open
    var closed: Int32 = 0
    var staysOpen = [Bool](repeating: false, count: rows.count)
    var staysClosed = staysOpen
    for (index, weight) in weights.enumerated() {
      staysOpen[index] = open >= closed + Weight.open
      staysClosed[index] = closed >= open
      let next = max(open, closed + Weight.open) + weight
      closed = max(closed, open)
      open = next
    }
    var isOpen = open > closed
    var end = rows.count
    for index in rows.indices.reversed() {
      let wasOpen = isOpen ? staysOpen[index] : !staysClosed[index]
      if isOpen && (!wasOpen || index == 0) { add(edge, index..<end, weights) }
      if !isOpen && wasOpen { end = index }
      isOpen = wasOpen
    }
  }

  /// Adds a gutter, cut to the rows between the first line that begins at its edge and the last.
  private mutating func add(_ edge: Int, _ range: Range<Int>, _ weights: [Int32]) {
    let starts = range.filter { weights[$0] >= Weight.startsAlone }
    guard starts.count >= Self.leastStarts, let first = starts.first, let last = starts.last else {
      return
    }
    gutters.append(
      Gutter(
        edge: edge, rows: first..<(last + 1), weight: weights[first...last].reduce(0, +)))
  }

  /// The gutters without those that stand in the blank strip of a longer one.
  private func apart() -> [Gutter] {
    var result: [Gutter] = []
    for gutter in gutters.sorted(by: { $0.rows.count > $1.rows.count }) {
      let isShared = result.contains { other in
        guard gutter.rows.overlaps(other.rows) else { return false }
        let between = min(gutter.edge, other.edge)..<max(gutter.edge, other.edge)
        return !gutter.rows.clamped(to: other.rows).contains { row in
          rows[row].runs.contains { $0.cells.overlaps(between) }
        }
      }
      if !isShared { result.append(gutter) }
    }
    return result.sorted { $0.edge < $1.edge }
  }
}
