import GalleyTestSupport
import Testing

@testable import GalleyPackaging

/// Every byte of a file comes back, whatever the encoding and the bytes.
@Suite struct VariantFinderTests {
  private func rebuilt(_ bytes: [UInt8], _ encoding: String) throws -> [UInt8]? {
    let result = try #require(CharacterDecoder.decode(bytes, from: encoding))
    let variants = VariantFinder.find(in: bytes, result, encoding: encoding)
    var places = variants
    for damage in result.damage
    where !variants.contains(where: {
      ($0.offset..<$0.offset + $0.length).contains(damage.offset)
    }) {
      places.append((damage.offset, 3, damage.bytes))
    }
    places.sort { $0.offset < $1.offset }
    return CharacterEncoder.encode(result.text, to: encoding, places: places)
  }

  @Test("noise comes back", arguments: CharacterDecoderPropertyTests.encodings)
  func noise(encoding: String) throws {
    for seed in 0..<16 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let high: ClosedRange<UInt8> = seed % 2 == 0 ? 0x80...0xFF : 0...0xFF
      let bytes = (0..<Int.random(in: 0..<1500, using: &random)).map { _ -> UInt8 in
        switch Int.random(in: 0..<10, using: &random) {
        case 0: 0x0A
        case 1: [0x1B, 0x24, 0x42, 0x28, 0x4A, 0x0D].randomElement(using: &random) ?? 0
        default: UInt8.random(in: high, using: &random)
        }
      }
      #expect(try rebuilt(bytes, encoding) == bytes, "seed \(seed)")
    }
  }

  @Test(
    "every pair of bytes comes back",
    arguments: ["SHIFT_JIS", "BIG5", "BIG5-HKSCS", "EUC-JP-MS", "EUC-KR"])
  func pairs(encoding: String) throws {
    for lead in 0x81...0xFE as ClosedRange<UInt8> {
      let bytes: [UInt8] = (0x40...0xFE as ClosedRange<UInt8>).flatMap { [lead, $0, 0x0A] }
      #expect(try rebuilt(bytes, encoding) == bytes, "lead \(lead)")
    }
  }

  @Test("only what is unusual is kept")
  func economy() throws {
    // NEC's and IBM's form of the same sign, among usual text.
    let bytes: [UInt8] = [0x93, 0xFA, 0x96, 0x7B, 0xED, 0x40, 0xFA, 0x5C, 0x0A, 0x41]
    let result = try #require(CharacterDecoder.decode(bytes, from: "CP932"))
    let variants = VariantFinder.find(in: bytes, result, encoding: "CP932")
    #expect(result.damage.isEmpty)
    #expect(variants.count == 1)
    #expect(variants.first?.bytes == [0xED, 0x40])
    #expect(variants.first?.length == 3)
  }

  @Test("escape sequences that change nothing come back")
  func escapes() throws {
    let bytes: [UInt8] =
      [0x41, 0x1B, 0x28, 0x42, 0x42, 0x0A] + [0x1B, 0x24, 0x42, 0x24, 0x22, 0x1B, 0x28, 0x4A, 0x0A]
    #expect(try rebuilt(bytes, "ISO-2022-JP") == bytes)
    let usual: [UInt8] = [0x41, 0x1B, 0x24, 0x42, 0x24, 0x22, 0x1B, 0x28, 0x42, 0x0A]
    let result = try #require(CharacterDecoder.decode(usual, from: "ISO-2022-JP"))
    #expect(VariantFinder.find(in: usual, result, encoding: "ISO-2022-JP").isEmpty)
  }

  @Test("damage in shifted text comes back")
  func damageInShiftedText() throws {
    let bytes: [UInt8] = [
      0x1B, 0x24, 0x42, 0x24, 0x22, 0x80, 0x24, 0x24, 0x1B, 0x28, 0x42, 0x41,
    ]
    #expect(try rebuilt(bytes, "ISO-2022-JP") == bytes)
  }

  @Test("names are found as people write them, and near misses are told")
  func names() {
    let cases = [
      "gbk": "GB18030", "gb2312": "GB18030", "sjis": "SHIFT_JIS", "cp932": "SHIFT_JIS",
      "latin1": "ISO-8859-1", "ansi": "WINDOWS-1252", "utf8": "UTF-8", "big5-hkscs": "BIG5-HKSCS",
      "euckr": "EUC-KR", "koi8r": "KOI8-R", "macintosh": "MACINTOSH", "win1251": "WINDOWS-1251",
      "x-sjis": "SHIFT_JIS", "csISOLatin1": nil, "iso8859-15": "ISO-8859-15", "utf16": "UTF-16",
    ]
    for (name, expected) in cases { #expect(EncodingName.canonical(name) == expected, "\(name)") }
    #expect(EncodingName.suggestions(for: "shift-jus").first == "SHIFT_JIS")
    #expect(EncodingName.suggestions(for: "gb18300").first == "GB18030")
    #expect(EncodingName.suggestions(for: "quite another thing").isEmpty)
    for name in EncodingName.all where !["UTF-8", "UTF-16", "UTF-32"].contains(name) {
      #expect(CharacterEncoding(named: name) != nil, "\(name)")
    }
  }
}
