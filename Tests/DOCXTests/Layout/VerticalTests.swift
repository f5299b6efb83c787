import GalleyCore
import Testing

@testable import DOCXFormat

/// Lines that run from top to bottom.
struct VerticalTests {
  private func written(
    _ inlines: [Inline], layout: String = "article", in language: LanguageTag = .japanese
  ) throws -> WrittenDocument {
    var metadata = Metadata()
    metadata.languages = [Field(language)]
    return try WrittenDocument(
      Document(
        metadata: metadata,
        divisions: [Division(kind: .text, blocks: [.paragraph(Paragraph(inlines))])]),
      settings: ["layout": layout, "vertical": "true"])
  }

  @Test func theSectionIsVerticalOnPaperThatLies() throws {
    let text = try written([.text("縦書き")]).part("word/document.xml")
    #expect(text.contains("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"))
    #expect(text.contains("<w:textDirection w:val=\"tbRl\"/>"))
    // 36 characters of 12 points from top to bottom, 34 lines of 20 points from right to left.
    #expect(
      text.contains("<w:pgMar w:top=\"1633\" w:right=\"1619\" w:bottom=\"1633\" w:left=\"1619\""))
    #expect(text.contains("<w:docGrid w:type=\"lines\" w:linePitch=\"400\"/>"))
  }

  @Test func theyComeBackAndGoOn() throws {
    let read = try ReadDOCX(written([.text("縦書き")]).bytes).document
    #expect(read.isVertical)
    let again = try WrittenDocument(read).part("word/document.xml")
    #expect(again.contains("<w:textDirection w:val=\"tbRl\"/>"))
    let turned = try WrittenDocument(read, settings: ["vertical": "false"])
    #expect(try !ReadDOCX(turned.bytes).document.isVertical)
  }

  @Test func booksStandUprightAndAreBoundAtTheRight() throws {
    let text = try written([.text("縦書き")], layout: "book").part("word/document.xml")
    #expect(text.contains("<w:pgSz w:w=\"8391\" w:h=\"11906\"/>"))
    // The number stands outside: at the left of odd pages, which are left-hand ones.
    let written = try written([.text("縦書き")], layout: "gbt9704", in: .simplifiedChinese)
    #expect(try !written.part("word/footer1.xml").contains("<w:jc "))
    #expect(try written.part("word/footer2.xml").contains("<w:jc w:val=\"right\"/>"))
  }

  @Test(arguments: [
    ("昭和12年", ["12"]), ("3月5日", ["3", "5"]), ("第128号", ["128"]), ("1921年", []),
    ("12.5度", []), ("B4紙", []), ("何だ!?", ["!?"]), ("すごい!", []), ("50%", []), ("(12)", ["12"]),
  ])
  func shortNumbersStandUpright(text: String, numbers: [String]) {
    let pieces = CarefulText.pieces(of: text, inEastAsian: true, inVertical: true)
    let found = pieces.compactMap { if case .across(let number) = $0 { number } else { nil } }
    #expect(found == numbers)
  }

  @Test func aShortNumberHasItsOwnLayout() throws {
    let runs = try written([.text("昭和12年")]).runs
    #expect(runs.contains("<w:eastAsianLayout w:id=\"1\" w:vert=\"1\" w:vertCompress=\"1\"/>"))
    #expect(runs.contains("<w:t>12</w:t>"))
    #expect(try !WrittenDocument([.text("昭和12年")], in: .japanese).runs.contains("eastAsianLayout"))
  }

  @Test func emphasisDotsStandAtTheRight() throws {
    let dots = Inline.emphasis(Emphasis(.dots, [.text("强调")]))
    #expect(try written([dots], in: .simplifiedChinese).runs.contains("<w:em w:val=\"dot\"/>"))
  }

  @Test func westernTextStaysAsItIs() throws {
    let written = try written([.text("Text")], in: .english)
    #expect(try !written.part("word/document.xml").contains("textDirection"))
    #expect(written.diagnostics.map(\.code) == ["no-vertical-text"])
  }

  @Test func nothingIsLost() throws {
    #expect(try written([.text("昭和12年3月!?")]).tally.count == "昭和12年3月!?".utf8.count)
  }
}
