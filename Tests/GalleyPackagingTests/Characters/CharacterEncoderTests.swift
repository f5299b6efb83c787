import GalleyTestSupport
import Testing

@testable import GalleyPackaging

/// Decoded bytes come back as they were.
@Suite struct CharacterEncoderTests {
  private func roundTrip(_ bytes: [UInt8], _ encoding: String) throws -> [UInt8]? {
    let result = try #require(CharacterDecoder.decode(bytes, from: encoding))
    return CharacterEncoder.encode(
      result.text, to: encoding, damage: result.damage.map { ($0.offset, $0.bytes) })
  }

  /// All single bytes in all encodings of one byte a character.
  @Test(
    arguments: CharacterDecoderPropertyTests.encodings.filter {
      $0.hasPrefix("WINDOWS-125") || $0.hasPrefix("ISO-8859") || $0.hasPrefix("KOI8")
        || $0.hasPrefix("IBM") || $0 == "MACINTOSH"
    })
  func everyByte(encoding: String) throws {
    for byte in 0...255 as ClosedRange<UInt8> {
      // A letter after it, so that nothing is held back for a mark that could follow.
      let bytes: [UInt8] = [0x2E, byte, 0x2E]
      #expect(try roundTrip(bytes, encoding) == bytes, "byte \(byte)")
    }
  }

  @Test(arguments: ["GB18030", "EUC-KR", "CP949", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"])
  func noise(encoding: String) throws {
    for seed in 0..<40 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let bytes = (0..<2000).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(try roundTrip(bytes, encoding) == bytes, "seed \(seed)")
    }
  }

  @Test func plainTextInEncodingsWithTwoForms() throws {
    let texts: [(String, String)] = [
      ("Shift_JIS", "日本語のテキスト、①と㈱。"), ("EUC-JP", "日本語のテキスト。"),
      ("ISO-2022-JP", "日本語 and ASCII\n日本"), ("Big5", "中文，許功蓋。"),
    ]
    for (encoding, text) in texts {
      let bytes = try #require(CharacterEncoder.encode(Array(text.utf8), to: encoding))
      let result = try #require(CharacterDecoder.decode(bytes, from: encoding))
      #expect(String(decoding: result.text, as: UTF8.self) == text)
      #expect(try roundTrip(bytes, encoding) == bytes)
    }
  }

  @Test func whatCannotBeEncodedIsRefused() {
    #expect(CharacterEncoder.encode(Array("汉".utf8), to: "windows-1252") == nil)
    #expect(CharacterEncoder.encode(Array("é".utf8), to: "nothing") == nil)
    #expect(CharacterEncoder.encode(Array("ab".utf8), to: "GBK", damage: [(0, [1])]) == nil)
    #expect(CharacterEncoder.encode([0xC3], to: "GBK") == nil)
  }
}
