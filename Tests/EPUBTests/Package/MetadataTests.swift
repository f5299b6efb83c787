import GalleyCore
import Testing

@testable import EPUBFormat

/// The metadata of the package document.
@Suite struct MetadataTests {
  private func package(_ change: (inout Metadata) -> Void) throws -> [Element] {
    var document = Document(divisions: [Division(kind: .text, blocks: [.prose("x")])])
    change(&document.metadata)
    return try UnpackedBook(document).elements("content.opf")
  }

  @Test func blankValuesAreLeftOut() throws {
    let package = try package { metadata in
      metadata.titles = [Field(" \u{3000}")]
      metadata.creators = [Field(Creator(name: " "))]
      metadata.publisher = Field("")
      metadata.date = Field("yesterday")
      metadata.identifiers = [Field(Identifier(scheme: "ISBN", value: " "))]
    }
    #expect(package.filter { $0.name.hasPrefix("dc:") }.allSatisfy { !$0.text.isEmpty })
    #expect(!package.contains { ["dc:creator", "dc:publisher", "dc:date"].contains($0.name) })
    #expect(package.filter { $0.name == "dc:identifier" }.count == 1)
  }

  @Test func authorsAreCreatorsAndOthersContribute() throws {
    let package = try package { metadata in
      metadata.creators = [
        Field(Creator(name: "A", role: "aut")), Field(Creator(name: "B", role: "trl")),
        Field(Creator(name: "C", role: "translator")),
      ]
    }
    #expect(package.filter { $0.name == "dc:creator" }.map(\.text) == ["A", "C"])
    #expect(package.filter { $0.name == "dc:contributor" }.map(\.text) == ["B"])
    #expect(package.filter { $0["property"] == "role" }.map(\.text) == ["aut", "trl"])
  }

  @Test func languagesAreNamedOnce() throws {
    let package = try package { metadata in
      metadata.languages = [Field(.german), Field(.english), Field(.german)]
    }
    #expect(package.filter { $0.name == "dc:language" }.map(\.text) == ["de", "en"])
    #expect(package[0]["xml:lang"] == "de")
  }

  @Test(arguments: ["2022", "2022-11", "2022-11-30", "2024-02-29", "1900-02-28"])
  func datesThatThereAre(date: String) {
    #expect(CalendarDate.checked(date) == date)
  }

  @Test(arguments: [
    "22", "2022-13", "2022-11-31", "2023-02-29", "1900-02-29", "2022/11", "+202", "",
  ])
  func datesThatThereAreNot(date: String) {
    #expect(CalendarDate.checked(date) == nil)
  }

  @Test func theTitleIsTheBestThatIsKnown() throws {
    let settings = EPUBSettings(try Settings())
    func title(_ change: (inout Document) -> Void) throws -> String {
      var document = Document(
        divisions: [
          Division(kind: .article, matter: [.line(.head, "头条")]), Division(kind: .article),
        ],
        source: SourceText(
          name: "page.3.txt", byteCount: 0, sha256: "", encoding: SourceEncoding(name: "UTF-8")))
      change(&document)
      return try Book(document, settings: settings).title
    }
    #expect(try title { $0.metadata.titles = [Field("The Title")] } == "The Title")
    #expect(try title { $0.divisions.removeLast() } == "头条")
    #expect(try title { _ in } == "page.3")
    #expect(try title { $0.source?.name = "-" } == "头条")
    #expect(try title { $0 = Document() } == "Untitled")
  }
}
