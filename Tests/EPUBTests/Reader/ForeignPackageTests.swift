import GalleyCore
import GalleyPackaging
import GalleyTestSupport
import Testing

@testable import EPUBFormat

/// What the package of a book says: cover, pages, what stands for what.
@Suite struct ForeignPackageTests {
  private let svg = "<svg xmlns='http://www.w3.org/2000/svg'><title>Plate</title></svg>"

  private func change(_ book: inout ForeignBook, _ old: String, _ new: String) {
    let last = book.files.count - 1
    book.files[last].text = book.files[last].text.replacing(old, with: new)
  }

  @Test func aCoverGoesAlong() throws {
    var book = ForeignBook(["<img src='front.svg' alt='Cover'/>", "<h1>H</h1><p>x</p>"])
    change(
      &book, "<manifest>",
      "<manifest><item id='f' href='front.svg' media-type='image/svg+xml' properties='cover-image'/>"
    )
    book.files.insert(("OPS/front.svg", svg), at: 1)
    let read = try book.read()
    #expect(read.codes == ["cover-picture"])
    #expect(read.document.divisions.count == 1)
    #expect(read.document.resources.map(\.isCover) == [true])
    let written = try UnpackedBook(read.document)
    let again = try ReadBook(written.bytes)
    #expect(again.document.resources.map(\.bytes) == [Array(svg.utf8)])
    #expect(again.document.resources.map(\.isCover) == [true])
  }

  @Test func aCoverInTheWayOfEPUB2() throws {
    var book = ForeignBook(
      ["<h1>H</h1><p>x</p>"],
      metadata: "<dc:title>T</dc:title><meta name='cover' content='f'/>")
    change(
      &book, "<manifest>", "<manifest><item id='f' href='front.svg' media-type='image/svg+xml'/>")
    book.files.insert(("OPS/front.svg", svg), at: 1)
    #expect(try book.read().document.resources.map(\.isCover) == [true])
  }

  /// A plate before the text is none.
  @Test func onlyTheCoverIsLeftOut() throws {
    var book = ForeignBook(["<img src='plate.svg' alt='Plate'/>", "<h1>H</h1><p>x</p>"])
    change(
      &book, "<manifest>",
      "<manifest><item id='f' href='front.svg' media-type='image/svg+xml' properties='cover-image'/>"
    )
    book.files.insert(("OPS/front.svg", svg), at: 1)
    book.files.insert(("OPS/plate.svg", svg), at: 1)
    #expect(try book.read().blocks.count == 2)
  }

  @Test func aMadeCoverIsMadeAgain() throws {
    var document = Document(divisions: [Division(kind: .chapter, blocks: [.prose("x")])])
    document.metadata.titles = [Field("T")]
    #expect(try ReadBook(UnpackedBook(document).bytes).document.resources.isEmpty)
  }

  @Test func fallbacksAreRead() throws {
    var book = ForeignBook(["<h1>H</h1><p>x</p>"])
    change(
      &book, "<manifest>",
      "<manifest><item id='p' href='p.pdf' media-type='application/pdf' fallback='q'/>"
        + "<item id='q' href='q.x' media-type='x/y' fallback='c1'/>"
        + "<item id='l' href='l.pdf' media-type='application/pdf' fallback='l'/>")
    change(&book, "idref='c1'", "idref='p'")
    let read = try book.read()
    #expect(read.blocks == [.prose("x")] && read.codes.isEmpty)
    change(&book, "</spine>", "<itemref idref='l'/></spine>")
    #expect(try book.read().codes == ["unread-file"])
  }

  @Test func pagesThatAreDrawingsAreFigures() throws {
    var book = ForeignBook(["<h1>H</h1><p>x</p>"])
    change(
      &book, "<manifest>", "<manifest><item id='s' href='s 1.svg' media-type='image/svg+xml'/>")
    change(&book, "</spine>", "<itemref idref='s'/></spine>")
    book.files.insert(("OPS/s 1.svg", svg), at: 1)
    #expect(
      try book.read().blocks == [
        .prose("x"), .figure(Figure(image: Image(target: "s 1.svg", alternativeText: "Plate"))),
      ])
  }

  @Test func pagesOfTheListOfPagesAreMarked() throws {
    var book = ForeignBook([
      "<h1>H</h1><p>a <span epub:type='pagebreak' id='p5' title='5'/>b</p>"
        + "<p>c <a id='p6'></a>d</p><p id='p7'>e</p>"
    ])
    change(
      &book, "<manifest>",
      "<manifest><item id='n' href='n.xhtml' media-type='application/xhtml+xml' properties='nav'/>")
    let list = [5, 6, 7].map { "<li><a href='c1.xhtml#p\($0)'>\($0)</a></li>" }.joined()
    book.files.insert(
      ("OPS/n.xhtml", ForeignBook.page("<nav epub:type='page-list'><ol>\(list)</ol></nav>")), at: 1)
    #expect(
      try book.read().blocks == [
        .paragraph(
          Paragraph([.text("a "), .milestone(Milestone(.page, number: "5")), .text("b")])),
        .paragraph(
          Paragraph([.text("c "), .milestone(Milestone(.page, number: "6")), .text("d")])),
        .milestone(Milestone(.page, number: "7")), .prose("e"),
      ])
  }

  @Test func archivesThatDoNotSayWhatTheyAreAreTold() throws {
    let sink = MemorySink()
    let zip = ZipWriter(to: sink, level: 6)
    for file in ForeignBook(["<h1>H</h1><p>x</p>"]).files {
      try zip.addDeflated(file.name, Array(file.text.utf8))
    }
    try zip.finish()
    let book = try ReadBook(sink.bytes)
    #expect(book.codes == ["bad-mimetype"] && book.blocks == [.prose("x")])
  }

  /// The title that a book needs and the text has not does not become one of the text's.
  @Test func aMadeTitleStaysOne() throws {
    let document = Document(
      divisions: [
        .init(kind: .text, blocks: [.prose("x")]), .init(kind: .text, blocks: [.prose("y")]),
      ])
    var first = try ReadBook(UnpackedBook(document).bytes).document
    first.metadata.titles = [MadeTitle.field("letter")]
    let written = try UnpackedBook(first)
    #expect(try written.text("content.opf").contains("<dc:title id=\"title\">letter<"))
    let second = try ReadBook(written.bytes).document
    #expect(second.metadata.titles == [MadeTitle.field("letter")])
    #expect(!written.names.contains { $0.contains("titlepage") })
  }

  @Test func spacesBesideBareAddressesComeBack() throws {
    let content: [Inline] = [
      .text("See "), .link(Link(target: "https://example.org/a", [])), .text(" and "),
      .link(Link(target: "https://example.org/b", [])),
    ]
    let document = Document(
      divisions: [Division(kind: .chapter, blocks: [.paragraph(Paragraph(content))])])
    let blocks = [Block.paragraph(Paragraph(content))]
    #expect(try ReadBook(UnpackedBook(document).bytes).blocks == blocks)
    #expect(try ReadBook(page: WrittenPage(document).bytes).blocks == blocks)
  }
}
