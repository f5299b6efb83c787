import GalleyCore
import Testing

@testable import DOCXFormat

/// Tables: the grid, the widths and what is written of them.
struct TableTests {
  private func cell(_ text: String, rows: Int = 1, columns: Int = 1) -> TableCell {
    TableCell([paragraph(text)], rowSpan: rows, columnSpan: columns)
  }

  /// A grid as text: a letter for a cell, `^` for what goes on from above, `.` for a filled place.
  private func sketch(_ rows: [[TableGrid.Cell]]) -> [String] {
    rows.map { row in
      row.map { cell in
        let sign =
          switch cell.merge {
          case .continues: "^"
          case .none, .begins: cell.content.map { _ in "x" } ?? "."
          }
        return String(repeating: sign, count: cell.span)
      }.joined(separator: "|")
    }
  }

  @Test func cellsThatCoverRowsGoOnBelow() {
    let grid = TableGrid(
      Table(
        columns: [],
        body: [
          TableRow([cell("a", rows: 3), cell("b", columns: 2), cell("c", rows: 2)]),
          TableRow([cell("d"), cell("e")]),
          TableRow([cell("f")]),
        ]))
    #expect(sketch(grid.body) == ["x|xx|x", "^|x|x|^", "^|x|.|."])
  }

  @Test func aCellDoesNotReachBeyondItsGroup() {
    let grid = TableGrid(
      Table(
        columns: [], head: [TableRow([cell("a", rows: 9), cell("b")])],
        body: [TableRow([cell("c"), cell("d")])]))
    #expect(sketch(grid.head + grid.body) == ["x|x", "x|x"])
  }

  @Test func aGapBeforeACellFromAboveIsFilled() {
    let grid = TableGrid(
      Table(
        columns: [],
        body: [TableRow([cell("a"), cell("b"), cell("c", rows: 2)]), TableRow([cell("d")])]))
    #expect(sketch(grid.body) == ["x|x|x", "x|.|^"])
  }

  @Test func moreColumnsThanWordOpensAreGathered() throws {
    let row = TableRow((0..<70).map { cell("c\($0)") })
    let grid = TableGrid(Table(columns: [], body: [row]))
    #expect(grid.columnCount == 63)
    #expect(grid.body[0].last?.content?.blocks.count == 8)
    let written = try WrittenDocument([.table(Table(columns: [], body: [row]))])
    #expect(written.diagnostics.map(\.code) == ["crowded-table"])
    #expect(try written.body.contains("c69"))
  }

  @Test func headRowsAreRepeatedOnEveryPage() throws {
    let table = Table(
      columns: [.left, .right], head: [TableRow([cell("h1"), cell("h2")])],
      body: [TableRow([cell("a"), cell("1")])], caption: [.text("Caption")])
    let written = try WrittenDocument([.table(table)])
    let body = try written.body
    #expect(body.ranges(of: "<w:tblHeader/>").count == 1)
    #expect(
      try written.paragraphProperties(of: ">h2<")
        == "<w:pStyle w:val=\"TableHead\"/><w:jc w:val=\"right\"/>")
    #expect(try written.paragraphProperties(of: ">Caption<").contains("<w:keepNext/>"))
  }

  @Test func tablesDoNotTouch() throws {
    let table = Block.table(Table(columns: [], body: [TableRow([cell("a")])]))
    let body = try WrittenDocument([table, table]).body
    #expect(!body.contains("</w:tbl><w:tbl>"))
    #expect(body.hasSuffix("</w:p>"))
  }

  @Test func cellsEndWithAParagraph() throws {
    let inner = Block.table(Table(columns: [], body: [TableRow([TableCell([])])]))
    let body = try WrittenDocument([
      .table(Table(columns: [], body: [TableRow([TableCell([inner])])]))
    ]).body
    #expect(!body.contains("</w:tbl></w:tc>"))
    #expect(!body.contains("</w:tcPr></w:tc>"))
  }

  @Test func columnsThatFitAreAsWideAsTheirText() {
    let grid = TableGrid(Table(columns: [], body: [TableRow([cell("ab"), cell("字字字字")])]))
    let widths = TableWidths(grid, available: 8000, size: 21).columns
    #expect(widths == [3 * 105 + 216, 9 * 105 + 216])
  }

  @Test func columnsThatDoNotFitShareTheRoom() {
    let long = String(repeating: "word ", count: 100)
    let grid = TableGrid(
      Table(columns: [], body: [TableRow([cell("ab"), cell(long), cell(long)])]))
    let widths = TableWidths(grid, available: 8000, size: 21).columns
    #expect(widths.reduce(0, +) <= 8000)
    #expect(widths[0] == 3 * 105 + 216)
    #expect(widths[1] == widths[2])
  }
}
