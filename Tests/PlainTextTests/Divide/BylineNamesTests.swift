import GalleyCore
import Testing

@testable import PlainTextFormat

@Suite("The persons of a byline")
struct BylineNamesTests {
  @Test(arguments: [
    ("en", "By Jane Miller", "aut Jane Miller"),
    ("en", "by Jane Miller", "aut Jane Miller"),
    ("en", "by Ruth Carver and Jane Miller", "aut Ruth Carver, aut Jane Miller"),
    ("en", "Ruth Carver, Jane Miller & Tom Hale", "aut Ruth Carver, aut Jane Miller, aut Tom Hale"),
    ("en", "Ruth Carver, special correspondent", "aut Ruth Carver"),
    ("en", "Jane Miller, Staff Writer", "aut Jane Miller"),
    ("en", "Written by Plato", "aut Plato"),
    ("en", "Translated by Ruth Carver", "trl Ruth Carver"),
    ("en", "From our own correspondent", "aut From our own correspondent"),
    ("en", "RUTH CARVER", "aut RUTH CARVER"),
    ("de", "Von Anna Schmidt und Jonas Weber", "aut Anna Schmidt, aut Jonas Weber"),
    ("de", "Anna Schmidt, Kiel", "aut Anna Schmidt"),
    ("de", "Übersetzt von Otto Baum", "trl Otto Baum"),
    ("fr", "Par Jeanne Roux", "aut Jeanne Roux"),
    ("fr", "De notre correspondant à Lyon", "aut De notre correspondant à Lyon"),
    ("es", "Por Ana Ruiz y Pablo Mena", "aut Ana Ruiz, aut Pablo Mena"),
    ("it", "a cura di Sara Conti", "edt Sara Conti"),
    ("ru", "Автор: Иван Петров", "aut Иван Петров"),
    ("zh", "本报记者 王小明", "aut 王小明"),
    ("zh", "（记者 王小明 通讯员 李雷）", "aut 王小明, aut 李雷"),
    ("zh", "王小明　李雷", "aut 王小明, aut 李雷"),
    ("zh", "王 明", "aut 王 明"),
    ("zh", "文/王小明 图/李雷", "aut 王小明, ill 李雷"),
    ("zh", "陈平　译", "trl 陈平"),
    ("zh", "作者：林小雨", "aut 林小雨"),
    ("zh", "□ 陈平", "aut 陈平"),
    ("zh", "某某课题组", "aut 某某课题组"),
    ("ja", "山田 太郎", "aut 山田 太郎"),
    ("ja", "文・山田太郎", "aut 山田太郎"),
    ("ja", "山田太郎 訳", "trl 山田太郎"),
    ("ko", "김철수 기자", "aut 김철수"),
    ("ko", "김철수 옮김", "trl 김철수"),
  ])
  func areNamedOneByOne(_ language: String, _ byline: String, _ persons: String) throws {
    #expect(try Self.persons([byline], language) == persons)
  }

  @Test func eachLineWithAWordIsForItself() throws {
    #expect(try Self.persons(["林小雨 著", "陈平 译"], "zh") == "aut 林小雨, trl 陈平")
    #expect(try Self.persons(["By Jane", "Miller"], "en", " ") == "aut Jane Miller")
  }

  private static func persons(
    _ lines: [String], _ language: String, _ joint: String = ""
  ) throws -> String {
    let rules = try RuleBook.make(for: try #require(LanguageTag(language)))
    return BylineNames(lines, text: lines.joined(separator: joint), rules).creators
      .map { $0.role + " " + $0.name }.joined(separator: ", ")
  }
}
