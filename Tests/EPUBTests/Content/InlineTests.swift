import GalleyCore
import Testing

@testable import EPUBFormat

/// What each inline becomes where a golden would not tell why.
@Suite struct InlineTests {
  @Test func lineEndsAreWhatTheyMean() throws {
    let line = { (join: LineBreak.Join) in
      try UnpackedBook.line([.text("a"), .lineBreak(LineBreak(join, omitted: "-\n")), .text("b")])
    }
    #expect(try line(.nothing) == "ab")
    #expect(try line(.space) == "a b")
    #expect(try line(.hard) == "a<br/>b")
  }

  @Test func noLinkStandsInALink() throws {
    let inner = Inline.link(Link(target: "https://b.org/", [.text("in")]))
    #expect(
      try UnpackedBook.line([.link(Link(target: "https://a.org/", [.text("out "), inner]))])
        == "<a href=\"https://a.org/\">out <span class=\"link\">in</span></a>")
  }

  @Test func aLinkWithoutWordsShowsItsAddress() throws {
    #expect(
      try UnpackedBook.line([.link(Link(target: "https://a.org/", []))])
        == "<a href=\"https://a.org/\">https://a.org/</a>")
  }

  @Test func aReadingInAReadingStandsInBrackets() throws {
    let inner = Inline.ruby(Ruby(base: [.text("漢")], reading: TextRun("かん")))
    #expect(
      try UnpackedBook.line([.ruby(Ruby(base: [inner, .text("字")], reading: TextRun("x")))])
        == "<ruby>漢<span class=\"reading\">（かん）</span>字<rt>x</rt></ruby>")
  }

  @Test func correctionsShowTheSource() throws {
    let line = { (kind: Correction.Kind) in
      try UnpackedBook.line([
        .correction(Correction(kind, source: [.text("teh")], regular: [.text("the \"x\"")]))
      ])
    }
    #expect(
      try line(.error)
        == "<span class=\"sic\">teh</span><span class=\"corrected\">[the \"x\"]</span>")
    #expect(
      try line(.regularization)
        == "<span class=\"original\" title=\"the &quot;x&quot;\">teh</span>")
    #expect(try line(.expansion) == "<abbr title=\"the &quot;x&quot;\">teh</abbr>")
    #expect(try line(.character) == "<span class=\"character\" title=\"teh\">the \"x\"</span>")
  }

  @Test func gapsSayThatTheyAreGaps() throws {
    #expect(
      try UnpackedBook.line([.gap(Gap(reason: "漫漶", characters: 2))], language: .simplifiedChinese)
        == "<span class=\"gap\" role=\"img\" aria-label=\"缺文：漫漶\">□□</span>")
  }

  /// EPUBCheck takes no value twice.
  @Test func pagesOfOneNumberAreTwoPages() throws {
    let pages = ["3", "iv", "3"].map { Inline.milestone(Milestone(.page, number: $0)) }
    var document = Document(
      divisions: [Division(kind: .text, blocks: [.paragraph(Paragraph(pages))])])
    document.metadata.sourcePublication = Field("人民日报")
    let targets = try UnpackedBook(document).elements("toc.ncx").filter { $0.name == "pageTarget" }
    #expect(targets.map { $0["value"] } == ["3", nil, nil])
    #expect(targets.map { $0["type"] } == ["normal", "special", "normal"])
  }

  @Test func pagesAreMarkedOnlyWhereTheirSourceIsNamed() throws {
    let page = Inline.milestone(Milestone(.page, number: "12"))
    #expect(try UnpackedBook.line([page]) == "<span class=\"page-start\"></span>")
    var document = Document(
      divisions: [Division(kind: .text, blocks: [.paragraph(Paragraph([page]))])])
    document.metadata.sourcePublication = Field("人民日报")
    let book = try UnpackedBook(document)
    #expect(
      try book.text("text/text-001.xhtml").contains(
        "<span epub:type=\"pagebreak\" role=\"doc-pagebreak\" id=\"page-1\" aria-label=\"Page 12\">"
      ))
    #expect(try book.text("nav.xhtml").contains("<a href=\"text/text-001.xhtml#page-1\">12</a>"))
    let package = try book.text("content.opf")
    #expect(package.contains(">pageNavigation<"))
    #expect(package.contains("<dc:source id=\"source\">人民日报</dc:source>"))
    #expect(package.contains("refines=\"#source\" property=\"source-of\">pagination<"))
  }

  @Test func classesAreNamesOnly() throws {
    let attributes = Attributes(classes: ["center", "a\"b", "x y", "indent-2"])
    #expect(
      try UnpackedBook.body([.paragraph(Paragraph([.text("x")], attributes: attributes))])
        == "<p class=\"center indent-2\">x</p>\n")
  }
}
