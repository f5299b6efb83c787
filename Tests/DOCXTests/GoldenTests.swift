import GalleyCore
import GalleyTestSupport
import Testing

/// Every node of the model as it is written, part by part.
struct GoldenTests {
  private func written() throws -> WrittenDocument {
    try WrittenDocument(
      EverythingDocument.make(), timestamp: Timestamp(secondsSince1970: 1_669_766_400))
  }

  @Test(arguments: [
    "word/document.xml", "word/footnotes.xml", "word/numbering.xml", "word/settings.xml",
    "word/fontTable.xml", "word/styles.xml", "word/footer1.xml", "word/_rels/document.xml.rels",
    "docProps/core.xml", "docProps/app.xml", "docProps/custom.xml", "[Content_Types].xml",
  ])
  func partsOfEverything(part: String) throws {
    let text = try written().part(part)
    let name = part.replacing("/", with: "-").filter { $0 != "[" && $0 != "]" }
    #expect(goldenDifference(readable(text), named: "everything-" + name) == nil)
  }

  @Test(arguments: ["zh-Hans", "zh-Hant", "ja", "ko", "ar"])
  func stylesOfOtherScripts(tag: String) throws {
    let language = try #require(LanguageTag(tag))
    let written = try WrittenDocument([paragraph("x")], in: language)
    #expect(
      goldenDifference(readable(try written.part("word/styles.xml")), named: "styles-\(tag).xml")
        == nil)
  }

  @Test func settingsOfChinese() throws {
    let written = try WrittenDocument([paragraph("x")], in: .simplifiedChinese)
    #expect(
      goldenDifference(
        readable(try written.part("word/settings.xml")), named: "settings-zh-Hans.xml") == nil)
  }
}
