import GalleyCore
import GalleyTestSupport
import Testing

/// Whole files, to be read by people.
@Suite struct TEIGoldenTests {
  @Test("every node of the model")
  func everything() throws {
    let written = try Written(EverythingDocument.make(), ["block-ids": "true"])
    #expect(goldenDifference(written.file, named: "everything.tei.xml") == nil)
  }

  @Test("a page of a newspaper with titles below their articles")
  func newspaper() throws {
    let page = NewspaperPage.make()
    #expect(page.reconstructedSource() == NewspaperPage.text)
    let written = try Written(
      page, ["block-ids": "true"], timestamp: Timestamp(secondsSince1970: 1_669_766_400))
    #expect(goldenDifference(written.file, named: "newspaper.tei.xml") == nil)
    #expect(written.diagnostics.isEmpty)
  }

  @Test("the same page, each line with its number")
  func numberedLines() throws {
    let written = try Written(NewspaperPage.make(), ["line-numbers": "true"])
    #expect(goldenDifference(written.text + "\n", named: "newspaper-numbered-lines.txt") == nil)
  }

  @Test("a document with nothing in it")
  func nothing() throws {
    #expect(goldenDifference(try Written(Document()).file, named: "nothing.tei.xml") == nil)
  }
}
