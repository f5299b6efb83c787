import GalleyCore
import GalleyTestSupport
import Testing

@Suite("Source reconstruction")
struct SourceReconstructionTests {
  private func document(_ runs: [TextRun], omissions: [Omission] = []) -> Document {
    Document(
      divisions: [
        Division(kind: .text, blocks: [.paragraph(Paragraph(runs.map { .text($0) }))])
      ],
      source: SourceText(
        name: "a", byteCount: 0, sha256: "", encoding: SourceEncoding(name: "UTF-8"),
        omissions: omissions))
  }

  @Test func putsTogetherWhatWasMoved() {
    let moved = document(
      [TextRun("body", start: 6), TextRun("title", start: 0)],
      omissions: [Omission(start: 5, text: "\n", reason: .space)])
    #expect(moved.reconstructedSource() == "title\nbody")
  }

  @Test func aGapAnOverlapOrAStrangerMakesItImpossible() {
    #expect(
      document([TextRun("a", start: 0), TextRun("b", start: 2)]).reconstructedSource() == nil)
    #expect(
      document([TextRun("ab", start: 0), TextRun("b", start: 1)]).reconstructedSource() == nil)
    #expect(document([TextRun("a", start: 0), TextRun("x")]).reconstructedSource() == nil)
    #expect(Document().reconstructedSource() == nil)
  }

  @Test func offsetsAreBytes() {
    let source = document([TextRun("中文", start: 0), TextRun("。", start: 6)])
    #expect(source.reconstructedSource() == "中文。")
  }

  @Test(arguments: [UInt64](100..<130))
  func rebuildsRandomSources(seed: UInt64) throws {
    let sample = RandomDocument(seed: seed, withSource: true)
    let rebuilt = try #require(sample.document.reconstructedSource(), "seed \(seed)")
    #expect(Array(rebuilt.utf8) == sample.text, "seed \(seed)")
  }
}
