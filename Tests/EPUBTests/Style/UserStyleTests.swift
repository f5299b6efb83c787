import GalleyCore
import Testing

@testable import EPUBFormat

/// What a style sheet of the user's may hold.
@Suite struct UserStyleTests {
  private func style(_ text: String) throws -> UserStyle {
    try UserStyle(InputFile(name: "my.css", bytes: Array(text.utf8)), number: 0, fonts: [])
  }

  @Test(arguments: [
    "", "p { color: red }", "/* { */ p::before { content: \"}\" }",
    "a { b: url(data:image/png,x) }",
    "a:hover[href='}'] { b: url(\"#here\") }", "x { flex-direction: row }",
    "@media (min-width: 3em) { p { margin: 0 } }", "direction { color: red }",
    ".sm\\:x { content: \"\\201C\" }", "a { b: url(d\\61 ta:image/png,x) }",
    "p { content: \"a\\\nb\" }",
    "a { b: image-set(\"data:image/png,x\" type(\"image/png\")) }",
    "a { quotes: \"url(x)\" \"@import\" }",
  ]) func mayHold(text: String) throws {
    #expect(try style(text).text == text)
  }

  @Test(arguments: [
    ("p { color: red", "1:3"), ("p }", "1:3"), ("p {\n  content: \"x\n}", "2:12"),
    ("/* x", "1:1"), ("@import 'x.css';", "1:1"), ("p {\n background: url(x.png) }", "2:14"),
    ("p { direction: rtl }", "1:5"), ("p { margin: 0; unicode-bidi: embed }", "1:16"),
    ("@\\69mport \"x.css\";", "1:1"), ("p { d\\69rection: rtl }", "1:5"),
    ("p { dir\\65 ction /* x */ : rtl }", "1:5"), ("p { b: \\75rl(x.png) }", "1:8"),
    ("p { b: U\\000052L( \"x.png\" ) }", "1:8"), ("p { b: image-set(\"x.png\" 1x) }", "1:18"),
    ("p { b: -webkit-image-set(url(x.png) 1x) }", "1:26"), ("p { b: src(\"x.png\") }", "1:12"),
    ("p { content: \"a\r} @import 'x';\" }", "1:14"), ("p { b: url(\\64 atx:y) }", "1:8"),
  ]) func mayNotHold(text: String, place: String) throws {
    let problem = #expect(throws: Diagnostic.self) { try style(text) }
    #expect(problem?.code == "bad-css")
    #expect(problem?.position?.description == place)
  }

  /// What EPUBCheck's grammar knows.
  @Test(arguments: [
    "<!-- p { color: red } -->", "@foo;", "p { color: red !ie; }", "#1 { color: red }", "p { }",
    "@media print { @page { margin: 1em } p > b, *|a ~ i + u { color: red } } @media x { }",
    "@supports (display: grid) { p { color: red } }", "@page { @top-left { content: \"x\" } }",
    "@keyframes x { from { color: red } 12.5%, 50% { color: blue } }",
    "@layer a, b; @layer a { @supports (a: b) { p { c: d } } }", "p { a: b } @charset \"tf-8\";",
    "p { color: red\\9; --x: var(--y, ) }",
    ":is(p, b):not(.a, .b)::before { color: red }", "p:nth-child(2n + 1) { color: red }",
    "[lang|='en'], [ a = b ], [*|c], a[href^=\"x\"] { grid-template-columns: [a] 1fr [b] }",
    "@charset \"UTF-8\"; 段落 { filter: progid:DX.M.gradient(startColorstr='#80000000') }",
    "p { width: expression(document.body.clientWidth > 800 ? \"800px\" : \"auto\") }",
    "@font-face { font-family: x; src: local('x'); unicode-range: U+26 }", "p { _zoom: 1 }",
  ]) func mayBeWritten(text: String) throws {
    #expect(try style(text).text == text)
  }

  /// What EPUBCheck refuses and a browser passes over.
  @Test(arguments: [
    ("p {\n  *direction: rtl }", "2:3"), ("p { color }", "1:5"), ("p { color: }", "1:5"),
    ("p { : red }", "1:5"), ("p {{ color: red }}", "1:4"), ("p { color: red;; }", "1:16"),
    ("{ color: red }", "1:1"), ("p, { color: red }", "1:4"), ("p > { color: red }", "1:5"),
    ("p > > b { color: red }", "1:5"), ("+ p { color: red }", "1:1"), (".1a { color: red }", "1:1"),
    ("hello", "1:1"), ("p { color: red } ;", "1:18"), ("p { color: @x }", "1:12"),
    ("p { $x: 1 }", "1:5"), ("$x: 1; p { color: red }", "1:1"), ("%x { color: red }", "1:1"),
    ("// x\np { color: red }", "1:1"), ("p { color = red }", "1:5"), ("</style>", "1:1"),
    ("p { a: b; & b { color: red } }", "1:11"), ("p { @media print { color: red } }", "1:5"),
    ("p { --x: { a: b } }", "1:10"), ("@charset \"iso-8859-1\"; p { color: red }", "1:1"),
    ("@font-face { }", "1:1"), ("p[class=a b] { color: red }", "1:2"), ("p { ! }", "1:5"),
    ("p[class~='a' i] { color: red }", "1:2"), ("p:nth-child(2n+1 of .a) { color: red }", "1:2"),
    ("@media print { p { color: red; *zoom: 1 } }", "1:32"), ("p { b: url(data:,x) }", "1:8"),
    ("p { color: red }\0", "1:17"), ("@ p { color: red }", "1:1"),
    ("@supports (a: b) { p { *c: d } }", "1:24"),
    ("@page { @top-left { content` } }", "1:21"), ("@page { marg in: 1em }", "1:9"),
  ]) func mayNotBeWritten(text: String, place: String) throws {
    let problem = #expect(throws: Diagnostic.self, "\(text)") { try style(text) }
    #expect(problem?.code == "bad-css")
    #expect(problem?.position?.description == place, "\(text)")
    // In a page it is passed over.
    _ = try UserStyle(InputFile(name: "my.css", bytes: Array(text.utf8)), for: .page)
  }

  /// However deep the brackets are.
  @Test func depthIsNoTrouble() throws {
    let count = 200_000
    for (open, close) in [("(", ")"), ("[", "]")] {
      let deep = String(repeating: open, count: count) + String(repeating: close, count: count)
      #expect(try style("p { a: \(deep) }").text.utf8.count > count)
    }
    let media =
      String(repeating: "@media x {", count: 20_000) + String(repeating: "}", count: 20_000)
    #expect(try style(media).text == media)
  }

  @Test func otherEncodingsAreRefused() {
    #expect(throws: Diagnostic.self) {
      try UserStyle(InputFile(name: "x", bytes: [0xFF, 0xFE]), number: 0, fonts: [])
    }
  }

  @Test(arguments: [
    ("margin", "1em 2em", "margin: 2em 1em 2em 1em"), ("margin", "0", "margin: 0"),
    ("padding", "1em 2em 3em 4em", "padding: 4em 1em 2em 3em"),
    ("margin", "1em 2em 3em", "margin: 2em 1em 2em 3em"),
    ("padding-left", "1em", "padding-top: 1em"),
    ("border-top", "1px solid", "border-right: 1px solid"),
    ("max-width", "9em", "max-height: 9em"),
    ("line-height", "1.5", "line-height: 1.5"), ("text-align", "left", "text-align: left"),
  ]) func turned(name: String, value: String, expected: String) {
    let turned = TurnedStyle.turn(name: name, value: value)
    #expect("\(turned.name): \(turned.value)" == expected)
  }
}
