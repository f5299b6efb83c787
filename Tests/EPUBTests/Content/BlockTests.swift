import GalleyCore
import Testing

@testable import EPUBFormat

/// What each block becomes where a golden would not tell why.
@Suite struct BlockTests {
  @Test func markersOfTheSourceAreText() throws {
    let list = List(
      .ordered(start: 1, style: .ideographic),
      [
        ListItem([.prose("其一")], marker: TextRun("（一）")),
        ListItem([.prose("one"), .prose("more")], marker: TextRun("2.")),
        ListItem([.prose("bare")]),
      ])
    #expect(
      try UnpackedBook.body([.list(list)]) == """
        <ol class="marked marked-6">
        <li><span class="marker">（一）</span>其一</li>
        <li>
        <p><span class="marker">2. </span>one</p>
        <p>more</p>
        </li>
        <li class="bare">bare</li>
        </ol>

        """)
  }

  @Test func listsWithoutMarkersAreNumberedByTheirStyle() throws {
    let list = List(.ordered(start: 3, style: .lowerRoman), [ListItem([.prose("x")])])
    #expect(
      try UnpackedBook.body([.list(list)])
        == "<ol start=\"3\" class=\"lower-roman\">\n<li>x</li>\n</ol>\n")
  }

  @Test func verseKeepsItsLinesWithoutAStyleSheet() throws {
    let stanza = LineGroup([VerseLine([.text("a")]), VerseLine([.text("b")], indent: 99)])
    #expect(
      try UnpackedBook.body([.verse(stanza)]) == """
        <p class="verse">
        <span class="line">a</span><br/>
        <span class="line in-24">b</span>
        </p>

        """)
  }

  @Test func speakersStandInTheLineWhereTheirNameRunsIn() throws {
    let inLine = Speech(speaker: [.text("HAMLET.")], runsIn: true, [.prose("To be.")])
    let above = Speech(speaker: [.text("HAMLET")], [.prose("To be.")])
    #expect(
      try UnpackedBook.body([.speech(inLine)]).contains(
        "<p><b class=\"speaker\">HAMLET.</b> To be.</p>"))
    #expect(
      try UnpackedBook.body([.speech(above)]).contains(
        "<p class=\"speaker\">HAMLET</p>\n<p>To be.</p>"))
  }

  @Test func runInHeadsHaveASpaceWhereWordsHave() throws {
    let paragraph = Block.paragraph(Paragraph([.text("Text")], runInHead: [.text("Head.")]))
    #expect(try UnpackedBook.body([paragraph]).contains("Head.</b> Text"))
    #expect(try UnpackedBook.body([paragraph], language: .japanese).contains("Head.</b>Text"))
  }

  @Test func sceneBreaksKeepTheirSign() throws {
    #expect(
      try UnpackedBook.body([.sceneBreak(SceneBreak([.text("* * *")])), .sceneBreak(SceneBreak())])
        == "<p class=\"scene-break\" role=\"separator\">* * *</p>\n<hr class=\"scene-break\"/>\n")
  }

  @Test func preformattedLinesEndWithALineFeed() throws {
    let block = Preformatted([.text("a  <b"), .lineBreak(LineBreak(.hard)), .text(" c")])
    #expect(try UnpackedBook.body([.preformatted(block)]) == "<pre>a  &lt;b\n c</pre>\n")
  }

  @Test func notesAndTheirSignsLeadToEachOther() throws {
    let sign = Inline.noteReference(NoteReference(target: "n", label: TextRun("[1]")))
    let body = try UnpackedBook.body([
      .paragraph(Paragraph([.text("x"), sign])),
      .note(Note(identifier: "n", label: TextRun("[1]"), [.prose("The note.")])),
      .note(Note(identifier: "m", label: TextRun("②"), [.prose("No sign.")])),
    ])
    #expect(
      body.contains(
        "<a id=\"noteref-1\" class=\"noteref\" epub:type=\"noteref\" role=\"doc-noteref\""
          + " href=\"#n\">[1]</a>"))
    #expect(
      body.contains(
        "<aside epub:type=\"footnote\" role=\"doc-footnote\" aria-label=\"Note [1]\""
          + " id=\"n\" class=\"note footnote\">\n"
          + "<p><a class=\"label\" epub:type=\"backlink\" role=\"doc-backlink\""
          + " href=\"#noteref-1\">[1]</a> The note.</p>"))
    #expect(
      body.contains(
        "<div role=\"note\" aria-label=\"Note ②\" id=\"m\" class=\"note footnote\">\n"
          + "<p><span class=\"label\">②</span> No sign.</p>\n</div>"))
  }

  @Test func aNoteWithoutALabelHasAnArrowBack() throws {
    let sign = Inline.noteReference(NoteReference(target: "n", label: TextRun(" ")))
    let body = try UnpackedBook.body([
      .paragraph(Paragraph([sign])), .note(Note(identifier: "n", [.prose("x")])),
    ])
    #expect(body.contains("href=\"#n\"> *</a>"))
    #expect(body.contains("aria-label=\"Back to the text\">↑</a> x</p>"))
  }
}
