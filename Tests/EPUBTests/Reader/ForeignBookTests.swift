import GalleyCore
import GalleyTestSupport
import Testing

@testable import EPUBFormat

/// Books by others.
@Suite struct ForeignBookTests {
  private func paragraph(_ body: String) throws -> [Inline] {
    let book = try ForeignBook(["<h1>H</h1>\(body)"]).read()
    guard case .paragraph(let paragraph)? = book.blocks.first else { return [] }
    return paragraph.content
  }

  @Test func ncxNestsChaptersInParts() throws {
    let point = { (name: String, file: String, inner: String) in
      "<navPoint><navLabel><text>\(name)</text></navLabel><content src='\(file)'/>\(inner)</navPoint>"
    }
    let ncx = point("One", "c1.xhtml", point("I", "c2.xhtml", "") + point("II", "c3.xhtml", ""))
    let book = try ForeignBook(
      ["<h1>Part One</h1>", "<p>I</p><p>Text.</p>", "<p>Words.</p>"], ncx: ncx
    ).read()
    let part = try #require(book.document.divisions.first)
    #expect(part.kind == .part && part.divisions.map(\.kind) == [.chapter, .chapter])
    // A first line that the contents name is a head; where there is none the contents' words are.
    #expect(part.divisions.map { Label.text(of: $0.head?.content ?? []) } == ["I", "II"])
    #expect(part.divisions[0].blocks == [.prose("Text.")])
  }

  @Test func headingsPartFiles() throws {
    let book = try ForeignBook([
      "<h1>Title</h1><h2>Second line</h2><p>a</p><h3>Inner</h3><p>b</p>"
    ]).read()
    let chapter = try #require(book.document.divisions.first)
    #expect(chapter.matter.map(\.role) == [.head, .subhead])
    #expect(chapter.divisions.first?.head?.content == [.text("Inner")])
  }

  @Test func entitiesAndSpacesAreAsInABrowser() throws {
    #expect(try paragraph("<p> a&nbsp;b&mdash;c\n  d </p>") == [.text("a\u{A0}b—c d")])
    // Between Chinese characters a line end is no space.
    #expect(try paragraph("<p>人民\n  报</p>") == [.text("人民报")])
  }

