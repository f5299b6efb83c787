import GalleyCore
import Testing

@Suite struct MatterTests {
  @Test("a head alone is plain, among others each says what it is")
  func heads() throws {
    #expect(
      try written([Matter(.head, [.text("Title")])]) == """
        <div type="article">
        <head>Title</head>
        <p>Text.</p>
        </div>
        """)
    let body = try written([
      Matter(.overline, [.text("Above")]), Matter(.head, [.text("Title")]),
      Matter(.subhead, [.text("Below")]),
    ])
    #expect(body.contains("<head type=\"overline\">Above</head>\n<head type=\"main\">Title</head>"))
    #expect(body.contains("<head type=\"sub\">Below</head>"))
  }

  @Test("a letter has an opener and a closer")
  func letter() throws {
    let body = try written([
      Matter(.head, [.text("XII")]), Matter(.dateline, [.text("Bath, May 1")]),
      Matter(.salute, [.text("Dear Sir,")]), Matter(.close, [.text("Yours,")]),
      Matter(.signature, [.text("A. B.")]), Matter(.trailer, [.text("End")]),
    ])
    #expect(
      body == """
        <div type="article">
        <head>XII</head>
        <opener>
        <dateline>Bath, May 1</dateline>
        <salute>Dear Sir,</salute>
        </opener>
        <p>Text.</p>
        <closer>
        <salute>Yours,</salute>
        <signed>A. B.</signed>
        </closer>
        <trailer>End</trailer>
        </div>
        """)
  }

  @Test("a dateline without a salute needs no opener")
  func dateline() throws {
    let body = try written([Matter(.dateline, [.text("北京11月30日电")])])
    #expect(body.contains("\">\n<dateline>北京11月30日电</dateline>\n<p>"))
  }

  @Test("where a text was printed is a bibl, what is said of the author a note")
  func source() throws {
    let body = try written([
      Matter(.sourceLine, [.text("载《学习时报》")]), Matter(.authorNote, [.text("（作者系教授）")]),
    ])
    #expect(body.contains("<trailer type=\"source\"><bibl>载《学习时报》</bibl></trailer>"))
    #expect(body.contains("<note type=\"author\">（作者系教授）</note>"))
  }

  @Test("what a bibl may not hold stands in a seg")
  func bibliography() throws {
    let body = try written([
      Matter(.sourceLine, [.ruby(Ruby(base: [.text("漢")], reading: TextRun("かん")))])
    ])
    #expect(
      body.contains("<bibl><seg><ruby><rb>漢</rb><rt>かん</rt></ruby></seg></bibl>"))
  }

  @Test("a moved line points to where it stood, an unsure one says so")
  func provenance() throws {
    let body = try written(
      [
        Matter(.head, [.text("Title")], movedFrom: "was-here"),
        Matter(.byline, [.text("Name")], confidence: Confidence(percent: 30)),
      ], others: [.anchor(Anchor(identifier: "was-here"))])
    #expect(body.contains("<head corresp=\"#was-here\">Title</head>"))
    #expect(body.contains("<anchor xml:id=\"was-here\"/>"))
    #expect(body.contains("<byline cert=\"low\" resp=\"#galley\">Name</byline>"))
  }

  @Test("an argument holds a paragraph")
  func argument() throws {
    #expect(
      try written([Matter(.argument, [.text("In which.")])])
        .contains("<argument><p>In which.</p></argument>"))
  }
}
