import GalleyCore
import Testing

@Suite("Settings")
struct SettingsTests {
  @Test func aChoiceOrFileTakesAnyPathButItsWordsNameNone() {
    let kind = Setting.Kind.choiceOrFile(["article", "book"])
    #expect(!kind.namesFile("book") && kind.namesFile("book.yaml"))
    #expect(Setting("layout", "", kind: kind, default: "article").problem(with: "x.yaml") == nil)
    #expect(Setting.Kind.files.namesFile("book") && !Setting.Kind.text.namesFile("book"))
  }

  private static let declared = [
    Setting("toc", "", kind: .flag, default: "true"),
    Setting("page", "", kind: .choice(["a4", "letter"]), default: "a4"),
    Setting("level", "", kind: .integer(0...9), default: "6"),
    Setting("font", "", kind: .text, default: ""),
  ]

  @Test func defaultsHold() throws {
    let settings = try Settings(declared: Self.declared)
    #expect(settings.flag("toc"))
    #expect(settings.text("page") == "a4")
    #expect(settings.integer("level") == 6)
    #expect(settings.text("font").isEmpty)
  }

  @Test func givenValuesHold() throws {
    let settings = try Settings(
      declared: Self.declared,
      given: ["toc": "false", "page": "letter", "level": "0", "font": "Noto", "other": "x"])
    #expect(!settings.flag("toc"))
    #expect(settings.text("page") == "letter")
    #expect(settings.integer("level") == 0)
    #expect(settings.text("font") == "Noto")
    #expect(settings.text("other").isEmpty, "what is not declared is not there")
  }

  @Test(arguments: [
    ("toc", "yes"), ("toc", ""), ("page", "A4"), ("level", "10"), ("level", "-1"), ("level", "six"),
  ])
  func badValuesAreRefused(name: String, value: String) throws {
    let error = try #require(throws: Diagnostic.self) {
      try Settings(declared: Self.declared, given: [name: value])
    }
    #expect(error.category == .usage)
    #expect(error.message.contains(name))
    #expect(error.message.contains("'\(value)'"))
  }
}
