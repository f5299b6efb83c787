/// Finds the gutters of a page: for every cell at which lines begin after a gap, the best cut of
/// the page into rows where a column begins there and rows where none does (Viterbi).
///
/// Takes time in proportion to rows times candidates, of which there are at most 40 of each form.
struct GutterFinder {
  /// The gutters, from left to right; none stands in the blank strip of another.
  private(set) var gutters: [Gutter] = []

  private let rows: [GridRow]
  /// For each row what it weighs that a gutter goes on over the blank rows before it.
  private let overBlanks: [Int32]
  /// Whether characters of the East Asian grid are among the text.
  private let isWide: Bool
  /// For each row whether a gutter was found in it.
  private var hasGutter: [Bool]

  /// Finds them in rows; `blanks` tells of each how many blank rows stand before it.
  init(_ rows: [GridRow], blanks: [UInt8]) {
    self.rows = rows
    overBlanks = blanks.map { Weight.overBlanks[min(2, Int($0))] }
    isWide = rows.contains(where: \.isWide)
    hasGutter = [Bool](repeating: false, count: rows.count)
    for form in Gutter.Form.all
    where form.least > 1 || isWide {
      let least = form.least > 1 ? Self.leastStarts : Self.leastNarrowStarts
      for edge in candidates(form, least: least) { search(edge, form, least: Self.leastStarts) }
    }
    gutters = apart()
    guard !gutters.isEmpty else { return }
    // Where one gutter is, others are likely, also in the few rows at the foot of a page.
    for gutter in gutters {
      for row in gutter.rows { hasGutter[row] = true }
    }
    let wide = Gutter.Form.all[0]
    for edge in candidates(wide, least: 2) { search(edge, wide, least: 2) }
    for form in Gutter.Form.all.dropFirst() where isWide {
      for edge in candidates(form, least: Self.leastFurtherStarts, amongWords: false) {
        search(edge, form, least: Self.leastStarts)
      }
    }
    gutters = apart()
  }

  /// What a row weighs for a column's edge, in hundredths of a nat.
  private enum Weight {
    /// A line begins at the edge after a gap, after two blank cells as in a justified line, after
    /// one as between words, after nothing.
    static let starts: Int32 = 200
    static let startsNear: Int32 = 120
    static let startsLikeWord: Int32 = 100
    /// The same where the edge may drift: a word's first letter is then found there more easily.
    static let startsLikeWordNear: Int32 = 30
    static let startsAlone: Int32 = 150
    static let indented: Int32 = 50
    /// The same with no line near it that begins at the edge.
    static let indentedAlone: Int32 = -80
    static let beyond: Int32 = -10
    static let empty: Int32 = -5
    static let crosses: Int32 = -800
    /// A gutter opens.
    static let open: Int32 = -600
    static let openBesideAnother: Int32 = -250
    /// A gutter goes on over none, one, two or more blank rows: the columns above them and those
    /// below are likely those of two articles.
    static let overBlanks: [Int32] = [0, -60, -200]
    /// For each cell of drift.
    static let drift: Int32 = -30
  }

  /// In that many rows after one another a column's lines begin at its edge at least thrice, and
  /// at least six times where one blank cell parts them from the line beside.
  private static let nearRows = 12
  private static let leastStarts = 3
  private static let leastNarrowStarts = 6
  /// The same where there are other gutters on the page.
  private static let leastFurtherStarts = 4

  /// The cells at which several lines near one another begin after a gap.
  private func candidates(_ form: Gutter.Form, least: Int, amongWords: Bool = true) -> [Int] {
    var starts: [Int: [Int]] = [:]
    for (index, row) in rows.enumerated() {
      for (place, run) in row.runs.enumerated() {
        let start = run.cells.lowerBound
        guard place > 0 ? run.gap >= form.least : start > Gutter.mostIndent else { continue }
        if form.drift > 0 || !amongWords, run.followsWord { continue }
        starts[start, default: []].append(index)
        // An edge before it by the drift, so that the lines around it count together.
        if form.drift > 0, start > form.drift { starts[start - 1, default: []].append(index) }
      }
    }
    let often = starts.filter { _, rows in
      rows.indices.dropFirst(least - 1).contains { rows[$0] - rows[$0 - least + 1] < Self.nearRows }
    }
    return often.sorted {
      $0.value.count != $1.value.count ? $0.value.count > $1.value.count : $0.key < $1.key
    }.prefix(40).map(\.key)
  }

