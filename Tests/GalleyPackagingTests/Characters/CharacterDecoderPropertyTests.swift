import GalleyTestSupport
import Testing

@testable import GalleyPackaging

/// What holds of every encoding and all bytes.
@Suite struct CharacterDecoderPropertyTests {
  static let encodings = CharacterEncoding.converters.keys.sorted()

  @Test(arguments: encodings) func noiseIsToldInFull(encoding: String) throws {
    for seed in 0..<12 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      // Line ends and escapes are more frequent than in plain noise, since they matter most.
      let bytes = (0..<Int.random(in: 0..<3000, using: &random)).map { _ -> UInt8 in
        switch Int.random(in: 0..<8, using: &random) {
        case 0: 0x0A
        case 1: 0x0D
        case 2: [0x1B, 0x24, 0x42, 0x28, 0x4A, 0x00].randomElement(using: &random) ?? 0
        default: UInt8.random(in: 0...255, using: &random)
        }
      }
      let result = try #require(CharacterDecoder.decode(bytes, from: encoding))
      let message: Comment = "\(encoding), seed \(seed)"
      #expect(String(validating: result.text, as: UTF8.self) != nil, message)
      for damage in result.damage {
        #expect(
          Array(result.text[damage.offset..<damage.offset + 3]) == [0xEF, 0xBF, 0xBD], message)
        let range = damage.fileOffset..<damage.fileOffset + damage.bytes.count
        #expect(Array(bytes[range]) == damage.bytes, message)
      }
      #expect(result.damage.map(\.fileOffset) == result.damage.map(\.fileOffset).sorted(), message)
      try checkLines(result, bytes, encoding, message)
    }
  }

  /// Both columns have the same number of lines, and what is between two starts decodes alike.
  private func checkLines(
    _ result: CharacterDecoder.Result, _ bytes: [UInt8], _ encoding: String, _ message: Comment
  ) throws {
    let inText = result.text.withUnsafeBufferPointer { LineStarts.find(in: $0, .bytes) }
    let units = try #require(CharacterEncoding(named: encoding)).units
    let inFile = bytes.withUnsafeBufferPointer { LineStarts.find(in: $0, units) }
    #expect(inText.count == inFile.count, message)
    #expect(result.lineStarts.map(\.text) == inText, message)
    #expect(result.lineStarts.map(\.file) == inFile, message)
    if encoding.hasPrefix("ISO-2022") { return }
    for (start, end) in zip(result.lineStarts, result.lineStarts.dropFirst()) {
      let line = try #require(
        CharacterDecoder.decode(Array(bytes[start.file..<end.file]), from: encoding))
      #expect(line.text == Array(result.text[start.text..<end.text]), message)
    }
  }

  /// Line numbers cannot drift in a long file, nor at the ends of the converter's pieces.
  @Test func longFiles() throws {
    let line: [UInt8] = [0xC4, 0xE3, 0xBA, 0xC3, 0x0D, 0x0A]
    let count = 200_000
    let result = try #require(
      CharacterDecoder.decode(
        Array(repeatElement(line, count: count).joined()), from: "GB18030"))
    #expect(result.damage.isEmpty)
    #expect(result.lineStarts.count == count + 1)
    for number in [1, 10_922, 10_923, 65_536, count] {
      #expect(result.lineStarts[number].file == number * 6)
      #expect(result.lineStarts[number].text == number * 8)
    }
  }

  @Test func everyNameIsKnownInEverySpelling() {
    let names = [
      "gb18030", "GBK", "gb2312", "Big5", "big5-hkscs", "Shift_JIS", "shift-jis", "CP932",
      "EUC-JP", "ISO-2022-JP", "CP949", "EUC-KR", "windows-1250", "CP1258", "ISO-8859-1",
      "iso8859-16", "ISO_8859-2", "KOI8-R", "MACINTOSH", "UTF-16LE", "utf16be", "UTF-32LE",
      "UTF-32BE",
    ]
    for name in names {
      #expect(CharacterDecoder.decode([], from: name) != nil, "\(name)")
    }
  }
}
