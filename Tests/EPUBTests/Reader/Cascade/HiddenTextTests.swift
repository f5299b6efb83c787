import GalleyCore
import Testing

@testable import EPUBFormat

/// What style sheets and elements hide from readers, and where they put lines.
@Suite struct HiddenTextTests {
  private func read(_ sheet: String, _ body: String) throws -> (String, [String]) {
    let book = try StyledText.page(sheet, body)
    return (book.blocks.map(StyledText.shown).joined(), book.codes)
  }

  @Test func hiddenElementsAreLeftOutAndTold() throws {
    for (sheet, body) in [
      (".h{display:none}", "<p>a</p><p class='h'>b</p><p>c</p>"),
      (".h{visibility:hidden}", "<p>a</p><div class='h'><p>b</p><p>b</p></div><p>c</p>"),
      ("", "<p>a</p><p hidden>b</p><p>c</p>"),
      ("", "<p>a</p><div hidden=''>b <i>b</i></div><p>c</p>"),
      ("", "<p>a<span style='display: NONE'>b</span></p><p>c</p>"),
      (
        "div .h{display:none!important}",
        "<p>a</p><div><p class='h' style='display:block'>b</p>c</div>"
      ),
    ] {
      let (found, codes) = try read(sheet, body)
      #expect(found == "[a][c]", "\(body): \(found)")
      #expect(codes == ["hidden-text-left-out"], "\(body)")
    }
    let (cells, _) = try read(
      ".h{display:none}",
      "<table><tr><td>a</td><td class='h'>x</td><td>b</td></tr><tr class='h'><td>x</td></tr></table>"
        + "<ul><li>c</li><li class='h'>x</li></ul><blockquote>d<p hidden>x</p></blockquote>")
    #expect(cells == "|[a]|[b]-[c]>[d]")
  }

  @Test func whatSheetsShowIsNotHidden() throws {
    for (sheet, body) in [
      (".h{display:block}", "<p>a</p><p class='h' hidden>c</p>"),
      (".h{display:none}.h{display:inline}", "<p>a</p><p class='h'>c</p>"),
      ("@media amzn-mobi{.h{display:none}}", "<p>a</p><p class='h'>c</p>"),
      ("body{visibility:hidden;display:none}", "<p>a</p><p>c</p>"),
      (".h{display:none}", "<p>a</p><p class='h'></p><p>c</p>"),
      (
        ".h{visibility:hidden} b{visibility:visible;font-weight:normal}",
        "<p>a</p><p class='h'><b>c</b></p>"
      ),
      ("", "<p>a</p><p aria-hidden='true'>c</p>"),
    ] {
      let (found, codes) = try read(sheet, body)
      #expect(found == "[a][c]", "\(body): \(found)")
      #expect(codes.isEmpty, "\(body)")
    }
  }

  @Test func whatSomethingLeadsToIsKept() throws {
    let notes = try StyledText.page(
      "aside, .h {display:none}",
      "<p>a<a role='doc-noteref' href='#n'>1</a></p><aside id='n' role='doc-footnote'><p>b</p></aside>"
        + "<div class='h'><p id='l'>c</p></div><p><a href='#l'>d</a></p>")
    let found = notes.blocks.map(StyledText.shown).joined()
    #expect(found == "[a*]^[b][c][link(d)]", "\(found)")
    #expect(notes.codes.isEmpty)
    var book = ForeignBook(
      ["<h2 class='h' id='c'>One</h2><p>a <span class='h pagenum'>12</span>b</p>"],
      ncx: "<navPoint><navLabel><text>One</text></navLabel><content src='c1.xhtml#c'/></navPoint>")
    for index in book.files.indices {
      book.files[index].text = book.files[index].text.replacing(
        "</head>", with: "<style>.h {display: none}</style></head>")
    }
    let read = try book.read()
    #expect(read.document.divisions.first?.head?.content == [.text("One")])
    #expect(read.blocks.map(StyledText.shown).joined() == "[a {12}b]")
  }

