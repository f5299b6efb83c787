import Testing

@testable import PlainTextFormat

@Suite("Samples of bytes")
struct ByteSampleTests {
  /// Characters of three bytes do not fit into blocks of four.
  @Test(arguments: ["中文", "é中\u{1F600}", "plain "])
  func blocksThatCutCharactersAreUTF8(unit: String) {
    let bytes = Array(String(repeating: unit, count: 400_000 / unit.utf8.count).utf8)
    #expect(ByteSample.blocksAreUTF8(bytes))
    #expect(!WideUnits.mayHold(bytes))
  }

  @Test func aBadByteInABlockIsSeen() {
    var bytes = Array(String(repeating: "中文", count: 70_000).utf8)
    bytes[30_000] = 0xFF
    #expect(!ByteSample.blocksAreUTF8([UInt8](bytes[..<100_000])))
    bytes = Array(repeating: 0xFF, count: 300_000)
    #expect(!ByteSample.blocksAreUTF8(bytes))
  }
}
