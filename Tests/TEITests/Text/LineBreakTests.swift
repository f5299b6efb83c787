import GalleyCore
import Testing

@Suite struct LineBreakTests {
  static let cases: [(LineBreak, String)] = [
    (LineBreak(.nothing), "a<lb break=\"no\"/>b"),
    (LineBreak(.space), "a\n<lb/>b"),
    (LineBreak(.hard), "a\n<lb type=\"hard\"/>b"),
    (LineBreak(.nothing, omitted: "-\n"), "a<lb break=\"no\" rend=\"hyphen\"/>b"),
    (LineBreak(.nothing, omitted: "\u{AD}\n"), "a<lb break=\"no\" rend=\"hyphen U+00AD\"/>b"),
    (LineBreak(.nothing, omitted: "\u{2010}\n"), "a<lb break=\"no\" rend=\"hyphen U+2010\"/>b"),
    (LineBreak(.nothing, confidence: .init(percent: 79)), "a<lb break=\"no\" cert=\"medium\"/>b"),
    (LineBreak(.nothing, confidence: .init(percent: 80)), "a<lb break=\"no\"/>b"),
    (LineBreak(.space, confidence: .init(percent: 10)), "a\n<lb break=\"yes\" cert=\"low\"/>b"),
  ]

  @Test("each says what the line end means", arguments: cases)
  func meaning(lineBreak: LineBreak, markup: String) throws {
    let inlines: [Inline] = [.text("a"), .lineBreak(lineBreak), .text("b")]
    #expect(try written(inlines: inlines) == "<p>\(markup)</p>")
  }

  @Test("a page and a column begin before their first line, and break no word either")
  func milestones() throws {
    func body(_ join: LineBreak.Join, _ given: [String: String] = [:]) throws -> String {
      let page = Inline.milestone(Milestone(.page, number: "7"))
      let inlines: [Inline] = [
        .text("a"), .lineBreak(LineBreak(join)), page, .milestone(Milestone(.column)), .text("b"),
      ]
      return try written(inlines: inlines, given)
    }
    let unmarked = ["line-breaks": "false"]
    #expect(
      try body(.nothing)
        == "<p>a<pb n=\"7\" break=\"no\"/><cb break=\"no\"/><lb break=\"no\"/>b</p>")
    #expect(try body(.space) == "<p>a\n<pb n=\"7\"/><cb/><lb/>b</p>")
    #expect(
      try body(.nothing, unmarked) == "<p>a<pb n=\"7\" break=\"no\"/><cb break=\"no\"/>b</p>")
    #expect(try body(.space, unmarked) == "<p>a <pb n=\"7\"/><cb/>b</p>")
  }

  @Test("without marks the joined lines stay joined, kept ones stay kept")
  func unmarked() throws {
    let inlines: [Inline] = LineBreak.Join.allCases.flatMap {
      [.text("a"), .lineBreak(LineBreak($0, omitted: "\n"))]
    }
    #expect(
      try written(inlines: inlines, ["line-breaks": "false"])
        == "<p>aa a\n<lb type=\"hard\"/></p>")
  }

  @Test("line numbers are those of the source, the first line of a block included")
  func numbers() throws {
    var document = document([
      .paragraph(
        Paragraph([
          .text(TextRun("ab", start: 2)), .lineBreak(LineBreak(.space, omitted: "\n ", start: 4)),
          .text(TextRun("cd", start: 6)),
        ])),
      .list(
        List(
          .bulleted,
          [
            ListItem(
              [.paragraph(Paragraph([.text(TextRun("e", start: 11))]))],
              marker: TextRun("*", start: 9))
          ])),
    ])
    document.source = SourceText(
      name: "a.txt", byteCount: 12, sha256: "", encoding: SourceEncoding(name: "UTF-8"),
      lines: LineTable(textOffsets: [0, 2, 5, 9]))
    #expect(
      try Written(document, ["line-numbers": "true"]).body == """
        <p><lb n="2"/><?galley at="2"?>ab
        <lb n="3"/>cd</p>
        <list rendition="#list-bulleted">
        <item><lb n="4"/><label><?galley at="9"?>*</label> <?galley at="11"?>e</item>
        </list>
        """)
  }

  @Test("where columns stood side by side a line has the number of what it begins with")
  func columns() throws {
    // "ab  ef" over "cd  gh": the first column reads ab cd, the second ef gh.
    var document = document([
      .paragraph(
        Paragraph([
          .text(TextRun("ab", start: 0)), .lineBreak(LineBreak(.space, omitted: "  ", start: 2)),
          .text(TextRun("cd", start: 7)), .lineBreak(LineBreak(.space, omitted: "  ", start: 9)),
          .milestone(Milestone(.column, line: 1)), .text(TextRun("ef", start: 4)),
          .lineBreak(LineBreak(.space, omitted: "\n", start: 6)), .text(TextRun("gh", start: 11)),
        ]))
    ])
    document.source = SourceText(
      name: "a.txt", byteCount: 13, sha256: "", encoding: SourceEncoding(name: "UTF-8"),
      lines: LineTable(textOffsets: [0, 7]))
    #expect(document.reconstructedSource() == "ab  ef\ncd  gh")
    #expect(
      try Written(document, ["line-numbers": "true"]).body == """
        <p><lb n="1"/><?galley space=""?>ab
        <lb n="2"/><?galley at="7"?>cd
        <cb/><lb n="1"/><?galley at="4"?>ef<?galley line="\\n"?>
        <lb n="2"/><?galley at="11"?>gh</p>
        """)
  }
}
