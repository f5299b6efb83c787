import GalleyCore
import Testing

@testable import EPUBFormat

/// Title pages: made of the metadata, or the text's own.
@Suite struct TitlePageTests {
  private func book(
    title: String? = "The Boats", opening: [Matter], blocks: [Block] = [], chapters: Int = 2,
    settings: [String: String] = [:], _ change: (inout Metadata) -> Void = { _ in }
  ) throws -> UnpackedBook {
    let inner = (0..<chapters).map {
      Division(kind: .chapter, matter: [.line(.head, "Chapter \($0)")], blocks: [.prose("Text.")])
    }
    var document = Document(divisions: [
      Division(kind: .article, matter: opening, blocks: blocks, divisions: inner)
    ])
    document.metadata.languages = [Field(.english)]
    document.metadata.titles = title.map { [Field($0)] } ?? []
    change(&document.metadata)
    let book = try UnpackedBook(document, settings: settings)
    #expect(book.tally == LossAudit.tally(of: document))
    let again = try ReadBook(book.bytes).document
    #expect(EPUBImage(again).lines == EPUBImage(document).lines)
    return book
  }

  private let opening: [Matter] = [.line(.head, "THE BOATS"), .line(.byline, "By Jane Miller")]

  private func spine(_ book: UnpackedBook) throws -> [String] {
    try book.elements("content.opf").filter { $0.name == "itemref" }.compactMap { $0["idref"] }
  }

  @Test func theTextsOwnIsTheOnlyOne() throws {
    let book = try book(opening: opening) { metadata in
      metadata.creators = [
        Field(Creator(name: "Jane Miller")), Field(Creator(name: "Li Wei", role: "trl")),
      ]
      metadata.publisher = Field("Quay Press")
    }
    #expect(
      try spine(book) == ["cover", "article-001", "nav", "chapter-001", "chapter-002"])
    let text = try book.text("text/article-001.xhtml")
    #expect(text.contains("<body epub:type=\"frontmatter\" class=\"western titled\">"))
    #expect(text.contains("<p class=\"contributor\">Translated by Li Wei</p>"))
    #expect(text.contains("<p class=\"publisher\">Quay Press</p>"))
    #expect(text.ranges(of: "Jane Miller").count == 1)
    let navigation = try book.text("nav.xhtml")
    #expect(navigation.contains("epub:type=\"titlepage\" href=\"text/article-001.xhtml\""))
    #expect(navigation.contains("epub:type=\"bodymatter\" href=\"text/chapter-001.xhtml\""))
    #expect(!navigation.contains("\"frontmatter\" href"))
  }

  @Test func noneIsMadeOfWhatTheTextOpensWith() throws {
    let plain = try book(opening: opening, blocks: [.prose("Text.")], chapters: 0) { metadata in
      metadata.creators = [Field(Creator(name: "Jane Miller"))]
    }
    #expect(try spine(plain) == ["cover", "article-001"])
    // What the text does not say has a page.
    let more = try book(opening: opening, blocks: [.prose("Text.")], chapters: 0) { metadata in
      metadata.publisher = Field("Quay Press")
    }
    #expect(try spine(more).contains("titlepage"))
    let other = try book(title: "Winter", opening: opening)
    #expect(try spine(other).contains("titlepage"))
    let none = try book(opening: opening, settings: ["title-page": "false"])
    #expect(try !none.text("text/article-001.xhtml").contains("titled"))
  }

  @Test func linesOfTheTitleCount() throws {
    let lines: [Matter] = [.line(.head, "The Boats"), .line(.head, "A Tale")]
    let book = try book(opening: lines) { $0.subtitle = Field("A tale") }
    #expect(try !spine(book).contains("titlepage"))
    #expect(try !book.text("text/article-001.xhtml").contains("imprint"))
  }

  @Test(arguments: [
    ("en", "Translated by A, B", "1921"), ("de", "Übersetzt von A, B", "1921"),
    ("nn", "Oversatt av A, B", "1921"), ("zh-Hans", "A、B 译", "1921年"),
    ("he", "תרגום: A, B", "1921"),
    ("sw", "Translated by A, B", "1921"),
  ]) func detailsAreInTheLanguageOfTheBook(tag: String, credit: String, year: String) throws {
    var document = Document(divisions: [Division(kind: .text, blocks: [.prose("x")])])
    document.metadata.languages = [Field(try #require(LanguageTag(tag)))]
    document.metadata.titles = [Field("T")]
    document.metadata.date = Field("1921-03-14")
    document.metadata.creators = ["A", "B"].map { Field(Creator(name: $0, role: "trl")) }
    document.metadata.identifiers = [
      Field(Identifier(scheme: "ISBN", value: "978-0-306-40615-7"))
    ]
    let page = try UnpackedBook(document).text("text/titlepage.xhtml")
    #expect(page.contains(">\(credit)</p>"))
    #expect(page.contains("<p class=\"date\">\(year)</p>"))
    #expect(page.contains("<p class=\"isbn\">ISBN 978-0-306-40615-7</p>"))
    #expect(page.contains("<p class=\"contributor\" xml:lang=\"en\"") == (tag == "sw"))
  }

  @Test(arguments: [
    ("1922", "1922"), ("2004-05-01T00:00:00+00:00", "2004"), ("2004-05-01 12:00", "2004"),
    ("unknown", nil), ("n. d.", nil), ("0101-01-01T00:00:00+00:00", nil), ("0000", nil),
    ("um 1850", "um 1850"), ("一九二二年", "一九二二年"),
  ]) func datesAreYears(date: String, expected: String?) throws {
    let book = try book(opening: [.line(.head, "Other")]) { metadata in
      metadata.date = Field(date)
    }
    let page = try book.text("text/titlepage.xhtml")
    #expect(page.contains("class=\"date\"") == (expected != nil))
    let named = try book.text("content.opf").contains("<dc:date>2004-05-01</dc:date>")
    #expect(named == date.hasPrefix("2004"))
    if let expected { #expect(page.contains("<p class=\"date\">\(expected)</p>")) }
  }
}
