import GalleyCore
import Testing

@testable import EPUBFormat

/// Language tags as EPUBCheck takes them, and Galley's words in each language.
@Suite struct LanguageTests {
  @Test(arguments: [
    ("zh-Hans", "zh-Hans"), ("de-AT-1996", "de-AT-1996"), ("zh-yue-HK", "zh-yue-HK"),
    ("en-a", "en"), ("en-x", "en"), ("en-x-a", "en-x-a"), ("en-u-ca-gregory", "en-u-ca-gregory"),
    ("en-Latn-Latn", "en-Latn"), ("en-GB-US", "en-GB"), ("de-1996-1996", "de-1996"),
    ("en-1", "en"), ("und", "und"),
  ]) func tagsAreCutToWhatIsWellFormed(given: String, expected: String) throws {
    #expect(try #require(LanguageTag(given)).wellFormed == expected)
  }

  @Test(arguments: [
    ("zh", "目录"), ("zh-Hans", "目录"), ("zh-CN", "目录"), ("zh-Hant", "目錄"), ("zh-TW", "目錄"),
    ("zh-HK", "目錄"), ("zh-Hans-HK", "目录"), ("lzh", "目錄"), ("ja", "目次"), ("ko", "차례"),
    ("de-AT", "Inhalt"), ("fr", "Table des matières"), ("es", "Índice"), ("ru", "Содержание"),
    ("en", "Contents"), ("und", "Contents"), ("sw", "Contents"), ("it", "Indice"),
    ("pt-BR", "Índice"),
    ("nl", "Inhoud"), ("pl", "Spis treści"), ("cs", "Obsah"), ("sv", "Innehåll"),
    ("da", "Indhold"), ("nb", "Innhold"), ("fi", "Sisällys"), ("el", "Περιεχόμενα"),
    ("he", "תוכן העניינים"), ("ar-EG", "المحتويات"), ("fa", "فهرست"),
    ("tr", "İçindekiler"), ("uk", "Зміст"), ("hu", "Tartalom"),
  ]) func wordsAreInTheLanguageOfTheBook(tag: String, contents: String) throws {
    #expect(Strings.of(try #require(LanguageTag(tag))).contents == contents)
  }

  @Test func rightToLeft() throws {
    #expect(try #require(LanguageTag("ar-EG")).isRightToLeft)
    for tag in ["he", "ckb", "az-Arab", "ks-Arab-IN"] {
      #expect(try #require(LanguageTag(tag)).isRightToLeft, "\(tag)")
    }
    for tag in ["en", "ar-Latn", "az", "az-IR"] {
      #expect(try !#require(LanguageTag(tag)).isRightToLeft, "\(tag)")
    }
    var document = Document(divisions: [Division(kind: .text, blocks: [.prose("שלום")])])
    document.metadata.languages = [Field(try #require(LanguageTag("he")))]
    let book = try UnpackedBook(document)
    #expect(try book.text("content.opf").contains("page-progression-direction=\"rtl\""))
    #expect(try book.text("text/text-001.xhtml").contains("dir=\"rtl\""))
  }
}
