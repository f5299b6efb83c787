import GalleyCore
import Testing

/// Markup that came with a document.
struct RawMarkupTests {
  @Test func aPageBreakIsTaken() throws {
    let markup = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
    let written = try WrittenDocument([Block.raw(RawBlock(format: "docx", text: markup))])
    #expect(try written.body == markup)
  }

  @Test(arguments: [
    "<w:p>", "<w:r><w:t>no paragraph</w:t></w:r>", "text", "<w:p><w:drawing/></w:p>",
    "<w:p><w:pPr><w:pStyle w:val=\"None\"/></w:pPr></w:p>", "</w:body><w:p/>",
    "<w:p><w:r><w:br w:type=\"x\"/></w:r></w:p>", "<w:p><w:r/><w:pPr/></w:p>",
  ])
  func whatIsNotKnownToBeSafeIsLeftOut(markup: String) throws {
    let written = try WrittenDocument([Block.raw(RawBlock(format: "docx", text: markup))])
    #expect(written.diagnostics.map(\.code) == ["unsafe-markup"])
    #expect(try written.body == "<w:p><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr></w:p>")
  }

  @Test func markupOfOtherFormatsIsTheirs() throws {
    let written = try WrittenDocument([
      paragraph("x"), .raw(RawBlock(format: "latex", text: "\\clearpage")),
    ])
    #expect(written.diagnostics.isEmpty)
    #expect(try !written.body.contains("clearpage"))
  }
}
