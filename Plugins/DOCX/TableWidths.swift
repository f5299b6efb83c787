import GalleyCore

/// How wide the columns of a table are, in twentieths of a point.
///
/// A table that fits is as wide as its text; in one that does not, every column keeps room for a
/// short word and the rest is shared in proportion. Word and LibreOffice do as they are told
/// here, and so show the same.
struct TableWidths {
  /// The space at the left and the right of a cell's text.
  static let padding = 216
  /// A column is at least wide enough for so many half-ems.
  private static let least = 6

  /// The width of each column.
  private(set) var columns: [Int] = []
  /// The width of half an em of the table's text.
  private let halfEm: Int

  /// Shares `available` among the columns of a grid.
  ///
  /// `size` is that of the table's text, in half-points.
  init(_ grid: TableGrid, available: Int, size: Int) {
    halfEm = size * 5
    var wanted = [Int](repeating: width(of: 2), count: grid.columnCount)
    let cells = (grid.head + grid.body).joined().filter { $0.content != nil }
    for cell in cells.sorted(by: { $0.span < $1.span }) {
      let need = wantedWidth(of: cell, available: available)
      let columns = cell.column..<cell.column + cell.span
      let missing = need - wanted[columns].reduce(0, +)
      if missing > 0 { for column in columns { wanted[column] += missing / cell.span } }
    }
    let total = wanted.reduce(0, +)
    guard total > available else {
      columns = wanted
      return
    }
    let least = wanted.map { min($0, width(of: Self.least)) }
    let leastTotal = least.reduce(0, +)
    if leastTotal >= available {
      columns = wanted.map { _ in available / grid.columnCount }
    } else {
      let spare = available - leastTotal
      columns = zip(wanted, least).map { wanted, least in
        least + (wanted - least) * spare / (total - leastTotal)
      }
    }
  }

  /// The width of the columns that a cell covers.
  func width(of cell: TableGrid.Cell) -> Int {
    columns[cell.column..<cell.column + cell.span].reduce(0, +)
  }

  private func width(of halfEms: Int) -> Int { halfEms * halfEm + Self.padding }

  private func wantedWidth(of cell: TableGrid.Cell, available: Int) -> Int {
    var widest = 0
    for block in cell.content?.blocks ?? [] {
      guard case .paragraph(let paragraph) = block else { return available }
      widest = max(widest, TextWidth.halfEms(paragraph.runInHead + paragraph.content))
    }
    return min(available, width(of: widest + 1))
  }
}
