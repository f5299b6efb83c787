import GalleyCore
import Testing

@Suite("Line tables")
struct LineTableTests {
  @Test(arguments: [(0, 1), (4, 1), (5, 2), (6, 3), (9, 3), (10, 4), (1000, 4)])
  func findsTheLine(offset: Int, line: Int) {
    let table = LineTable(textOffsets: [0, 5, 6, 10])
    #expect(table.line(at: offset) == line)
    #expect(table.count == 4)
  }

  @Test func anEmptySourceHasOneLine() {
    #expect(LineTable().line(at: 0) == 1)
    #expect(LineTable(textOffsets: []).line(at: 0) == 1)
  }
}
