import GalleyCore
import Testing

/// How lists are marked.
struct ListTests {
  @Test func markersOfTheTextStandAsText() throws {
    let list = List(
      .ordered(start: 1, style: .decimal), [ListItem([paragraph("item")], marker: TextRun("（一）"))])
    let written = try WrittenDocument([.list(list)], in: .simplifiedChinese)
    let runs = try written.runs
    #expect(runs.contains("<w:t>（一）</w:t><w:tab/><w:t>item</w:t>"))
    #expect(!written.names.contains("word/numbering.xml"))
    // Six half-ems for the marker, one for the space behind it.
    #expect(
      try written.paragraphProperties(of: "（一）").contains(
        "<w:ind w:left=\"840\" w:hanging=\"840\"/>"))
  }

  @Test func itemsWithoutMarkersAreNumbered() throws {
    let list = List(
      .ordered(start: 3, style: .lowerRoman),
      [ListItem([paragraph("a")]), ListItem([paragraph("b")])])
    let written = try WrittenDocument([.list(list)])
    for item in ["a", "b"] {
      #expect(
        try written.paragraphProperties(of: ">\(item)<").contains(
          "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"))
    }
    let numbering = try written.part("word/numbering.xml")
    #expect(numbering.contains("<w:startOverride w:val=\"3\"/>"))
    #expect(numbering.contains("<w:numFmt w:val=\"lowerRoman\"/>"))
  }

  @Test func eachListCountsForItself() throws {
    let list = Block.list(List(.ordered(start: 1, style: .decimal), [ListItem([paragraph("x")])]))
    let written = try WrittenDocument([list, paragraph("between"), list])
    let numbering = try written.part("word/numbering.xml")
    #expect(numbering.ranges(of: "<w:num ").count == 2)
    #expect(numbering.ranges(of: "<w:abstractNum ").count == 1)
  }

  @Test func furtherParagraphsOfAnItemStandBelowItsText() throws {
    let list = List(.bulleted, [ListItem([paragraph("one"), paragraph("two")])])
    let written = try WrittenDocument([.list(list)])
    #expect(try written.paragraphProperties(of: "two") == "<w:pStyle w:val=\"ListContinue\"/>")
  }

  @Test func anItemThatBeginsWithATableKeepsItsMarker() throws {
    let table = Table(columns: [.left], body: [TableRow([TableCell([paragraph("cell")])])])
    let list = List(.bulleted, [ListItem([.table(table)], marker: TextRun("*"))])
    #expect(
      try WrittenDocument([.list(list)]).runs.hasPrefix(
        "<w:p><w:r><w:t>*</w:t><w:tab/></w:r></w:p><w:tbl>"))
  }

  @Test func termsStandAboveTheirMeaning() throws {
    let list = DefinitionList([DefinitionEntry(term: [.text("term")], [paragraph("meaning")])])
    let written = try WrittenDocument([.definitionList(list)])
    #expect(try written.paragraphProperties(of: "term") == "<w:pStyle w:val=\"DefinitionTerm\"/>")
    #expect(try written.paragraphProperties(of: "meaning") == "<w:pStyle w:val=\"Definition\"/>")
  }
}
