import GalleyCore
import Testing

@testable import EPUBFormat

/// Where the cells of a table stand.
@Suite struct TableGridTests {
  private func cell(_ rows: Int = 1, _ columns: Int = 1) -> TableCell {
    TableCell([.prose("x")], rowSpan: rows, columnSpan: columns)
  }

  @Test func spansPushCellsAside() {
    let grid = TableGrid([
      TableRow([cell(2), cell(1, 2), cell(3)]),
      TableRow([cell(), cell()]),
      TableRow([cell(1, 3)]),
    ])
    #expect(grid.rows.map { $0.map(\.column) } == [[0, 1, 3], [1, 2], [0]])
  }

  @Test func rowSpansEndWithTheirGroup() {
    let grid = TableGrid([TableRow([cell(), cell()]), TableRow([cell(9), cell()])])
    #expect(grid.rows.map { $0.map(\.rowSpan) } == [[1, 1], [1, 1]])
  }

  @Test func headerCellsSayWhatTheyHead() throws {
    let table = Table(
      columns: [.natural, .right],
      head: [TableRow([TableCell([]), TableCell([.prose("Sum")])])],
      body: [
        TableRow([TableCell([.prose("A")], isHeader: true), TableCell([.prose("1")])]),
        TableRow([TableCell([.heading(Heading(level: 1, [.text("B")]))], isHeader: true)]),
      ], caption: [.text("T")])
    #expect(
      try UnpackedBook.body([.table(table)]) == """
        <table>
        <caption>T</caption>
        <thead>
        <tr><td></td><th scope="col" class="right">Sum</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row">A</th><td class="right number">1</td></tr>
        <tr><th scope="row">
        <p class="head">B</p>
        </th></tr>
        </tbody>
        </table>

        """)
  }
}
