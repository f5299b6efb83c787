import GalleyCore
import Testing

/// What stands around the articles of a page beside titles and names: lines that lead to another
/// page, notes in brackets, places with dates, heads of pages.
@Suite struct NewsMatterTests {
  private let ferry = ColumnStory.ferry
  private let mill = ColumnStory.mill
  private let river = ColumnStory.river

  private func titles(_ outline: [String]) -> [String] { outline.filter { $0.hasPrefix("# ") } }

  @Test(
    "a line that says on which page the text goes on is neither text nor title",
    arguments: [
      "Continued on page 7", "Weiter auf Seite 9", "Suite en page 4",
    ])
  func jump(line: String) throws {
    let outline = try read(
      "A ferry\nfor all\nBy Ruth Carver\n\(ferry)\n\(line)\nThe old mill\nturns again\nBy Tom Baker\n"
        + mill + "\n"
    ).outline
    #expect(titles(outline) == ["# A ferry for all", "# The old mill turns again"], "\(outline)")
    let place = outline.firstIndex(of: "trailer: " + line) ?? .max
    #expect(place < outline.lastIndex { $0.hasPrefix("[") } ?? 0, "\(outline)")
  }

  @Test("so it is among Han", arguments: ["（下转第三版）", "下转第5版"])
  func jumpOfHan(line: String) throws {
    let text = "河堤上的春天\n本报记者 王小明\n\(river)\n\(line)\n旧码头\n本报记者 李大山\n\(river)\n"
    let document = try read(text)
    #expect(document.outline.contains("trailer: " + line), "\(document.outline)")
    #expect(titles(document.outline) == ["# 河堤上的春天", "# 旧码头"])
    #expect(document.reconstructedSource() == text)
  }

  @Test("a title goes on with no note that is all in brackets")
  func titleBelowNote() throws {
    let outline = try read(
      "河堤上的春天\n王小明\n\(river)\n（作者系河防所职工）\n旧码头的一天\n李大山\n\(river)\n"
    ).outline
    #expect(titles(outline) == ["# 河堤上的春天", "# 旧码头的一天"], "\(outline)")
    #expect(outline.contains { $0.hasSuffix(": （作者系河防所职工）") }, "\(outline)")
  }

  @Test("a byline with room after it goes on with no text that begins with a capital")
  func textBelowByline() throws {
    let outline = try read(
      "A ferry\nfor all\nBy J. P. Carver\nTwo boats, one pilot\n\(ferry)\n"
    ).outline
    #expect(outline.contains("by By J. P. Carver"), "\(outline)")
  }

  @Test("a date may stand behind the name of a place")
  func placeAndDate() throws {
    let outline = try read(
      "A ferry\nfor all\nBy Ruth Carver\nPort Alden, March 4\n\(ferry)\n"
    ).outline
    #expect(outline.contains("dateline: Port Alden, March 4"), "\(outline)")
  }

  @Test("what stands above a place, a date and a dash is a head, be it as wide as the text")
  func aboveNews() throws {
    let news = """
      Port Alden, March 4 – The wheel of the
      mill turned for the first time in
      forty years when the miller opened
      the sluice at noon. A hundred people
      had come to see it, and most of them
      got wet.
      """
    let outline = try read(
      "A ferry for all\nBy Ruth Carver\n\(ferry)\nOld wheel turns after forty years\n\(news)\n"
    ).outline
    #expect(
      outline.contains { !$0.hasPrefix("¶") && $0.hasSuffix(" Old wheel turns after forty years") },
      "\(outline)")
  }

  @Test("a name and a date with blank lines below each are the head of the page")
  func headApart() throws {
    let outline = try read(
      "The Harbour Courier\n\nAugust 20, 2023\n\nA ferry\nfor all\nBy Ruth Carver\n\(ferry)\n\(mill)\n"
    ).outline
    #expect(titles(outline) == ["# A ferry for all"], "\(outline)")
    #expect(!outline.contains { $0.hasPrefix("¶ The Harbour") || $0.hasPrefix("¶ August") })
  }

  @Test("a number between dashes at the end of a text is its page's")
  func lastFolio() throws {
    let outline = try read("A ferry\nfor all\nBy Ruth Carver\n\(ferry)\n\(mill)\n– 5 –\n").outline
    #expect(!outline.contains { $0.hasPrefix("¶ ") && $0.contains("5") }, "\(outline)")
  }

  @Test("two words in capitals are the rest of a title in capitals, and no name")
  func capitals() throws {
    let outline = try read("THE OLD WHEEL\nTURNS AT\nBLACK MILL\n\(mill)\n\(ferry)\n").outline
    #expect(titles(outline) == ["# THE OLD WHEEL TURNS AT BLACK MILL"], "\(outline)")
  }

  @Test("a list at the end of the last article does not make its cross-head a title below its text")
  func lastList() throws {
    let outline = try read(
      "A ferry\nfor all\nBy Ruth Carver\n\(ferry)\nThe old mill\nturns again\nBy Tom Baker\n\(mill)\n"
        + "What it costs\n• a pound for flour\n• two pounds for bread\n• nothing for a look\n"
    ).outline
    let first = outline.dropFirst().first
    #expect(first == "# A ferry for all", "\(outline)")
  }
}
