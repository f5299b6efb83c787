import GalleyCore
import GalleyPackaging
import Testing

@testable import PlainTextFormat

@Suite struct EncodingMixtureTests {
  private func mixture(_ bytes: [UInt8]) throws -> (Diagnostic?, String?) {
    var context = Context(program: Program(version: "0"))
    let document = try PlainTextReader().read(
      InputFile(name: "x.txt", bytes: bytes),
      settings: Settings(declared: DocumentFormat.plainText.settings), context: &context)
    #expect(SourceBytes.rebuild(document) == bytes)
    return (
      context.diagnostics.first { $0.code == "mixed-encodings" }, document.source?.encoding.name
    )
  }

  @Test("a line of another encoding in a UTF-8 file is named with its place")
  func line() throws {
    let german = Array(Prose.plain("de").utf8)
    let french = try #require(
      CharacterEncoder.encode(Array(Prose.plain("fr").utf8), to: "WINDOWS-1252"))
    let (found, encoding) = try mixture(german + german + french + german + german)
    #expect(encoding == "UTF-8")
    #expect(found?.position?.line == 3)
    #expect(found?.message.contains("line 3 is likelier WINDOWS-1252") == true)
    #expect(found?.hint?.contains("garçon") == true)
  }

  @Test("a paste in GBK inside of UTF-8 is named, and the rest stays UTF-8")
  func paste() throws {
    let chinese = Array(Prose.plain("zh").utf8)
    let paste = try #require(CharacterEncoder.encode(Array("谁也没有注意到孩子们".utf8), to: "GBK"))
    let (found, encoding) = try mixture(chinese + chinese + Array("他说：".utf8) + paste + chinese)
    #expect(encoding == "UTF-8")
    #expect(found?.message.contains("line 3 is likelier GB18030") == true)
  }

  @Test("noise in a UTF-8 file is damage and nothing more")
  func noise() throws {
    let chinese = Array(Prose.plain("zh").utf8)
    let (found, encoding) = try mixture(chinese + [0xFF, 0xFE, 0xFF] + chinese + chinese)
    #expect(encoding == "UTF-8")
    #expect(found == nil)
  }
}
