import DOCXFormat
import GalleyCore
import GalleyTestSupport
import Testing

/// What is read from files that other programs wrote.
@Suite struct ForeignDOCXTests {
  @Test("headings are told by names, by levels, by what a style is based on")
  func headings() throws {
    var file = ForeignPackage(
      para("A Report", style: "a3") + para("Its Subtitle", style: "a4") + para("Ada", style: "Au")
        + para("First", style: "1") + para("Text.") + para("Inner", style: "Mine")
        + para("More.") + para("By level", "<w:outlineLvl w:val=\"0\"/>")
        + para("标题里的字", style: "cn") + para("Text."))
    file.parts = [
      (
        "styles",
        "<w:styles NAMESPACES>" + style("a3", "Title") + style("a4", "Subtitle")
          + style("Au", "Author") + style("1", "heading 1")
          + style("2", "heading 2", "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>")
          + style("Mine", "My Head", "<w:basedOn w:val=\"2\"/>") + style("cn", "标题 2")
          + "</w:styles>"
      )
    ]
    let read = try file.read()
    #expect(
      read.outline == [
        "text", "  head: A Report", "  subhead: Its Subtitle", "  byline: Ada", "  chapter",
        "    head: First", "    p: Text.", "    section", "      head: Inner", "      p: More.",
        "  chapter", "    head: By level", "    section", "      head: 标题里的字", "      p: Text.",
      ])
    #expect(read.document.metadata.titles.map(\.value) == ["A Report"])
    #expect(read.codes.isEmpty)
  }

  @Test("without styles the identifiers that all programs have still tell")
  func withoutStyles() throws {
    let read = try ForeignPackage(
      para("Before.") + para("One", style: "Heading1") + para("Quoted.", style: "Quote")
        + para("code", style: "HTMLPreformatted") + para("line", style: "HTMLPreformatted")
        + para("* * *")
    ).read()
    #expect(
      read.outline == [
        "frontMatter", "  p: Before.", "chapter", "  head: One", "  quote by []", "    p: Quoted.",
        "  pre: code⏎line", "  break: * * *",
      ])
  }

  static let numbering = """
    <w:numbering NAMESPACES><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">\
    <w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:pPr>\
    <w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/>\
    <w:numFmt w:val="bullet"/><w:lvlText w:val="o"/><w:pPr><w:ind w:left="1440"/></w:pPr></w:lvl>\
    </w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/>\
    <w:numFmt w:val="chineseCountingThousand"/><w:suff w:val="space"/><w:lvlText w:val="第%1章"/>\
    </w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>\
    <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3">\
    <w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/>\
    </w:lvlOverride></w:num></w:numbering>
    """

  private func numbered(_ text: String, _ list: Int, _ level: Int = 0) -> String {
    para(
      text,
      "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
  }

  @Test("lists nest by their levels, go on after text between them, and begin where they say")
  func lists() throws {
    var file = ForeignPackage(
      numbered("One", 1) + numbered("in", 1, 1) + numbered("Two", 1)
        + para("of two", "<w:ind w:left=\"720\"/>") + para("Between.") + numbered("Three", 1)
        + numbered("Seven", 3) + para("1. typed by hand") + para("2. typed by hand"))
    file.parts = [("numbering", Self.numbering)]
    let read = try file.read()
    #expect(
      read.outline == [
        "text", "  decimal from 1", "  - ", "    p: One", "    bullets", "    - ", "      p: in",
        "  - ", "    p: Two", "    p: of two", "  p: Between.", "  decimal from 3", "  - ",
        "    p: Three", "  decimal from 7", "  - ", "    p: Seven", "  p: 1. typed by hand",
        "  p: 2. typed by hand",
      ])
  }

  @Test("the numbers that Word gives to headings are kept, and told")
  func headingNumbers() throws {
    let numbers = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr>"
    var file = ForeignPackage(
      para("起", style: "Heading1", numbers) + para("文") + para("承", style: "Heading1", numbers)
        + numbered("条文", 2))
    file.parts = [("numbering", Self.numbering)]
    let read = try file.read()
    #expect(
      read.outline == [
        "chapter", "  head: 第一章 起", "  p: 文", "chapter", "  head: 第二章 承",
        "  ideographic from 3", "  - 第三章", "    p: 条文",
      ])
    #expect(read.codes == ["heading-numbers"])
  }

  @Test("what sets words off, by itself or by a style")
  func runs() throws {
    func run(_ text: String, _ properties: String) -> String {
      "<w:r><w:rPr>\(properties)</w:rPr><w:t>\(text)</w:t></w:r>"
    }
    var file = ForeignPackage(
      "<w:p>" + run("b", "<w:b/>") + run("i", "<w:i w:val=\"true\"/>")
        + run("n", "<w:b w:val=\"0\"/>")
        + run("u", "<w:u w:val=\"single\"/>") + run("s", "<w:strike/>") + run("c", "<w:smallCaps/>")
        + run("C", "<w:caps/>") + run("2", "<w:vertAlign w:val=\"superscript\"/>")
        + run("3", "<w:vertAlign w:val=\"subscript\"/>") + run("点", "<w:em w:val=\"dot\"/>")
        + run("S", "<w:rStyle w:val=\"s\"/>") + run("E", "<w:rStyle w:val=\"e\"/>")
        + run("x", "<w:rFonts w:ascii=\"Consolas\"/>") + run("h", "<w:vanish/>") + "</w:p>")
    file.parts = [
      (
        "styles",
        "<w:styles NAMESPACES>" + style("s", "Strong", type: "character")
          + style("e", "Emphasis", "<w:rPr><w:i/></w:rPr>", type: "character") + "</w:styles>"
      )
    ]
    let read = try file.read()
    #expect(
      read.outline == [
        "text",
        "  p: <bold b><italic i>n<underline u><strikethrough s><smallCaps cC><superscript 2>"
          + "<subscript 3><dots 点><bold S><italic E><code x>",
      ])
    #expect(read.codes == ["hidden-text"])
  }

  @Test("tabs, breaks, hyphens and symbols are characters")
  func marks() throws {
    let read = try ForeignPackage(
      "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/>"
        + "<w:softHyphen/><w:br w:type=\"page\"/><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>"
        + "<w:sym w:font=\"Symbol\" w:char=\"F061\"/><w:br w:type=\"column\"/><w:cr/><w:t>d</w:t>"
        + "<w:lastRenderedPageBreak/></w:r></w:p>"
    ).read()
    #expect(
      read.outline == ["text", "  p: a\tb⏎c\u{2011}\u{AD}<page>✓α<column>⏎d"])
  }

  @Test("tables with spans, heads and captions")
  func tables() throws {
    func cell(_ text: String, _ properties: String = "", _ own: String = "") -> String {
      "<w:tc><w:tcPr>\(properties)</w:tcPr>\(para(text, own))</w:tc>"
    }
    let right = "<w:jc w:val=\"right\"/>"
    let read = try ForeignPackage(
      para("Table 1", style: "Caption")
        + "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:trPr><w:tblHeader/></w:trPr>"
        + cell("A", "<w:gridSpan w:val=\"2\"/>") + cell("n", "", right) + "</w:tr><w:tr>"
        + cell("tall", "<w:vMerge w:val=\"restart\"/>") + cell("b") + cell("1", "", right)
        + "</w:tr><w:tr>" + cell("", "<w:vMerge/>") + cell("c") + cell("2", "", right)
        + "</w:tr></w:tbl>" + para("After.")
    ).read()
    #expect(
      read.outline == [
        "text", "  table [Table 1] [\"natural\", \"natural\", \"right\"]", "    head",
        "      cell 2x1", "        p: A", "      cell 1x1", "        p: n", "    row",
        "      cell 1x2", "        p: tall", "      cell 1x1", "        p: b", "      cell 1x1",
        "        p: 1", "    row", "      cell 1x1", "        p: c", "      cell 1x1",
        "        p: 2", "  p: After.",
      ])
  }
}
