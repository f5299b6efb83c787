import GalleyCore
import Testing

@testable import EPUBFormat

/// The emphasis that style sheets give the text of pages and books by others.
@Suite struct StyledTextTests {
  private func shown(_ sheet: String, _ body: String) throws -> String {
    try StyledText.shown(sheet, body)
  }

  @Test(
    arguments: [
      ("font-style:italic", "italic"), ("font-style: oblique 14deg", "italic"),
      ("FONT-STYLE:ITALIC", "italic"), ("font-weight:bold", "bold"), ("font-weight:600", "bold"),
      ("font-weight:bolder", "bold"), ("font: italic 12pt/1.5 'A, b', serif", "italic"),
      ("font: 700 1em serif", "bold"), ("font-variant: small-caps", "smallCaps"),
      ("font-variant-caps:all-small-caps", "smallCaps"), ("text-decoration:underline", "underline"),
      ("text-decoration: line-through red", "strikethrough"),
      ("text-decoration-line:underline", "underline"), ("vertical-align:super", "superscript"),
      ("vertical-align: sub", "subscript"), ("-epub-text-emphasis-style: filled dot", "dots"),
      ("color:red;;font-style:/**/italic ! important", "italic"),
    ])
  func propertiesByClassAndByStyle(declaration: String, kind: String) throws {
    let expected = "[a \(kind)(b) c]"
    #expect(
      try shown(".x { \(declaration) }", "<p>a <span class='y x'>b</span> c</p>") == expected)
    let style = declaration.replacing("'", with: "&quot;")
    #expect(try shown("", "<p>a <span style=\"\(style)\">b</span> c</p>") == expected)
  }

  @Test(
    arguments: [
      "font-weight:500", "font-weight:lighter", "font-style:slanted", "font:italic",
      "font:12pt serif", "text-decoration:none", "vertical-align:top", "text-emphasis:none",
      "font-style", "font-style:", "font-style italic", "font-weight:", "font-style:italic}",
      "font-style:revert", "font-style:unset", "font-style:'italic'",
    ])
  func valuesThatSayNothing(declaration: String) throws {
    #expect(
      try shown("", "<p>a <span style=\"\(declaration)\">b</span></p>").hasPrefix("[a ")
        && shown("", "<p>a <span style=\"\(declaration)\">b</span></p>")
          == (declaration.hasSuffix("}") ? "[a italic(b)]" : "[a b]")
    )
  }

  @Test func selectorsFindTheirElements() throws {
    func isItalic(_ selector: String) throws -> Bool {
      let body =
        "<div class='o p' id='d'><section><p class='q'>a <span class='x y' id='s'>b</span>.</p>"
        + "</section></div>"
      return try shown(selector + "{font-style:italic}", body) == "[a italic(b).]"
    }
    for selector in [
      "span", "SPAN", ".x", ".x.y", "#s", "span.x#s", "*.y", "p span", "p>span", "div .x",
      "div > section > p > span", ".o.p section p.q > *.x", "#d .y", "h1, .x , h2", "div span.x",
      ":is(b, .x)", ":is(, .x)", "span:not(.z)", "span:not(b):not(.z)", ":where(span)", "p :is(.y)",
      "h|span", "*|span", ".\\78 ", ".q/* c */.x, /* , */ .x", "p::first-line, .x", "body * > .x",
      ":is(:hover, .x)", "span:is(i, .x):not(#t, .z)", "html span",
    ] {
      #expect(try isItalic(selector), "\(selector)")
    }
    for selector in [
      "b", ".X", ".z", "#S", "div > span", "section > span", "span p", "h1 span", "span:hover",
      "span::before", "[class]", "p + span", "span:not(.x)", ":is(b)", ":is()", ":not(:hover)",
      ".x,", ",.x", ".x,,b", ".x {} .y !", ".x.", "span#", "> .x", ".x >", "p span b",
      "span:nth-child(1)", ".o > .x", "div.z span",
    ] {
      #expect(try !isItalic(selector), "\(selector)")
    }
  }

  @Test func selectorsAskForAttributes() throws {
    func isItalic(_ selector: String) throws -> Bool {
      let body = "<p>a <span class='x y' data-l='en-GB' title='To Be'>b</span>.</p>"
      return try shown(selector + "{font-style:italic}", body) == "[a italic(b).]"
    }
    for selector in [
      "[title]", "span[title]", "[class~=x]", "[class=\"x y\"]", "[title^='To']", "[title$='Be' s]",
      "[title*=' ']", "[data-l|=en]", "[ TITLE = 'to be' i ]", "p [class][title]", "[*|title]",
      "span:not([data-l=de])", ":is([title]).x",
    ] {
      #expect(try isItalic(selector), "\(selector)")
    }
    for selector in [
      "[href]", "[class=x]", "[title^='']", "[title*=to]", "[data-l|=e]", "[title=]", "[title",
      "[title='To Be' x]", "[=x]", "[]", "i[title]",
    ] {
      #expect(try !isItalic(selector), "\(selector)")
    }
  }

  @Test func selectorsAskForWhatStandsBeside() throws {
    let body = "<p>a</p><div><p class='x'>b</p></div><p>c</p><blockquote>d</blockquote><p>e</p>"
    func italics(_ selector: String) throws -> String {
      try StyledText.page(selector + "{font-style:italic}", body).blocks.map(StyledText.shown)
        .joined()
        .split(separator: "italic(").dropFirst().map { String($0.prefix(1)) }.joined()
    }
    for (selector, expected) in [
      ("h1 + p", "a"), ("h1~p", "ace"), ("p + div", "b"), ("div + p", "c"), ("p + p", ""),
      ("h1 + p ~ p", "ce"), ("p + div > p", "b"), ("p ~ blockquote + p", "e"),
      ("h1 + p + div .x", "b"), ("div ~ *", "cde"), (".x ~ p", ""),
      ("p + div + p + blockquote", "d"),
      ("body > h1 + p", "a"), ("div > h1 + p", ""), ("p +", ""), ("+ p", ""),
    ] {
      #expect(try italics(selector) == expected, "\(selector)")
    }
    // It wins by what it asks, as others do.
    #expect(
      try shown("h1 + p {font-style:italic} p {font-style:normal}", "<p>a</p><p>b</p>")
        == "[italic(a)][b]")
  }

  @Test func theMoreSpecificAndTheLaterRuleWins() throws {
    let italic = "[italic(a)]"
    for (sheet, expected) in [
      (".x{font-style:normal} p{font-style:italic}", "[a]"),
      ("p{font-style:italic} p{font-style:normal}", "[a]"),
      ("p.x{font-style:italic} .x{font-style:normal}", italic),
      ("#i{font-style:italic} p.x.x.x{font-style:normal}", italic),
      ("p{font-style:italic!important} #i{font-style:normal}", italic),
      ("p{font-style:italic!important} #i{font-style:normal!important}", "[a]"),
      (":is(#j, p){font-style:italic} p.x{font-style:normal}", italic),
      (":where(#i){font-style:italic} p{font-style:normal}", "[a]"),
      ("p:not(#j){font-style:italic} .x{font-style:normal}", italic),
      (".x{font-style:normal;font-style:italic;font-style:wrong}", italic),
      (".x{font-style:italic;font:12pt serif}", "[a]"),
    ] {
      #expect(try shown(sheet, "<p class='x' id='i'>a</p>") == expected, "\(sheet)")
    }
    #expect(
      try shown(".x{font-style:italic}", "<p class='x' style='font-style:normal'>a</p>") == "[a]")
    #expect(
      try shown(".x{font-style:italic!important}", "<p class='x' style='font-style:normal'>a</p>")
        == italic)
  }

  @Test func emphasisIsInheritedAndEnds() throws {
    let sheet =
      ".it{font-style:italic} .b{font-weight:bold} .n{font-style:normal} .l{font-weight:400}"
    for (body, expected) in [
      ("<div class='it'><p>a</p>b<ul><li>c</li></ul></div>", "[italic(a)][italic(b)]-[italic(c)]"),
      ("<p class='it'>a <span class='n'>b</span> c</p>", "[italic(a )bitalic( c)]"),
      ("<div class='it'>a <span class='n'>b</span> c</div>", "[italic(a )bitalic( c)]"),
      ("<blockquote class='it'>a <i class='n'>b</i> c</blockquote>", ">[italic(a )bitalic( c)]"),
      ("<p>a <i>b <span class='n'>c</span> d</i></p>", "[a italic(b )citalic( d)]"),
      (
        "<p>a <i>b <b>c <em class='n'>d</em></b> e</i></p>",
        "[a italic(b )bold(italic(c )d)italic( e)]"
      ),
      ("<p><i class='n'>a</i> <b class='l'>b</b> <em class='n'>c</em></p>", "[a b italic(c)]"),
      ("<p class='it b'>a</p>", "[bold(italic(a))]"),
      ("<p class='it'>a <b>b</b></p>", "[italic(a bold(b))]"),
      (
        "<p><em class='b'>a</em><a class='it' href='http://x.org/'>b</a></p>",
        "[bold(italic(a))link(italic(b))]"
      ),
    ] {
      let found = try shown(sheet, body)
      #expect(found == expected, "\(body): \(found)")
    }
  }

  @Test func whatElementsAreForIsNoEmphasis() throws {
    let sheet =
      "h1, h2, th, dt {font-weight:bold; font-style:italic} sup{vertical-align:baseline}"
      + "a{text-decoration:underline} .x{font-weight:bold}"
    let found = try shown(
      sheet,
      "<blockquote><h2>a <span class='x'>b</span></h2></blockquote><p>x<sup>2</sup> "
        + "<a href='http://x.org/'>d</a></p><table><tr><th>e</th></tr><tr><td>f</td></tr></table>")
    #expect(found == ">#2[a b][xsuperscript(2) link(d)]|[italic(e)]|[f]", "\(found)")
  }

  @Test func versesHaveTheEmphasisOfTheirPoem() throws {
    #expect(
      try shown(
        ".poem{font-style:italic} .r{font-style:normal}",
        "<div class='poem'><p>a</p><p>b <span class='r'>c</span></p></div>")
        == "/italic(a)/italic(b )c")
  }

  @Test func atRulesArePassedOver() throws {
    for sheet in [
      "@charset 'utf-8'; .x{font-style:italic}", "@import url(a;b.css); .x{font-style:italic}",
      "@namespace h 'x'; @layer base; .x{font-style:italic}",
      "@font-face { font-family: 'A}'; src: url(a.ttf) } .x{font-style:italic}",
      "@media print { .x {font-style:normal} } .x{font-style:italic}",
      "@media all { .y {} .x{font-style:italic} }", "@MEDIA only screen { .x{font-style:italic} }",
      "@media print, screen { .x{font-style:italic} } @page { margin: 1em }",
      "<!-- .x{font-style:italic} -->", "/* .y { */ .x{font-style:italic}",
      ".x{font-style:italic} @media print { .x {font-style:normal",
      "@supports (a:b) { .x {font-style:normal} .y { } } .x{font-style:italic}",
      ".y { color: red; & .z { a: b } } .x{font-style:italic}",
      ".y { background: url(x) ; b { font-style: normal } font-style:italic } .x{font-style:italic}",
      ".x{font-style:italic", ".x{a:';\n;font-style:italic}", ".x{a:(};);font-style:italic}",
    ] {
      #expect(try shown(sheet, "<p class='x'>a</p>") == "[italic(a)]", "\(sheet)")
    }
    for sheet in [
      "@media print { .x{font-style:italic} }", "@media (min-width:1px) { .x{font-style:italic} }",
      "@media not screen { .x{font-style:italic} }", "@media amzn-mobi { .x{font-style:italic} }",
      "@unknown .x{font-style:italic}", "/* .x{font-style:italic}", "} .x{font-style:italic}",
      "@media , { .x{font-style:italic} }",
    ] {
      #expect(try shown(sheet, "<p class='x'>a</p>") == "[a]", "\(sheet)")
    }
  }

  @Test func damagedSheetsSayNothing() throws {
    let signs: [UInt8] = Array("{}()[]:;,.#@*>+~|\\\"'/*!-<&px1 \n\u{0}é".utf8) + [0xFF, 0xC3]
    let words = [
      ".x", "font-style", "italic", "@media", "screen", ":is(", ":not(", "/*", "*/", "{",
    ]
    for seed in UInt64(0)..<400 {
      var state = seed &+ 0x9E37_79B9_7F4A_7C15
      func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
      }
      var bytes: [UInt8] = []
      for _ in 0..<next(60) {
        if next(3) == 0 {
          bytes += words[next(words.count)].utf8
        } else {
          bytes.append(signs[next(signs.count)])
        }
      }
      let rules = SheetParser.rules(of: bytes)
      var allowance = 1000
      let element = StyledElement(
        name: "p", id: nil, classes: ["x"], attributes: [Attribute(name: "x", value: "x")])
      #expect(
        rules.matching([element, element], &allowance).count <= rules.rules.count, "seed \(seed)")
      var siblings = SiblingMatcher([rules])
      for _ in 0..<3 { _ = siblings.open(element, &allowance) }
      _ = SheetParser.declarations(of: String(decoding: bytes, as: UTF8.self))
    }
    // A sheet that asks much of every element.
    let long = String(repeating: "* ", count: 30) + ".x"
    let deep = String(repeating: ":is(", count: 5000)
    let body = String(repeating: "<div>", count: 200) + "<p class='x'>a</p>"
    #expect(
      try shown("\(deep){font-style:normal}\(long){font-style:italic}", body) == "[a]")
    #expect(try shown("\(long){font-style:italic}", body) == "[italic(a)]")
  }

  @Test func sheetsThatAskForEverAreToldOf() throws {
    let sheet = String(
      repeating: String(repeating: "* ", count: 30) + "{font-style:italic}", count: 20_000)
    let book = try StyledText.page(sheet, String(repeating: "<p>a</p>", count: 300))
    #expect(book.codes == ["styles-not-read"])
    let beside = String(
      repeating: String(repeating: "* ~ ", count: 30) + "p{font-style:italic}", count: 20_000)
    #expect(
      try StyledText.page(beside, String(repeating: "<p>a</p>", count: 300)).codes
        == ["styles-not-read"])
  }
}
