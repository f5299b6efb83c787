import GalleyCore
import Testing

@testable import EPUBFormat

/// Names that links lead to.
@Suite struct IdentifierTableTests {
  private func table(_ identifiers: [String]) -> IdentifierTable {
    let blocks = identifiers.map { Block.anchor(Anchor(identifier: $0)) }
    return table(Document(divisions: [Division(kind: .article, blocks: blocks)]))
  }

  private func table(_ document: Document, file: Int = 0) -> IdentifierTable {
    IdentifierTable(IdentifierPlaces(SpinePlan(document)), file: file)
  }

  @Test func plainNamesAreKeptAndOthersMade() {
    let table = table(["a.b-1", "注1", "_x", "1a"])
    #expect(
      ["a.b-1", "注1", "_x", "1a"].map { table.places[$0]?.id } == ["a.b-1", "id-1", "id-2", "id-3"])
  }

  @Test func madeNamesAvoidThoseOfTheDocument() {
    var table = table(["id-1", "section-1", "注"])
    #expect(table.places["注"]?.id == "id-2")
    #expect(table.fresh("section") == "section-2")
    #expect(table.fresh("section") == "section-3")
  }

  @Test func ofTwoEqualNamesTheFirstKeepsIt() {
    var table = table(["a", "a"])
    #expect(table.claim("a") == "a")
    #expect(table.claim("a") == nil)
    #expect(table.claim("b") == nil)
    #expect(table.claim(nil) == nil)
  }

  @Test func placesKnowTheirFile() {
    let divisions = ["a", "b"].map { name in
      Division(kind: .article, attributes: Attributes(identifier: name), blocks: [.prose("x")])
    }
    var first = table(Document(divisions: divisions))
    #expect(first.places["a"]?.file == 0)
    #expect(first.places["b"]?.file == 1)
    #expect(first.claim("b") == nil)
    var second = table(Document(divisions: divisions), file: 1)
    #expect(second.claim("b") == "b")
  }

  @Test func onlyReferencesToNotesThatAreThereHaveAPlace() {
    let reference = { (target: String) in
      Inline.noteReference(NoteReference(target: target, label: TextRun("*")))
    }
    let blocks: [Block] = [
      .paragraph(Paragraph([reference("n"), reference("n"), reference("lost")])),
      .note(Note(identifier: "n", [.prose("x")])),
    ]
    var table = table(Document(divisions: [Division(kind: .article, blocks: blocks)]))
    #expect(table.references["lost"] == nil)
    #expect(table.claimReference(to: "n") == "noteref-1")
    #expect(table.claimReference(to: "n") == nil)
  }

  /// Of a character in words only the words go into a book, and nothing can lead to the rest.
  @Test func whatIsNotWrittenIsNoPlace() throws {
    let anchor = Inline.anchor(Anchor(identifier: "lost"))
    let character = Inline.correction(
      Correction(.character, source: [.text("※［＃…］"), anchor], regular: [.text("𠮟")]))
    let link = Inline.link(Link(target: "#lost", [.text("there")]))
    let document = Document(
      divisions: [Division(kind: .text, blocks: [.paragraph(Paragraph([character, link]))])])
    let book = try UnpackedBook(document)
    #expect(book.codes == ["dangling-reference"])
    #expect(try !book.elements("text/text-001.xhtml").contains { $0.name == "a" })
  }
}
