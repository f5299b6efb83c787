import GalleyCore
import Testing

@testable import EPUBFormat

/// Heads, feet and numbers of the source's pages, in a text that has pages of its own.
@Suite struct FurnitureTests {
  private func folio(_ number: String) -> Block {
    .furniture(PageFurniture(.folio, [.text(number)]))
  }

  private func document(_ blocks: [Block], source: Bool = true) -> Document {
    var document = Document(divisions: [Division(kind: .text, blocks: blocks)])
    document.metadata.languages = [Field(.english)]
    if source { document.metadata.sourcePublication = Field("The Print") }
    return document
  }

  private var pages: [Block] {
    [
      .prose("One."), folio("- 12 -"), .milestone(Milestone(.page, number: "13")), .prose("Two."),
      folio("- 13 -"),
    ]
  }

  @Test(arguments: [
    ("", "<p class=\"furniture folio\" hidden=\"hidden\">- 12 -</p>", ["hidden-furniture"]),
    ("hide", "<p class=\"furniture folio\" hidden=\"hidden\">- 12 -</p>", ["hidden-furniture"]),
    ("show", "<p class=\"furniture folio\">- 12 -</p>", []), ("omit", nil, ["omitted-furniture"]),
  ]) func hasTheFateThatIsAskedFor(fate: String, line: String?, codes: [String]) throws {
    let document = document(pages)
    let settings = fate.isEmpty ? [:] : ["furniture": fate]
    let book = try UnpackedBook(document, settings: settings)
    let page = try WrittenPage(document, settings: settings)
    #expect(book.tally == LossAudit.tally(of: document))
    #expect(page.tally == LossAudit.tally(of: document))
    #expect(book.codes == codes && page.codes == codes)
    for text in [try book.text("text/text-001.xhtml"), page.text] {
      #expect(text.contains(line ?? "<p>One.</p>"))
      if line == nil { #expect(!text.contains("- 12 -")) }
    }
  }

  @Test func comesBackThoughItIsHidden() throws {
    let document = document(pages)
    let book = try ReadBook(UnpackedBook(document).bytes)
    #expect(EPUBImage(book.document).lines == EPUBImage(document).lines)
  }

  /// What leads to a line that is left out leads to its place.
  @Test func whatLinksLeadToStays() throws {
    let head = PageFurniture(
      .header,
      [
        .anchor(Anchor(identifier: "here")), .text("HEAD"),
        .noteReference(NoteReference(target: "n", label: TextRun("1"))),
      ])
    let document = document([
      .paragraph(Paragraph([.link(Link(target: "#here", [.text("see")]))])), .furniture(head),
      .note(Note(identifier: "n", label: TextRun("1"), [.prose("note")])),
    ])
    for fate in ["hide", "omit"] {
      let elements = try UnpackedBook(document, settings: ["furniture": fate])
        .elements("text/text-001.xhtml")
      let names = elements.compactMap { $0["id"] }
      for link in elements.compactMap({ $0["href"] }) where link.hasPrefix("#") {
        #expect(names.contains(String(link.dropFirst())), "\(fate): \(link)")
      }
    }
  }

  private func listed(_ document: Document) throws -> [String] {
    try UnpackedBook(document).elements("nav.xhtml")
      .filter { $0.name == "a" && $0["href"]?.contains("#page-") == true }.map(\.text)
  }

  @Test func theFirstPageIsListed() throws {
    #expect(try listed(document(pages)) == ["12", "13"])
    #expect(try UnpackedBook(document(pages)).text("toc.ncx").contains("<text>12</text>"))
    #expect(try listed(document(pages, source: false)).isEmpty)
    // A paragraph that goes on over the page has the foot behind it.
    let over: [Block] = [
      .paragraph(
        Paragraph([.text("One"), .milestone(Milestone(.page, number: "13")), .text("more.")])),
      folio("12"), .prose("Two."), .milestone(Milestone(.page, number: "14")),
    ]
    #expect(try listed(document(over)) == ["12", "13", "14"])
  }

  @Test func aPageThatNothingTellsIsNotListed() throws {
    #expect(try listed(document(Array(pages.dropFirst(2)))) == ["13"])
    #expect(
      try listed(document([.prose("One."), .milestone(Milestone(.page, number: "13"))])) == ["13"])
    #expect(
      try listed(
        document([.prose("One."), folio("9"), .milestone(Milestone(.page, number: "13"))])) == [
          "13"
        ])
  }
}
