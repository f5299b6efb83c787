/// Cuts rows of columns where one article ends and the next begins, at blank rows or above a title
/// that stands alone over the first column.
///
/// A cut is right when the columns above it read on from the foot of one to the head of the next,
/// and wrong when each reads on below. One search for the best cuts (dynamic programming over the
/// places where one can be).
struct BandDivider {
  /// Rows without a place for a cut among them, and the first and last line of each column in them.
  struct Part {
    /// The rows.
    let rows: Range<Int>
    /// The blank rows before it.
    let blanks: Int
    /// The first line of each column, nil where it has none.
    let first: [Line?]
    /// The last.
    let last: [Line?]
    /// Whether it begins with a line in the middle of the page.
    let isCentred: Bool
    /// The same, or with one that would stand there in larger letters.
    let isTitle: Bool
    /// Whether its first row has a line in each column, and whether its last has one in a column
    /// that is not the first.
    let opensBeside: Bool
    let endsBeside: Bool
  }

  /// The rows of each article, from above.
  let articles: [Range<Int>]

  init(_ grid: PageGrid, _ band: PageGrid.Region, _ columns: [PageGrid.Region], measures: [Int32]) {
    let parts = Self.parts(grid, band, columns)
    var best = [Int32](repeating: .min / 2, count: parts.count + 1)
    var origins = [Int](repeating: 0, count: parts.count + 1)
    best[0] = 0
    for start in parts.indices {
      var group = Group(columns: measures.count)
      for end in start..<parts.count {
        group.add(parts[end], measures)
        let weight =
          best[start] + group.weight(measures) + Self.cut(after: end, parts, group, measures[0])
        if weight > best[end + 1] {
          best[end + 1] = weight
          origins[end + 1] = start
        }
      }
    }
    var articles: [Range<Int>] = []
    var end = parts.count
    while end > 0 {
      let start = origins[end]
      articles.append(parts[start].rows.lowerBound..<parts[end - 1].rows.upperBound)
      end = start
    }
    self.articles = articles.reversed()
  }

  /// The stretches of a band between places where an article can end: rows that are blank in all
  /// columns, and rows that are in all but the first, where a title may stand.
  private static func parts(
    _ grid: PageGrid, _ band: PageGrid.Region, _ columns: [PageGrid.Region]
  ) -> [Part] {
    let found = grid.rows(in: band)
    var ranges: [(rows: Range<Int>, blanks: Int)] = []
    var wasAlone = false
    for (row, blanks) in zip(found, grid.blankRows(before: found)) {
      let isAlone =
        grid.isTitle(row, in: band, isApart: false)
        || columns.dropFirst().allSatisfy { grid.rows[row].run(in: $0.cells) == nil }
      defer { wasAlone = isAlone }
      if blanks == 0, !isAlone, !wasAlone, let last = ranges.last {
        ranges[ranges.count - 1].rows = last.rows.lowerBound..<(row + 1)
      } else {
        ranges.append((row..<(row + 1), blanks))
      }
    }
    let bases = columns.map { grid.base(of: $0) }
    return ranges.map { part, blanks in
      Part(
        rows: part, blanks: blanks,
        first: zip(columns, bases).map { column, base in
          part.lazy.compactMap { grid.line($0, in: column, base: base) }.first
        },
        last: zip(columns, bases).map { column, base in
          part.reversed().lazy.compactMap { grid.line($0, in: column, base: base) }.first
        },
        isCentred: grid.isCentred(part.lowerBound, in: band),
        isTitle: grid.isTitle(part.lowerBound, in: band, isApart: false),
        opensBeside: columns.allSatisfy {
          grid.rows[part.lowerBound].run(in: $0.cells) != nil
        },
        endsBeside: columns.dropFirst().contains {
          grid.rows[part.upperBound - 1].run(in: $0.cells) != nil
        })
    }
  }

  /// What it weighs that an article ends at none, one, two or more blank rows.
  private static let blankWeights: [Int32] = [-300, -150, -50, 50]

  /// What it weighs to end an article after a part.
  private static func cut(
    after index: Int, _ parts: [Part], _ group: Group, _ measure: Int32
  ) -> Int32 {
    guard index + 1 < parts.count else { return 0 }
    let next = parts[index + 1]
    var weight = blankWeights[min(3, next.blanks)]
    // Who wrote it may stand below.
    let isSigned = group.lastLine.map { $0.ending == .open && 2 * $0.maximumWidth <= measure }
    weight += group.lastLine?.ending == .sentence ? 50 : isSigned == true ? 0 : -100
    // A title stands in the middle, or over the first column and nothing beside it; then it may be
    // wider than the column.
    let resumes = Self.resumes(after: index, parts, group, measure)
    if next.isTitle, resumes { return weight + 500 }
    if next.isCentred { return weight + 150 }
    if next.first.dropFirst().allSatisfy({ $0 == nil }), let line = next.first.first ?? nil,
      line.ending == .open
    {
      let width = line.indent + line.minimumWidth
      if width * 20 < measure * 17 || width > measure + 4 {
        weight += resumes ? 470 : 220
      }
    }
    return weight
  }

  /// The most lines that stand alone over columns: a title of some lines and who wrote it.
  private static let longestHead = 4

  /// Whether all other columns stop above a line that stands alone and go on right below it, as those
  /// of one article never do.
  ///
  /// The row below has all of them: where columns stand at other heights, lines are alone by chance.
  private static func resumes(
    after index: Int, _ parts: [Part], _ group: Group, _ measure: Int32
  ) -> Bool {
    guard group.isBeside else { return false }
    let above = parts[index]
    if !above.endsBeside {
      // The first column may be longer by a line or two of text.
      guard !above.isTitle, let line = above.last.first ?? nil,
        line.ending == .sentence || line.fullWidth * 20 >= measure * 17,
        parts[..<index].suffix(2).contains(where: \.endsBeside)
      else { return false }
    }
    let below = parts[(index + 1)...].prefix(longestHead + 1).first { $0.endsBeside }
    return below.map { $0.opensBeside && $0.rows.count > 2 && !$0.isTitle } ?? false
  }

  /// Parts that are read together, column by column.
  private struct Group {
    private var first: [Line?]
    private var last: [Line?]
    private var inner: Int32 = 0

    init(columns: Int) {
      first = [Line?](repeating: nil, count: columns)
      last = first
    }

    /// Whether it has lines in all columns.
    var isBeside: Bool { last.allSatisfy { $0 != nil } }

    /// The last line of the last column.
    var lastLine: Line? { last.last { $0 != nil } ?? nil }

    mutating func add(_ part: Part, _ measures: [Int32]) {
      for column in measures.indices {
        guard let line = part.first[column] else { continue }
        if let before = last[column] {
          inner += ReadingFlow.weight(from: before, to: line, measure: measures[column])
        } else {
          first[column] = line
        }
        last[column] = part.last[column]
      }
    }

    /// How its lines read on, from the foot of each column to the head of the next too.
    func weight(_ measures: [Int32]) -> Int32 {
      var sum = inner
      var before: (line: Line, measure: Int32)?
      for column in measures.indices {
        guard let head = first[column], let foot = last[column] else { continue }
        if let before {
          sum += ReadingFlow.weight(from: before.line, to: head, measure: before.measure)
        }
        before = (foot, measures[column])
      }
      return sum
    }
  }
}
