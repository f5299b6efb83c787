import GalleyCore
import Testing

@testable import EPUBFormat

/// The identifier by which a reading system knows a book again.
@Suite struct BookIdentifierTests {
  private func document(_ text: String, title: String = "T") -> Document {
    var document = Document(divisions: [Division(kind: .text, blocks: [.prose(text)])])
    document.metadata.titles = [Field(title)]
    return document
  }

  private func identifier(_ book: UnpackedBook) throws -> String? {
    try book.elements("content.opf").first { $0["id"] == "pub-id" }?.text
  }

  @Test func itFollowsFromTheContentAlone() throws {
    let first = try identifier(UnpackedBook(document("x")))
    let second = try identifier(
      UnpackedBook(
        document("x"), settings: ["compression": "1", "title-page": "false"],
        timestamp: Timestamp(secondsSince1970: 1)))
    #expect(first == second)
    #expect(first?.hasPrefix("urn:uuid:") == true && first?.count == 45)
    #expect(try identifier(UnpackedBook(document("y"))) != first)
    #expect(try identifier(UnpackedBook(document("x", title: "U"))) != first)
  }

  @Test func theNCXHasTheSame() throws {
    let book = try UnpackedBook(document("x"))
    let inNCX = try book.elements("toc.ncx").first { $0["name"] == "dtb:uid" }?["content"]
    #expect(try inNCX == identifier(book))
  }

  @Test func aUUIDOfTheUserIsKept() throws {
    var document = document("x")
    let uuid = "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6"
    document.metadata.identifiers = [
      Field(Identifier(scheme: "ISBN", value: "978-0-306-40615-7")),
      Field(Identifier(scheme: "UUID", value: uuid)),
    ]
    #expect(BookIdentifier.unique(of: document) == "urn:uuid:" + uuid.lowercased())
    let all = try UnpackedBook(document).elements("content.opf").filter {
      $0.name == "dc:identifier"
    }
    #expect(all.map(\.text) == ["urn:uuid:" + uuid.lowercased(), "urn:isbn:9780306406157"])
  }

  @Test func schemesBecomeNames() {
    let name = { BookIdentifier.name(of: Identifier(scheme: $0, value: $1)) }
    #expect(name("UUID", "not a uuid") == "not a uuid")
    #expect(name("ISBN", "123") == "123")
    #expect(name("DOI", "10.1000/182") == "doi:10.1000/182")
    #expect(name("URI", " https://a.org/ ") == "https://a.org/")
    #expect(name("URI", "\n") == nil)
  }
}
