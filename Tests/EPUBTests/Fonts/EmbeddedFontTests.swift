import GalleyCore
import GalleyTestSupport
import Testing

@testable import EPUBFormat

/// Fonts that go into a book.
@Suite struct EmbeddedFontTests {
  /// A font of nothing but the tables that are looked at.
  static func font(
    family: String = "Test Serif", permissions: UInt8 = 0, signature: [UInt8] = [0, 1, 0, 0],
    characters: [UInt8] = [0, 0, 0, 0]
  ) -> [UInt8] {
    let name = family.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    let names: [UInt8] =
      [0, 0, 0, 1, 0, 18, 0, 3, 0, 1, 4, 9, 0, 1, 0, UInt8(name.count), 0, 0] + name
    var metrics = [UInt8](repeating: 0, count: 96)
    metrics[4...5] = [1, 0x2C]
    metrics[8...9] = [0, permissions]
    metrics[63] = 1
    var bytes = signature + [0, 3, 0, 0, 0, 0, 0, 0]
    var body: [UInt8] = []
    for (tag, table) in [("OS/2", metrics), ("cmap", characters), ("name", names)] {
      let offset = 12 + 48 + body.count
      bytes += tag.utf8 + [0, 0, 0, 0, 0, 0, UInt8(offset >> 8), UInt8(offset & 255)]
      bytes += [0, 0, UInt8(table.count >> 8), UInt8(table.count & 255)]
      body += table
    }
    return bytes + body
  }

  private func read(_ bytes: [UInt8], _ name: String = "a/b/Test-Light.ttf") throws -> EmbeddedFont
  {
    try EmbeddedFont(InputFile(name: name, bytes: bytes), number: 0)
  }

  @Test func tellsItsFamilyWeightAndStyle() throws {
    let font = try read(Self.font(family: "明朝 “x”"))
    #expect(font.family == "明朝 “x”")
    #expect(font.fileName == "Test-Light.ttf")
    #expect(font.mediaType == "font/ttf")
    #expect(font.rule.contains("font-family: \"明朝 “x”\";"))
    #expect(font.rule.contains("src: url(\"../fonts/font-001.ttf\");"))
    #expect(font.rule.contains("font-weight: 300;\n  font-style: italic;"))
  }

  @Test func isKnownByItsBytes() throws {
    #expect(try read(Self.font(signature: Array("OTTO".utf8))).mediaType == "font/otf")
    let packed = try read(Array("wOF2".utf8) + [0, 0], "Serif.woff2")
    #expect(packed.mediaType == "font/woff2")
    #expect(packed.family == "Serif")
    for bytes in [[], Array("ttcf1234".utf8), Array("PK".utf8), Array(Self.font().dropLast(60))] {
      #expect(throws: Diagnostic.self) { try read(bytes) }
    }
  }

  @Test func tellsWhatItsMakerAllows() throws {
    #expect(try read(Self.font()).trouble == nil)
    #expect(try read(Self.font(permissions: 2)).trouble?.severity == .warning)
    #expect(try read(Self.font(permissions: 4)).trouble?.severity == .note)
    #expect(try read(Self.font(permissions: 8)).trouble == nil)
  }

  /// A table with one group of characters, in the form for all of Unicode.
  static func characters(_ range: ClosedRange<UInt8>) -> [UInt8] {
    [0, 0, 0, 1, 0, 3, 0, 10, 0, 0, 0, 12, 0, 12, 0, 0, 0, 0, 0, 28, 0, 0, 0, 0, 0, 0, 0, 1]
      + [0, 0, 0, range.lowerBound, 0, 0, 0, range.upperBound, 0, 0, 0, 1]
  }

  @Test(arguments: [
    ("Hello", "", ["font-lacks-letters"]), ("HELLO", "", []), ("HELlo", "", []),
    ("12, 34.", "", []), ("Hello", "p { color: red }", []),
    ("hello", "p { color: red }", ["font-lacks-letters"]),
  ]) func saysThatItLacksTheLetters(text: String, style: String, codes: [String]) throws {
    let font = Self.font(characters: Self.characters(0x41...0x5A))
    let document = Document(divisions: [Division(kind: .text, blocks: [.prose(text)])])
    var files = ["embed-font": [InputFile(name: "Capitals.ttf", bytes: font)]]
    if !style.isEmpty { files["css"] = [InputFile(name: "my.css", bytes: Array(style.utf8))] }
    #expect(try UnpackedBook(document, files: files).codes == codes)
    #expect(try WrittenPage(document, files: files).codes == codes)
  }

  @Test func segmentsTellCharactersToo() {
    // Format 4: from a to c, and the end that every such table has.
    let segments: [UInt8] =
      [0, 4, 0, 32, 0, 0, 0, 4, 0, 4, 0, 1, 0, 0, 0, 99, 0xFF, 0xFF, 0, 0, 0, 97, 0xFF, 0xFF]
      + [0, 0, 0, 1, 0, 0, 0, 0]
    let coverage = FontCoverage(cmap: [0, 0, 0, 1, 0, 3, 0, 1, 0, 0, 0, 12] + segments)
    #expect((96...100).filter { coverage?.has($0) == true } == [97, 98, 99])
    #expect(FontCoverage(cmap: [0, 0, 0, 9, 0, 3]) == nil)
  }

  @Test(arguments: [true, false]) func standsInThePageItself(isNamed: Bool) throws {
    let document = Document(divisions: [Division(kind: .text, blocks: [.prose("x")])])
    let sheet = "@font-face { font-family: Mine; src: url(Test.ttf) }"
    var files = ["embed-font": [InputFile(name: "/some/where/Test.ttf", bytes: Self.font())]]
    if isNamed { files["css"] = [InputFile(name: "my.css", bytes: Array(sheet.utf8))] }
    let page = try WrittenPage(document, files: files)
    #expect(page.codes.isEmpty)
    // Once, whoever asks for it.
    #expect(page.text.ranges(of: "url(\"data:font/ttf;base64,AAEAAA").count == 1)
    #expect(!page.text.contains("fonts/font-"))
    #expect(page.text.contains("font-family: \"Test Serif\", serif") == !isNamed)
    #expect(try page.elements().contains { $0.name == "p" && $0.text == "x" })
  }

  @Test func standsInTheBookAndItsStyleSheets() throws {
    let document = Document(divisions: [Division(kind: .text, blocks: [.prose("x")])])
    let sheet = """
      @font-face { font-family: Mine; src: url('fonts/Test.ttf') }
      body { font-family: Mine }
      """
    let book = try UnpackedBook(
      document,
      files: [
        "embed-font": [InputFile(name: "/some/where/Test.ttf", bytes: Self.font())],
        "css": [InputFile(name: "my.css", bytes: Array(sheet.utf8))],
      ])
    // Where HarfBuzz is there, it takes out what the text does not need.
    let held = try #require(book.files["EPUB/fonts/font-001.ttf"])
    #expect(held.starts(with: [0, 1, 0, 0]) && held.count <= Self.font().count)
    #expect(try book.text("css/own.css").contains("src: url(\"../fonts/font-001.ttf\")"))
    #expect(try book.text("css/style.css").contains("font-family: \"Test Serif\";"))
    #expect(try book.text("content.opf").contains("media-type=\"font/ttf\""))
  }
}
