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
    "<p>a<br><br>b</p>", "<div>a<br><br>b<br><br></div>", "<center><br><br>a<br>\n<br>b</center>",
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
}