  @Test func linesStandWhereTheyAreSaidTo() throws {
    for (sheet, body, expected) in [
      (".c{text-align:center}", "<p class='c'>a</p>", "[center:a]"),
      (".r{text-align:right}", "<div class='r'><p>a</p>b</div>", "[right:a][right:b]"),
      (".r{text-align:end} p{text-align:left}", "<div class='r'><p>a</p></div>", "[a]"),
      ("", "<p align=right>a</p><p align='CENTER'>b</p>", "[right:a][center:b]"),
      ("", "<center>a</center><center><p>b</p><p>c</p></center>", "[center:a][center:b][center:c]"),
      (
        "", "<div align='center'><p>a</p></div><p style='text-align: right'>b</p>",
        "[center:a][right:b]"
      ),
      ("body{text-align:center}", "<p>a</p>", "[a]"),
      (
        "h2{text-align:center}",
        "<blockquote><h2>a</h2><h2 align=right>b</h2><h2 class=center>c</h2></blockquote>",
        ">#2[a]#2[right:b]#2[center:c]"
      ),
      (".center{text-align:left}", "<p class='center'>a</p><p class='right'>b</p>", "[a][right:b]"),
      ("", "<p lang='ar' style='text-align:right'>a</p>", "[a]"),
      (".c{text-align:center}", "<table><tr><td class='c'><p>a</p></td></tr></table>", "|[a]"),
    ] {
      let (found, _) = try read(sheet, body)
      #expect(found == expected, "\(body): \(found)")
    }
    let table = try StyledText.page(
      "td{text-align:center}",
      "<center><table><tr><td>a</td><td align=right>b</td></tr></table></center>")
    guard case .table(let found)? = table.blocks.first else {
      Issue.record("no table")
      return
    }
    // What the sheet says comes before what `align` does.
    #expect(found.columns == [.center, .center])
  }

  /// Whatever is hidden, and however it is nested: every character is accounted for.
  @Test(arguments: UInt64(0)..<80) func noCharacterIsLostOrDoubled(seed: UInt64) throws {
    var state = seed &+ 0x9E37_79B9_7F4A_7C15
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let names = [
      "p", "div", "span", "b", "i", "em", "table", "tr", "td", "th", "ul", "li", "blockquote", "h2",
      "aside", "ruby", "rt", "dl", "dt", "dd", "figure", "figcaption", "sup", "a", "center", "pre",
      "section", "article", "q", "abbr", "code", "hr", "br",
    ]
    let attributes = [
      " hidden", " style='display:none'", " style='font-style:normal'", " id='n1'", " href='#n1'",
      " role='doc-footnote'", " role='doc-noteref'", " role='doc-pagebreak'", " align='right'",
    ]
    let declarations = [
      "font-style:italic", "font-style:normal", "font-weight:bold", "font-weight:400",
      "display:none", "visibility:hidden", "visibility:visible", "vertical-align:super",
      "text-align:center", "text-decoration:underline",
    ]
    var words = 0
    func content(_ depth: Int) -> String {
      var text = ""
      for _ in 0...next(4) {
        words += 1
        text += "w\(words) "
        guard depth > 0 else { continue }
        let name = names[next(names.count)]
        let attribute = next(3) == 0 ? attributes[next(attributes.count)] : ""
        text += "<\(name) class='c\(next(12)) c\(next(12))'\(attribute)>"
        text += content(depth - 1) + "</\(name)>"
      }
      return text
    }
    let sheet = declarations.enumerated().map { ".c\($0){\($1)}" }.joined()
    let body = content(5)
    _ = try StyledText.page(sheet, body)
    var book = ForeignBook([body, content(3)])
    for index in book.files.indices {
      book.files[index].text = book.files[index].text.replacing(
        "</head>", with: "<style>\(sheet)</style></head>")
    }
    _ = try book.read()
  }
}
