import GalleyCore
import GalleyPackaging
import GalleyTestSupport
import Testing

@testable import DOCXFormat

/// Documents that have the look of another.
struct ReferenceTests {
  private let header = """
    <w:hdr xmlns:w="\(WordML.namespace)" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:p>\
    <w:hyperlink r:id="rId7"><w:r><w:t>House</w:t></w:r></w:hyperlink></w:p></w:hdr>
    """
  private let styles = """
    <w:styles xmlns:w="\(WordML.namespace)"><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="20"/>\
    <w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault></w:docDefaults>\
    <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>\
    <w:style w:type="paragraph" w:styleId="1"><w:name w:val="标题 1"/><w:basedOn w:val="Standard"/>\
    <w:pPr><w:jc w:val="right"/></w:pPr></w:style>\
    <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="Überschrift 2"/></w:style>\
    <w:style w:type="paragraph" w:styleId="Titre3"><w:name w:val="heading 3"/></w:style>\
    <w:style w:type="paragraph" w:styleId="Midashi4"><w:name w:val="見出し 4"/></w:style>\
    <w:style w:type="character" w:styleId="Verse"><w:name w:val="Verse"/></w:style>\
    </w:styles>
    """

  /// A small document of somebody else's.
  private func reference(
    styles: String? = nil, header: String? = nil, headerTarget: String = "https://example.org/",
    extra: [(String, String)] = []
  ) throws -> InputFile {
    let sink = MemorySink()
    let zip = ZipWriter(to: sink, level: 6)
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    func relationships(_ all: [(String, String, String, Bool)]) -> String {
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + all.map { identifier, kind, target, isExternal in
          "<Relationship Id=\"\(identifier)\" Type=\"\(office)/\(kind)\" Target=\"\(target)\""
            + (isExternal ? " TargetMode=\"External\"/>" : "/>")
        }.joined() + "</Relationships>"
    }
    let type = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    let parts: [(String, String)] =
      [
        (
          "[Content_Types].xml",
          """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
          <Default Extension="xml" ContentType="application/xml"/>\
          <Override PartName="/word/document.xml" ContentType="\(type)document.main+xml"/></Types>
          """
        ), ("_rels/.rels", relationships([("rId1", "officeDocument", "word/document.xml", false)])),
        (
          "word/_rels/document.xml.rels",
          relationships([
            ("rId1", "styles", "styles.xml", false), ("rId2", "header", "header9.xml", false),
            ("rId3", "numbering", "numbering.xml", false),
          ])
        ),
        ("word/_rels/header9.xml.rels", relationships([("rId7", "hyperlink", headerTarget, true)])),
        (
          "word/document.xml",
          """
          <w:document xmlns:w="\(WordML.namespace)" xmlns:r="\(office)"><w:body><w:p/><w:sectPr>\
          <w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="9000" w:h="12000"/>\
          <w:pgMar w:top="1000" w:right="1000" w:bottom="1000" w:left="2000" w:header="500" \
          w:footer="500" w:gutter="0"/><w:docGrid w:linePitch="360"/></w:sectPr></w:body></w:document>
          """
        ), ("word/styles.xml", styles ?? self.styles), ("word/header9.xml", header ?? self.header),
        (
          "word/numbering.xml",
          """
          <w:numbering xmlns:w="\(WordML.namespace)"><w:abstractNum w:abstractNumId="4"><w:lvl \
          w:ilvl="0"><w:start w:val="1"/></w:lvl></w:abstractNum><w:num w:numId="7">\
          <w:abstractNumId w:val="4"/></w:num></w:numbering>
          """
        ),
      ] + extra
    for (name, text) in parts { try zip.addDeflated(name, Array(text.utf8)) }
    try zip.finish()
    return InputFile(name: "house.docx", bytes: sink.bytes)
  }

  private func written(_ document: Document, like file: InputFile) throws -> WrittenDocument {
    try WrittenDocument(
      document, settings: ["reference-doc": file.name], files: ["reference-doc": [file]])
  }

  private func head(_ text: String, _ inner: [Division] = []) -> Division {
    Division(
      kind: .section, matter: [Matter(.head, [.text(TextRun(text))])], blocks: [paragraph("text")],
      divisions: inner)
  }

