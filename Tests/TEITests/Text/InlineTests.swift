import GalleyCore
import GalleyPackaging
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
        == "<p><choice><orig><g ref=\"#char-0001\"/></orig>"
        + "<reg type=\"character\">俠</reg></choice></p>")
  }

  @Test("characters that XML cannot hold are a g that names them, and the first is told")
  func unwritable() throws {
    var document = document([.paragraph(Paragraph([.text(TextRun("ab\u{1}c\u{FFFE}", start: 4))]))])
    document.source = SourceText(
      name: "a.txt", byteCount: 10, sha256: "", encoding: SourceEncoding(name: "UTF-8"),
      lines: LineTable(textOffsets: [0, 4]))
    let file = try Written(document)
    #expect(
      file.body == """
        <p><?galley at="4"?>ab<g ref="#char-0001"/>c<g ref="#char-FFFE"/></p>
        """)
    #expect(file.file.contains("<localProp name=\"code-point\" value=\"U+0001\"/>"))
    #expect(file.codes == ["declared-character"])
    #expect(file.diagnostics.first?.position == SourcePosition(line: 2, column: 3))
  }

  @Test(
    "characters that nobody should write in XML are a g too, in every profile",
    arguments: ["all", "lite", "simpleprint", "dta"])
  func discouraged(profile: String) throws {
    let text = "a\u{FFFD}b\u{85}c\u{1FFFE}d\u{1}e|f@g"
    var document = document([
      .paragraph(Paragraph([.text(text)])),
      .note(Note(identifier: "n", label: TextRun("\u{9F}1"), [paragraph("A note.")])),
      .figure(Figure(image: Image(target: "a\u{FFFD}.png", alternativeText: "x\u{82}|y"))),
    ])
    document.metadata.titles = [Field("A \u{FFFD}|title", origin: .given)]
    document.metadata.creators = [Field(Creator(name: "A \u{FFFD}", role: "aut"), origin: .given)]
    let written = try Written(document, ["tei-profile": profile])
    let scalars = written.file.unicodeScalars
    #expect(!scalars.contains { DiscouragedCharacters.contains($0) })
    #expect(written.codes.contains("wide-character") == (profile == "dta"))
    let read = try ReadBack(written.file).document
    let difference = difference(try Written(read).file, try Written(document).file)
    #expect(difference == nil)
    #expect(read.metadata.titles.map(\.value) == ["A \u{FFFD}|title"])
    #expect(read.metadata.creators.map(\.value.name) == ["A \u{FFFD}"])
    #expect(read.plainText.contains(text))
  }

  @Test("the DTA's base format has | and @ in their wide form, in marks, and no other profile has")
  func wide() throws {
    let inlines: [Inline] = [.text("a|b@c")]
    #expect(try written(inlines: inlines) == "<p>a|b@c</p>")
    #expect(
      try written(inlines: inlines, ["tei-profile": "dta"])
        == "<p>a<?galley open=\"g\" ref=\"#char-007C\"?>\u{FF5C}<?galley close=\"g\"?>b"
        + "<?galley open=\"g\" ref=\"#char-0040\"?>\u{FF20}<?galley close=\"g\"?>c</p>")
    // What is wide in the source stays what it is.
    let wide = try Written(document([paragraph("a\u{FF5C}b")]), ["tei-profile": "dta"])
    #expect(wide.body == "<p>a\u{FF5C}b</p>")
    #expect(wide.codes == [])
  }

  @Test("a regular form keeps the characters that a g names")
  func regularForm() throws {
    let inline: Inline = .correction(
      Correction(.error, source: [.text("a")], regular: [.text("b\u{1}c")]))
    let text = try Written(document([.paragraph(Paragraph([inline]))])).file
    #expect(text.contains("<corr>b<g ref=\"#char-0001\"/>c</corr>"))
    let read = try ReadBack(text).document
    #expect(try Written(read).file == text)
  }
}
