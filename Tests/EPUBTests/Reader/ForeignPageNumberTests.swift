import GalleyCore
import Testing

@testable import EPUBFormat

/// Numbers of printed pages that stand in the text, told by the classes that books give them.
@Suite struct ForeignPageNumberTests {
  @Test(arguments: [
    "<span class='pagenum'>[Pg 3]</span>", "<span class='pagenum'><a id='Page_3'>3</a></span>",
    "<span class='x-ebookmaker-pageno' title='3'></span>", "<span class='pageno'>{3}</span>",
    "<small class='page-number'>Page 3</small>",
  ])
  func pagesBegin(mark: String) throws {
    let page = try ReadBook(page: "<p>a \(mark)b</p>")
    #expect(
      page.blocks == [
        .paragraph(
          Paragraph([.text("a "), .milestone(Milestone(.page, number: "3")), .text("b")]))
      ])
  }

  @Test func betweenParagraphsTooAndWithTheirNames() throws {
    let page = try ReadBook(
      page: "<p>a</p><p class='pagenum'><a name='p'></a>xii</p><p><a href='#p'>b</a></p>")
    #expect(page.blocks.dropFirst().prefix(2).contains(.milestone(Milestone(.page, number: "xii"))))
    #expect(page.blocks.contains(.anchor(Anchor(identifier: "p"))))
  }

  @Test func wordsAreNoNumber() throws {
    let page = try ReadBook(page: "<p>a <span class='pagenum'>see the page above</span></p>")
    #expect(page.blocks == [.prose("a see the page above")])
  }
}
