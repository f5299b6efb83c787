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
