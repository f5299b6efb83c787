import GalleyCore
import Testing

/// The first line of a page that holds the paper's name, the day and the price, one space apart.
@Suite struct MastheadLineTests {
  @Test(
    "the paper's name with its day, its number or its price is no part of the title below",
    arguments: [
      "THE HARBOUR COURIER Thursday, 11 April 2019 Price £1.20",
      "The Harbour Courier No. 48,211 LONDON WEDNESDAY OCTOBER 17 2018",
      "Elbtaler Anzeiger Mittwoch, 3. Mai 2017 1,90€",
    ])
  func letters(head: String) throws {
    let text = "\(head)\nA second boat for everybody\nBy Ruth Carver\n\(ColumnStory.ferry)\n"
    let document = try read(text)
    #expect(document.outline.contains("# A second boat for everybody"), "\(document.outline)")
    #expect(document.outline.contains { $0.hasSuffix(": " + head) }, "\(document.outline)")
    #expect(document.reconstructedSource() == text)
  }

  @Test("so it is with numbers of Han")
  func han() throws {
    let head = "港町日日新聞 二〇二四年（令和六年）十月十三日 日曜日"
    let outline = try read("\(head)\n船着き場が上手に移る\n小川健一\n\(ColumnStory.landing)\n").outline
    #expect(outline.contains("# 船着き場が上手に移る"), "\(outline)")
  }

  @Test("a title with a year or a sum in it is none")
  func title() throws {
    for title in ["A Ferry Fare of £1.20 Shocks Alden", "Harbour Day 2019 Draws Crowds"] {
      let outline = try read("\(title)\nBy Ruth Carver\n\(ColumnStory.ferry)\n").outline
      #expect(outline.contains("# " + title), "\(outline)")
    }
  }
}
