import GalleyCore
import GalleyTestSupport
import TEIFormat
import Testing

/// Several articles as a group of texts, and as a corpus.
@Suite struct ArticleTests {
  static let cases = (UInt64(0)..<24).flatMap { seed in ["group", "corpus"].map { (seed, $0) } }

  @Test("what is read from a group or a corpus is what is read from divisions", arguments: cases)
  func reading(seed: UInt64, articles: String) throws {
    let random = RandomDocument(seed: seed, withSource: seed % 2 == 0)
    let profile = ["all", "lite", "simpleprint"][Int(seed % 3)]
    let given = ["articles": articles, "tei-profile": profile, "block-ids": "true"]
    let file = try Written(random.document, given).file
    let expected = try ReadBack(try Written(random.document).file).document
    #expect(
      difference(try Written(try ReadBack(file).document).file, try Written(expected).file) == nil)
    if seed % 2 == 0 {
      let restored = try SourceRestorer.restore(
        InputFile(name: "a.xml", bytes: Array(file.utf8)), allowsEdits: true)
      #expect(difference(restored.bytes, random.fileBytes) == nil)
    }
  }

  @Test("a page gives a text or a file for each article", arguments: ["group", "corpus"])
  func page(articles: String) throws {
    let written = try Written(NewspaperPage.make(), ["articles": articles])
    #expect(written.file.split(separator: "<text type=\"article\"").count == 4)
    #expect(written.file.contains("<group>") == (articles == "group"))
    #expect(written.file.contains("<teiCorpus ") == (articles == "corpus"))
    #expect(
      written.file.contains("<title xml:lang=\"zh-Hans\">巷尾的书店</title>") == (articles == "corpus"))
    let back = try ReadBack(written.file).document
    #expect(back.reconstructedSource() == NewspaperPage.text)
    #expect(difference(try Written(back).file, try Written(NewspaperPage.make()).file) == nil)
  }

  @Test("one article is a text, and the base format of the DTA has no groups")
  func single() throws {
    let single = document([paragraph("One.")])
    #expect(!(try Written(single, ["articles": "corpus"]).file.contains("teiCorpus")))
    let page = try Written(NewspaperPage.make(), ["articles": "group", "tei-profile": "dta"])
    #expect(page.codes == ["no-group"])
    #expect(!page.file.contains("<group"))
  }
}
