import GalleyCore
import Testing

@testable import EPUBFormat

/// Spans of cells as a page asks for them, and as much of it as a table is.
@Suite struct TableSpansTests {
  private func spans(_ body: String) throws -> [[[Int]]] {
    let read = try ReadBook(page: "<html><body>\(body)</body></html>")
    guard case .table(let table)? = read.blocks.first else { return [] }
    return (table.head + table.body).map { $0.cells.map { [$0.rowSpan, $0.columnSpan] } }
  }

  @Test func numbersAreReadAsABrowserReadsThem() throws {
    #expect(
      try spans("<table><tr><td colspan=' +2x'>a<td rowspan='1.9'>b<td colspan='-3'>c")
        == [[[1, 2], [1, 1], [1, 1]]])
    #expect(TableSpans.number("99999999999999999999") == TableSpans.tallest + 1)
    #expect(TableSpans.number("x") == nil)
  }

  @Test func rowsAreCoveredToTheEndOfTheirGroup() throws {
    let row = "<tr><td>b</td></tr>"
    #expect(
      try spans(
        "<table><thead><tr><th rowspan='9'>h</th></tr></thead><tbody>"
          + "<tr><td rowspan='0'>a</td><td rowspan='7'>b</td></tr>\(row)</tbody>"
          + "<tbody>\(row)</tbody></table>")
        == [[[1, 1]], [[2, 1], [2, 1]], [[1, 1]], [[1, 1]]])
  }

  /// What the cells cover, which is what has to be written, grows with the cells and not with what
  /// they ask for.
  @Test(arguments: [
    "<tr><td colspan='1000' rowspan='65534'>x</td></tr>", "<tr><td rowspan='65534'>x</td></tr>",
    "<tr><td colspan='99999999' rowspan='0'>x</td><td colspan='700' rowspan='60'>x</td></tr>",
    "<tr>" + String(repeating: "<td colspan='9' rowspan='9999'>x</td>", count: 40) + "</tr>",
  ])
  func hugeSpansAreKeptInProportion(row: String) throws {
    let count = 2000
    let rows = try spans("<table>" + String(repeating: row, count: count) + "</table>")
    #expect(rows.count == count)
    let cells = rows.joined().count
    let covered = rows.joined().reduce(0) { $0 + $1[0] - 1 }
    #expect(covered <= cells * TableSpans.coveredPerCell + TableSpans.coveredAtLeast)
    let grid = TableGrid(
      rows.map { TableRow($0.map { TableCell([], rowSpan: $0[0], columnSpan: $0[1]) }) })
    let ends = grid.rows.map { $0.map { $0.column + $0.cell.columnSpan }.max() ?? 0 }
    #expect(ends.allSatisfy { $0 <= TableSpans.widest + row.utf8.count })
  }
}
