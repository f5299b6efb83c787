import Testing

@testable import PlainTextFormat

@Suite("Samples of bytes")
struct ByteSampleTests {
  /// Characters of three bytes do not fit into blocks of four.
  @Test(arguments: ["中文", "é中\u{1F600}", "plain "])
  func blocksThatCutCharactersAreUTF8(unit: String) {
    let bytes = Array(String(repeating: unit, count: 400_000 / unit.utf8.count).utf8)
    // Not the bytes themselves in the message of a failure.
    let (areUTF8, mayBeWide) = (ByteSample.blocksAreUTF8(bytes), WideUnits.mayHold(bytes))
    #expect(areUTF8)
    #expect(!mayBeWide)
  }

  @Test func aBadByteInABlockIsSeen() {
    var bytes = Array(String(repeating: "中文", count: 70_000).utf8)
    bytes[30_000] = 0xFF
    let inShort = ByteSample.blocksAreUTF8([UInt8](bytes[..<99_999]))
    #expect(!inShort)
    bytes = Array(repeating: 0xFF, count: 300_000)
    let inLong = ByteSample.blocksAreUTF8(bytes)
    #expect(!inLong)
  }
}
