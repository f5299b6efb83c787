import GalleyCore
import Testing

@testable import EPUBFormat

/// The words by which a table of contents names a place.
@Suite struct LabelTests {
  @Test func readingsAndNoteSignsAreLeftOut() {
    let content: [Inline] = [
      .ruby(Ruby(base: [.text("漢字")], reading: TextRun("かんじ"))), .text("の"),
      .lineBreak(LineBreak(.nothing)), .text("本"),
      .noteReference(NoteReference(target: "n", label: TextRun("[1]"))),
      .lineBreak(LineBreak(.hard)), .emphasis(Emphasis(.bold, [.text(" A ")])),
    ]
    #expect(Label.text(of: content) == "漢字の本 A")
  }

  @Test func firstWordsAreCutWhereItCanBe() {
    let han = Division(
      kind: .article, blocks: [.prose(String(repeating: "汉", count: 30))])
    #expect(Label.firstWords(of: han) == String(repeating: "汉", count: 18) + "…")
    let latin = Division(
      kind: .article, blocks: [.prose("It was the best of times, it was the worst of times")])
    #expect(Label.firstWords(of: latin) == "It was the best of times, it was…")
    #expect(Label.firstWords(of: Division(kind: .article, blocks: [.prose("Short.")])) == "Short.")
  }

  @Test func firstWordsAreThoseOfTheText() {
    let division = Division(
      kind: .article,
      blocks: [
        .furniture(PageFurniture(.folio, [.text("12")])), .sceneBreak(SceneBreak([.text("***")])),
        .quotation(BlockQuotation([.prose("Quoted.")])),
      ])
    #expect(Label.firstWords(of: division) == "Quoted.")
    #expect(Label.firstWords(of: Division(kind: .article)) == nil)
  }

  /// The labels of chapters with these heads and subheads.
  private func labels(_ chapters: [(String, String?)]) -> [String] {
    let document = Document(
      divisions: chapters.map { head, subhead in
        Division(
          kind: .chapter,
          matter: [.line(.head, head)] + (subhead.map { [.line(.subhead, $0)] } ?? []),
          blocks: [.prose("x")])
      })
    let plan = TextPlan(document, for: .package)
    return document.divisions.map(plan.label)
  }

  @Test func aNumberIsNamedByTheLineBelowIt() {
    #expect(
      labels([("1", "The Boat"), ("2.", "The Sea"), ("CHAPTER III", "The Ice"), ("4", nil)])
        == ["1 The Boat", "2. The Sea", "CHAPTER III The Ice", "4"])
    #expect(labels([("第一章", "船")]) == ["第一章 船"])
    // Words that come again are words for numbers.
    #expect(
      labels([("Part One", "The Ice"), ("Part Two", "The Thaw"), ("Moby-Dick", "or, The Whale")])
        == ["Part One The Ice", "Part Two The Thaw", "Moby-Dick"])
    #expect(
      labels([("The Boats", "A Tale"), ("The Winter of 1904", "A Tale")]) == [
        "The Boats", "The Winter of 1904",
      ])
    let long = String(repeating: "What is told here. ", count: 9)
    #expect(labels([("1", long)]) == ["1"])
  }

  @Test func blankIsWhatCannotBeSeen() {
    #expect(Label.isBlank([.text("\u{A0}\u{200B}\u{3000}")]))
    #expect(!Label.isBlank([.gap(Gap(reason: "lost"))]))
    #expect(Label.oneLine("  a \n\t b\u{3000}") == "a b")
  }
}
