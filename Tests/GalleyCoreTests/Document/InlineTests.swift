import GalleyCore
import Testing

@Suite("Inlines")
struct InlineTests {
  /// A book has millions of them: one that grows takes the memory of all.
  @Test func staysSmall() {
    #expect(MemoryLayout<Inline>.stride <= 40)
    #expect(MemoryLayout<TextRun>.stride <= 24)
    #expect(MemoryLayout<Block>.stride <= 8)
  }

  @Test func readsAsAReaderReads() {
    let inlines: [Inline] = [
      .text("some"), .lineBreak(LineBreak(.nothing)), .text("thing"),
      .lineBreak(LineBreak(.space)), .emphasis(Emphasis(.italic, [.text("else")])),
      .lineBreak(LineBreak(.hard)), .ruby(Ruby(base: [.text("漢字")], reading: TextRun("かんじ"))),
      .correction(Correction(.error, source: [.text("teh")], regular: [.text("the")])),
    ]
    #expect(inlines.plainText == "something else\n漢字かんじteh")
  }

  @Test func aRunKnowsItsPlace() {
    #expect(TextRun("中", start: 4).source == SourceRange(4, 7))
    #expect(TextRun("中").source == nil)
  }
}
