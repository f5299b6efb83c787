import GalleyCore
import Testing

@Suite struct InlineTests {
  @Test("an emphasis points to its rendition")
  func emphasis() throws {
    let file = try Written(
      document([.paragraph(Paragraph([.emphasis(Emphasis(.dots, [.text("重点")]))]))]))
    #expect(file.body == "<p><hi rendition=\"#emphasis-dots\">重点</hi></p>")
    #expect(
      file.inside("tagsDecl")?.contains("<rendition xml:id=\"emphasis-dots\" scheme=\"css\">")
        == true)
  }

  @Test("a reference to nowhere has no target and is reported")
  func references() throws {
    let file = try Written(
      document([
        .paragraph(
          Paragraph([
            .noteReference(NoteReference(target: "n1", label: TextRun("[1]"))),
            .link(Link(target: "#gone", [.text("there")])),
            .link(Link(target: "a b.html", [])),
          ])),
        .note(Note(identifier: "n1", [paragraph("Note.")])),
      ]))
    #expect(
      file.body.hasPrefix(
        "<p><ref type=\"noteref\" target=\"#n1\">[1]</ref><ref>there</ref><ptr target=\"a%20b.html\"/></p>"
      ))
    #expect(file.codes == ["dangling-reference"])
  }

  @Test("of a correction only the form of the source is counted")
  func corrections() throws {
    let correction = Correction(
      .error, source: [.text("teh")], regular: [.text("the")], confidence: .init(percent: 60))
    let document = document([.paragraph(Paragraph([.correction(correction)]))])
    let file = try Written(document)
    #expect(
      file.body
        == "<p><choice><sic>teh</sic><corr cert=\"medium\" resp=\"#galley\">the</corr></choice></p>"
    )
    #expect(file.tally == LossAudit.tally(of: document))
  }

  @Test("a sign that stands for a character points to the character")
  func characters() throws {
    let sign = Inline.correction(
      Correction(.character, source: [.text("※")], regular: [.text("俠")]))
    let document = document([.paragraph(Paragraph([.text("任"), sign, .text("と"), sign]))])
    let file = try Written(document)
    #expect(
      file.body == "<p>任<g ref=\"#character\">※</g>と<g ref=\"#character\">※</g></p>")
    #expect(file.inside("char")?.contains("<mapping type=\"Unicode\">俠</mapping>") == true)
    #expect(file.tally == LossAudit.tally(of: document))
  }

  @Test("other pieces of a line")
  func others() throws {
    let cases: [(Inline, String)] = [
      (.ruby(Ruby(base: [.text("字")], reading: TextRun("じ"))), "<ruby><rb>字</rb><rt>じ</rt></ruby>"),
      (.foreign(ForeignRun(.german, [.text("Satz")])), "<foreign xml:lang=\"de\">Satz</foreign>"),
      (.quotation(InlineQuotation([.text("“a”")])), "<q>“a”</q>"),
      (
        .gap(Gap(reason: "water damage", characters: 3)),
        "<gap reason=\"water damage\" quantity=\"3\" unit=\"chars\"/>"
      ),
      (.gap(Gap(reason: "")), "<gap/>"),
      (.milestone(Milestone(.page, number: "iv")), "<pb n=\"iv\"/>"),
      (.milestone(Milestone(.column)), "<cb/>"),
      (.anchor(Anchor(identifier: "a")), "<anchor xml:id=\"a\"/>"),
      (
        .image(Image(target: "x/y.png", alternativeText: "a < b")),
        "<graphic url=\"x/y.png\"><desc>a &lt; b</desc></graphic>"
      ),
      (.raw(RawBlock(format: "latex", text: "\\TeX")), ""),
    ]
    for (inline, markup) in cases {
      #expect(try written(inlines: [inline]) == "<p>\(markup)</p>")
    }
  }

  @Test("a sign that XML cannot hold stands in no g of its own")
  func unwritableSign() throws {
    let sign: Inline = .correction(
      Correction(.character, source: [.text("\u{1}")], regular: [.text("俠")]))
    #expect(
      try written(inlines: [sign])
        == "<p><choice><orig><g ref=\"#char-0001\">\u{FFFD}</g></orig>"
        + "<reg type=\"character\">俠</reg></choice></p>")
  }

  @Test("characters that XML cannot hold stand in a g that names them, and the first is told")
  func unwritable() throws {
    var document = document([.paragraph(Paragraph([.text(TextRun("ab\u{1}c\u{FFFE}", start: 4))]))])
    document.source = SourceText(
      name: "a.txt", byteCount: 10, sha256: "", encoding: SourceEncoding(name: "UTF-8"),
      lines: LineTable(textOffsets: [0, 4]))
    let file = try Written(document)
    #expect(
      file.body == """
        <p><?galley at="4"?>ab<g ref="#char-0001">\u{FFFD}</g>c<g ref="#char-FFFE">\u{FFFD}</g></p>
        """)
    #expect(file.file.contains("<localProp name=\"code-point\" value=\"U+0001\"/>"))
    #expect(file.codes == ["declared-character"])
    #expect(file.diagnostics.first?.position == SourcePosition(line: 2, column: 3))
  }
}
