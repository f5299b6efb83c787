import GalleyCore
import Testing

@Suite struct FileDescriptionTests {
  @Test("a title is given, or the only head, or the file's name, or none")
  func titles() throws {
    var document = Document()
    #expect(try title(of: document) == "<title>[untitled]</title>")
    document.source = SourceText(
      name: "letters.txt", byteCount: 0, sha256: "", encoding: SourceEncoding(name: "UTF-8"))
    #expect(
      try title(of: document) == "<title cert=\"low\" resp=\"#galley\">letters</title>")
    document.divisions = [
      Division(
        kind: .article,
        matter: [
          Matter(.head, [.text("Two"), .lineBreak(LineBreak(.space)), .text("Lines")])
        ])
    ]
    #expect(try title(of: document) == "<title>Two Lines</title>")
    document.metadata.titles = [Field("A & B", origin: .guessed, confidence: .init(percent: 55))]
    #expect(
      try title(of: document)
        == "<title cert=\"medium\" resp=\"#galley\">A &amp; B</title>")
  }

  @Test("names in another language than English say so")
  func language() throws {
    var document = Document()
    document.metadata.titles = [Field("书店")]
    document.metadata.languages = [Field(.simplifiedChinese)]
    #expect(try title(of: document) == "<title xml:lang=\"zh-Hans\">书店</title>")
  }

  @Test("people by their roles")
  func creators() throws {
    var document = Document()
    document.metadata.creators = ["aut", "edt", "trl", "ill", "zzz"].map {
      Field(Creator(name: "N", role: $0))
    }
    let statement = try #require(Written(document).inside("titleStmt"))
    for markup in [
      "<author>N</author>", "<editor>N</editor>", "<editor role=\"translator\">N</editor>",
      "<resp>illustrator</resp>", "<resp>zzz</resp>",
    ] { #expect(statement.contains(markup)) }
  }

  @Test("the publication says no more than is known")
  func publication() throws {
    var document = Document()
    #expect(
      try Written(document).inside("publicationStmt")?.contains(
        "<p>Not published. No publisher, date or licence is stated.</p>") == true)
    document.metadata.identifiers = [Field(Identifier(scheme: "DOI", value: "10.1/x"))]
    let known = try #require(Written(document).inside("publicationStmt"))
    #expect(known.contains("<authority>not stated</authority>"))
    #expect(known.contains("<idno type=\"DOI\">10.1/x</idno>"))
    #expect(known.contains("<availability status=\"unknown\">"))
    document.metadata.rights = Field("CC0 1.0")
    document.metadata.publisher = Field("Press")
    let full = try #require(Written(document).inside("publicationStmt"))
    #expect(full.contains("<publisher>Press</publisher>"))
    #expect(full.contains("<licence>CC0 1.0</licence>"))
    #expect(!full.contains("not stated"))
  }

  @Test("the size is that of the text")
  func extent() throws {
    let extent = try Written(document([paragraph("汉字𠀀 a"), paragraph("b")])).inside("extent")
    #expect(extent?.contains("quantity=\"6\">6 characters<") == true)
    #expect(extent?.contains(">2 paragraphs<") == true)
  }

  @Test("the source is the file, with its checksum, and the print where it is known")
  func source() throws {
    var document = Document()
    document.source = SourceText(
      name: "a.txt", byteCount: 12, sha256: "abc123",
      encoding: SourceEncoding(
        name: "GB18030", origin: .guessed, confidence: Confidence(percent: 93)),
      lines: LineTable(textOffsets: [0, 6, 12]),
      damage: [Damage(offset: 3, fileOffset: 3, bytes: [0xFF])])
    document.metadata.sourcePublication = Field("河岸")
    document.metadata.date = Field("2022-11")
    let source = try #require(Written(document).inside("sourceDesc"))
    for markup in [
      "<biblStruct>", "<title>河岸</title>", "<date when=\"2022-11\">2022-11</date>",
      "<title>a.txt</title>", "<idno type=\"sha256\">abc123</idno>",
      "quantity=\"12\">12 bytes<", ">2 lines<",
      "GB18030, inferred from its bytes with a confidence of 0.93.",
      "In 1 place the file has bytes that are no character",
    ] { #expect(source.contains(markup), "\(markup)") }
    document.metadata.date = Field("last winter")
    #expect(
      try Written(document).inside("sourceDesc")?.contains("<date>last winter</date>") == true)
  }

  @Test("an article of a newspaper is described as one in it")
  func article() throws {
    var document = Document(divisions: [Division(kind: .article, blocks: [paragraph("Text.")])])
    document.metadata.titles = [Field("The Flood")]
    document.metadata.creators = [Field(Creator(name: "Ann Pell"))]
    document.metadata.sourcePublication = Field("Mill Lane Courier")
    document.metadata.date = Field("1921-03-14")
    let written = try Written(document)
    let source = try #require(written.inside("analytic"))
    #expect(source.contains("<author>Ann Pell</author>"))
    #expect(source.contains("<title level=\"a\">The Flood</title>"))
    let read = try ReadBack(written.file).document.metadata
    #expect(read.sourcePublication?.value == "Mill Lane Courier")
    #expect(read.creators.count == 1)
    // Of several articles none is the one.
    document.divisions += document.divisions
    #expect(try Written(document).inside("analytic") == nil)
  }

  private func title(of document: Document) throws -> String {
    let statement = try #require(Written(document).inside("titleStmt"))
    return String(statement.split(separator: "\n")[0].drop { $0 == " " })
  }

  @Test("a paragraph without anything in it is none")
  func emptyParagraphs() throws {
    let note = Note(identifier: "n", [.paragraph(Paragraph([]))])
    let file = try Written(document([paragraph("One."), .note(note)])).file
    #expect(file.contains("1 paragraph</measure>"))
  }

  @Test("a page of an unnamed print is described without a paragraph beside it")
  func scopeAlone() throws {
    var document = Document()
    document.metadata.sourcePage = Field("3")
    let description = try #require(try Written(document).inside("sourceDesc"))
    #expect(description.contains("<biblScope unit=\"page\">3</biblScope>"))
    #expect(!description.contains("<p>"))
  }
}