  @Test func notesOfEPUB3() throws {
    let book = try ForeignBook([
      "<h1>H</h1><p>a<a epub:type='noteref' href='#n'>1</a></p>"
        + "<aside epub:type='footnote' id='n'><p>Note.</p></aside>"
    ]).read()
    #expect(
      book.blocks == [
        .paragraph(
          Paragraph([
            .text("a"), .noteReference(NoteReference(target: "n", label: TextRun("1"))),
          ])), .note(Note(identifier: "n", label: TextRun("1"), [.prose("Note.")])),
      ])
  }

  @Test func plainLinksThatLeadBackAreNotes() throws {
    let book = try ForeignBook([
      "<h1>H</h1><p>a<sup><a id='r' href='c2.xhtml#n'>[1]</a></sup></p>",
      "<h1>Notes</h1><p id='n'><a href='c1.xhtml#r'>[1]</a> Note.</p><p>No note.</p>",
    ]).read()
    #expect(
      book.blocks == [
        .paragraph(
          Paragraph([
            .text("a"), .noteReference(NoteReference(target: "n", label: TextRun("[1]"))),
          ])), .note(Note(identifier: "n", label: TextRun("[1]"), [.prose("Note.")])),
        .prose("No note."),
      ])
  }

  @Test func linksLeadAcrossFiles() throws {
    let book = try ForeignBook([
      "<h1>H</h1><p><a href='c2.xhtml#x'>there, further on</a> <a href='gone.xhtml'>gone</a></p>",
      "<h1>I</h1><p id='x'>here</p>",
    ]).read()
    #expect(
      book.blocks == [
        .paragraph(
          Paragraph([.link(Link(target: "#x", [.text("there, further on")])), .text(" gone")])),
        .paragraph(Paragraph([.text("here")], attributes: Attributes(identifier: "x"))),
      ])
    #expect(book.codes.isEmpty || book.codes == ["broken-link"])
  }

  @Test func inlines() throws {
    #expect(
      try paragraph(
        "<p><i>a</i><b>b</b><span style='font-variant: small-caps'>c</span>"
          + "<span xml:lang='de'>d</span><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>")
        == [
          .emphasis(Emphasis(.italic, [.text("a")])), .emphasis(Emphasis(.bold, [.text("b")])),
          .emphasis(Emphasis(.smallCaps, [.text("c")])),
          .foreign(ForeignRun(.german, [.text("d")])),
          .ruby(Ruby(base: [.text("漢")], reading: TextRun("kan"))),
        ])
  }

  @Test func versePagesAndBreaks() throws {
    let book = try ForeignBook([
      "<h1>H</h1><div class='poem'><p>a<br/>b</p></div><p>* * *</p>"
        + "<div epub:type='pagebreak' title='12'/><hr/><p>x</p>"
    ]).read()
    #expect(
      book.blocks == [
        .verse(LineGroup([VerseLine([.text("a")]), VerseLine([.text("b")])])),
        .sceneBreak(SceneBreak([.text("* * *")])), .milestone(Milestone(.page, number: "12")),
        .sceneBreak(SceneBreak()), .prose("x"),
      ])
  }

  @Test func tablesAndLists() throws {
    let book = try ForeignBook([
      "<h1>H</h1><table><tr><th>a</th><th>b</th></tr><tr><td rowspan='2'>1</td><td>2</td></tr>"
        + "<tr><td>3</td></tr></table><ol type='i' start='4'><li>x<ul><li>y</li></ul></li></ol>"
    ]).read()
    #expect(
      book.blocks == [
        .table(
          Table(
            columns: [.natural, .natural],
            head: [TableRow([TableCell([.prose("a")]), TableCell([.prose("b")])])],
            body: [
              TableRow([TableCell([.prose("1")], rowSpan: 2), TableCell([.prose("2")])]),
              TableRow([TableCell([.prose("3")])]),
            ])),
        .list(
          List(
            .ordered(start: 4, style: .lowerRoman),
            [ListItem([.prose("x"), .list(List(.bulleted, [ListItem([.prose("y")])]))])])),
      ])
  }

  @Test func metadataOfEPUB2() throws {
    let book = try ForeignBook(
      ["<h1>H</h1><p>x</p>"],
      metadata: """
        <dc:title>The Boat</dc:title><dc:creator opf:role="aut" opf:file-as="Quay, Ann">Ann Quay\
        </dc:creator><dc:contributor opf:role="trl">Tom Ferry</dc:contributor>
        <dc:contributor opf:role="bkp">calibre</dc:contributor>
        <dc:identifier opf:scheme="ISBN">9780306406157</dc:identifier>
        <dc:date opf:event="publication">1999</dc:date>
        <meta name="calibre:series" content="Coasts"/>
        <meta name="calibre:series_index" content="2.0"/>
        """
    ).read()
    let metadata = book.document.metadata
    #expect(metadata.titles == [Field("The Boat", origin: .read)])
    #expect(
      metadata.creators.map(\.value) == [
        Creator(name: "Ann Quay", sortName: "Quay, Ann", role: "aut"),
        Creator(name: "Tom Ferry", role: "trl"),
      ])
    #expect(
      metadata.identifiers.map(\.value) == [Identifier(scheme: "ISBN", value: "9780306406157")])
    #expect(metadata.issued?.value == "1999")
    #expect(metadata.series?.value == Series(name: "Coasts", position: "2"))
  }

  @Test func picturesComeAlong() throws {
    var book = ForeignBook(["<h1>H</h1><p><img src='a%20b.svg' alt='A boat'/></p>"])
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"
    book.files.append(("OPS/a b.svg", svg))
    let read = try book.read()
    #expect(
      read.blocks == [
        .figure(Figure(image: Image(target: "a b.svg", alternativeText: "A boat")))
      ])
    #expect(
      read.document.resources == [
        Resource(name: "a b.svg", mediaType: "image/svg+xml", bytes: Array(svg.utf8))
      ])
  }

  @Test func whatIsLeftOutIsTold() throws {
    let book = try ForeignBook([
      "<h1>H</h1><p>x<script>1</script></p><video src='a.mp4'>No film.</video>"
        + "<p><img src='https://example.org/a.png' alt='far'/><img src='no.png' alt='gone'/></p>"
    ]).read()
    #expect(
      book.codes == ["scripts-left-out", "media-left-out", "missing-image", "external-image"])
  }

  @Test func faultyMarkupIsMended() throws {
    let book = try ForeignBook(["<h1>H</h1><p>a<br>b<p>c & d"]).read()
    #expect(book.codes == ["mended-markup"])
    #expect(
      book.blocks == [
        .paragraph(Paragraph([.text("a"), .lineBreak(LineBreak(.hard)), .text("b")])),
        .prose("c & d"),
      ])
  }

  @Test func textInWrongPlacesIsKept() throws {
    let page = try ReadBook(
      page: "<ul>a<li>b</ul><dl>c<dt>d<dd>e</dl><figure>f<figcaption>g</figure>")
    #expect(page.document.plainText == "abcdefg")
  }

  @Test func pagesInTheirOwnEncoding() throws {
    let latin =
      Array("<html><head><meta charset=\"iso-8859-1\"><body><p>na".utf8) + [0xEF]
      + Array("ve".utf8)
    #expect(try ReadBook(page: latin).blocks == [.prose("naïve")])
    #expect(try ReadBook(page: "<p>naïve").blocks == [.prose("naïve")])
    let undeclared =
      Array("<p>na".utf8) + [0xEF] + Array("ve \u{201C}".utf8.prefix(3))
      + [0x93, 0x94]
    #expect(try ReadBook(page: undeclared).blocks == [.prose("naïve “”")])
  }

  @Test func pagesHaveTheirMetadata() throws {
    let page = try ReadBook(
      page: """
        <!DOCTYPE html><html lang="de"><head><title>Das Boot</title>
        <meta name="author" content="Anna Kai"><meta name="keywords" content="a, b"></head>
        <body><nav><a href="/">Start</a></nav><article><h1>Das Boot</h1><p>Ein Boot.</article>
        """)
    #expect(page.document.metadata.titles.map(\.value) == ["Das Boot"])
    #expect(page.document.metadata.creators.map(\.value.name) == ["Anna Kai"])
    #expect(page.document.metadata.subjects.map(\.value) == ["a", "b"])
    #expect(page.document.language == .german)
    #expect(page.document.divisions.map(\.kind) == [.article])
    #expect(page.codes == ["contents-left-out"])
  }
}
