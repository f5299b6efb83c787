import GalleyCore
import Testing

@testable import EPUBFormat

/// Pages that Word saved, whose classes are the names of its styles.
@Suite struct WordPageTests {
  @Test func titlesAndQuotationsAreToldByTheirStyles() throws {
    let book = try ReadBook(
      page: "<html lang='en'><body><p class=MsoTitle align=center><b>Report</b></p>"
        + "<p class=MsoSubtitle>On Ice</p><p class=MsoNormal>a</p><p class=MsoQuoteCxSpFirst>b</p>\n"
        + "<p class=MsoQuoteCxSpLast>c</p><p class=MsoNormal>d</p><p class=MsoIntenseQuote>e</p>"
        + "</body></html>")
    let division = try #require(book.document.divisions.first)
    #expect(division.matter.map(\.role) == [.head, .subhead])
    #expect(division.matter.map { Label.text(of: $0.content) } == ["Report", "On Ice"])
    #expect(book.blocks.map(StyledText.shown).joined() == "[a]>[b][c][d]>[e]")
  }

  @Test func otherNamesAreNone() throws {
    let book = try ReadBook(
      page: "<p class=MsoTitles>a</p><p class='x MsoQuote'>b</p><div class=MsoQuote>c</div>")
    #expect(book.blocks.map(StyledText.shown).joined() == "[a][b][c]")
  }
}
