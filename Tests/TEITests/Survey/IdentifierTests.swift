import GalleyCore
import Testing

@testable import TEIFormat

@Suite struct IdentifierTests {
  @Test("names that can be an xml:id are kept, others changed without taking another's")
  func names() {
    var identifiers = Identifiers()
    for name in ["a b", "a_b", "1st", "节-1", ""] { identifiers.define(name) }
    identifiers.settle()
    #expect(identifiers.claim("a_b") == "a_b")
    #expect(identifiers.claim("a b") == "a_b-2")
    #expect(identifiers.claim("1st") == "_1st")
    #expect(identifiers.claim("节-1") == "节-1")
    #expect(identifiers.claim("") == "_")
    #expect(identifiers.pointer(to: "a b") == "#a_b-2")
    #expect(identifiers.pointer(to: "nowhere") == nil)
    #expect(identifiers.unusable == 3)
  }

  @Test("of two nodes with one identifier the first has it")
  func doubles() {
    var identifiers = Identifiers()
    identifiers.define("x")
    identifiers.define("x")
    identifiers.settle()
    #expect(identifiers.claim("x") == "x")
    #expect(identifiers.claim("x") == nil)
    #expect(identifiers.unusable == 1)
  }

  @Test("Galley's own names make way for the document's")
  func collisions() throws {
    let blocks: [Block] = ["galley", "italic"].map { name in
      .paragraph(
        Paragraph(
          [.emphasis(Emphasis(.italic, [.text("a")]))], attributes: Attributes(identifier: name)))
    }
    let file = try Written(document(blocks))
    #expect(file.body.contains("<p xml:id=\"italic\"><hi rendition=\"#italic-2\">a</hi></p>"))
    #expect(file.file.contains("<respStmt xml:id=\"galley-2\">"))
    #expect(file.diagnostics.isEmpty)
  }
}
