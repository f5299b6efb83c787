import GalleyCore
import GalleyTestSupport
import Testing

@testable import EPUBFormat

/// Lines from top to bottom.
@Suite struct VerticalTests {
  @Test(arguments: [
    ("12月25日", "[12]月[25]日"), ("2人は1921年", "(2)人は(1921)年"), ("100年", "[100]年"),
    ("12345年", "12345年"), ("まさか!?", "まさか[!?]"), ("え！", "え！"), ("A12と3.14", "A12と3.14"),
    ("第3(4)回", "第(3)((4))回"), ("", ""), ("2022-11-30", "2022-11-30"), ("7", "(7)"),
  ]) func numbersStandUpright(text: String, expected: String) {
    var shown = ""
    UprightText.forEachStretch(of: Array(text.utf8)) { stretch, setting in
      let words = String(decoding: stretch, as: UTF8.self)
      switch setting {
      case .natural: shown += words
      case .combined: shown += "[\(words)]"
      case .upright: shown += "(\(words))"
      }
    }
    #expect(shown == expected)
  }

  private func document(_ language: LanguageTag) -> Document {
    var document = Document(
      divisions: [
        Division(
          kind: .chapter, matter: [.line(.head, "第12章")],
          blocks: [.prose("12月のこと。"), .preformatted(Preformatted([.text("12")]))])
      ])
    document.metadata.languages = [Field(language)]
    return document
  }

  @Test func booksGoFromRightToLeft() throws {
    let document = document(.japanese)
    let book = try UnpackedBook(document, settings: ["vertical": "true"])
    #expect(book.tally == LossAudit.tally(of: document))
    #expect(try book.text("content.opf").contains("page-progression-direction=\"rtl\""))
    let text = try book.text("text/chapter-001.xhtml")
    #expect(text.contains("class=\"vertical\">"))
    #expect(text.contains("<p><span class=\"combined\">12</span>月のこと。</p>"))
    #expect(text.contains("<pre>12</pre>"))
    #expect(try book.text("nav.xhtml").contains("第<span class=\"combined\">12</span>章"))
    #expect(try !book.text("text/cover.xhtml").contains("vertical"))
    let sheet = try book.text("css/style.css")
    #expect(sheet.contains("-epub-writing-mode: vertical-rl;"))
    #expect(sheet.contains("blockquote { margin: 2em 1em 2em 1em; }"))
    #expect(sheet.count { $0 == "{" } == sheet.count { $0 == "}" })
  }

  @Test func otherScriptsStayAsTheyAre() throws {
    let book = try UnpackedBook(document(.english), settings: ["vertical": "true"])
    #expect(book.codes == ["not-vertical"])
    #expect(try !book.text("text/chapter-001.xhtml").contains("vertical"))
    #expect(try UnpackedBook(document(.japanese)).codes.isEmpty)
  }

  @Test func bracketsAtTheHeadOfJapaneseParagraphs() throws {
    let blocks = ["「はい」", "（笑）", "はい"].map(Block.prose)
    #expect(
      try UnpackedBook.body(blocks, language: .japanese)
        == "<p class=\"speech-mark\">「はい」</p>\n<p class=\"bracket\">（笑）</p>\n<p>はい</p>\n")
    #expect(
      try UnpackedBook.body([.prose("「是」")], language: .simplifiedChinese) == "<p>「是」</p>\n")
  }
}
