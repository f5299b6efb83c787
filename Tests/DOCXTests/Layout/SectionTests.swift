import GalleyCore
import Testing

@testable import DOCXFormat

/// Columns, right-hand pages and running heads.
struct SectionTests {
  private func article(_ title: String, _ blocks: [Block]) -> Division {
    Division(
      kind: .article,
      matter: [Matter(.head, [.text(TextRun(title))]), Matter(.byline, [.text("By One")])],
      blocks: blocks)
  }

  private func written(_ layout: String, _ divisions: [Division]) throws -> WrittenDocument {
    var metadata = Metadata()
    metadata.languages = [Field(.english)]
    metadata.titles = [Field("The Courier")]
    return try WrittenDocument(
      Document(metadata: metadata, divisions: divisions), settings: ["layout": layout])
  }

  /// The sections of a document, each with what it holds.
  private func sections(_ written: WrittenDocument) throws -> [(text: String, properties: String)] {
    let text = try written.part("word/document.xml")
    var sections: [(text: String, properties: String)] = []
    var rest = text[...]
    while let start = rest.firstRange(of: "<w:sectPr>"),
      let end = rest.firstRange(of: "</w:sectPr>")
    {
      // What a paragraph says follows the properties of the section that it ends.
      let after = rest[end.upperBound...]
      let last = after.prefix(upTo: after.firstRange(of: "</w:p>")?.lowerBound ?? after.endIndex)
      sections.append(
        (String(rest[..<start.lowerBound]) + last, String(rest[start.lowerBound..<end.upperBound])))
      rest = after.dropFirst(last.count)
    }
    return sections
  }

  @Test func titlesStandAcrossTheColumns() throws {
    let written = try written(
      "newspaper", [article("Bread", [paragraph("Flour")]), article("Clock", [paragraph("Time")])])
    let sections = try sections(written)
    #expect(sections.count == 5)
    let words = ["Bread", "Flour", "Clock", "Time"]
    for (section, word) in zip(sections, words) { #expect(section.text.contains(">\(word)<")) }
    #expect(
      sections.map { $0.properties.contains("w:num=\"3\"") } == [false, true, false, true, false])
    #expect(
      sections.dropFirst().allSatisfy { $0.properties.contains("<w:type w:val=\"continuous\"/>") })
    // The headers of the first section are those of all.
    #expect(sections[0].properties.contains("<w:headerReference"))
    #expect(!sections[1].properties.contains("Reference"))
  }

  @Test func aTableThatEndsASectionHasAParagraphForIt() throws {
    let table = Block.table(
      Table(columns: [.left], body: [TableRow([TableCell([paragraph("cell")])])]))
    let written = try written(
      "newspaper", [article("Bread", [table]), article("Clock", [paragraph("Time")])])
    let text = try written.part("word/document.xml")
      .replacing(#/<w:divId w:val="\d+"\/>/#, with: "")
    #expect(text.contains("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"TableText\"/><w:sectPr>"))
  }

  @Test func chaptersOfABookBeginOnRightHandPages() throws {
    let chapters = ["One", "Two"].map {
      Division(
        kind: .chapter, matter: [Matter(.head, [.text(TextRun($0))])], blocks: [paragraph("text")])
    }
    let book = Division(
      kind: .text, matter: [Matter(.head, [.text("The Book")])], divisions: chapters)
    let written = try written("book", [book])
    let sections = try sections(written)
    #expect(sections.count == 3)
    #expect(sections[1].properties.contains("<w:type w:val=\"oddPage\"/>"))
    #expect(sections.allSatisfy { $0.properties.contains("<w:titlePg/>") })
    #expect(try written.paragraphProperties(of: ">One<").contains("\"Heading1\""))
    let odd = try written.part("word/header1.xml")
    #expect(odd.contains("<w:instrText xml:space=\"preserve\"> STYLEREF 1 </w:instrText>"))
    #expect(try written.part("word/header2.xml").contains(">The Courier<"))
    #expect(try written.part("word/settings.xml").contains("<w:mirrorMargins/>"))
  }

  /// A program that does not know the field shows what stands in it: the head of that chapter.
  @Test func runningHeadsHaveTheHeadOfTheirChapter() throws {
    let chapters = ["One & Only", "Two", "Three"].map {
      Division(
        kind: .chapter, matter: [Matter(.head, [.text(TextRun($0))])], blocks: [paragraph("text")])
    }
    let book = Division(
      kind: .text, matter: [Matter(.head, [.text("The Book")])], divisions: chapters)
    let written = try written("book", [book])
    let relations = try written.part("word/_rels/document.xml.rels")
    let heads = try sections(written).map { section in
      let reference = section.properties.firstMatch(
        of: #/<w:headerReference w:type="default" r:id="(rId\d+)"\/>/#)
      let identifier = try #require(reference?.1)
      let relation = try #require(
        relations.split(separator: "<").first { $0.contains("\"\(identifier)\"") })
      let name = try #require(relation.firstMatch(of: #/header\d+\.xml/#)?.0)
      return try written.part("word/\(name)")
    }
    let words = ["The Courier", "One &amp; Only", "Two", "Three"]
    #expect(heads.count == words.count)
    for (head, word) in zip(heads, words) {
      #expect(head.contains(" STYLEREF 1 ") && head.contains(">\(word)</w:t>"))
    }
    // What does not show the chapter is that of the first section.
    #expect(written.names.count { $0.hasPrefix("word/header") } == 2 + 3)
  }

  @Test func textWithoutDivisionsHasOneSection() throws {
    for layout in ShippedLayouts.names where layout != "newspaper" {
      let written = try written(layout, [Division(kind: .text, blocks: [paragraph("text")])])
      #expect(try sections(written).count == 1, "\(layout)")
    }
  }

  @Test func footnotesAndCellsStandInNoSection() throws {
    let note = Block.note(Note(identifier: "n", [paragraph("note"), paragraph("more")]))
    let reference = Inline.noteReference(NoteReference(target: "n", label: TextRun("1")))
    let written = try written(
      "newspaper",
      [
        article("Bread", [.paragraph(Paragraph([.text("Flour"), reference])), note]),
        article("Clock", [paragraph("Time")]),
      ])
    #expect(try !written.part("word/footnotes.xml").contains("<w:sectPr>"))
  }
}
