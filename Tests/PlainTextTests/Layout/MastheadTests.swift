import GalleyCore
import Testing

/// The paper's name above the first title of a page, and what only looks like it.
@Suite struct MastheadTests {
  /// A page of our own below some lines.
  private func page(_ head: String) -> String {
    """
    \(head)
    The council has bought a second
    boat for the crossing at the old
    mill, and it will run from the first
    day of spring until the river rises.
    Tickets are sold on the quay, and
    the ferry stops at the upper town.
    Twice as many people crossed
    last year as in the year before,
    and the queue reached the market
    on most mornings. The boat now in
    use was built for forty people and
    has carried more than sixty, which
    the harbour master does not like.
    \u{0C}

    """
  }

  @Test(
    "one line above a title is the paper's name",
    arguments: [
      "A second boat for everybody in the upper town\nBy Ruth Carver",
      "A second boat for everybody in the upper town\nRuth Carver",
      "A second boat for everybody in the upper town\n3 May 1915\n",
      "A second boat for everybody in the upper\ntown\nBy Ruth Carver\n",
    ])
  func name(title: String) throws {
    let outline = try read(page("The Harbour Courier\n\n" + title)).outline
    #expect(outline.contains { $0.hasSuffix(": The Harbour Courier") }, "\(outline)")
    #expect(outline.contains { $0.hasPrefix("# A second boat") }, "\(outline)")
  }

  @Test("a title is none, whatever stands between it and its article")
  func title() throws {
    let text = page("A ferry for the upper town\n\nWhat the second boat costs\nBy Ruth Carver\n")
    #expect(try read(text).outline.contains { $0.hasPrefix("# A ferry for the upper town") })
    let bare = page("The Harbour Courier\n")
    #expect(try read(bare).outline.contains("# The Harbour Courier"))
  }

  @Test("a byline that comes back below titles is no running head")
  func byline() throws {
    let text = ["A bigger boat", "The old mill", "Long queues again"].map {
      page("The Harbour Courier\n\n\($0) at the crossing of the river in spring\nBy Ruth Carver\n")
    }.joined()
    let outline = try read(text).outline
    #expect(outline.count { $0 == "by By Ruth Carver" } == 3, "\(outline)")
  }

  @Test("the paper's name between two lines of a Chinese sentence goes")
  func wedged() throws {
    let text = """
      新船下水
      本报记者 李明
      市里买了第二条渡船，在老磨坊
      的渡口使用，从开春一直用到河
      水上涨为止。船票在码头上出售，

      南湖周报

      每张两角，和去年一样。去年过
      河的人比前年多了一倍，每天早
      上队伍一直排到市场。现在用的
      船只能坐四十人，可是常常坐了
      六十多人。
      \u{0C}

      """
    let outline = try read(text).outline
    #expect(
      outline.contains {
        $0.hasSuffix("船票在码头上出售，每张两角，和去年一样。去年过河的人比前年多了一倍，每天早上队伍一直排到市场。现在用的船只能坐四十人，可是常常坐了六十多人。")
      }, "\(outline)")
  }
}
