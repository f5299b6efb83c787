import GalleyCore
import Testing

/// The head of a page that came out as several lines, or as one without a gap between its words.
@Suite struct PageHeadLinesTests {
  private let story =
    "A ferry for all\nBy Ruth Carver\n\(ColumnStory.ferry)\nAn old wheel\nBy Tom Baker\n\(ColumnStory.mill)\n"

  @Test(
    "what names a page, a day, a paper is its head",
    arguments: [
      ["Page A4"], ["Friday, March 15, 2024", "Page A4"], ["The Harbour Courier", "B7"],
      ["NATION www.harbour.example B7"], ["Seite 4 Freitag, 15. März 2024 Politik"],
      ["www.harbour.example", "The Harbour Courier", "No. 63"],
    ])
  func heads(lines: [String]) throws {
    let text = lines.joined(separator: "\n") + "\n" + story
    let document = try read(text)
    #expect(
      document.outline.filter { $0.hasPrefix("# ") } == ["# A ferry for all", "# An old wheel"],
      "\(document.outline)")
    for line in lines {
      #expect(document.outline.contains { $0.hasSuffix(": " + line) }, "\(document.outline)")
    }
    #expect(document.reconstructedSource() == text)
  }

  @Test(
    "so it is among Han",
    arguments: [["东海日报", "2024年3月15日 星期五"], ["责任编辑：李娜"], ["要闻", "12版"]])
  func ofHan(lines: [String]) throws {
    let text =
      lines.joined(separator: "\n") + "\n河堤上的春天\n本报记者 王小明\n\(ColumnStory.river)\n旧码头\n本报记者 李大山\n"
      + ColumnStory.river + "\n"
    let document = try read(text)
    #expect(
      document.outline.filter { $0.hasPrefix("# ") } == ["# 河堤上的春天", "# 旧码头"],
      "\(document.outline)")
    #expect(document.reconstructedSource() == text)
  }

  @Test("a title with a date below it is none")
  func titleAndDate() throws {
    let document = try read("Harbour opens\nFriday, March 15, 2024\n\(ColumnStory.ferry)\n")
    #expect(document.outline.contains("# Harbour opens"), "\(document.outline)")
  }

  @Test("a title goes on with no line below a date")
  func dateGoesOn() throws {
    let document = try read(
      "Friday, March 15, 2024\nHarbour opens\nfor the summer\nBy Ruth Carver\n\(ColumnStory.ferry)\n"
    )
    #expect(document.outline.contains("# Harbour opens for the summer"), "\(document.outline)")
  }
}
