import GalleyCore
import Testing

@testable import EPUBFormat

/// Tables that are wider than a small screen.
@Suite struct TableWidthTests {
  private func table(_ cells: [String], rows: Int = 1) -> Table {
    let row = TableRow(cells.map { TableCell([.prose($0)]) })
    return Table(
      columns: cells.map { _ in .natural }, body: Array(repeating: row, count: rows))
  }

  private func step(_ cells: [String]) -> Int {
    TableWidth([TableGrid(table(cells).body)]).step
  }

  @Test func aTableIsAsWideAsItsWords() {
    #expect(step(["a boat", "a sea that is so long that its cell has many lines of words"]) == 0)
    #expect(step(Array(repeating: "1,200", count: 8)) == 1)
    #expect(step(Array(repeating: "1,200", count: 11)) == 3)
    #expect(step(Array(repeating: "incomprehensible", count: 5)) == 4)
    #expect(step(Array(repeating: "words", count: 20)) == 5)
    #expect(step(Array(repeating: "1 200 000", count: 20)) == 6)
    // Lines may end after a hyphen, and between Han characters.
    #expect(step(["well-to-do", "salt-and-pepper-coloured", "one/two/three/four/five"]) == 0)
    #expect(step(Array(repeating: "一二三四五六七八九十", count: 8)) == 0)
  }

  @Test func numbersAreKeptOnOneLine() throws {
    for (text, isNumber) in [
      ("1 200", true), ("–12.5 %", true), ("1918–1920", true), ("12 m", false), ("—", false),
      ("", false), ("1 2 3 4 5 6 7 8 9 10 11", false),
    ] {
      #expect(TableWidth.isNumber([.prose(text)]) == isNumber, "\(text)")
    }
    var table = table(["a", "1 200"])
    table.columns[1] = .right
    let body = try UnpackedBook.body([.table(table)])
    #expect(TableWidth([TableGrid(table.body)]).name.utf8CodeUnitCount == 0)
    #expect(body.contains("<tr><td>a</td><td class=\"right number\">1 200</td></tr>"))
  }

  @Test func longWordsGiveWayFirst() throws {
    let long = try UnpackedBook.body([
      .table(table(Array(repeating: "incomprehensible", count: 5) + ["boats", "1 200"]))
    ])
    #expect(long.contains("<td class=\"long\">incomprehensible</td>"))
    #expect(long.contains("<td>boats</td><td class=\"number\">1 200</td>"))
    let all = try UnpackedBook.body([.table(table(Array(repeating: "words", count: 20) + ["1"]))])
    #expect(all.contains("<td class=\"long\">words</td><td class=\"number\">1</td>"))
    let numbers = try UnpackedBook.body([.table(table(Array(repeating: "1 200 000", count: 20)))])
    #expect(numbers.contains("<td class=\"long\">1 200 000</td>"))
  }

  @Test func wideTablesSaySoAndAreReadWithoutThat() throws {
    let table = table(Array(repeating: "1,200", count: 11))
    let document = Document(divisions: [Division(kind: .text, blocks: [.table(table)])])
    let book = try UnpackedBook(document)
    #expect(try book.text("text/text-001.xhtml").contains("<table class=\"wide-3\">"))
    #expect(try ReadBook(book.bytes).blocks == [.table(table)])
  }

  /// Numbers in no table are broken, words only in the widest.
  @Test func theSheetBreaksNoNumbers() {
    let sheet = StyleSheet.text(for: .leftToRight)
    #expect(sheet.contains(".number { white-space: nowrap; }"))
    #expect(!sheet.contains("vertical-align: top;\n  overflow-wrap"))
  }
}
