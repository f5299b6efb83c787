import GalleyCore
import Testing

@testable import DOCXFormat

/// Which divisions begin a page.
struct PageBreakTests {
  private let long = String(repeating: "文字", count: 600)
  private let natural = Layout.Structure([:])

  private func division(_ kind: Division.Kind, _ text: String = "x") -> Division {
    Division(kind: kind, blocks: [paragraph(text)])
  }

  @Test func articlesBeginAPageButTheFirst() throws {
    let written = try WrittenDocument([
      division(.article, "one"), division(.article, "two"), division(.article, "three"),
    ])
    #expect(try !written.paragraphProperties(of: "one").contains("pageBreakBefore"))
    #expect(try written.paragraphProperties(of: "two").contains("<w:pageBreakBefore/>"))
    #expect(try written.paragraphProperties(of: "three").contains("<w:pageBreakBefore/>"))
  }

  @Test func theBreakStandsBeforeTheFirstLineOfAnArticle() throws {
    let article = Division(
      kind: .article,
      matter: [Matter(.overline, [.text("Kicker")]), Matter(.head, [.text("Head")])])
    let written = try WrittenDocument([division(.article), article])
    #expect(try written.paragraphProperties(of: "Kicker").contains("<w:pageBreakBefore/>"))
    #expect(try !written.paragraphProperties(of: "Head").contains("pageBreakBefore"))
  }

  @Test func aTableThatOpensAnArticleComesAfterAParagraph() throws {
    let table = Table(columns: [.left], body: [TableRow([TableCell([paragraph("cell")])])])
    let written = try WrittenDocument([
      division(.article), Division(kind: .article, blocks: [.table(table)]),
    ])
    #expect(
      try written.body.contains(
        "<w:pStyle w:val=\"TableText\"/><w:pageBreakBefore/></w:pPr></w:p><w:tbl>"))
  }

  @Test func shortMatterBeforeTheFirstArticleSharesItsPage() {
    #expect(
      PageBreaks.plan([division(.frontMatter), division(.article)], after: 0, natural) == [
        .here, .here,
      ])
    #expect(
      PageBreaks.plan([division(.frontMatter, long), division(.article)], after: 0, natural)
        == [.here, .page])
  }

  @Test func chaptersBeginPagesOnlyWhereTheyFillThem() {
    let short = [division(.chapter, long), division(.chapter), division(.chapter)]
    #expect(PageBreaks.plan(short, after: 5000, natural) == [.here, .here, .here])
    let full = [division(.chapter, long + long), division(.chapter, long + long)]
    #expect(PageBreaks.plan(full, after: 5000, natural) == [.page, .page])
  }

  @Test func sectionsNeverDo() {
    #expect(PageBreaks.plan([division(.section, long + long)], after: 5000, natural) == [.here])
  }
}
