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
