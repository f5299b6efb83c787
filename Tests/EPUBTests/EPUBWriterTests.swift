import GalleyCore
import GalleyPackaging
import GalleyTestSupport
import Testing

@testable import EPUBFormat

/// The container and what every book has.
@Suite struct EPUBWriterTests {
  @Test func containerBeginsAsTheStandardDemands() throws {
    let book = try UnpackedBook(EverythingDocument.make())
    // EPUB 3.3, section 4.2.7.2: the name at byte 30, the media type right behind it.
    #expect(Array(book.bytes[30..<58]) == Array("mimetypeapplication/epub+zip".utf8))
    #expect(book.names.prefix(2) == ["mimetype", "META-INF/container.xml"])
  }

  @Test func everythingHasItsGoldens() throws {
    let book = try UnpackedBook(EverythingDocument.make())
    let written = [".xhtml", ".opf", ".ncx"]
    for name in book.names where written.contains(where: name.hasSuffix) {
      let path = name.dropFirst("EPUB/".count)
      let file = path.split(separator: "/").last.map(String.init) ?? ""
      #expect(goldenDifference(try book.text(String(path)), named: file) == nil)
    }
  }

  @Test func theStyleSheetLeavesColoursToTheReader() throws {
    let sheet = try UnpackedBook(Document()).text("css/style.css")
    #expect(sheet.hasPrefix("@charset \"UTF-8\";"))
    #expect(sheet.count { $0 == "{" } == sheet.count { $0 == "}" })
    // The one exception is a ground for drawings in black, by night.
    let plain = sheet.replacing("background-color: #f2f2f2", with: "")
    for word in ["background", "#", "rgb", "pt;", "!important"] {
      #expect(!plain.contains(word), "\(word)")
    }
    #expect(
      !plain.replacing("color: inherit", with: "").replacing("color-scheme", with: "")
        .replacing("prefers-color", with: "").contains("color"))
  }

  @Test func newspaperPage() throws {
    let articles = [
      Division(kind: .article, blocks: [.prose("没有标题的文章先说了一句很长很长的话，然后又说了一句。")]),
      Division(
        kind: .article, matter: [.line(.head, "第二篇"), .line(.byline, "张三")],
        blocks: [.prose("正文。")]),
    ]
    var document = Document(divisions: articles)
    document.metadata.languages = [Field(.simplifiedChinese, origin: .guessed)]
    let book = try UnpackedBook(document)
    let navigation = try book.text("nav.xhtml")
    #expect(navigation.contains("<a href=\"text/article-001.xhtml\">没有标题的文章先说了一句很长很长的话…</a>"))
    #expect(navigation.contains("<a href=\"text/article-002.xhtml\">第二篇</a>"))
    #expect(navigation.contains("<h1 id=\"toc-title\">目录</h1>"))
    let second = try book.text("text/article-002.xhtml")
    #expect(second.contains("<h1>第二篇</h1>\n<p class=\"byline\">张三</p>"))
    #expect(second.contains("xml:lang=\"zh-Hans\" lang=\"zh-Hans\""))
  }

  @Test func emptyDocumentIsStillABook() throws {
    let book = try UnpackedBook(Document())
    #expect(book.tally == ContentTally())
    #expect(try book.text("text/titlepage.xhtml").contains("<h1>Untitled</h1>"))
    #expect(try book.text("nav.xhtml").contains("<a href=\"text/titlepage.xhtml\">Untitled</a>"))
    #expect(!book.names.contains("EPUB/text/cover.xhtml"))
    #expect(try book.text("content.opf").contains("<dc:language>und</dc:language>"))
  }

  @Test func settingsAreKept() throws {
    let document = EverythingDocument.make()
    let plain = try UnpackedBook(document, settings: ["compression": "0"])
    let small = try UnpackedBook(document, settings: ["compression": "9"])
    #expect(plain.bytes.count > small.bytes.count)
    #expect(plain.files == small.files)
    let bare = try UnpackedBook(
      document, settings: ["title-page": "false", "toc-depth": "1", "cover-image": "dot.png"])
    #expect(!bare.names.contains("EPUB/text/titlepage.xhtml"))
    #expect(try !bare.text("nav.xhtml").contains("Issue Two"))
    #expect(try bare.text("content.opf").contains("properties=\"cover-image\""))
    #expect(bare.codes == ["unwritable-character", "hidden-furniture"])
    #expect(try bare.text("text/cover.xhtml").contains("alt=\"Cover: Everything &amp; More\""))
  }

  @Test func theUsersStyleSheetsComeLast() throws {
    let document = EverythingDocument.make()
    let sheets = ["p { margin: 1em 0 }", "p { color: teal }"].enumerated().map {
      InputFile(name: "my-\($0).css", bytes: Array($1.utf8))
    }
    let book = try UnpackedBook(document, files: ["css": sheets])
    #expect(try book.text("css/own.css") == "p { margin: 1em 0 }")
    #expect(try book.text("css/own-2.css") == "p { color: teal }")
    for path in book.documents {
      let links = try book.elements(path).filter { $0.name == "link" }.compactMap { $0["href"] }
      #expect(links.map { $0.hasSuffix("own.css") } == [false, true, false])
      #expect(links.map { $0.hasSuffix("own-2.css") } == [false, false, true])
    }
    let missing = try UnpackedBook(document, settings: ["cover-image": "y"])
    #expect(missing.codes.contains("missing-resource"))
  }

  @Test func timeComesFromTheContextOrTheText() throws {
    let document = EverythingDocument.make()
    let modified = { (book: UnpackedBook) in
      try book.elements("content.opf").filter { $0["property"] == "dcterms:modified" }.map(\.text)
    }
    // Else it is that of the publication or of the text, and where neither is known what files
    // cannot be before.
    #expect(try modified(UnpackedBook(Document())) == ["1980-01-01T00:00:00Z"])
    for (issued, expected) in [
      ("2024", "2024-01-01T00:00:00Z"), ("2024-05", "2024-05-01T00:00:00Z"),
      ("1847", "1847-01-01T00:00:00Z"), ("1921-03-14", "1921-03-14T00:00:00Z"),
      ("long ago", "2022-11-30T00:00:00Z"),
    ] {
      var document = document
      document.metadata.issued = Field(issued)
      #expect(try modified(UnpackedBook(document)) == [expected])
    }
    let time = Timestamp(secondsSince1970: 1_700_000_000)
    #expect(try modified(UnpackedBook(document, timestamp: time)) == ["2023-11-14T22:13:20Z"])
  }

  @Test func whatCannotBeWrittenIsSaid() throws {
    let blocks: [Block] = [
      .paragraph(
        Paragraph([
          .text("a\u{1}b"), .link(Link(target: "#nowhere", [.text("x")])),
          .link(Link(target: "../secret.html", [.text("y")])),
          .image(Image(target: "https://example.org/remote.png", alternativeText: "A horse")),
        ])),
      .raw(RawBlock(format: "html", text: "<script>alert(1)</script>")),
    ]
    let book = try UnpackedBook(Document(divisions: [Division(kind: .text, blocks: blocks)]))
    #expect(
      book.codes == [
        "unwritable-character", "dangling-reference", "unusable-address", "missing-image",
        "unusable-markup",
      ])
    let text = try book.text("text/text-001.xhtml")
    #expect(text.contains("a\u{FFFD}b"))
    #expect(text.contains("<span class=\"missing-image\">[A horse]</span>"))
    #expect(!text.contains("script"))
  }
}
