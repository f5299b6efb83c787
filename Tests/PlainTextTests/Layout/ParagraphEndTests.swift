import GalleyCore
import Testing

/// The short last line of a paragraph right above a short title.
@Suite struct ParagraphEndTests {
  @Test("a title stands below the end of a paragraph that is as short")
  func shortEnd() throws {
    let text =
      "A second boat\nBy Ruth Carver\n\(ColumnStory.ferry)\nIt has been said that they will wait\nno more.\n"
      + "TRADE\nOld wheel\nBy Tom Baker\n\(ColumnStory.mill)\n"
    let document = try read(text)
    #expect(document.outline.contains("# Old wheel"), "\(document.outline)")
    #expect(document.reconstructedSource() == text)
  }
}