  private func weight(of row: GridRow, at edge: Int, _ form: Gutter.Form) -> Int32 {
    switch Gutter.stand(of: row, at: edge, form) {
    case .starts(let gap, let isWord):
      switch gap {
      case 0: Weight.startsAlone
      case 1 where isWord: form.drift > 0 ? Weight.startsLikeWordNear : Weight.startsLikeWord
      case 2 where isWord: Weight.startsNear
      default: Weight.starts
      }
    case .indented: Weight.indented
    case .beyond: Weight.beyond
    case .empty: Weight.empty
    case .crosses: Weight.crosses
    }
  }

  /// Finds the rows in which a gutter is open.
  private mutating func search(_ edge: Int, _ form: Gutter.Form, least: Int) {
    var weights = rows.map { weight(of: $0, at: edge, form) }
    // A first line has others of its column near it that are not indented.
    for index in weights.indices where weights[index] == Weight.indented {
      let near = weights[max(0, index - 2)..<min(weights.count, index + 3)]
      if !near.contains(where: { $0 > Weight.indented }) { weights[index] = Weight.indentedAlone }
    }
    let alone = Weight.open + Int32(form.drift) * Weight.drift
    let openings = hasGutter.map { $0 ? max(alone, Weight.openBesideAnother) : alone }
    var open = openings.first ?? alone
    var closed: Int32 = 0
    var staysOpen = [Bool](repeating: false, count: rows.count)
    var staysClosed = staysOpen
    for (index, weight) in weights.enumerated() {
      let opening = openings[index]
      let kept = open + (index > 0 ? overBlanks[index] : 0)
      staysOpen[index] = kept >= closed + opening
      staysClosed[index] = closed >= open
      let next = max(kept, closed + opening) + weight
      closed = max(closed, open)
      open = next
    }
    var isOpen = open > closed
    var end = rows.count
    for index in rows.indices.reversed() {
      let wasOpen = isOpen ? staysOpen[index] : !staysClosed[index]
      if isOpen && (!wasOpen || index == 0) {
        add(edge, form, index..<end, weights, opening: openings[index], least: least)
      }
      if !isOpen && wasOpen { end = index }
      isOpen = wasOpen
    }
  }

  /// Adds a gutter, cut to the rows between the first line that begins at its edge and the last.
  private mutating func add(
    _ edge: Int, _ form: Gutter.Form, _ range: Range<Int>, _ weights: [Int32],
    opening: Int32, least: Int
  ) {
    let starts = range.filter { Gutter.begins(rows[$0], at: edge, form) }
    guard starts.count >= least, let first = starts.first, let last = starts.last,
      isBesideText(starts, edge, form, least: least)
    else { return }
    gutters.append(
      Gutter(
        edge: edge, form: form, rows: first..<(last + 1),
        weight: weights[first...last].reduce(opening, +)))
  }

  /// Whether lines that begin at an edge have text before them in their rows, or in rows between
  /// theirs: what has a margin before it, with a heading in it now and then, is no column beside
  /// another.
  private func isBesideText(
    _ starts: [Int], _ edge: Int, _ form: Gutter.Form, least: Int
  ) -> Bool {
    let beside = starts.count {
      guard case .starts(let gap, _) = Gutter.stand(of: rows[$0], at: edge, form) else {
        return false
      }
      return gap > 0
    }
    if beside >= least - 1, beside * Self.mostAlone >= starts.count { return true }
    // The lines of two columns may stand at other heights.
    let before = (starts[0]...starts[starts.count - 1]).count {
      rows[$0].runs.first.map { $0.cells.lowerBound < edge } ?? false
    }
    return before * 2 >= starts.count
  }

  /// Of how many lines of a column one at least stands beside another.
  private static let mostAlone = 8

  /// The gutters without those that stand in the blank strip of a likelier one.
  private func apart() -> [Gutter] {
    var result: [Gutter] = []
    let order = gutters.indices.sorted {
      let (left, right) = (gutters[$0], gutters[$1])
      return left.weight != right.weight ? left.weight > right.weight : $0 < $1
    }
    for gutter in order.map({ gutters[$0] }) {
      let isShared = result.contains { other in
        guard gutter.rows.overlaps(other.rows) else { return false }
        let low = min(gutter.edge, other.edge)
        let high = max(gutter.edge, other.edge)
        if high - low <= max(gutter.form.drift, other.form.drift) { return true }
        // One that no line of these rows begins at passes through them from one article to another.
        if high - low > Gutter.mostIndent,
          !gutter.rows.contains(where: { other.rows.contains($0) && other.begins(in: rows[$0]) })
        {
          return false
        }
        return !gutter.rows.clamped(to: other.rows).contains { row in
          rows[row].runs.contains { $0.cells.overlaps(low..<high) }
        }
      }
      if !isShared { result.append(gutter) }
    }
    return result.sorted { $0.edge < $1.edge }
  }
}
