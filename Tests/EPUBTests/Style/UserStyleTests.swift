import GalleyCore
import Testing

@testable import EPUBFormat

/// What a style sheet of the user's may hold.
@Suite struct UserStyleTests {
  private func style(_ text: String) throws -> UserStyle {
    try UserStyle(InputFile(name: "my.css", bytes: Array(text.utf8)), number: 0, fonts: [])
  }

  @Test(arguments: [
    "", "p { color: red }", "/* { */ p::before { content: \"}\" }", "a { b: url(data:x) }",
    "a:hover[href='}'] { b: url(\"#here\") }", "x { flex-direction: row }",
    "@media (min-width: 3em) { p { margin: 0 } }", "direction { color: red }",
    ".sm\\:x { content: \"\\201C\" }", "a { b: url(d\\61 ta:x) }", "p { content: \"a\\\nb\" }",
    "a { b: image-set(\"data:x\" type(\"image/png\")) }", "a { quotes: \"url(x)\" \"@import\" }",
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
