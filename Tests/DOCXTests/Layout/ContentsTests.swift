import GalleyCore
import GalleyPackaging
import GalleyTestSupport
import Testing

@testable import DOCXFormat

/// The table of contents.
struct ContentsTests {
  private func part(_ kind: Division.Kind, _ head: String, _ inner: [Division] = []) -> Division {
    Division(
      kind: kind, matter: [Matter(.head, [.text(TextRun(head))])], blocks: [paragraph("text")],
      divisions: inner)
  }

  private func written(
    _ divisions: [Division], _ settings: [String: String] = [:],
    in language: LanguageTag = .english
  ) throws -> WrittenDocument {
    var metadata = Metadata()
    metadata.languages = [Field(language)]
    let document = Document(metadata: metadata, divisions: divisions)
    let written = try WrittenDocument(
      document, settings: settings.merging(["toc": "true"]) { $1 })
    #expect(written.tally == LossAudit.tally(of: document))
    return written
  }

  private var book: [Division] {
    [
      part(
        .text, "The Book",
        [part(.chapter, "One", [part(.section, "Inner")]), part(.chapter, "Two")])
    ]
  }

  @Test func entriesAreFilledInAndLinked() throws {
    let body = try written(book).body
    #expect(body.ranges(of: "<w:pStyle w:val=\"TOC2\"/>").count == 2)
    #expect(body.ranges(of: "<w:pStyle w:val=\"TOC3\"/>").count == 1)
    for (number, head) in ["One", "Inner", "Two"].enumerated() {
      let name = Contents.bookmark(number)
      #expect(
        body.contains(
          "<w:hyperlink w:anchor=\"\(name)\" w:history=\"1\"><w:r><w:t xml:space=\"preserve\">\(head)<"
        ))
      #expect(body.contains("> PAGEREF \(name) \\h </w:instrText>"))
      #expect(body.contains("w:name=\"\(name)\"/>"))
    }
    // The title above the table is none of its entries, now and when Word works it out anew.
    #expect(
      body.contains("> TOC \\o \"2-4\" \\b _GalleyText \\h \\z \\u </w:instrText>"))
    let title = try #require(body.firstRange(of: ">The Book<")).upperBound
    let table = try #require(body.firstRange(of: "\"TOCHeading\"")).lowerBound
    let range = try #require(body.firstRange(of: "w:name=\"_GalleyText\"")).lowerBound
    let first = try #require(body.firstRange(of: "<w:t xml:space=\"preserve\">text<")).lowerBound
    #expect(title < table && table < range && range < first)
  }

  @Test func nothingAsksWhenTheDocumentIsOpened() throws {
    let written = try written(book)
    #expect(try !written.part("word/settings.xml").contains("updateFields"))
    #expect(try !written.body.contains("dirty"))
    let begins = try written.body.ranges(of: "fldCharType=\"begin\"").count
    #expect(try written.body.ranges(of: "fldCharType=\"end\"").count == begins)
  }

  @Test func itsFirstLevelLooksLikeTheFirst() throws {
    let styles = try written(book).part("word/styles.xml")
    let start = try #require(styles.firstRange(of: "w:styleId=\"TOC2\"")).lowerBound
    #expect(styles[start...].prefix(500).contains("<w:ind w:left=\"0\""))
    #expect(styles[start...].prefix(500).contains("<w:tab w:val=\"right\" w:leader=\"dot\""))
    #expect(try !WrittenDocument(book).part("word/styles.xml").contains("TOC"))
  }

  @Test func itsDepthIsASetting() throws {
    let body = try written(book, ["toc-depth": "1"]).body
    #expect(!body.contains("\"TOC3\""))
    #expect(body.contains("\\o \"2-2\""))
  }

  @Test(arguments: [
    ("en", Division.Kind.chapter, ">Contents<"), ("de", .chapter, ">Inhalt<"),
    ("zh", .article, ">本期目录<"), ("zh-TW", .chapter, ">目錄<"), ("en", .article, ">In This Issue<"),
    ("tlh", .chapter, ">Contents<"),
  ])
  func itsTitleIsInTheLanguageOfTheText(tag: String, kind: Division.Kind, title: String) throws {
    let language = try #require(LanguageTag(tag))
    let written = try written([part(kind, "One"), part(kind, "Two")], in: language)
    #expect(try written.body.contains(title))
  }

  @Test func pagesAreAboutRight() throws {
    let long = (0..<40).map { _ in paragraph(String(repeating: "文字", count: 108)) }
    var chapters = [part(.chapter, "一"), part(.chapter, "二")]
    chapters[0].blocks = long
    let written = try written(
      [Division(kind: .text, matter: [Matter(.head, [.text("书")])], divisions: chapters)],
      in: .simplifiedChinese)
    // 40 paragraphs of seven lines, 34 lines a page: 9 pages with what stands above.
    let second = try #require(written.body.firstRange(of: "PAGEREF _Toc00000002")).upperBound
    let page = try #require(
      written.body[second...].firstMatch(of: /<w:t xml:space="preserve">(\d+)</)?.1)
    #expect(["9", "10"].contains(page))
  }

  @Test func aTextWithoutHeadsHasNone() throws {
    let body = try written([Division(kind: .text, blocks: [paragraph("x")])]).body
    #expect(!body.contains("TOC"))
  }

  @Test(arguments: 0..<20)
  func anyDocumentInAnyLayoutIsWellFormed(seed: Int) throws {
    let document = RandomDocument(seed: UInt64(seed)).document
    let layouts = ShippedLayouts.names
    let settings = [
      "toc": "true", "layout": layouts[seed % layouts.count],
      "vertical": seed % 2 == 0 ? "true" : "false", "page-breaks": "source",
      "furniture": ["hide", "omit", "show"][seed % 3],
      "corrections": ["regular", "source", "tracked"][seed % 3],
    ]
    let written = try WrittenDocument(document, settings: settings)
    if settings["corrections"] != "source" {
      #expect(written.tally == LossAudit.tally(of: document))
    }
    var names: [String] = []
    var anchors: [String] = []
    for name in written.names where name.hasSuffix(".xml") {
      var reader = try XMLReader(Array(try written.part(name).utf8), file: name)
      while let event = try reader.next() {
        guard case .start(let element, let attributes) = event else { continue }
        func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
        if element == "w:bookmarkStart" { names += [value("w:name") ?? ""] }
        if element == "w:hyperlink" { anchors += value("w:anchor").map { [$0] } ?? [] }
      }
    }
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    #expect(Set(anchors).isSubset(of: names), "a link leads nowhere")
  }
}
