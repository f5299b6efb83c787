import GalleyCore
import Testing

@testable import EPUBFormat

/// Style sheets that stand in files of their own.
@Suite struct LinkedSheetTests {
  private func book(_ head: String, _ sheets: [(String, String)]) throws -> ReadBook {
    var book = ForeignBook(["<h1>H</h1><p>a <span class='calibre3'>b</span></p>"])
    for index in book.files.indices where book.files[index].name.hasSuffix("c1.xhtml") {
      book.files[index].text = book.files[index].text.replacing("</head>", with: head + "</head>")
    }
    book.files += sheets.map { (name: $0.0, text: $0.1) }
    return try book.read()
  }

  private func shown(_ head: String, _ sheets: [(String, String)]) throws -> String {
    try book(head, sheets).blocks.map(StyledText.shown).joined()
  }

  private let italic = ".calibre3 { font-style: italic }"

  @Test func sheetsOfTheBookAreRead() throws {
    for link in [
      "<link rel='stylesheet' href='s.css' type='text/css'/>",
      "<link rel='StyleSheet' href='../OPS/s.css?v=2'/>",
      "<link rel='stylesheet' media='screen, print' href='./s.css'/>",
      "<style type='text/css'><![CDATA[ \(italic) ]]></style>",
      "<style>.calibre3{font-style:normal}</style><link rel='stylesheet' href='s.css'/>",
    ] {
      #expect(try shown(link, [("OPS/s.css", "\u{FEFF}" + italic)]) == "[a italic(b)]", "\(link)")
    }
  }

  @Test func sheetsWantOthersBeforeThem() throws {
    let link = "<link rel='stylesheet' href='s.css'/>"
    let other = ("OPS/css/a.css", italic)
    for sheet in [
      "@import 'css/a.css';", "@import url(css/a.css) screen;", "@import url( \"css/a.css\" ) all;",
      "@charset 'utf-8'; /* */ @import \"css/b.css\";",
      "@import 'css/a.css'; @import 's.css'; p{color:red}",
      "@import 'https://example.org/a.css'; @import 'missing.css'; @import 'css/a.css'",
    ] {
      #expect(
        try shown(link, [("OPS/s.css", sheet), other, ("OPS/css/b.css", "@import url('a.css');")])
          == "[a italic(b)]", "\(sheet)")
    }
    for sheet in [
      "@import 'css/a.css' print;", "p{color:red} @import 'css/a.css';", "@import 'css/a.css",
      "@import 'css/a.css'; .calibre3{font-style:normal}", "@import url(a.css);", "@import;",
    ] {
      #expect(try shown(link, [("OPS/s.css", sheet), other]) == "[a b]", "\(sheet)")
    }
    #expect(
      try shown("<style>@import url(css/a.css);</style>", [other]) == "[a italic(b)]")
    // A chain that comes back to its start, and one that doubles with each sheet.
    let ring = (0..<40).map { number in
      (
        "OPS/r\(number).css",
        String(repeating: "@import 'r\((number + 1) % 40).css';", count: 3) + italic
      )
    }
    #expect(try shown("<link rel='stylesheet' href='r0.css'/>", ring) == "[a italic(b)]")
  }

  @Test func otherSheetsAreNot() throws {
    for link in [
      "", "<link rel='alternate stylesheet' href='s.css'/>", "<link rel='icon' href='s.css'/>",
      "<link rel='stylesheet' href='s.css' media='print'/>",
      "<link rel='stylesheet' href='s.less' type='text/less'/>",
      "<link rel='stylesheet' href='https://example.org/s.css'/>",
      "<link rel='stylesheet' href='../../s.css'/>", "<link rel='stylesheet'/>",
      "<link rel='stylesheet' href='missing.css'/>",
      "<link rel='stylesheet' href='s.css'/><style>.calibre3{font-style:normal}</style>",
    ] {
      #expect(try shown(link, [("OPS/s.css", italic)]) == "[a b]", "\(link)")
    }
  }

  @Test func titlesAreNoEmphasis() throws {
    var book = ForeignBook(
      ["<p class='c'>CHAPTER I</p><p class='c'>The <i>Sea</i></p><p>Text.</p>"],
      ncx: "<navPoint><navLabel><text>Chapter I. The Sea</text></navLabel>"
        + "<content src='c1.xhtml'/></navPoint>")
    for index in book.files.indices {
      book.files[index].text = book.files[index].text.replacing(
        "</head>", with: "<style>.c {font: bold 2em serif}</style></head>")
    }
    let heads = try book.read().document.divisions.first?.matter.map(\.content) ?? []
    #expect(heads.map(StyledText.shown) == ["CHAPTER I", "The italic(Sea)"])
  }
}
