import GalleyCore
import Testing

@testable import DOCXFormat

/// Languages as Word knows them, and what follows for the page.
struct ScriptTests {
  @Test(arguments: [
    ("zh", "zh-CN", Script.simplifiedChinese), ("zh-Hans", "zh-CN", .simplifiedChinese),
    ("zh-Hant", "zh-TW", .traditionalChinese), ("zh-HK", "zh-HK", .traditionalChinese),
    ("zh-Hans-SG", "zh-SG", .simplifiedChinese), ("ja", "ja-JP", .japanese),
    ("ko-KR", "ko-KR", .korean), ("en", "en-US", .western), ("en-GB", "en-GB", .western),
    ("de", "de-DE", .western), ("la", "la", .western), ("he", "he-IL", .rightToLeft),
    ("es-419", "es-419", .western),
  ])
  func languages(tag: String, wordTag: String, script: Script) throws {
    let language = WordLanguage(try #require(LanguageTag(tag)))
    #expect(language.tag == wordTag)
    #expect(language.script == script)
  }

  @Test(arguments: [
    ("它们人民报纸", Script.simplifiedChinese), ("吾輩は猫である", .japanese),
    ("신문 조판에 대하여", .korean), ("العلم في الصغر", .rightToLeft), ("Plain text", .western),
    ("", .western),
  ])
  func lettersSpeakForAScript(text: String, script: Script) {
    var census = ScriptCensus()
    census.add(text)
    #expect(census.script == script)
  }

  @Test func aDocumentOfNoLanguageIsSetByItsLetters() throws {
    let written = try WrittenDocument([paragraph("省第十五次党代会赋予了湖州")], in: nil)
    #expect(try written.part("word/styles.xml").contains("w:eastAsia=\"SimSun\""))
    #expect(try written.body.contains("w:hint=\"eastAsia\""))
  }

  @Test func thePageSizeIsASetting() throws {
    let document = Document(divisions: [Division(kind: .text, blocks: [paragraph("x")])])
    let letter = try WrittenDocument(document, settings: ["page-size": "letter"])
    #expect(try letter.part("word/document.xml").contains("<w:pgSz w:w=\"12240\" w:h=\"15840\"/>"))
    let stored = try WrittenDocument(document, settings: ["compression": "0"])
    #expect(stored.bytes.count > letter.bytes.count)
  }

  @Test(arguments: [
    ("1.2.3", "1.0002"), ("0.1.0", "0.0001"), ("12.34", "12.0034"), ("dev", "0.0000"),
    ("123.99999", "99.9999"),
  ])
  func versionsAreAsOfficeWantsThem(version: String, office: String) {
    #expect(AppPropertiesPart.version(version) == office)
  }
}
