import Testing

@testable import DOCXFormat

/// Text that cannot go into a run as it is.
struct CarefulTextTests {
  @Test(arguments: [
    ("plain text", false), ("汉字“引号”……——", false), ("a\tb", true), ("a\u{AD}b", true),
    ("don’t", true), ("\u{A0}\u{B7}", false),
  ])
  func mostTextNeedsNone(text: String, needed: Bool) {
    #expect(CarefulText.isNeeded(for: text, inEastAsian: true) == needed)
  }

  @Test func sharedMarksAreWesternBetweenWesternLetters() {
    #expect(
      CarefulText.pieces(of: "他说“I said “yes” to him”。", inEastAsian: true)
        == [
          .text("他说“I said "), .westernMarks("“"), .text("yes"), .westernMarks("”"),
          .text(" to him”。"),
        ])
    #expect(CarefulText.pieces(of: "a—b", inEastAsian: false) == [.text("a—b")])
  }

  @Test func lineEndsOfTwoCharactersAreOne() {
    #expect(
      CarefulText.pieces(of: "a\r\nb\nc\r", inEastAsian: false)
        == [.text("a"), .lineEnd, .text("b"), .lineEnd, .text("c"), .lineEnd])
  }
}
