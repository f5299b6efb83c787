import GalleyCore
import Testing

@Suite("Language tags")
struct LanguageTagTests {
  @Test(arguments: ["en", "de-AT", "zh-Hans", "zh-Hant-TW", "sr-Latn-RS", "de-1996"])
  func wellFormedTagsPass(tag: String) {
    #expect(LanguageTag(tag)?.tag == tag)
  }

  @Test(arguments: ["", "e", "en_US", "en-", "-en", "en--US", "english9", "中文", "en US", "e1"])
  func othersAreRefused(tag: String) {
    #expect(LanguageTag(tag) == nil)
  }

  @Test func theFamilyIsKnown() throws {
    #expect(LanguageTag.simplifiedChinese.primary == "zh")
    #expect(LanguageTag("ZH-hans")?.isHan == true)
    #expect(LanguageTag.japanese.isHan)
    #expect(!LanguageTag.korean.isHan)
    #expect(LanguageTag.korean.isEastAsian)
    #expect(!LanguageTag.german.isEastAsian)
    #expect(LanguageTag.undetermined.description == "und")
  }
}
