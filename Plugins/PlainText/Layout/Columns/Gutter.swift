/// The blank strip before a column, over some rows of a page.
struct Gutter: Equatable {
  /// How wide the strip is, and how straight.
  struct Form: Equatable {
    /// The blank cells that every row has at least.
    let least: Int
    /// By how many cells the lines of the column begin before or after one another.
    let drift: Int

    /// The forms that are looked for.
    ///
    /// One blank cell is enough among characters of the East Asian grid, which have no spaces
    /// between them; among words it would be found by chance.
    static let all = [
      Form(least: 2, drift: 0), Form(least: 1, drift: 0), Form(least: 1, drift: 2),
    ]
  }

  /// The first cell at which the column's lines begin.
  var edge: Int
  /// Its form.
  var form: Form
  /// The rows, from the first line that begins at the edge to the last.
  var rows: Range<Int>
  /// How much more likely the lines are with it than without, in hundredths of a nat.
  var weight: Int32

  /// The most cells that the first line of a paragraph is indented by.
  static let mostIndent = 6

  /// How a row stands to a gutter.
  enum Stand {
    /// Its line in the column begins at the edge, after a gap of some cells; 0 when nothing stands
    /// before it.
    case starts(gap: Int, isWord: Bool)
    /// The line is indented.
    case indented
    /// Something begins farther to the right, at a cell.
    case beyond(Int)
    /// Nothing stands to the right.
    case empty
    /// Text stands across the edge.
    case crosses
  }

  /// How a row stands to a gutter of some form at an edge.
  static func stand(of row: GridRow, at edge: Int, _ form: Form) -> Stand {
    for (place, run) in row.runs.enumerated() {
      let start = run.cells.lowerBound
      if start >= edge {
        if start <= edge + form.drift {
          return .starts(gap: place > 0 ? run.gap : 0, isWord: run.followsWord)
        }
        return start <= edge + form.drift + mostIndent ? .indented : .beyond(start)
      }
      if run.cells.upperBound > edge + form.drift - form.least { return .crosses }
    }
    return .empty
  }

  /// How a row stands to the gutter.
  func stand(of row: GridRow) -> Stand { Self.stand(of: row, at: edge, form) }

  /// Whether a row has a line that begins at the gutter's edge.
  func begins(in row: GridRow) -> Bool { Self.begins(row, at: edge, form) }

  /// Whether a row has a line that begins at an edge of some form.
  static func begins(_ row: GridRow, at edge: Int, _ form: Form) -> Bool {
    if case .starts = stand(of: row, at: edge, form) { true } else { false }
  }
}
