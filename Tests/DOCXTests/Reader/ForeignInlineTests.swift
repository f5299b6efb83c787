import DOCXFormat
import GalleyCore
import GalleyTestSupport
import Testing

/// Links, fields, notes, changes and the like in files of other programs.
@Suite struct ForeignDOCXInlineTests {
  private func run(_ text: String) -> String {
    "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  private func field(_ code: String, _ result: String) -> String {
    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>\(code)</w:instrText></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(result)"
      + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
  }

  @Test("links by relationships, anchors and fields; other fields keep their result")
  func links() throws {
    var file = ForeignPackage(
      "<w:p><w:bookmarkStart w:id=\"0\" w:name=\"_Ref1\"/><w:bookmarkStart w:id=\"1\" w:name=\"_GoBack\"/>"
        + run("Here. ") + "<w:hyperlink r:id=\"r1\">" + run("out") + "</w:hyperlink>" + run(" ")
        + "<w:hyperlink w:anchor=\"_Ref1\">" + run("in") + "</w:hyperlink>" + run(" ")
        + field(" HYPERLINK \"https://b.example/\" \\l \"x\" ", run("field")) + run(" page ")
        + field(" PAGE ", run("7")) + "<w:fldSimple w:instr=\" REF _Ref1 \\h \">" + run("ref")
        + "</w:fldSimple></w:p>")
    file.relations = [("r1", "hyperlink", "https://a.example/?x=1&amp;y=2")]
    let read = try file.read()
    #expect(
      read.outline == [
        "text",
        "  p: Here. <a https://a.example/?x=1&y=2 out> <a #_Ref1 in> <a https://b.example/#x field>"
          + " page 7<a #_Ref1 ref>",
      ])
    guard case .paragraph(let paragraph) = read.document.divisions[0].blocks[0] else { return }
    #expect(paragraph.attributes.identifier == "_Ref1")
  }

  @Test("a table of contents is left out, and told")
  func contents() throws {
    let read = try ForeignPackage(
      "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj>"
        + "</w:sdtPr><w:sdtContent>" + para("Contents") + "</w:sdtContent></w:sdt><w:p>"
        + "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> TOC \\o </w:instrText>"
        + "<w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("One 1") + "</w:p><w:p>"
        + run("Two 2") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>" + para("Text.")
        + para("Hidden head", style: "PageFurniture").replacing(
          "<w:r>", with: "<w:r><w:rPr><w:vanish/></w:rPr>")
    ).read()
    #expect(read.outline == ["text", "  p: Text.", "  furniture: Hidden head"])
    #expect(read.codes == ["contents-left-out"])
  }

  @Test("a field that never ends hides no text, nor does a table of contents before a heading")
  func openFields() throws {
    let begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
    let separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
    let code = "<w:r><w:instrText>TOC</w:instrText></w:r>"
    let read = try ForeignPackage(
      "<w:p>\(begin)" + run("lost") + "</w:p>" + para("Shown.")
        + "<w:p>\(begin)\(code)\(separate)" + run("One 1") + "</w:p>"
        + para("One", style: "Heading1") + para("Text.")
    ).read()
    #expect(read.outline == ["frontMatter", "  p: Shown.", "chapter", "  head: One", "  p: Text."])
    #expect(read.codes == ["contents-left-out", "field-code-text"])
  }

  @Test("footnotes and endnotes, numbered and with marks of their own")
  func notes() throws {
    var file = ForeignPackage(
      "<w:p>" + run("a") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + run("b")
        + "<w:r><w:footnoteReference w:id=\"3\" w:customMarkFollows=\"1\"/><w:t>*</w:t></w:r>"
        + run("c") + "<w:r><w:endnoteReference w:id=\"5\"/></w:r><w:r>"
        + "<w:footnoteReference w:id=\"9\"/></w:r></w:p>")
    file.parts = [
      (
        "footnotes",
        "<w:footnotes NAMESPACES><w:footnote w:type=\"separator\" w:id=\"0\">" + para("x")
          + "</w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>" + run(" First.")
          + "</w:p>" + para("More.") + "</w:footnote><w:footnote w:id=\"3\">" + para("* Star.")
          + "</w:footnote><w:footnote w:id=\"4\">" + para("unused") + "</w:footnote></w:footnotes>"
      ),
      (
        "endnotes",
        "<w:endnotes NAMESPACES><w:endnote w:id=\"5\">" + para("End.")
          + "</w:endnote></w:endnotes>"
      ),
    ]
    let read = try file.read()
    #expect(
      read.outline == [
        "text",
        "  p: a<ref footnote-2 1>b<ref footnote-3 *>c<ref endnote-5 1><ref footnote-9 2>",
        "  note foot footnote-2 -", "    p: First.", "    p: More.", "  note foot footnote-3 -",
        "    p: * Star.", "  note end endnote-5 -", "    p: End.",
      ])
    #expect(read.codes == ["missing-note", "unused-notes"])
  }

  static let changed =
    "<w:p><w:r><w:t xml:space=\"preserve\">one </w:t></w:r><w:del w:id=\"1\" w:author=\"A\"><w:r>"
    + "<w:delText>old</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"A\"><w:r><w:t>new</w:t>"
    + "</w:r></w:ins></w:p><w:p><w:pPr><w:rPr><w:del w:id=\"3\" w:author=\"A\"/></w:rPr></w:pPr>"
    + "<w:r><w:t>joined</w:t></w:r></w:p><w:p><w:r><w:t>up</w:t></w:r></w:p><w:p><w:pPr><w:rPr>"
    + "<w:ins w:id=\"4\" w:author=\"A\"/></w:rPr></w:pPr><w:moveTo w:id=\"5\" w:author=\"A\"><w:r>"
    + "<w:t>moved</w:t></w:r></w:moveTo></w:p><w:p><w:r><w:t>end</w:t></w:r></w:p>"

  @Test(
    "tracked changes are accepted, rejected or kept",
    arguments: [
      ("accept", ["  p: one new", "  p: joinedup", "  p: moved", "  p: end"]),
      ("reject", ["  p: one old", "  p: joined", "  p: up", "  p: end"]),
      (
        "keep",
        [
          "  p: one <error old → new>", "  p: joined", "  p: up", "  p: <error  → moved>",
          "  p: end",
        ]
      ),
    ])
  func changes(setting: String, lines: [String]) throws {
    let read = try ForeignPackage(Self.changed).read(settings: ["changes": setting])
    #expect(read.outline == ["text"] + lines)
    #expect(
      read.codes
        == (setting == "keep" ? ["tracked-changes"] : ["changes-left-out", "tracked-changes"]))
  }

  @Test("a text box is read once, behind its paragraph")
  func textBoxes() throws {
    let box = "<w:txbxContent>" + para("Boxed.") + "</w:txbxContent>"
    let read = try ForeignPackage(
      "<w:p>" + run("Before.") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
        + "<wp:anchor><wps:wsp><wps:txbx>\(box)</wps:txbx></wps:wsp></wp:anchor></w:drawing>"
        + "</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>\(box)</v:textbox></v:shape></w:pict>"
        + "</mc:Fallback></mc:AlternateContent></w:r>" + run(" After.") + "</w:p>"
    ).read()
    #expect(read.outline == ["text", "  p: Before. After.", "  p: Boxed."])
    #expect(read.codes == ["text-boxes"])
  }

  @Test("pictures with their descriptions, in the file and outside of it")
  func pictures() throws {
    func drawing(_ blip: String) -> String {
      "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"x\" descr=\"A dot\"/><a:blip \(blip)/>"
        + "</wp:inline></w:drawing></w:r>"
    }
    var file = ForeignPackage(
      "<w:p>" + drawing("r:embed=\"r1\"") + "</w:p>" + para("Figure 1", style: "Caption") + "<w:p>"
        + run("in line ") + drawing("r:link=\"r2\"") + "</w:p><w:p><w:r><w:pict><v:shape alt=\"V\">"
        + "<v:imagedata r:id=\"r1\"/></v:shape></w:pict></w:r></w:p><w:p><w:r><w:pict>"
        + "<v:rect o:hr=\"t\"/></w:pict></w:r></w:p><w:p><w:r><w:drawing><wp:inline/></w:drawing>"
        + "</w:r></w:p>")
    file.relations = [
      ("r1", "image", "media/image1.png"), ("r2", "image", "https://example.org/a.png"),
    ]
    file.files = [("word/media/image1.png", SampleImage.png)]
    let read = try file.read()
    #expect(
      read.outline == [
        "text", "  figure image1.png [A dot]: Figure 1",
        "  p: in line <img https://example.org/a.png A dot>", "  figure image1.png [V]: ",
        "  break: ",
      ])
    #expect(read.document.resources.map(\.mediaType) == ["image/png"])
    #expect(read.codes == ["drawings-left-out", "external-image"])
  }

  @Test("words with their reading, as w:ruby and as a field")
  func ruby() throws {
    let ruby =
      "<w:ruby><w:rubyPr/><w:rt><w:r><w:t>かん</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r>"
      + "</w:rubyBase></w:ruby>"
    let read = try ForeignPackage(
      "<w:p><w:r>\(ruby)</w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
        + "EQ \\* jc2 \\* hps10 \\o\\ad(\\s\\up 9(zi),字)</w:instrText></w:r><w:r>"
        + "<w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
    ).read()
    #expect(read.outline == ["text", "  p: <ruby 漢|かん><ruby 字|zi>"])
  }

  @Test("formulas, content of other formats and comments are told")
  func told() throws {
    var file = ForeignPackage(
      "<w:p>" + run("E=")
        + "<m:oMath><m:r><m:t>mc</m:t></m:r><m:sup><m:r><m:t>2</m:t></m:r></m:sup>"
        + "</m:oMath><w:r><w:commentReference w:id=\"1\"/></w:r></w:p><w:altChunk r:id=\"r9\"/>"
        + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + para("Click here")
        + "</w:sdtContent></w:sdt><w:sdt><w:sdtContent>" + para("Filled.")
        + "</w:sdtContent></w:sdt>")
    file.parts = [
      (
        "comments",
        "<w:comments NAMESPACES><w:comment w:id=\"1\" w:author=\"Bob\">" + para("Really?")
          + "</w:comment></w:comments>"
      ), ("header", "<w:hdr NAMESPACES>" + para("Running head") + "</w:hdr>"),
    ]
    let read = try file.read()
    #expect(read.outline == ["text", "  p: E=mc2", "  p: Filled."])
    #expect(
      read.codes == [
        "placeholder-text", "formulas", "comments-left-out", "external-content",
        "headers-left-out",
      ])
    #expect(
      try file.read(settings: ["comments": "true"]).outline == [
        "text", "  p: E=mc2<ref comment-1 ✎>", "  p: Filled.", "  note margin comment-1 Bob",
        "    p: Really?",
      ])
  }

  @Test("formulas become lines of text, with nothing lost")
  func formulas() throws {
    func r(_ text: String) -> String { "<m:r><m:t>\(text)</m:t></m:r>" }
    func e(_ name: String, _ content: String) -> String { "<m:\(name)>\(content)</m:\(name)>" }
    func formula(_ content: String) throws -> String {
      let read = try ForeignPackage(
        "<w:p><m:oMathPara><m:oMath>\(content)</m:oMath></m:oMathPara></w:p>"
      )
      .read()
      #expect(read.codes.contains("formulas"))
      return read.outline.last ?? ""
    }
    let half = e("f", e("num", r("a+b")) + e("den", r("2")))
    #expect(try formula(r("x=") + half) == "  p: x=(a+b)/2")
    let square = e("sSup", e("e", r("x")) + e("sup", r("2")))
    #expect(try formula(square + r("+1")) == "  p: x<superscript 2>+1")
    #expect(
      try formula(e("sSup", e("e", r("x+y")) + e("sup", half))) == "  p: (x+y)^((a+b)/2)")
    #expect(
      try formula(e("sSubSup", e("e", r("a")) + e("sub", r("i")) + e("sup", r("n"))))
        == "  p: a<subscript i><superscript n>")
    #expect(
      try formula(e("rad", e("deg", r("3")) + e("e", square)))
        == "  p: <superscript 3>√x<superscript 2>")
    #expect(
      try formula(
        "<m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr>" + e("sub", r("i=1")) + e("sup", r("n"))
          + e("e", r("i")) + "</m:nary>") == "  p: ∑<subscript i=1><superscript n>i")
    #expect(
      try formula("<m:d>" + e("e", r("a")) + e("e", r("b")) + "</m:d>") == "  p: (a|b)")
    #expect(
      try formula(e("func", e("fName", r("sin")) + e("e", r("x")))) == "  p: sin x")
    #expect(
      try formula(
        e("m", e("mr", e("e", r("a")) + e("e", r("b"))) + e("mr", e("e", r("c")) + e("e", r("d")))))
        == "  p: [a, b; c, d]")
    // What no such thing has, or not twice.
    #expect(
      try formula(e("f", e("den", r("b")) + r("x") + e("den", r("c")) + e("num", r("a"))))
        == "  p: a/bxc")
    // An ordinary run, a change, an unknown element and text in none.
    #expect(
      try formula(run("w") + "<w:ins>" + r("i") + "</w:ins>" + e("new", r("u")) + "<m:t>t</m:t>")
        == "  p: wiut")
  }

  @Test("of drawings without a picture the words or the description are read")
  func drawings() throws {
    func drawing(_ description: String, _ content: String) -> String {
      "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"x\" descr=\"\(description)\"/>"
        + "\(content)</wp:inline></w:drawing></w:r></w:p>"
    }
    let dgm = "http://schemas.openxmlformats.org/drawingml/2006/diagram"
    var file = ForeignPackage(
      drawing("Sales by year", "<c:chart xmlns:c=\"urn:c\" r:id=\"r9\"/>")
        + drawing("", "<dgm:relIds xmlns:dgm=\"\(dgm)\" r:dm=\"p0\"/>"))
    func point(_ text: String, _ type: String) -> String {
      "<dgm:pt modelId=\"1\" type=\"\(type)\"><dgm:t><a:p><a:r><a:t>\(text)</a:t></a:r></a:p>"
        + "</dgm:t></dgm:pt>"
    }
    file.parts = [
      (
        "diagramData",
        "<dgm:dataModel NAMESPACES xmlns:dgm=\"\(dgm)\"><dgm:ptLst>" + point("Sow", "node")
          + point("Reap", "node") + point("Sow", "pres") + "</dgm:ptLst></dgm:dataModel>"
      )
    ]
    let read = try file.read()
    #expect(read.outline == ["text", "  p: [Sales by year]", "  p: Sow", "  p: Reap"])
    #expect(read.codes == ["drawings-described"])
  }

  @Test("a drop cap belongs to its paragraph, smart tags and controls are looked into")
  func wrappers() throws {
    let read = try ForeignPackage(
      para("O", "<w:framePr w:dropCap=\"drop\" w:lines=\"3\"/>") + para("nce upon a time.")
        + "<w:p><w:smartTag w:element=\"x\">" + run("smart ") + "</w:smartTag><w:sdt><w:sdtContent>"
        + run("control ") + "</w:sdtContent></w:sdt><w:customXml w:element=\"y\">" + run("custom")
        + "</w:customXml><w:unknown>" + run(" unknown") + "</w:unknown></w:p>"
    ).read()
    #expect(
      read.outline == ["text", "  p: Once upon a time.", "  p: smart control custom unknown"])
  }

  @Test("languages: that of most letters is the document's, others are told apart")
  func languages() throws {
    var file = ForeignPackage(
      para("这是一个中文的段落，里面有一些字。")
        + "<w:p><w:r><w:t>他说</w:t></w:r><w:r><w:rPr><w:lang w:val=\"de-DE\"/></w:rPr><w:t>Guten Tag</w:t>"
        + "</w:r></w:p>")
    file.parts = [
      (
        "styles",
        "<w:styles NAMESPACES><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"en-US\" "
          + "w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>"
      )
    ]
    let read = try file.read()
    #expect(read.document.language == .simplifiedChinese)
    #expect(
      read.outline == ["text", "  p: 这是一个中文的段落，里面有一些字。", "  p: 他说<de Guten Tag>"])
  }

  @Test("Strict documents and other prefixes are read alike")
  func strict() throws {
    var file = ForeignPackage(para("Strict.", style: "Heading1"))
    file.isStrict = true
    #expect(try file.read().outline == ["chapter", "  head: Strict."])
    file = ForeignPackage("")
    file.main = """
      <x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
      xmlns:w="urn:other"><x:body><x:p><x:pPr><x:pStyle x:val="Title"/></x:pPr><x:r><x:t>T</x:t>\
      </x:r></x:p><w:p><x:r><x:t>other</x:t></x:r></w:p></x:body></x:document>
      """
    #expect(try file.read().outline == ["text", "  head: T", "  p: other"])
  }
}
