import GalleyCore
import Testing

@Suite struct ListTests {
  @Test("a marker is a label in the item, an implied number an attribute")
  func markers() throws {
    let list = List(
      .ordered(start: 4, style: .decimal),
      [ListItem([paragraph("four")], marker: TextRun("4)")), ListItem([paragraph("five")])])
    #expect(
      try written([.list(list)]) == """
        <list rendition="#list-decimal" n="4">
        <item><label>4)</label> four</item>
        <item n="5">five</item>
        </list>
        """)
  }

  @Test("what the source has between marker and text decides on the space")
  func spacing() throws {
    func item(textAt start: Int) -> Block {
      let text = Inline.text(TextRun("坚持", start: start))
      let item = ListItem([.paragraph(Paragraph([text]))], marker: TextRun("（一）", start: 0))
      return .list(List(.bulleted, [item]))
    }
    #expect(try written([item(textAt: 9)]).contains("<label>（一）</label>坚持"))
    #expect(try written([item(textAt: 10)]).contains("<label>（一）</label> 坚持"))
  }

  @Test("an item of several blocks has its marker in the first paragraph")
  func severalBlocks() throws {
    let item = ListItem([paragraph("One."), paragraph("Two.")], marker: TextRun("*"))
    #expect(
      try written([.list(List(.bulleted, [item]))]) == """
        <list rendition="#list-bulleted">
        <item>
        <p><label>*</label> One.</p>
        <p>Two.</p>
        </item>
        </list>
        """)
  }

  @Test("terms and what they mean are a gloss list")
  func definitions() throws {
    let list = DefinitionList([DefinitionEntry(term: [.text("Proof")], [paragraph("A print.")])])
    #expect(
      try written([.definitionList(list)]) == """
        <list type="gloss">
        <label>Proof</label>
        <item>A print.</item>
        </list>
        """)
  }

  @Test("a note has its label as text and as a number, and its place")
  func notes() throws {
    let note = Note(identifier: "n1", label: TextRun("[1]"), [paragraph("See.")], place: .end)
    #expect(
      try written([paragraph("a"), .note(note)]).hasSuffix(
        "<note xml:id=\"n1\" n=\"[1]\" place=\"end\">See.</note>"))
  }

  @Test("lists without items are still lists")
  func empty() throws {
    #expect(
      try written([.list(List(.bulleted, []))]) == """
        <list rendition="#list-bulleted">
        <item/>
        </list>
        """)
  }
}
