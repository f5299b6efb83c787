import GalleyPackaging
import Testing

@Suite struct CharacterDecoderTests {
  private func decode(_ bytes: [UInt8], _ encoding: String) throws -> CharacterDecoder.Result {
    try #require(CharacterDecoder.decode(bytes, from: encoding))
  }

  private func text(_ bytes: [UInt8], _ encoding: String) throws -> String {
    let result = try decode(bytes, encoding)
    #expect(result.damage.isEmpty)
    return try #require(String(validating: result.text, as: UTF8.self))
  }

  @Test func nationalEncodings() throws {
    #expect(try text([0xC4, 0xE3, 0xBA, 0xC3], "GB2312") == "你好")
    #expect(try text([0xC4, 0xE3, 0x81, 0x30, 0x81, 0x30], "gb18030") == "你\u{80}")
    #expect(try text([0x95, 0x32, 0x82, 0x36], "GBK") == "𠀀")
    #expect(try text([0xA7, 0x41, 0xA6, 0x6E], "Big5") == "你好")
    #expect(try text([0x88, 0x62], "Big5-HKSCS") == "Ê̄")
    #expect(try text([0x82, 0xA0, 0xB1, 0x87, 0x40], "Shift_JIS") == "あｱ①")
    #expect(try text([0xA4, 0xA2, 0x8E, 0xB1], "EUC-JP") == "あｱ")
    #expect(
      try text([0x1B, 0x24, 0x42, 0x24, 0x22, 0x1B, 0x28, 0x42, 0x41], "ISO-2022-JP") == "あA")
    #expect(try text([0xB0, 0xA1], "EUC-KR") == "가")
    #expect(try text([0x81, 0x41], "CP949") == "갂")
  }

  @Test func singleByteEncodings() throws {
    #expect(try text([0x93, 0x80, 0x94], "windows-1252") == "“€”")
    #expect(try text([0xCF, 0xF0], "Windows-1251") == "Пр")
    #expect(try text([0xA4, 0xBD], "ISO-8859-15") == "€œ")
    #expect(try text([0xF0, 0xD2], "KOI8-R") == "Пр")
    #expect(try text([0xA4, 0xAD], "KOI8-U") == "єґ")
    #expect(try text([0x8E, 0xD2], "macintosh") == "é“")
  }

  @Test func wideEncodings() throws {
    #expect(try text([0x60, 0x4F, 0x3D, 0xD8, 0x00, 0xDE], "UTF-16LE") == "你😀")
    #expect(try text([0x4F, 0x60, 0xD8, 0x3D, 0xDE, 0x00], "UTF-16BE") == "你😀")
    #expect(try text([0x00, 0xF6, 0x01, 0x00], "UTF-32LE") == "😀")
    #expect(try text([0x00, 0x01, 0xF6, 0x00], "UTF-32BE") == "😀")
    #expect(try text([0xFF, 0xFE, 0x41, 0x00], "UTF-16LE") == "\u{FEFF}A")
  }

  @Test func unknownEncodings() {
    #expect(CharacterDecoder.decode([65], from: "EBCDIC-XY") == nil)
    #expect(CharacterDecoder.decode([65], from: "") == nil)
    #expect(CharacterDecoder.decode([65], from: "UTF-8//IGNORE") == nil)
  }

  @Test func damagedGB18030() throws {
    // A lead byte before a line end, a byte that leads nothing, a lead byte at the end.
    let result = try decode(
      [0xC4, 0xE3, 0x81, 0x0A, 0xFF, 0x41, 0xBA, 0xC3, 0xC4], "GB18030")
    #expect(String(decoding: result.text, as: UTF8.self) == "你\u{FFFD}\n\u{FFFD}A好\u{FFFD}")
    #expect(result.damage.map(\.offset) == [3, 7, 14])
    #expect(result.damage.map(\.fileOffset) == [2, 4, 8])
    #expect(result.damage.map(\.bytes) == [[0x81], [0xFF], [0xC4]])
    #expect(result.lineStarts.map(\.text) == [0, 7])
    #expect(result.lineStarts.map(\.file) == [0, 4])
  }

  @Test func damagedShiftJIS() throws {
    let result = try decode([0x82, 0xA0, 0x82, 0x20, 0xFE, 0xB1, 0x0D, 0x0A, 0x82], "Shift_JIS")
    #expect(
      String(decoding: result.text, as: UTF8.self) == "あ\u{FFFD} \u{FFFD}ｱ\r\n\u{FFFD}")
    #expect(result.damage.map(\.fileOffset) == [2, 4, 8])
    #expect(result.lineStarts.map(\.file) == [0, 8])
    #expect(result.lineStarts.map(\.text) == [0, 15])
  }

  @Test func damagedUTF16KeepsItsPairs() throws {
    // A lone surrogate in the middle, half a unit at the end.
    let result = try decode([0x41, 0x00, 0x3D, 0xD8, 0x42, 0x00, 0x0A, 0x00, 0x43], "UTF-16LE")
    #expect(String(decoding: result.text, as: UTF8.self) == "A\u{FFFD}B\n\u{FFFD}")
    #expect(result.damage.map(\.bytes) == [[0x3D, 0xD8], [0x43]])
    #expect(result.lineStarts.map(\.file) == [0, 8])
  }

  @Test func characterThatWaitsForAMarkComesBeforeTheDamage() throws {
    // In Windows-1258 and -1255 a letter is held back until it is clear that no mark follows.
    let result = try decode([0x61, 0xD2, 0x62], "windows-1258")
    let text = String(decoding: result.text, as: UTF8.self)
    #expect(text == "a\u{309}b" || text == "ảb")
    let damaged = try decode([0xF9, 0xFF, 0x41], "windows-1255")
    #expect(String(decoding: damaged.text, as: UTF8.self) == "\u{5E9}\u{FFFD}A")
    #expect(damaged.damage.map(\.offset) == [2])
  }

  @Test func damageInShiftedTextStaysLocal() throws {
    let result = try decode(
      [0x1B, 0x24, 0x42, 0x24, 0x22, 0x80, 0x24, 0x24, 0x1B, 0x28, 0x42, 0x41], "ISO-2022-JP")
    #expect(String(decoding: result.text, as: UTF8.self) == "あ\u{FFFD}いA")
  }

  @Test func linesEndInThreeWays() throws {
    let result = try decode(Array("a\nb\r\nc\rd\n\re".utf8), "windows-1252")
    #expect(result.lineStarts.map(\.text) == [0, 2, 5, 7, 9, 10])
    #expect(result.lineStarts.map(\.file) == [0, 2, 5, 7, 9, 10])
    let empty = try decode([], "GB18030")
    #expect(empty.text.isEmpty)
    #expect(empty.lineStarts.map(\.text) == [0])
  }
}
