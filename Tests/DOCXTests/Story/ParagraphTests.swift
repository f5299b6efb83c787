import GalleyCore
import Testing

/// How paragraphs stand.
struct ParagraphTests {
  @Test func westernTextIsNotSetInAfterAHeading() throws {
    let written = try WrittenDocument([
      .heading(Heading(level: 1, [.text("Head")])), paragraph("First."), paragraph("Second."),
    ])
    #expect(try written.paragraphProperties(of: "First.") == style("FirstParagraph"))
    #expect(try written.paragraphProperties(of: "Second.") == style("BodyText"))
  }

  @Test func chineseTextAlwaysIs() throws {
    let written = try WrittenDocument(
      [.heading(Heading(level: 1, [.text("标题")])), paragraph("首段")], in: .simplifiedChinese)
    #expect(try written.paragraphProperties(of: "首段") == style("BodyText"))
    let styles = try written.part("word/styles.xml")
    #expect(styles.contains("w:firstLineChars=\"200\" w:firstLine=\"480\""))
  }

  @Test func anotherScriptIsSetInAsItsOwn() throws {
    let english = Block.paragraph(
      Paragraph([.text("English")], attributes: Attributes(language: .english)))
    let written = try WrittenDocument([paragraph("中文"), english], in: .simplifiedChinese)
    let properties = try written.paragraphProperties(of: ">English<")
    #expect(
      properties
        == style("BodyText") + "<w:ind w:firstLineChars=\"0\" w:firstLine=\"360\"/>")
  }

  @Test func headingsGoBelowTheirDivision() throws {
    let division = Division(
      kind: .article, matter: [Matter(.head, [.text("Article")])],
      blocks: [.heading(Heading(level: 1, [.text("Inner")]))],
      divisions: [Division(kind: .section, matter: [Matter(.head, [.text("Section")])])])
    let written = try WrittenDocument([division])
    #expect(try written.paragraphProperties(of: ">Article<").hasPrefix(style("ArticleTitle")))
    #expect(try written.paragraphProperties(of: ">Inner<") == style("Heading2"))
    #expect(try written.paragraphProperties(of: ">Section<").hasPrefix(style("Heading2")))
  }

  @Test func aDivisionHasOneEntryInTheNavigationPane() throws {
    let division = Division(
      kind: .article, matter: [Matter(.head, [.text("First")]), Matter(.head, [.text("Second")])],
      blocks: [paragraph("Text")])
    let written = try WrittenDocument([division])
    #expect(try written.paragraphProperties(of: ">First<").hasPrefix(style("ArticleTitle")))
    #expect(try written.paragraphProperties(of: ">Second<").hasPrefix(style("Subtitle")))
  }

  @Test func everyRoleHasAStyleOfItsOwn() throws {
    let matter = Matter.Role.allCases.map { Matter($0, [.text("role-\($0.rawValue)")]) }
    let written = try WrittenDocument([Division(kind: .article, matter: matter)])
    let styles = try Matter.Role.allCases.map { role in
      let properties = try written.paragraphProperties(of: "role-\(role.rawValue)<")
      return try #require(properties.firstMatch(of: /w:pStyle w:val="(\w+)"/)).output.1
    }
    #expect(Set(styles).count == Matter.Role.allCases.count)
    let sheet = try written.part("word/styles.xml")
    for style in styles { #expect(sheet.contains("w:styleId=\"\(style)\"")) }
  }

  @Test func runInHeadHasACharacterStyle() throws {
    let block = Block.paragraph(Paragraph([.text("Text.")], runInHead: [.text("Head.")]))
    #expect(
      try WrittenDocument([block]).runs
        == "<w:p><w:r><w:rPr><w:rStyle w:val=\"RunInHead\"/></w:rPr><w:t>Head.</w:t></w:r>"
        + "<w:r><w:t>Text.</w:t></w:r></w:p>")
  }

  @Test func aStanzaIsAParagraphOfLines() throws {
    let stanza = LineGroup([VerseLine([.text("one")]), VerseLine([.text("two")], indent: 3)])
    let western = try WrittenDocument([.verse(stanza)])
    #expect(
      try western.runs == "<w:p><w:r><w:t>one</w:t><w:br/>"
        + "<w:t>\u{2002}\u{2002}\u{2002}two</w:t></w:r></w:p>")
    let chinese = try WrittenDocument([.verse(stanza)], in: .simplifiedChinese)
    #expect(try chinese.runs.contains("<w:t>\u{3000}\u{2002}two</w:t>"))
  }

  @Test func quotationsInsideOfOthersStandFurtherIn() throws {
    let inner = BlockQuotation([paragraph("inner")])
    let written = try WrittenDocument([
      .quotation(BlockQuotation([paragraph("outer"), .quotation(inner)]))
    ])
    #expect(try written.paragraphProperties(of: "outer") == style("Quote"))
    #expect(
      try written.paragraphProperties(of: "inner")
        == style("Quote") + "<w:ind w:left=\"960\" w:right=\"960\"/>")
  }

  @Test func renditionsOfAParagraphAreKept() throws {
    let centred = Block.paragraph(
      Paragraph([.text("centred")], attributes: Attributes(classes: ["center"])))
    let written = try WrittenDocument([paragraph("first"), centred])
    let properties = try written.paragraphProperties(of: "centred")
    #expect(properties.contains("<w:jc w:val=\"center\"/>"))
    #expect(properties.contains("w:firstLine=\"0\""))
  }

  @Test func aLineWithRubyLeavesTheGrid() throws {
    let ruby = Inline.ruby(Ruby(base: [.text("漢")], reading: TextRun("かん")))
    let written = try WrittenDocument([.text("字"), ruby], in: .japanese)
    #expect(try written.paragraphProperties(of: "字").contains("<w:snapToGrid w:val=\"0\"/>"))
    #expect(
      try written.runs.contains(
        "<w:rt><w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/><w:sz w:val=\"12\"/>"
          + "<w:szCs w:val=\"12\"/></w:rPr><w:t>かん</w:t></w:r></w:rt><w:rubyBase>"))
  }

  private func style(_ identifier: String) -> String { "<w:pStyle w:val=\"\(identifier)\"/>" }
}
