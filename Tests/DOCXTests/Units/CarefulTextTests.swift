import Testing

@testable import DOCXFormat

/// Text that cannot go into a run as it is.
struct CarefulTextTests {
  @Test(arguments: [
    ("plain text", false), ("汉字“引号”……——", false), ("a\tb", true), ("a\u{AD}b", true),
    ("don’t", true), ("\u{A0}\u{B7}", false),
  ])
  func mostTextNeedsNone(text: String, needed: Bool) {
    #expect(CarefulText.isNeeded(for: Array(text.utf8)[...], inEastAsian: true) == needed)
  }

  @Test func westernWordsAreOnePiece() {
    #expect(
      CarefulText.pieces(of: "他说“I said “yes” to him”。", inEastAsian: true)
        == [
          .text("他说“I said "), .western("“yes”"), .text(" to him”。"),
        ])
    #expect(
      CarefulText.pieces(of: "歌名don’t和Müller的3μg×2", inEastAsian: true)
        == [
          .text("歌名"), .western("don’t"), .text("和"), .western("Müller"), .text("的"),
          .western("3μg"), .text("×2"),
        ])
    #expect(CarefulText.pieces(of: "a—é", inEastAsian: false) == [.text("a—é")])
  }

  @Test func manyMarksTakeNoLongerThanOthers() {
    let text = "a" + String(repeating: "…", count: 100_000)
    #expect(CarefulText.pieces(of: text, inEastAsian: true) == [.text(text)])
  }

  @Test func lineEndsOfTwoCharactersAreOne() {
    #expect(
      CarefulText.pieces(of: "a\r\nb\nc\r", inEastAsian: false)
        == [.text("a"), .lineEnd, .text("b"), .lineEnd, .text("c"), .lineEnd])
  }
}
