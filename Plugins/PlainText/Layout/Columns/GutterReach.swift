/// How far gutters reach up and down beyond the lines that begin at their edges.
struct GutterReach {
  private let grid: PageGrid

  init(_ grid: PageGrid) { self.grid = grid }

  /// The gutters inside of a region, each lengthened over the rows that leave it open.
  ///
  /// A column may begin with an indent, and it may be shorter than its neighbours: the rows beside
  /// its end hold no line that begins at its edge. A blank row ends the lengthening. Upwards only
  /// rows count that have something in the column: what stands above the first column alone is
  /// more likely a title.
  func extended(_ gutters: [Gutter], in region: PageGrid.Region) -> [Gutter] {
    gutters.compactMap { gutter in
      guard gutter.edge > region.cells.lowerBound, gutter.edge < region.cells.upperBound,
        gutter.rows.overlaps(region.rows)
      else { return nil }
      var result = gutter
      result.rows = gutter.rows.clamped(to: region.rows)
      // A gutter that only passes through an article on its way to another is none of its own.
      if result.rows != gutter.rows,
        !result.rows.contains(where: { gutter.begins(in: grid.rows[$0]) })
      {
        return nil
      }
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
      while let above = rowAbove(result.rows.lowerBound, gutter, beside, region),
        !isOthers(above)
      {
        result.rows = above..<result.rows.upperBound
      }
      return result
    }
  }

  /// The row right above a gutter's rows that belongs to its columns: the first line of its own
  /// stands there with an indent, or a line of a column beside that begins higher.
  ///
  /// A row between may be one of the other columns, where those stand at other heights.
  private func rowAbove(
    _ row: Int, _ gutter: Gutter, _ beside: [Gutter], _ region: PageGrid.Region
  ) -> Int? {
    for above in [row - 1, row - 2] where above >= region.rows.lowerBound {
      guard grid.blanks(before: above + 1) == 0 else { return nil }
      switch gutter.stand(of: grid.rows[above]) {
      case .indented: return above
      case .empty, .beyond:
        let isBeside = beside.contains {
          $0.edge != gutter.edge && $0.edge > region.cells.lowerBound
            && $0.edge < region.cells.upperBound && $0.rows.contains(above)
            && $0.begins(in: grid.rows[above])
        }
        if isBeside { return above }
      case .starts, .crosses: return nil
      }
    }
    return nil
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
      } || isCentred(row, gutter, beside, region)
    }
  }

  /// Whether what stands in a column is a line set in its middle, beside a line of the column before.
  private func isCentred(
    _ row: Int, _ gutter: Gutter, _ beside: [Gutter], _ region: PageGrid.Region
  ) -> Bool {
    let edges = beside.map(\.edge).filter { $0 > gutter.edge } + [region.cells.upperBound]
    let end = edges.min() ?? region.cells.upperBound
    guard let run = grid.rows[row].run(in: gutter.edge..<end),
      grid.rows[row].run(in: region.cells.lowerBound..<gutter.edge) != nil
    else { return false }
    let right =
      end == region.cells.upperBound ? grid.right(of: gutter.rows, from: gutter.edge) : end
    return abs((run.cells.lowerBound - gutter.edge) - (right - run.cells.upperBound)) <= 8
  }
}
