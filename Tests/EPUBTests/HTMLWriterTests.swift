import GalleyCore
import GalleyTestSupport
import Testing

@testable import EPUBFormat

/// A page of HTML and what stands around its text.
@Suite struct HTMLWriterTests {
  private func page(_ articles: [Division], title: String? = nil) throws -> WrittenPage {
    var document = Document(divisions: articles)
    document.metadata.languages = [Field(.english)]
    document.metadata.titles = title.map { [Field($0)] } ?? []
    return try WrittenPage(document)
  }

  private func article(_ head: String) -> Division {
    Division(kind: .article, matter: [.line(.head, head)], blocks: [.prose("Text.")])
  }

  @Test func everythingHasItsGolden() throws {
    let text = try WrittenPage(EverythingDocument.make()).text
    // The style sheet has tests of its own.
    let start = try #require(text.firstRange(of: "<style>"))
    let end = try #require(text.firstRange(of: "</style>"))
    let page = text[..<start.upperBound] + text[end.lowerBound...]
    #expect(goldenDifference(String(page), named: "page.html") == nil)
  }

  @Test func severalArticlesHaveContents() throws {
    let text = try page([article("One"), article("Two")]).text
    #expect(text.contains("<nav role=\"doc-toc\""))
    #expect(text.contains("<li><a href=\"#section-1\">One</a></li>"))
    #expect(text.contains("<article id=\"section-2\" class=\"article\">"))
  }

  @Test func oneArticleHasNone() throws {
    #expect(try !page([article("One")]).text.contains("<nav"))
  }

  @Test func titleStandsAboveWhereTheTextLacksIt() throws {
    let with = try page([article("One"), article("Two")], title: "The Paper").text
    #expect(with.contains("<h1>The Paper</h1>"))
    #expect(with.contains("<h2>One</h2>"))
    let without = try page([article("One")], title: "One").text
    #expect(without.contains("<title>One</title>"))
    #expect(without.contains("<h1>One</h1>") && !without.contains("class=\"titlepage\""))
  }

  @Test func contentsStandBelowTheTitle() throws {
    let inner = [article("One"), article("Two")]
    let whole = try page(
      [
        Division(
          kind: .text, matter: [.line(.head, "Boats")], blocks: [.prose("x")], divisions: inner)
      ],
      title: "Boats"
    ).text
    #expect(whole.contains("<h1>Boats</h1>\n</header>\n<nav role=\"doc-toc\""))
    #expect(whole.contains("</nav>\n<p>x</p>") && !whole.contains(">Boats</a>"))
    let parted = try page(
      [Division(kind: .chapter, matter: [.line(.head, "Boats"), .line(.byline, "A")])] + inner,
      title: "Boats"
    ).text
    #expect(parted.contains("</header>\n<nav role=\"doc-toc\"") && !parted.contains(">Boats</a>"))
    #expect(!parted.contains("galley-contents"))
    let back = Division(kind: .backMatter, blocks: [.prose("Printed in Hull.")])
    let noted = try page(
      [Division(kind: .article, matter: [.line(.head, "Boats")], divisions: inner), back],
      title: "Boats"
    ).text
    #expect(noted.contains("</header>\n<nav role=\"doc-toc\"") && !noted.contains(">Boats</a>"))
    // Where the title is that of the first of several, they stand above all.
    let paper = try page(inner, title: "One").text
    #expect(paper.contains("</nav>\n<main>"))
    let document = try ReadBook(page: Array(whole.utf8))
    #expect(document.codes.isEmpty && document.document.divisions[0].blocks == [.prose("x")])
  }

  @Test func notesStandBelowAndLeadBack() throws {
    let reference = NoteReference(target: "n", label: TextRun("1"))
    let text = try page([
      Division(
        kind: .text,
        blocks: [
          .paragraph(Paragraph([.text("a"), .noteReference(reference)])),
          .note(Note(identifier: "n", label: TextRun("1"), [.prose("note")])), .prose("b"),
        ])
    ]).text
    let main = try #require(text.firstRange(of: "</main>"))
    let note = try #require(
      text.firstRange(of: "<aside role=\"doc-footnote\" aria-label=\"Note 1\" id=\"n\""))
    #expect(main.upperBound < note.lowerBound)
    #expect(text.contains("href=\"#n\"") && text.contains("href=\"#noteref-1\""))
    #expect(!text.contains("epub:"))
  }

  @Test func picturesStandInThePage() throws {
    var document = Document(divisions: [
      Division(
        kind: .text,
        blocks: [.figure(Figure(image: Image(target: "a.png", alternativeText: "A boat")))])
    ])
    document.resources = [
      Resource(name: "a.png", mediaType: "image/png", bytes: SampleImage.png)
    ]
    let text = try WrittenPage(document).text
    #expect(text.contains("<img src=\"data:image/png;base64,iVBOR"))
  }

  /// Controls and noncharacters, whole and cut by the pieces a writer hands over.
  @Test func whatNoPageMayHoldIsReplacedAndTold() throws {
    let unfit = [0x7F, 0x9F, 0xFDD0, 0x1FFFE, 0x85].compactMap { Unicode.Scalar($0 as UInt32) }
      .map { String($0) }.joined()
    for length in 65_500...65_540 {
      let text = String(repeating: "x", count: length) + "a" + unfit + "京"
      let page = try WrittenPage(
        Document(divisions: [Division(kind: .text, blocks: [.prose(text)])]))
      #expect(page.text.contains("xa\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD} 京</p>"), "\(length)")
      #expect(page.codes == ["unwritable-character"])
    }
    var titled = Document(divisions: [Division(kind: .text, blocks: [.prose("x")])])
    titled.metadata.titles = [Field("a\u{9F}b")]
    #expect(try WrittenPage(titled).text.contains("<title>a\u{FFFD}b</title>"))
  }

  @Test func styleSheetsOfTheUserCannotEndTheStyle() throws {
    let css = "p::before { content: \"</style><script>&\"; }"
    let file = InputFile(name: "my.css", bytes: Array(css.utf8))
    let page = try WrittenPage(Document(), files: ["css": [file]])
    #expect(try page.elements().contains { $0.name == "style" && $0.text.contains("<script>&") })
    #expect(page.text.ranges(of: "</style>").count == 1)
  }

  @Test func styleSheetsReferToNothingElse() throws {
    let file = InputFile(name: "my.css", bytes: Array("p { background: url(sea.png) }".utf8))
    #expect(throws: Diagnostic.self) { try WrittenPage(Document(), files: ["css": [file]]) }
  }

  @Test(arguments: EPUBPropertyTests.seeds) func nothingIsLostOrLeadsAstray(seed: UInt64) throws {
    let document = RandomDocument(
      seed: seed, size: 1 + Int(seed % 4), withSource: seed % 2 == 0
    ).document
    let page = try WrittenPage(document)
    #expect(page.tally == LossAudit.tally(of: document))
    #expect(try page.bytes == WrittenPage(document).bytes)
    let elements = try page.elements()
    let names = elements.compactMap { $0["id"] }
    #expect(Set(names).count == names.count)
    for reference in elements.compactMap({ $0["href"] }) where reference.hasPrefix("#") {
      #expect(names.contains(String(reference.dropFirst())), "\(reference)")
    }
    // HTML takes an empty-element tag of any other element for a start tag.
    let void = ["meta", "img", "br", "hr", "link"]
    for piece in page.text.split(separator: "<") where piece.contains("/>") {
      #expect(void.contains { piece.hasPrefix($0) }, "<\(piece.prefix(40))")
    }
  }
}
