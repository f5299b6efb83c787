import GalleyCore
import Testing

/// Notes and the signs that refer to them.
struct NoteTests {
  private func reference(_ target: String, _ label: String) -> Inline {
    .noteReference(NoteReference(target: target, label: TextRun(label)))
  }

  private func note(_ identifier: String, _ label: String?, _ text: String) -> Block {
    .note(Note(identifier: identifier, label: label.map { TextRun($0) }, [paragraph(text)]))
  }

  @Test func aNoteThatIsReferredToIsAFootnote() throws {
    let written = try WrittenDocument([
      .paragraph(Paragraph([.text("Text"), reference("n", "[1]")])), note("n", "[1]", "The note."),
    ])
    let style = "<w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>"
    #expect(
      try written.runs.contains(
        "<w:r>\(style)<w:t>[1]</w:t></w:r><w:r>\(style)"
          + "<w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/><w:t>\u{200D}</w:t></w:r>"))
    #expect(try !written.body.contains("The note."))
    let notes = try written.part("word/footnotes.xml")
    #expect(notes.contains(">\u{200D}[1] The note.</w:t>"))
  }

  @Test func aNoteWithoutLabelsIsNumbered() throws {
    let written = try WrittenDocument([
      .paragraph(Paragraph([.text("Text"), reference("n", "")])), note("n", nil, "The note."),
    ])
    #expect(try written.runs.contains("<w:footnoteReference w:id=\"1\"/></w:r>"))
    #expect(try written.part("word/footnotes.xml").contains("<w:footnoteRef/>"))
  }

  @Test func aNoteNobodyRefersToStaysWhereItStood() throws {
    let written = try WrittenDocument([note("n", "①", "Alone.")])
    #expect(try written.runs.contains("<w:t>① Alone.</w:t>"))
    #expect(
      try written.paragraphProperties(of: "① Alone.").hasPrefix("<w:pStyle w:val=\"Note\"/>"))
    #expect(!written.names.contains("word/footnotes.xml"))
  }

  @Test func aSecondReferenceLeadsToTheFirst() throws {
    let written = try WrittenDocument([
      .paragraph(Paragraph([reference("n", "1"), .text(" and "), reference("n", "1")])),
      note("n", "1", "Once."),
    ])
    let runs = try written.runs
    #expect(runs.ranges(of: "<w:footnoteReference ").count == 1)
    #expect(runs.contains("<w:hyperlink w:anchor=\"n\" w:history=\"1\">"))
    #expect(runs.contains("w:name=\"n\"/>"))
  }

  @Test func aNoteThatOnlyANoteRefersToStaysInIt() throws {
    let inner = note("inner", "*", "Inner.")
    let outer = Note(
      identifier: "outer", label: TextRun("1"),
      [.paragraph(Paragraph([.text("Outer"), reference("inner", "*")])), inner])
    let written = try WrittenDocument([
      .paragraph(Paragraph([reference("outer", "1")])), .note(outer),
    ])
    let notes = try written.part("word/footnotes.xml")
    #expect(notes.ranges(of: "<w:footnote w:id=").count == 1)
    #expect(notes.contains("* Inner."))
    #expect(!notes.contains("w:footnoteReference "))
  }

  @Test func aReferenceWithoutANoteIsText() throws {
    let written = try WrittenDocument([reference("nowhere", "[9]")])
    #expect(
      try written.runs == "<w:p><w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>"
        + "<w:t>[9]</w:t></w:r></w:p>")
  }

  @Test func aCorrectionIsATrackedChange() throws {
    let written = try WrittenDocument([
      .text("a "),
      .correction(Correction(.error, source: [.text("teh")], regular: [.text("the")])),
    ])
    let runs = try written.runs
    #expect(
      runs == "<w:p><w:r><w:t>a </w:t></w:r><w:del w:id=\"1\" w:author=\"Galley\">"
        + "<w:r><w:delText>teh</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"Galley\">"
        + "<w:r><w:t>the</w:t></w:r></w:ins></w:p>")
    #expect(try written.part("word/settings.xml").contains("<w:revisionView w:markup=\"0\""))
    var expected = ContentTally()
    expected.add("a ")
    expected.add("teh")
    #expect(written.tally == expected)
  }
}
