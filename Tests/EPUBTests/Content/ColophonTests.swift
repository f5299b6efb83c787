import GalleyCore
import GalleyTestSupport
import Testing

@testable import EPUBFormat

/// The page that says what was done to the text.
@Suite struct ColophonTests {
  private func document(_ breaks: [LineBreak], source: Bool = true) -> Document {
    let content = breaks.enumerated().flatMap { [Inline.text("line"), .lineBreak($1)] }
    var document = Document(
      divisions: [Division(kind: .text, blocks: [.paragraph(Paragraph(content))])])
    if source {
      document.source = SourceText(
        name: "old & new.txt", byteCount: 1, sha256: "", encoding: SourceEncoding(name: "GB18030"))
    }
    document.metadata.languages = [Field(.german)]
    return document
  }

  @Test func saysWhatWasDone() throws {
    let book = try UnpackedBook(
      document([LineBreak(.space, start: 4), LineBreak(.nothing, omitted: "-\n", start: 9)]))
    let page = try book.elements("text/colophon.xhtml")
    #expect(
      page.filter { ["dt", "dd"].contains($0.name) }.map(\.text) == [
        "Quelldatei", "old & new.txt", "Zeichenkodierung", "GB18030", "Verbundene Zeilen", "2",
        "Entfernte Trennstriche", "1",
      ])
    #expect(page.first { $0.name == "p" }?.text == "Automatisch erstellt mit Galley 1.2.3")
    let spine = try book.elements("content.opf").filter { $0.name == "itemref" }
    #expect(spine.last?["idref"] == "colophon")
  }

  @Test func thereIsNoneWhereNothingWasDone() throws {
    let name = "EPUB/text/colophon.xhtml"
    #expect(try !UnpackedBook(document([LineBreak(.hard, start: 4)])).names.contains(name))
    let joined = [LineBreak(.space, start: 4)]
    #expect(try !UnpackedBook(document(joined, source: false)).names.contains(name))
    #expect(
      try !UnpackedBook(document(joined), settings: ["colophon": "false"]).names.contains(name))
    #expect(try UnpackedBook(document(joined)).names.contains(name))
  }
}
