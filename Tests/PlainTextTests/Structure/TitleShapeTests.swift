import GalleyCore
import Testing

/// Titles in columns without blank lines: told by how large they were set, and by the name below or
/// above them.
@Suite struct TitleShapeTests {
  private let ferry = ColumnStory.ferry
  private let mill = ColumnStory.mill

  private func titles(_ outline: [String]) -> [String] { outline.filter { $0.hasPrefix("# ") } }

  @Test(
    "lines broken long before the column was full are a title, also where the first has a byline")
  func large() throws {
    let outline = try read(
      "A ferry for all\nBy Ruth Carver\n\(ferry)\nThe old mill\nturns again\n\(mill)\n"
    ).outline
    #expect(titles(outline) == ["# A ferry for all", "# The old mill turns again"], "\(outline)")
  }

  @Test("a title of many short lines is one title, up to the name below it")
  func manyLines() throws {
    let outline = try read(
      """
      THE OLD
      MILL TURNS
      AGAIN
      Ruth Carver
      \(mill)
      A SECOND
      FERRY FOR
      THE TOWN
      Tom Baker
      \(ferry)

      """
    ).outline
    #expect(titles(outline) == ["# THE OLD MILL TURNS AGAIN", "# A SECOND FERRY FOR THE TOWN"])
    #expect(outline.contains("by Ruth Carver") && outline.contains("by Tom Baker"), "\(outline)")
  }

  @Test("a title as wide as the column stands right above a byline")
  func aboveByline() throws {
    let outline = try read(
      "A ferry for all\nBy Ruth Carver\n\(ferry)\n"
        + "Old wheel turns after forty long years\nBy Our Own Correspondent\n\(mill)\n"
    ).outline
    #expect(
      titles(outline) == ["# A ferry for all", "# Old wheel turns after forty long years"],
      "\(outline)")
    #expect(outline.contains("by By Our Own Correspondent"))
  }

  @Test("a name below an article closes it, and a title below that opens the next")
  func signed() throws {
    let outline = try read(
      "A ferry\nfor all\n\(ferry)\nRuth Carver\nThe old mill\nturns again\n\(mill)\nTom Baker\n"
    ).outline
    #expect(titles(outline) == ["# A ferry for all", "# The old mill turns again"], "\(outline)")
    let second = outline.lastIndex { $0.hasPrefix("[") } ?? 0
    #expect(outline.firstIndex { $0.hasSuffix("Ruth Carver") }.map { $0 < second } == true)
    #expect(outline.contains { $0.hasSuffix(" Tom Baker") }, "\(outline)")
  }

  @Test("the news that a Chinese paper announces as its own is no byline")
  func ownNews() throws {
    let outline = try read(
      """
      渡口要往上移三十步
      本报讯 船家说，今年的水比去年
      大，渡口要往上移三十步，新的码头下
      个月就能用了。镇上的人都说这是好事。
      只有卖豆腐的老张不高兴，因为他的铺
      子就在旧码头边上。

      """
    ).outline
    #expect(!outline.contains { $0.hasPrefix("by ") }, "\(outline)")
  }
}
