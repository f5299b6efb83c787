import GalleyCore
import GalleyTestSupport
import Testing

@testable import EPUBFormat

/// What a part of a book is to its reader.
@Suite struct DivisionRoleTests {
  private func read(_ body: String) throws -> Division {
    let book = ForeignBook([body, "<section epub:type='chapter'><h1>1</h1><p>x</p></section>"])
    return try #require(book.read().document.divisions.first)
  }

  @Test(arguments: [
    ("epub:type='preface'", Division.Kind.frontMatter, Division.Role.preface),
    ("role='doc-foreword'", .frontMatter, .foreword),
    ("epub:type='frontmatter dedication'", .frontMatter, .dedication),
    ("epub:type='titlepage'", .frontMatter, .titlePage),
    ("epub:type='copyright-page'", .frontMatter, .copyrightPage),
    ("epub:type='appendix' role='doc-appendix'", .backMatter, .appendix),
    ("epub:type='backmatter glossary'", .backMatter, .glossary),
    ("epub:type='colophon'", .backMatter, .colophon),
    ("epub:type='bodymatter introduction'", .chapter, .introduction),
    ("epub:type='epilogue'", .chapter, .epilogue),
  ]) func isRead(attributes: String, kind: Division.Kind, role: Division.Role) throws {
    let division = try read("<section \(attributes)><h1>H</h1><p>x</p></section>")
    #expect(division.kind == kind && division.role == role)
  }

  @Test func theGuideOfEPUB2SaysSoToo() throws {
    var book = ForeignBook(["<h1>To You</h1><p>x</p>", "<h1>1</h1><p>x</p>"])
    let last = book.files.count - 1
    book.files[last].text = book.files[last].text.replacing(
      "</package>",
      with: "<guide><reference type='acknowledgements' href='c1.xhtml'/></guide></package>")
    let divisions = try book.read().document.divisions
    #expect(divisions.map(\.role) == [.acknowledgments, nil])
  }

  /// What has no heading and no line in the contents is a part of its own where it says what it is.
  @Test func withoutAHeadingToo() throws {
    let names = ["c1", "c3"].map { name in
      "<navPoint><navLabel><text>\(name)</text></navLabel><content src='\(name).xhtml'/></navPoint>"
    }
    let book = ForeignBook(
      [
        "<section epub:type='imprint'><h2>c1</h2><p>a</p></section>",
        "<section epub:type='dedication'><p>To You</p></section>",
        "<section epub:type='chapter'><h2>c3</h2><p>b</p></section>", "<p>more</p>",
      ], ncx: names.joined())
    let divisions = try book.read().document.divisions
    #expect(divisions.map(\.role) == [.imprint, .dedication, nil])
    #expect(divisions.map(\.blocks.count) == [1, 1, 2])
  }

  @Test func aTitlePageIsTheBooks() throws {
    let read = try ForeignBook(
      [
        "<section epub:type='titlepage'><h1>T</h1><p>By Jane Miller.</p></section>",
        "<section epub:type='chapter'><h2>1</h2><p>b</p></section>",
      ],
      metadata:
        "<dc:title>T</dc:title><dc:creator>Jane Miller</dc:creator><dc:publisher>Quay</dc:publisher>"
    ).read().document
    let book = try UnpackedBook(read)
    #expect(!book.names.contains("EPUB/text/titlepage.xhtml"))
    let page = try book.text("text/front-001.xhtml")
    #expect(page.contains(" titled\">") && page.contains(">Quay</p>"))
    #expect(page.count { $0 == "J" } == 1)
    #expect(try ReadBook(book.bytes).document.divisions == read.divisions)
    let text = try WrittenPage(read).text
    #expect(text.contains("<p>By Jane Miller.</p>\n</section>") && !text.contains("\"titlepage\">"))
  }

  private func document(_ kind: Division.Kind, _ role: Division.Role?) -> Document {
    let title = Matter(.head, [.text("Words")])
    return Document(divisions: [
      Division(
        kind: kind, attributes: Attributes(classes: ["center"]), matter: [title],
        blocks: [.prose("x")], role: role)
    ])
  }

  @Test func isWrittenForReadingSystems() throws {
    let book = try UnpackedBook(document(.backMatter, .glossary))
    #expect(
      try book.text("text/back-001.xhtml").contains(
        "<section epub:type=\"glossary\" role=\"doc-glossary\" aria-labelledby=\"heading-1\" "
          + "class=\"back-matter role-glossary center\">"))
    #expect(
      try WrittenPage(document(.frontMatter, .titlePage)).text.contains(
        "class=\"front-matter role-titlepage center\">"))
    // No article is a glossary to a screen reader.
    #expect(
      try UnpackedBook(document(.article, .glossary)).text("text/article-001.xhtml").contains(
        "<article epub:type=\"glossary\" class=\"article role-glossary center\">"))
  }

  @Test(arguments: Division.Role.allCases) func comesBack(role: Division.Role) throws {
    for kind in Division.Kind.allCases {
      for document in [document(kind, role), document(kind, nil)] {
        let book = try ReadBook(UnpackedBook(document).bytes).document.divisions
        #expect(book == document.divisions)
        let page = try ReadBook(page: WrittenPage(document).bytes).document.divisions
        #expect(page == document.divisions)
      }
    }
  }

  /// A rendition of such a name is none.
  @Test func renditionsStay() throws {
    var document = document(.chapter, nil)
    document.divisions[0].attributes.classes = ["preface"]
    #expect(try ReadBook(UnpackedBook(document).bytes).document.divisions == document.divisions)
  }
}
