import GalleyCore
import Testing

@Suite("Inlines")
struct InlineTests {
  /// A book has millions of them: one that grows takes the memory of all.
  @Test func staysSmall() {
    #expect(MemoryLayout<Inline>.stride <= 16)
    #expect(MemoryLayout<TextRun>.stride <= 16)
    #expect(MemoryLayout<LineBreak>.stride <= 16)
    #expect(MemoryLayout<Block>.stride <= 8)
    #expect(MemoryLayout<Attributes>.stride <= 8)
    #expect(MemoryLayout<Omission>.stride <= 24)
    #expect(MemoryLayout<Decision>.stride <= 56)
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

  @Test func aRunOfTheSourceIsLikeOneOfItsOwnCharacters() {
    let source = Array("one 中文 two".utf8)
    let run = TextRun(in: source, from: 4, to: 10)
    #expect(run.text == "中文")
    #expect(run == TextRun("中文", start: 4))
    #expect(run != TextRun("中文", start: 5))
    #expect(run != TextRun(in: source, from: 4, to: 7))
  }

  @Test func aRunTellsItsCharactersOneByOne() {
    let text = "a\u{E9}中\u{1F600}\u{10FFFF}"
    #expect(Array(TextRun(text).unicodeScalars) == Array(text.unicodeScalars))
    #expect(Array(TextRun("").unicodeScalars).isEmpty)
    for repeats in 0...9 {
      let long = String(repeating: text, count: repeats) + "xy"
      #expect(TextRun(long).characterCount == long.unicodeScalars.count)
    }
  }

  @Test func aRunCanBeCutInTwo() {
    let whole = TextRun(in: Array("one 中文 two".utf8), from: 4, to: 10)
    for run in [whole, TextRun("中文", start: 4)] {
      let (head, tail) = run.cut(after: 3)
      #expect(head == TextRun("中", start: 4))
      #expect(tail == TextRun("文", start: 7))
    }
    #expect(TextRun("ab").cut(after: 1).tail.source == nil)
  }
}
