import GalleyCore
import GalleyTestSupport
import Testing

@testable import EPUBFormat

/// What stands in lines and blocks of books by others.
@Suite struct ForeignTextTests {
  private func blocks(_ body: String) throws -> [Block] {
    try ForeignBook(["<h1>H</h1>\(body)"]).read().blocks
  }

  private func paragraph(_ body: String) throws -> [Inline] {
    guard case .paragraph(let paragraph)? = try blocks(body).first else { return [] }
    return paragraph.content
  }

  @Test func linksWithoutWordsAreLeftOut() throws {
    let book = try ForeignBook([
      "<h1>H</h1><pre><code><span id='l1'><a href='#l1'></a>def f():</span></code></pre>"
        + "<p>Text<a href='#l1'> </a><a href='https://example.org/'></a></p>"
    ]).read()
    #expect(book.document.plainText == "Hdef f():Text")
    #expect(book.codes == ["empty-links-left-out"])
    let text = try UnpackedBook(book.document).text("text/chapter-001.xhtml")
    #expect(!text.contains("#l1</a>") && !text.contains(">#"))
  }

  @Test func readingsStandByTheirBases() throws {
    func ruby(_ base: String, _ reading: String) -> Inline {
      .ruby(Ruby(base: [.text(base)], reading: TextRun(reading)))
    }
    #expect(
      try paragraph("<p><ruby><rb>大</rb><rb>阪</rb><rt>おお</rt><rt>さか</rt></ruby></p>")
        == [ruby("大", "おお"), ruby("阪", "さか")])
    #expect(
      try paragraph("<p><ruby>東<rt>とう</rt>京<rt>きょう</rt></ruby></p>")
        == [ruby("東", "とう"), ruby("京", "きょう")])
    #expect(
      try paragraph(
        "<p><ruby><rbc><rb>名</rb><rb>前</rb></rbc><rtc><rt>な</rt><rt>まえ</rt></rtc></ruby></p>")
        == [ruby("名", "な"), ruby("前", "まえ")])
    #expect(
      try paragraph("<p><ruby><rb>今</rb><rb>日</rb><rt>きょう</rt></ruby></p>")
        == [ruby("今日", "きょう")])
  }

  @Test func dotsAndStylesOfParagraphsAreEmphasis() throws {
    for mark in [
      "<span style='text-emphasis: filled sesame'>点</span>", "<em class='sesame_dot'>点</em>",
      "<span class='em-sesame'>点</span>", "<span style='-epub-text-emphasis-style:dot'>点</span>",
      "<b class='x'><span class='em-dot-open'>点</span></b>",
    ] {
      let content = try paragraph("<p>a\(mark)</p>")
      #expect("\(content)".contains("dots"), "\(mark)")
    }
    #expect(
      try paragraph("<p><span style='text-emphasis:none'>点</span></p>") == [.text("点")])
    #expect(
      try paragraph("<p style='font-style: italic'>all</p>")
        == [.emphasis(Emphasis(.italic, [.text("all")]))])
  }

  @Test func spacesThatIndentAreNoText() throws {
    let body =
      "<p>　　码头上下着雪。</p><p>&#160;&#160;&#160;&#160;没有人<b>回答</b>。</p><p>&#160;</p>"
      + "<p><br/></p><p><span>　「はい」</span></p><p>　　床前明月光，<br/>　　疑是地上霜。</p>"
    #expect(
      try blocks(body) == [
        .prose("码头上下着雪。"),
        .paragraph(
          Paragraph([
            .text("没有人"), .emphasis(Emphasis(.bold, [.text("回答")])), .text("。"),
          ])), .prose("「はい」"),
        .paragraph(
          Paragraph([.text("床前明月光，"), .lineBreak(LineBreak(.hard)), .text("疑是地上霜。")])),
      ])
    // One no-break space is no indent.
    #expect(try paragraph("<p>&#160;: oui</p>") == [.text("\u{A0}: oui")])
  }

  @Test func languagesOfContainersAreThoseOfTheirBlocks() throws {
    let arabic = LanguageTag("ar")
    let body =
      "<div lang='ar' dir='rtl'><p>نص</p><ul><li><p>بند</p></li></ul><p lang='en'>x</p></div><p>y</p>"
    let blocks = try blocks(body)
    let languages = blocks.map { block -> LanguageTag? in
      switch block {
      case .paragraph(let paragraph): paragraph.attributes.language
      case .list(let list): list.attributes.language
      default: nil
      }
    }
    #expect(languages == [arabic, arabic, LanguageTag("en"), nil])
  }

  @Test func severalTermsAndMeaningsStandTogether() throws {
    let body = "<dl><dt>A</dt><dt>B</dt><dd>one</dd><dd>two</dd><dt>C</dt><dd>three</dd></dl>"
    #expect(
      try blocks(body) == [
        .definitionList(
          DefinitionList([
            DefinitionEntry(
              term: [.text("A"), .lineBreak(LineBreak(.hard)), .text("B")],
              [.prose("one"), .prose("two")]),
            DefinitionEntry(term: [.text("C")], [.prose("three")]),
          ]))
      ])
  }
}
