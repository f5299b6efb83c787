import GalleyCore
import Testing

@testable import EPUBFormat

/// Paragraphs that a page parts by line breaks and not by elements.
@Suite struct ParagraphPartsTests {
  private func blocks(_ body: String) throws -> [Block] {
    try ReadBook(page: "<html><body>\(body)</body></html>").blocks
  }

  private let hard = Inline.lineBreak(LineBreak(.hard))

  @Test(arguments: [
    "a<br><br>b", "a<br/>\n<br/>\nb", "a <br> &nbsp; <br> b", "a<br><br><br><br>b",
    "<p>a<br><br>b</p>", "<div>a<br><br>b<br><br></div>", "<address><br><br>a<br>\n<br>b</address>",
    "a<br><br>\u{3000}\u{3000}b", "<font size=2>a<br><br>b</font>", "<span>a<br></span><br>b",
  ])
  func breaksThatStandTogetherPart(body: String) throws {
    #expect(try blocks(body) == [.prose("a"), .prose("b")], "\(body)")
  }

  @Test func aSingleBreakIsALineEnd() throws {
    #expect(
      try blocks("<p>12 High Street<br>Dover</p>")
        == [.paragraph(Paragraph([.text("12 High Street"), hard, .text("Dover")]))])
    #expect(
      try blocks("one<br>two<br><br>three<br>four") == [
        .paragraph(Paragraph([.text("one"), hard, .text("two")])),
        .paragraph(Paragraph([.text("three"), hard, .text("four")])),
      ])
  }

  @Test func emphasisGoesOnInTheNext() throws {
    func italic(_ text: String) -> Block {
      .paragraph(Paragraph([.emphasis(Emphasis(.italic, [.text(text)]))]))
    }
    #expect(try blocks("<i>a<br><br>b</i>") == [italic("a"), italic("b")])
    #expect(try blocks("<p><i>a<br></i><br><i>b</i></p>") == [italic("a"), italic("b")])
  }

  @Test func cellsItemsAndNotesHaveParagraphsToo() throws {
    guard case .list(let list)? = try blocks("<ul><li>a<br><br>b</ul>").first else {
      Issue.record("no list")
      return
    }
    #expect(list.items[0].blocks == [.prose("a"), .prose("b")])
    let note = try blocks(
      "<p>x<a href='#n' id='r'>1</a></p><p id='n'><a href='#r'>1</a> a<br><br>b</p>"
    ).last
    guard case .note(let note)? = note else {
      Issue.record("no note")
      return
    }
    #expect(note.blocks == [.prose("a"), .prose("b")])
  }

  @Test func stanzasArePartedSo() throws {
    let found = try blocks("<p class='poem'>a<br>b<br><br>c</p>")
    #expect(
      found == [
        .verse(LineGroup([VerseLine([.text("a")]), VerseLine([.text("b")])])),
        .verse(LineGroup([VerseLine([.text("c")])])),
      ])
  }

  @Test func theNameIsThatOfTheFirst() throws {
    let found = try blocks("<p id='n'>a<br><br>b</p><p><a href='#n'>c</a></p>")
    let names = found.map { block -> String? in
      if case .paragraph(let paragraph) = block { paragraph.attributes.identifier } else { nil }
    }
    #expect(names == ["n", nil, nil])
  }

  @Test func starsBetweenParagraphsAreABreak() throws {
    #expect(
      try blocks("a<br><br>* * *<br><br>b")
        == [.prose("a"), .sceneBreak(SceneBreak([.text("* * *")])), .prose("b")])
  }

  /// As Aozora Bunko's pages and those of Chinese novels are.
  @Test(arguments: [
    "<div><br>　港に夜が来ると、灯台の光が静かな海を照らす。<br>「誰かいるのか」<br>　返事はない。<br></div>",
    "<p>　　他到山里的那天，下着小雨，村口的老树下站着一个孩子。<br/>　　孩子问。<br/>　　他点头。</p>",
  ])
  func longLinesThatAreTypedWithAnIndentAreParagraphs(body: String) throws {
    let found = try blocks(body)
    #expect(found.count == 3)
    #expect(
      found.allSatisfy { block in
        if case .paragraph(let paragraph) = block { paragraph.content.count == 1 } else { false }
      })
  }

  @Test func shortLinesThatAreTypedWithAnIndentAreVerse() throws {
    let wide = "\u{3000}\u{3000}"
    #expect(try blocks("<p>\(wide)床前明月光，<br>\(wide)疑是地上霜。</p>").count == 1)
    let english = "&nbsp;&nbsp;The lamp is lit on either hand, and no one passes by the door,"
    #expect(try blocks("<p>\(english)<br>\(english)<br>\(english)</p>").count == 1)
  }

  @Test func breaksAtTheEndsPartNothing() throws {
    #expect(try blocks("<p><br>a<br></p><div>b<br></div>") == [.prose("a"), .prose("b")])
  }

  @Test func headingsHaveOneBreakBetweenTheirLines() throws {
    let read = try ReadBook(page: "<h1>CHAPTER I.<br><br>THE HARBOUR</h1><p>a")
    #expect(
      read.document.divisions.first?.head?.content
        == [.text("CHAPTER I."), hard, .text("THE HARBOUR")])
  }
}
