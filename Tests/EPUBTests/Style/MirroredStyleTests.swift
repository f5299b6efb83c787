import GalleyCore
import Testing

@testable import EPUBFormat

/// Books and passages whose words run from right to left.
@Suite struct MirroredStyleTests {
  @Test(arguments: [
    ("margin", "1em 2em 3em 4em", "margin: 1em 4em 3em 2em"), ("margin", "0 2em", "margin: 0 2em"),
    ("padding-left", "2em", "padding-right: 2em"), ("margin-right", "0", "margin-left: 0"),
    ("border-top", "1px solid", "border-top: 1px solid"),
    ("text-align", "left", "text-align: right"),
    ("text-align", "center", "text-align: center"), ("text-indent", "-2em", "text-indent: -2em"),
  ]) func mirrored(name: String, value: String, expected: String) {
    let mirrored = MirroredStyle.mirror(OwnSheet.Declaration(name: name, value: value))
    #expect("\(mirrored.name): \(mirrored.value)" == expected)
  }

  private func document(_ language: String, _ blocks: [Block]) throws -> Document {
    var document = Document(divisions: [Division(kind: .text, blocks: blocks)])
    document.metadata.languages = [Field(try #require(LanguageTag(language)))]
    return document
  }

  @Test(arguments: ["he", "ar", "fa", "az-Arab"]) func booksAreSetFromTheRight(tag: String) throws {
    let sheet = try UnpackedBook(document(tag, [.prose("x")])).text("css/style.css")
    #expect(sheet.contains(".line { display: block; padding-right: 2em; text-indent: -2em; }"))
    #expect(sheet.contains(".close, .signature, .source, .author-note { text-align: left; }"))
    #expect(sheet.contains("dd { margin: 0 2em 0.5em 0; }"))
    #expect(sheet.contains(".in-2 { margin-right: 1em; }"))
    // What a table sets at a side stands at that side in every script.
    #expect(sheet.contains("th.left, td.left { text-align: left; }"))
    // Words in English are a passage of their own.
    #expect(sheet.contains("[dir=") == (tag == "az-Arab"))
    let page = try WrittenPage(document(tag, [.prose("x")])).text
    #expect(page.contains("dd { margin: 0 2em 0.5em 0; }"))
  }

  @Test(arguments: ["en", "ar-Latn", "az", "und"]) func othersFromTheLeft(tag: String) throws {
    let book = try UnpackedBook(document(tag, [.prose("x")]))
    #expect(try book.text("css/style.css").contains("padding-left: 2em; text-indent: -2em; }"))
    #expect(try !book.text("text/text-001.xhtml").contains("dir="))
  }

  @Test func passagesSayWhichWayTheyRun() throws {
    let hebrew = try #require(LanguageTag("he"))
    let blocks: [Block] = [
      .paragraph(Paragraph([.text("a "), .foreign(ForeignRun(hebrew, [.text("שלום")]))])),
      .quotation(BlockQuotation([.prose("שלום")], attributes: Attributes(language: hebrew))),
    ]
    let book = try UnpackedBook(document("en", blocks))
    let text = try book.text("text/text-001.xhtml")
    #expect(text.contains("<span class=\"foreign\" xml:lang=\"he\" lang=\"he\" dir=\"rtl\">"))
    #expect(text.contains("<blockquote xml:lang=\"he\" lang=\"he\" dir=\"rtl\">"))
    #expect(text.contains("xml:lang=\"en\" lang=\"en\" dir=\"ltr\">"))
    let sheet = try book.text("css/style.css")
    #expect(sheet.contains("[dir=\"rtl\"] ul,\nul[dir=\"rtl\"],"))
    #expect(sheet.count { $0 == "{" } == sheet.count { $0 == "}" })
    let page = try WrittenPage(document("en", blocks)).text
    #expect(page.contains("<blockquote xml:lang=\"he\" lang=\"he\" dir=\"rtl\">"))
  }

  @Test func theOtherWayRound() throws {
    let blocks: [Block] = [
      .paragraph(Paragraph([.foreign(ForeignRun(.english, [.text("Galley")])), .text(" שלום")]))
    ]
    let text = try UnpackedBook(document("he", blocks)).text("text/text-001.xhtml")
    #expect(text.contains("<span class=\"foreign\" xml:lang=\"en\" lang=\"en\" dir=\"ltr\">"))
  }

  /// In a language without words of Galley's, these are in English and say so.
  @Test func wordsSayTheirLanguage() throws {
    let navigation = try UnpackedBook(document("ur", [.prose("x")])).text("nav.xhtml")
    #expect(
      navigation.contains(
        "<h1 id=\"toc-title\" xml:lang=\"en\" lang=\"en\" dir=\"ltr\">Contents</h1>"))
    #expect(navigation.contains("xhtml\" xml:lang=\"en\" lang=\"en\" dir=\"ltr\">Text</a>"))
    let hebrew = try UnpackedBook(document("he", [.prose("x")])).text("nav.xhtml")
    #expect(hebrew.contains("<h1 id=\"toc-title\">תוכן העניינים</h1>"))
  }
}
