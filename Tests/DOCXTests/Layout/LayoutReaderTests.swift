import GalleyCore
import GalleyPackaging
import GalleyTestSupport
import Testing

@testable import DOCXFormat

/// Layouts as they are read, and what is said of those that are wrong.
struct LayoutReaderTests {
  private func description(
    _ text: String, for language: LanguageTag = .english
  ) throws -> LayoutDescription {
    let layers = try LayoutReader.layers(of: InputFile(name: "own.yaml", bytes: Array(text.utf8)))
    return LayoutDescription(layers, for: WordLanguage(language))
  }

  @Test(arguments: ShippedLayouts.names)
  func shippedLayoutsAreRight(name: String) throws {
    let file = try #require(ShippedLayouts.file(named: name))
    let layers = try LayoutReader.layers(of: file)
    #expect(layers.count == (name == "article" ? 1 : 2))
    #expect(String(decoding: file.bytes, as: UTF8.self).hasPrefix("summary: "))
  }

  @Test func aLayoutOverridesAnyPartOfAnother() throws {
    let own = try description(
      """
      extends: book
      page: {size: 120mm 180mm}
      styles:
        heading-1, heading-2: {color: a02020}
      """)
    #expect(own.page[.size] == .paper(.twips(6803), .twips(10205)))
    #expect(own.page[.mirrored] == .flag(true))
    #expect(own.styles[.heading1]?[.color] == .word("A02020"))
    #expect(own.styles[.heading2]?[.color] == .word("A02020"))
    #expect(own.styles[.heading1]?[.size] == .length(.twips(300)))
  }

  @Test func aLayoutThatExtendsNothingExtendsTheArticle() throws {
    #expect(try description("page: {top: 1in}").styles[.title]?[.align] == .word("center"))
    #expect(try description("").page[.size] == .paper(.twips(11906), .twips(16838)))
  }

  @Test func partsForALanguageWinOverThoseForAll() throws {
    let text = """
      styles: {normal: {size: 11pt}}
      for:
        en-US: {page: {size: letter}}
        ja, zh-Hant: {styles: {normal: {size: 10pt}}}
      """
    let british = try description(text, for: #require(LanguageTag("en-GB")))
    #expect(british.page[.size] == .paper(.twips(11906), .twips(16838)))
    let american = try description(text, for: #require(LanguageTag("en-US")))
    #expect(american.page[.size] == .paper(.twips(12240), .twips(15840)))
    #expect(american.styles[.normal]?[.size] == .length(.twips(220)))
    let japanese = try description(text, for: .japanese)
    #expect(japanese.styles[.normal]?[.size] == .length(.twips(200)))
  }

  @Test(arguments: [
    ("pages: {}", "1:1", "there is no 'pages' here"),
    ("extends: folio", "1:10", "there is no layout 'folio' that this one could extend"),
    ("page:\n  top: 2 cm", "2:8", "top cannot be '2 cm'"),
    ("page:\n  columns: 20", "2:12", "columns cannot be '20'"),
    ("page: A4", "1:7", "a value stands where keys with their values should"),
    ("styles:\n  heading 1: {}", "2:3", "there is no 'heading 1' here"),
    ("styles:\n  title: {bold: yes}", "2:17", "bold cannot be 'yes'"),
    ("styles:\n  title: {size: [1, 2]}", "2:17", "size has several values"),
    ("fonts: {body: {klingon: Okrand}}", "1:16", "there is no 'klingon' here"),
    ("fonts: {body: {ja: []}}", "1:16", "'ja' names no font"),
    ("footer: {odd: {left: '{folio}'}}", "1:22", "'left' has an unknown field '{folio}'"),
    ("footer: {last: {left: x}}", "1:10", "there is no 'last' here"),
    ("for: {klingon!: {}}", "1:7", "'klingon!' is no language"),
    ("for: {en: {for: {}}}", "1:12", "there is no 'for' here"),
  ])
  func whatIsWrongIsToldWithItsPlace(text: String, place: String, message: String) throws {
    let error = #expect(throws: Diagnostic.self) { try description(text) }
    #expect(error?.position?.description == place)
    #expect(error?.message == message)
    #expect(error?.code == "bad-layout")
    #expect(error?.category == .usage)
    #expect(error?.hint?.isEmpty == false)
  }

  @Test(arguments: [
    ("12pt", LayoutValue.Length.twips(240)), ("2.54cm", .twips(1440)), ("10mm", .twips(567)),
    ("0.5in", .twips(720)), ("1.5em", .em(150)), ("0", .twips(0)),
  ])
  func lengthsHaveUnits(text: String, length: LayoutValue.Length) {
    #expect(LayoutValue.Length(text) == length)
  }

  @Test(arguments: ["12", "-1pt", "pt", "1e3pt", "99in", "1px", ".5in", "200em"])
  func whatIsNoLengthIsRefused(text: String) {
    #expect(LayoutValue.Length(text) == nil)
  }

  @Test func emsComeOutInHalvesOfAPoint() {
    #expect(LayoutValue.Length.em(183).twips(em: 240) == 440)
    #expect(LayoutValue.Length.em(100).twips(em: 215) == 215)
  }

  @Test func aLayoutIsCheckedBeforeAnythingIsRead() throws {
    let file = InputFile(name: "own.yaml", bytes: Array("page: {size: a7}".utf8))
    let settings = try Settings(
      declared: DocumentFormat.docx.settings, given: ["layout": "own.yaml"],
      files: ["layout": [file]])
    let error = #expect(throws: Diagnostic.self) { try DOCXWriter().check(settings) }
    #expect(error?.text.hasPrefix("own.yaml:1:14: error: size cannot be 'a7' [bad-layout]") == true)
  }

  /// docs/layouts.md tells of every key, every style and every layout.
  @Test func everyKeyIsDocumented() throws {
    let path = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let manual = String(
      decoding: try #require(readFile("/\(path)/docs/layouts.md")), as: UTF8.self)
    var names = ShippedLayouts.names + LayoutGroup.names
    names += PageKey.allCases.map(\.rawValue) + StyleKey.allCases.map(\.rawValue)
    names += StructureKey.allCases.map(\.rawValue) + FurnitureKey.allCases.map(\.rawValue)
    names += ParagraphStyle.allCases.map(\.layoutName) + Face.allCases.map(\.rawValue)
    names += Script.allCases.map(\.layoutName) + PaperSize.names
    names += FurnitureText.Field.allCases.map { "{\($0.rawValue)}" }
    for name in names { #expect(manual.contains("`\(name)`"), "docs/layouts.md lacks \(name)") }
  }
}
