import GalleyCore
import Testing

@Suite struct BlockTests {
  @Test("a run-in head is a label in its paragraph")
  func runInHead() throws {
    let block = Block.paragraph(Paragraph([.text("正文。")], runInHead: [.text("把握方向。")]))
    #expect(try written([block]) == "<p><label type=\"run-in\">把握方向。</label>正文。</p>")
  }

  @Test("a quotation with its source is a cit")
  func quotations() throws {
    let blocks = [paragraph("Words.")]
    #expect(
      try written([.quotation(BlockQuotation(blocks))]) == "<quote>\n<p>Words.</p>\n</quote>")
    #expect(
      try written([.quotation(BlockQuotation(blocks, attribution: [.text("Somebody")]))]) == """
        <cit>
        <quote>
        <p>Words.</p>
        </quote>
        <bibl>Somebody</bibl>
        </cit>
        """)
  }

  @Test("verse keeps its indents")
  func verse() throws {
    let stanza = LineGroup([VerseLine([.text("One")]), VerseLine([.text("Two")], indent: 3)])
    let file = try Written(document([.verse(stanza)]))
    #expect(file.body == "<lg>\n<l>One</l>\n<l rendition=\"#indent-3\">Two</l>\n</lg>")
    #expect(
      file.file.contains(
        "<rendition xml:id=\"indent-3\" scheme=\"css\">margin-left: 1.5em;</rendition>"))
  }

  @Test("a speech in a speech is a text of its own")
  func speeches() throws {
    let inner = Speech(speaker: [.text("GHOST")], [paragraph("Swear.")])
    let outer = Speech(speaker: [.text("HAMLET")], [.speech(inner)])
    #expect(
      try Written(document([.speech(outer)])).text == """
        <body>
        <sp>
        <speaker>HAMLET</speaker>
        <floatingText>
        <body>
        <sp>
        <speaker>GHOST</speaker>
        <p>Swear.</p>
        </sp>
        </body>
        </floatingText>
        </sp>
        </body>
        """)
  }

  @Test("in preformatted text the line of the file ends in the tag")
  func preformatted() throws {
    let block = Preformatted(
      [.text("if a {"), .lineBreak(LineBreak(.hard)), .text("  b")], codeLanguage: "c sharp")
    #expect(
      try written([.preformatted(block)])
        == "<ab type=\"preformatted\" subtype=\"c-sharp\" xml:space=\"preserve\">if a {<lb\n/>  b</ab>"
    )
  }

  @Test("a scene break keeps its sign; a gap is a milestone")
  func sceneBreaks() throws {
    let blocks: [Block] = [
      paragraph("a"), .sceneBreak(SceneBreak([.text("* * *")])), .sceneBreak(SceneBreak()),
    ]
    #expect(
      try written(blocks) == """
        <p>a</p>
        <ab type="scene-break">* * *</ab>
        <milestone unit="section" type="scene-break"/>
        """)
  }

  @Test("a heading where no division can be says its level")
  func innerHeading() throws {
    let heading = Block.heading(Heading(level: 3, [.text("Head")]))
    #expect(
      try written([.quotation(BlockQuotation([heading]))])
        .contains("<ab type=\"heading\" n=\"3\">Head</ab>"))
  }

  @Test("furniture says what it is and where it stood")
  func furniture() throws {
    let kinds: [Block] = PageFurniture.Kind.allCases.map {
      .furniture(PageFurniture($0, [.text("x")]))
    }
    #expect(
      try written([paragraph("a")] + kinds) == """
        <p>a</p>
        <fw type="header" place="top">x</fw>
        <fw type="footer" place="bottom">x</fw>
        <fw type="pageNum">x</fw>
        <fw type="other">x</fw>
        """)
  }

  @Test("identifier, language and renditions of a node, and what has no place")
  func attributes() throws {
    let attributes = Attributes(
      identifier: "p1", language: .german, classes: ["center", "weird look"],
      others: [Attribute(name: "data-x", value: "1")])
    let file = try Written(document([.paragraph(Paragraph([.text("a")], attributes: attributes))]))
    #expect(
      file.body == "<p xml:id=\"p1\" xml:lang=\"de\" rendition=\"#center #weird_look\">a</p>")
    #expect(
      file.file.contains(
        "<rendition xml:id=\"weird_look\" scheme=\"free\">set as: weird look</rendition>"))
    #expect(file.codes == ["foreign-attribute"])
  }
}
