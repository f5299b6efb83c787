import GalleyCore
import GalleyTestSupport
import Testing

@testable import EPUBFormat

/// Notes of books by others, and what stands around them.
@Suite struct ForeignNoteTests {
  private let reference = "<p>a<a id='r1' href='#n1' epub:type='noteref'>1</a></p>"

  private func notes(_ book: ReadBook) -> [Note] {
    book.blocks.compactMap { if case .note(let note) = $0 { note } else { nil } }
  }

  @Test func listsAndRulesOfNotesAreTakenAway() throws {
    let book = try ForeignBook([
      "<h1>H</h1>\(reference)<section><hr/><ol><li id='n1'><p>Note."
        + "<a href='#r1' role='doc-backlink'>↩</a></p></li></ol></section>"
    ]).read()
    #expect(book.blocks.count == 2)
    #expect(
      notes(book) == [Note(identifier: "n1", label: TextRun("1"), [.prose("Note.")])])
  }

  @Test func itemsThatAreNoNotesStay() throws {
    let book = try ForeignBook([
      "<h1>H</h1>\(reference)<ol><li epub:type='footnote' id='n1'><p>N</p></li><li>b</li></ol>"
    ]).read()
    #expect(
      book.blocks.dropFirst() == [
        .list(List(.ordered(start: 1, style: .decimal), [ListItem([.prose("b")])])),
        .note(Note(identifier: "n1", label: TextRun("1"), [.prose("N")])),
      ])
  }

  @Test func headingsWithOnlyNotesGo() throws {
    let book = try ForeignBook([
      "<h1>H</h1>" + reference.replacing("#n1", with: "c2.xhtml#n1") + "<p>End.</p>",
      "<section epub:type='endnotes'><h2>Notes</h2><ol><li epub:type='endnote' id='n1'>"
        + "<p>Text <a href='c1.xhtml#r1' epub:type='backlink'>back</a></p></li></ol></section>",
    ]).read()
    #expect(book.document.divisions.count == 1 && book.blocks.count == 3)
    #expect(book.codes.contains("notes-headings-left-out"))
    #expect(notes(book).map(\.place) == [.end])
  }

  @Test func aRuleBetweenTextsStays() throws {
    let book = try ForeignBook([
      "<h1>H</h1>\(reference)<hr/><p>b</p><aside id='n1' epub:type='footnote'><p>N</p></aside>"
    ]).read()
    #expect(book.blocks.contains(.sceneBreak(SceneBreak())))
  }

  @Test func labelsComeFromTheLinkBackOrTheReference() throws {
    for (note, label) in [
      ("<p>N</p>", "1"), ("<p>1. N</p>", "1."), ("<p><a href='#r1'>1</a>. N</p>", "1."),
      ("<p><a href='#r1'>1</a> N</p>", "1"), ("<p>N <a href='#r1'>↩</a></p>", "1"),
      ("<p><a href='#r1'>[1]</a> N</p>", "[1]"), ("<p>N <a href='#r1'>back</a></p>", "1"),
      ("<p><a href='#r1'>iv</a> N</p>", "iv"),
    ] {
      let book = try ForeignBook([
        "<h1>H</h1>\(reference)<aside id='n1' epub:type='footnote'>\(note)</aside>"
      ]).read()
      #expect(
        notes(book) == [Note(identifier: "n1", label: TextRun(label), [.prose("N")])], "\(note)")
    }
    let number = try ForeignBook([
      "<h1>H</h1>\(reference)<aside id='n1' epub:type='footnote'><p>1.5 m</p></aside>"
    ]).read()
    #expect(notes(number).first?.blocks == [.prose("1.5 m")])
  }

  @Test func aChapterWithNotesIsAChapter() throws {
    let book = try ForeignBook([
      "<section><h1>H</h1>\(reference)<p>And a long text after it.</p></section>"
        + "<section epub:type='footnotes'><aside epub:type='footnote' id='n1'><p>N</p></aside>"
        + "</section>",
      "<section epub:type='appendix'><h1>A</h1><p>x</p></section>",
      "<div><section role='doc-preface'><h1>P</h1><p>x</p></section></div>",
    ]).read()
    #expect(book.document.divisions.map(\.kind) == [.chapter, .backMatter, .frontMatter])
  }

  /// A note may have several paragraphs below an element that is called one.
  @Test(arguments: ["class='footnote'", "id='ftn1'", "class='x endnote-text'"])
  func notesOfSeveralParagraphs(name: String) throws {
    let back = "<a id='n1' href='#r1' class='label'>[1]</a>"
    let read = try ForeignBook([
      "<h1>H</h1><p>a<a id='r1' href='#n1'>[1]</a></p>"
        + "<div class='notes'><div \(name)><p>\(back) One.</p><p>Two.</p></div></div><p>b</p>"
    ]).read()
    #expect(
      notes(read) == [
        Note(identifier: "n1", label: TextRun("[1]"), [.prose("One."), .prose("Two.")])
      ])
    #expect(read.blocks.last == .prose("b"))
    // One that holds other notes is a place for notes.
    let two = try ForeignBook([
      "<h1>H</h1><p>a<a id='r1' href='#n1'>[1]</a> <a id='r2' href='#n2'>[2]</a></p>"
        + "<div \(name)><p>\(back) One.</p><p><a id='n2' href='#r2'>[2]</a> Two.</p></div>"
    ]).read()
    #expect(notes(two).map(\.blocks) == [[.prose("One.")], [.prose("Two.")]])
  }

  /// What stands between two notes goes on with the first, and so do a few lines at the very end.
  @Test func notesThatGoOn() throws {
    let references = (1...3).map { "<a id='r\($0)' href='c2.xhtml#n\($0)'>\($0)</a>" }
    let notes = (1...3).map { "<p><a id='n\($0)' href='c1.xhtml#r\($0)'>\($0)</a> N\($0).</p>" }
    let text = "<h1>H</h1><p>a\(references.joined(separator: " "))</p>"
    let read = try ForeignBook([
      text, "<h1>Notes</h1>\(notes[0])\n<p>More.</p>\(notes[1])\(notes[2])<p>And more.</p>",
    ]).read()
    #expect(
      self.notes(read).map(\.blocks) == [
        [.prose("N1."), .prose("More.")], [.prose("N2.")], [.prose("N3."), .prose("And more.")],
      ])
    // A text that holds notes is none of theirs.
    let mixed = try ForeignBook([
      text, "<h1>T</h1><p>Text.</p>\(notes.joined())<p>Text, too.</p>",
    ]).read()
    #expect(self.notes(mixed).map(\.blocks.count) == [1, 1, 1])
    let other = try ForeignBook([
      text, "<h1>N</h1>\(notes[0])<p>b<a href='#x'>c</a></p><p id='x'>d</p>\(notes[1])\(notes[2])",
    ]).read()
    #expect(self.notes(other).map(\.blocks.count) == [1, 1, 1])
  }

  /// Among notes, one to which nothing leads back is a note too, and elsewhere none.
  @Test func notesThatLeadNowhere() throws {
    let text = "<h1>H</h1><p>a<a id='r1' href='#n1'>1</a> b<a href='#n2'>2</a></p>"
    let first = "<p id='n1'><a href='#r1'>1</a>. One.</p>"
    let read = try ForeignBook([text + first + "<p id='n2'>2. Two.</p>"]).read()
    #expect(notes(read).map { $0.label?.text } == ["1.", "2."])
    #expect(notes(read).map(\.blocks) == [[.prose("One.")], [.prose("Two.")]])
    for other in ["<p>x</p><p id='n2'>2. Two.</p>", "<p id='n2'>20 boats.</p>"] {
      #expect(try notes(ForeignBook([text + first + other]).read()).count == 1)
    }
  }

  /// Sphinx sets the sign of a note as a term and its text as the meaning.
  @Test func notesInListsOfTerms() throws {
    let list =
      "<dl class='footnote brackets'><dt class='label' id='n1'><span class='brackets'>"
      + "<a class='fn-backref' href='#r1'>1</a></span></dt>\n<dd><p>One.</p><p>More.</p></dd>"
    let text = "<h1>H</h1><p>a<a class='footnote-reference brackets' href='#n1' id='r1'>1</a></p>"
    let note = Note(identifier: "n1", label: TextRun("1"), [.prose("One."), .prose("More.")])
    let read = try ForeignBook([text + list + "</dl>"]).read()
    let sign = Inline.noteReference(NoteReference(target: "n1", label: TextRun("1")))
    #expect(read.blocks == [.paragraph(Paragraph([.text("a"), sign])), .note(note)])
    let mixed = try ForeignBook([text + list + "<dt>T</dt><dd>M</dd></dl>"]).read()
    #expect(
      mixed.blocks.dropFirst() == [
        .definitionList(DefinitionList([DefinitionEntry(term: [.text("T")], [.prose("M")])])),
        .note(note),
      ])
  }

  /// The marks that office programs put around signs are none of the signs.
  @Test func notesOfAnOfficeProgram() throws {
    let read = try ReadBook(
      page: "<p>a<a href='#n1' name='r1'><![if !supportFootnotes]>[1]<![endif]></a></p>"
        + "<div id='f1'><p><a href='#r1' name='n1'>[1]</a>&nbsp;Note.</p></div>")
    guard case .note(let note)? = read.blocks.last else {
      Issue.record("no note")
      return
    }
    #expect(note.label?.text == "[1]" && note.blocks == [.prose("Note.")])
  }
}
