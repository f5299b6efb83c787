import GalleyCore
import GalleyTestSupport
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

  @Test func longTextsArePartedBetweenParagraphs() throws {
    var long = chapter("Long")
    long.attributes.identifier = "long"
    let text = String(repeating: "word ", count: 2000)
    long.blocks = (0..<100).map { number in
      number == 60 ? .heading(Heading(level: 2, [.text("Later")])) : .prose(text)
    }
    long.blocks[99] = .paragraph(Paragraph([.link(Link(target: "#long", [.text("back")]))]))
    long.matter.append(.line(.trailer, "End"))
    let document = Document(divisions: [long, chapter("Short")])
    let plan = SpinePlan(document)
    #expect(
      plan.files.map(\.identifier) == [
        "chapter-001", "chapter-002", "chapter-003", "chapter-004", "chapter-005", "chapter-006",
      ])
    let book = try UnpackedBook(document)
    #expect(book.tally == LossAudit.tally(of: document))
    for file in plan.files { #expect(book.files["EPUB/\(file.path)"]?.count ?? 0 < 260_000) }
    let last = try book.elements("text/chapter-005.xhtml")
    #expect(last.first { $0.name == "title" }?.text == "Long")
    #expect(last.first { $0.name == "a" }?["href"] == "chapter-001.xhtml#long")
    #expect(last.last { $0.name == "p" }?.text == "End")
    let headings = try (1...5).flatMap { try book.elements("text/chapter-00\($0).xhtml") }
      .filter { ["h1", "h2", "h3"].contains($0.name) }
    #expect(headings.map(\.name) == ["h1", "h2"])
    let contents = try book.elements("nav.xhtml").filter { $0.name == "a" }.map(\.text)
    #expect(contents.prefix(3) == ["Long", "Later", "Short"])
  }

  @Test func partsEndWhereTheTextPauses() {
    var blocks = (0..<40).map { _ in Block.prose(String(repeating: "x", count: 984)) }
    blocks[18] = .sceneBreak(SceneBreak())
    #expect(LongText.parts(of: blocks, limit: 50_000) == [0..<40])
    #expect(LongText.parts(of: blocks, limit: 25_000) == [0..<19, 19..<40])
    blocks[18] = .heading(Heading(level: 1, [.text("x")]))
    #expect(LongText.parts(of: blocks, limit: 25_000).first == 0..<18)
    #expect(LongText.parts(of: [blocks[0]], limit: 10) == [0..<1])
    #expect(LongText.parts(of: [], limit: 10) == [0..<0])
  }

  @Test func regionsAndLanguagesAreHandedDown() {
    let front = Division(
      kind: .frontMatter, attributes: Attributes(language: .german), divisions: [chapter("x")])
    let files = files([front, chapter("y"), Division(kind: .backMatter, blocks: [.prose("z")])])
    #expect(files.map(\.region) == [.front, .body, .back])
    #expect(files.map(\.language) == [.german, .undetermined, .undetermined])
  }
}
