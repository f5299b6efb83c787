import GalleyCore
import Testing

@testable import EPUBFormat

/// Which file each part of a document goes into.
@Suite struct SpinePlanTests {
  private func chapter(_ title: String) -> Division {
    Division(kind: .chapter, matter: [.line(.head, title)], blocks: [.prose("Text.")])
  }

  private func files(_ divisions: [Division]) -> [SpinePlan.File] {
    SpinePlan(Document(divisions: divisions)).files
  }

  @Test func oneFileForEachArticle() {
    let articles = (0..<3).map { _ in Division(kind: .article, blocks: [.prose("x")]) }
    #expect(
      files(articles).map(\.path) == [
        "text/article-001.xhtml", "text/article-002.xhtml", "text/article-003.xhtml",
      ])
  }

  @Test func partsAreTakenApartAtTheirChapters() {
    var part = Division(kind: .part, matter: [.line(.head, "Part"), .line(.trailer, "End")])
    part.divisions = [chapter("One"), chapter("Two")]
    let files = files([part])
    #expect(files.map(\.identifier) == ["part-001", "chapter-001", "chapter-002"])
    #expect(files.map { $0.pieces.map(\.extent) } == [[.opening], [.whole], [.whole, .closing]])
    #expect(files.map { $0.pieces[0].depth } == [0, 1, 1])
  }

  @Test func anIssueWithoutAWordIsNoFile() {
    let issue = Division(
      kind: .issue, divisions: [Division(kind: .article, blocks: [.prose("x")])])
    let files = files([issue])
    #expect(files.map(\.identifier) == ["article-001"])
    #expect(files[0].pieces[0].depth == 0)
  }

  @Test func whatClosesAnEmptyPartIsAFile() {
    let part = Division(
      kind: .part, matter: [.line(.trailer, "End")], divisions: [Division(kind: .chapter)])
    #expect(files([part]).map(\.identifier) == ["part-001"])
  }

  @Test func sectionsStayInTheirChapterUnlessItIsLong() {
    var long = chapter("Long")
    let text = String(repeating: "字", count: SpinePlan.longText / 6)
    long.divisions = (0..<3).map { _ in Division(kind: .section, blocks: [.prose(text)]) }
    var short = chapter("Short")
    short.divisions = [Division(kind: .section, blocks: [.prose("x")])]
    #expect(
      files([short, long]).map(\.identifier) == [
        "chapter-001", "chapter-002", "section-001", "section-002", "section-003",
      ])
  }

  @Test func regionsAndLanguagesAreHandedDown() {
    let front = Division(
      kind: .frontMatter, attributes: Attributes(language: .german), divisions: [chapter("x")])
    let files = files([front, chapter("y"), Division(kind: .backMatter, blocks: [.prose("z")])])
    #expect(files.map(\.region) == [.front, .body, .back])
    #expect(files.map(\.language) == [.german, .undetermined, .undetermined])
  }
}
