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