  @Test func stylesAreFoundByNameInAnyLanguage() throws {
    let document = Document(divisions: [
      head("A", [head("B", [head("C", [head("D", [head("E")])])])])
    ])
    let written = try written(document, like: reference())
    for (text, style) in [
      ("A", "1"), ("B", "berschrift2"), ("C", "Titre3"), ("D", "Midashi4"), ("E", "Heading5"),
    ] {
      #expect(
        try written.paragraphProperties(of: ">\(text)<").contains("<w:pStyle w:val=\"\(style)\"/>"))
    }
    // Body text is what is in Normal, where there is no style for it.
    #expect(
      try written.paragraphProperties(of: ">text<").contains("<w:pStyle w:val=\"Standard\"/>"))
    let styles = try written.part("word/styles.xml")
    #expect(styles.contains("<w:name w:val=\"标题 1\"/><w:basedOn w:val=\"Standard\"/>"))
    #expect(
      styles.contains(
        "w:styleId=\"Heading5\"><w:name w:val=\"heading 5\"/><w:basedOn w:val=\"Standard\"/>"))
    #expect(!styles.contains("w:styleId=\"Heading1\""))
    // An identifier that another style has is not given away again.
    #expect(styles.contains("w:styleId=\"VerseG2\"><w:name w:val=\"Verse\"/>"))
    let note = try #require(written.diagnostics.first)
    #expect(note.code == "reference-styles" && note.severity == .note)
    #expect(note.message.contains("5 styles are those of 'house.docx': Normal, heading 1"))
    #expect(note.hint?.contains("heading 5") == true)
  }

  @Test func pageHeadersAndListsAreItsOwn() throws {
    let list = Block.list(
      List(.ordered(start: 1, style: .decimal), [ListItem([paragraph("one")])]))
    let written = try written(
      Document(divisions: [Division(kind: .text, blocks: [list])]), like: reference())
    let text = try written.part("word/document.xml")
    #expect(
      text.contains("<w:headerReference w:type=\"default\" r:id=\"rId1\"/><w:pgSz w:w=\"9000\""))
    #expect(!text.contains("footerReference"))
    #expect(text.contains("<w:numId w:val=\"8\"/>"))
    #expect(try written.part("word/header1.xml").contains("<w:hyperlink r:id=\"rId1\">"))
    #expect(try written.part("word/_rels/header1.xml.rels").contains("https://example.org/"))
    let numbering = try written.part("word/numbering.xml")
    let definitions = try #require(
      numbering.firstRange(of: "<w:abstractNum w:abstractNumId=\"5\">"))
    let lists = try #require(numbering.firstRange(of: "<w:num w:numId=\"7\">"))
    #expect(definitions.lowerBound < lists.lowerBound)
  }

  @Test func theLanguageIsThatOfTheText() throws {
    var metadata = Metadata()
    metadata.languages = [Field(.simplifiedChinese)]
    let document = Document(
      metadata: metadata, divisions: [Division(kind: .text, blocks: [paragraph("文")])])
    let styles = try written(document, like: reference()).part("word/styles.xml")
    #expect(styles.contains("<w:sz w:val=\"20\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\""))
    #expect(!styles.contains("fr-FR"))
  }

  @Test func whatItsStylesSayIsKnown() throws {
    let reference = try ReferenceDocument(reference())
    #expect(reference.styles.look(of: "1").alignment == .end)
    #expect(reference.styles.bodySize == 20)
    let page = reference.page(em: 200)
    #expect((page.textWidth, page.textHeight) == (6000, 10000))
  }

  @Test(arguments: [
    ("javascript:alert(1)", nil), ("file:///etc/passwd", nil),
    (
      "https://example.org/",
      "<w:hdr xmlns:w=\"\(WordML.namespace)\" xmlns:r=\"r\"><w:p><w:r><w:t r:id=\"rId8\"/></w:r></w:p></w:hdr>"
    ),
  ])
  func headersThatLeadElsewhereAreLeftOut(target: String, header: String?) throws {
    let file = try reference(header: header, headerTarget: target)
    let written = try written(Document(divisions: [head("A")]), like: file)
    #expect(written.diagnostics.contains { $0.code == "unusable-reference-part" })
    #expect(!written.names.contains("word/header1.xml"))
  }

  @Test func hostileDocumentsAreRefused() throws {
    let entity = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + styles
    let deep = String(repeating: "<w:p>", count: 300) + String(repeating: "</w:p>", count: 300)
    let files: [InputFile] = [
      InputFile(name: "a.docx", bytes: Array("no archive".utf8)),
      try reference(styles: entity), try reference(styles: "<w:styles"),
      try reference(styles: "<w:styles xmlns:w=\"\(WordML.namespace)\">\(deep)</w:styles>"),
      try reference(
        styles: "<w:styles xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"/>"),
    ]
    for file in files {
      let settings = try Settings(
        declared: DocumentFormat.docx.settings, given: ["reference-doc": file.name],
        files: ["reference-doc": [file]])
      let error = #expect(throws: Diagnostic.self) { try DOCXWriter().check(settings) }
      #expect(error?.code == "bad-reference-doc")
      #expect(error?.category == .usage)
    }
  }

  @Test func whatWeWroteServesAsAReference() throws {
    let first = try WrittenDocument(
      EverythingDocument.make(), settings: ["layout": "book", "toc": "true"])
    let file = InputFile(name: "book.docx", bytes: first.bytes)
    let document = EverythingDocument.make()
    let written = try written(document, like: file)
    #expect(written.tally == LossAudit.tally(of: document))
    let styles = try written.part("word/styles.xml")
    let identifiers = styles.matches(of: /w:styleId="([^"]+)"/).map { String($0.1).lowercased() }
    #expect(Set(identifiers).count == identifiers.count)
    #expect(written.diagnostics.contains { $0.hint == "it has all there are" })
  }
}
