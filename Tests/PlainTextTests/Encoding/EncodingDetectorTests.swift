import GalleyCore
import GalleyPackaging
import GalleyTestSupport
import Testing

@testable import PlainTextFormat

@Suite struct EncodingDetectorTests {
  static let samples = Prose.written.flatMap { group in
    group.encodings.flatMap { encoding in group.languages.map { (encoding, $0) } }
  }

  @Test("two sentences are enough", arguments: samples)
  func twoSentences(encoding: String, language: String) throws {
    let text = Prose.plain(language)
    let bytes = try #require(CharacterEncoder.encode(Array(text.utf8), to: encoding))
    let decoded = try DecodedText(bytes, forced: "")
    #expect(
      String(decoding: decoded.bytes, as: UTF8.self) == text,
      "read as \(decoded.encoding.name), \(decoded.encoding.confidence)")
    #expect(decoded.encoding.confidence.percent >= 70)
  }

  @Test("a long file is judged by all of its length, not by its head")
  func head() throws {
    let english = String(repeating: "A line of plain English in front of the text.\n", count: 9000)
    let text = english + String(repeating: Prose.plain("ru"), count: 400)
    let bytes = try #require(CharacterEncoder.encode(Array(text.utf8), to: "KOI8-R"))
    #expect(try DecodedText(bytes, forced: "").bytes == Array(text.utf8))
  }

  @Test("a long text without a line end is found as well")
  func oneLine() throws {
    let text = String(repeating: String(Prose.plain("zh").dropLast()), count: 2500)
    let bytes = try #require(CharacterEncoder.encode(Array(text.utf8), to: "GB18030"))
    let decoded = try DecodedText(bytes, forced: "")
    #expect(decoded.encoding.name == "GB18030")
    #expect(decoded.damage.isEmpty)
  }

  @Test("gaps of spaces between columns are no daggers of UTF-16")
  func gaps() throws {
    let gap = String(repeating: " ", count: 96)
    let text = "la porte fermée.\(gap)la tête des chenets.\n\n\n\(gap)1\n\u{C}La Revue\(gap)\n"
    let bytes = try #require(CharacterEncoder.encode(Array(text.utf8), to: "WINDOWS-1252"))
    #expect(try DecodedText(bytes, forced: "").bytes == Array(text.utf8))
  }

  @Test("UTF-16 of an odd length is UTF-16 with a damaged end", arguments: ["zh", "ru", "en"])
  func oddLength(language: String) throws {
    var bytes = try #require(
      CharacterEncoder.encode(Array(Prose.plain(language).utf8), to: "UTF-16LE"))
    bytes.append(0x41)
    let decoded = try DecodedText(bytes, forced: "")
    #expect(decoded.encoding.name == "UTF-16LE")
    #expect(decoded.damage.map(\.bytes) == [[0x41]])
  }

  @Test(
    "one damaged byte leaves UTF-8 what it is", arguments: ["fr", "ru", "zh", "ja", "ko", "vi"])
  func damagedUTF8(language: String) throws {
    let text = Array(Prose.plain(language).utf8)
    for place in stride(from: 1, to: text.count - 1, by: 41) {
      var bytes = text
      bytes[place] = 0xFF
      let decoded = try DecodedText(bytes, forced: "")
      #expect(decoded.encoding.name == "UTF-8", "byte \(place)")
      #expect(decoded.damage.contains { $0.fileOffset == place })
    }
  }

  @Test("names are taken as people write them, and others get suggestions")
  func names() throws {
    let bytes = try #require(CharacterEncoder.encode(Array(Prose.plain("zh").utf8), to: "GBK"))
    for name in ["gbk", "GB2312", "gb18030", "cp936"] {
      #expect(try DecodedText(bytes, forced: name).encoding.name == "GB18030")
    }
    let wide = try #require(CharacterEncoder.encode(Array(Prose.plain("zh").utf8), to: "UTF-16BE"))
    #expect(try DecodedText(wide, forced: "utf-16").encoding.name == "UTF-16BE")
    let error = #expect(throws: Diagnostic.self) { try DecodedText(bytes, forced: "shift-gis") }
    #expect(error?.code == "unknown-encoding")
    #expect(error?.hint == "did you mean SHIFT_JIS?")
  }
}
