import GalleyCore
import Testing

/// Titles and bylines by how they are set: flush among indents, over columns, at a new measure.
@Suite struct TitleSettingTests {
  private static let ferry = """
    The council has bought a
    second boat for the ferry
    at the old mill, and it will
    run from the first day of
    spring until the river rises.
    Twice as many people came
    last year as in the year
    before, and the queue then
    reached the market on most
    mornings. The boat in use
    was built for forty and has
    carried more than sixty.

    """

  private static let lamp = """
    The lamp on the pier was lit again last night after nine
    years of darkness. Its keeper had counted the boats for
    half of his life, and he knew that the sea gave back only
    some of them. Every evening he climbed the stairs with a
    book of which he never turned the pages.

    """

  @Test("a byline that is as long as the columns are wide")
  func fullByline() throws {
    let text =
      "A second boat for the crossing at the old mill\nBy Ruth Carver-Halloran\n" + Self.ferry
    let outline = try read(text).outline
    #expect(outline.contains("by By Ruth Carver-Halloran"), "\(outline)")
    // No byline where nothing heads it.
    let prose = Self.ferry.replacing("carried more than sixty.", with: "carried Mr Ferdinand Lowe")
    #expect(try !read(prose + "across.\n").outline.contains { $0.hasPrefix("by ") })
  }

  @Test("a title after a short line, where lines grow longer")
  func newMeasure() throws {
    let text =
      "A second boat\nBy Ruth Carver\n" + Self.ferry + "Once more.\nThe lamp\n" + Self.lamp
    let outline = try read(text).outline
    #expect(outline.contains("# The lamp"), "\(outline)")
    #expect(outline.contains { $0.hasPrefix("¶ Twice as many") || $0.hasSuffix("Once more.") })
  }

  @Test("a cross-head that is broken by its sense")
  func brokenHead() throws {
    let text =
      "A second boat\nBy Ruth Carver\n" + Self.ferry
      + "Too many\nfor one boat\n" + Self.ferry.replacing("The council", with: "The harbour")
    let outline = try read(text).outline
    #expect(outline.contains { $0.hasSuffix(" Too many for one boat") && !$0.hasPrefix("¶") })
  }

  @Test("titles and bylines are flush where paragraphs are indented")
  func flush() throws {
    let body = Self.ferry.replacing("The council", with: "   The council")
      .replacing("Twice", with: "   Twice")
    let text =
      "A second boat: the crossing\nRuth Carver\n" + body
      + "The market in the rain\nRuth Carver\n" + body
    let outline = try read(text).outline
    #expect(outline.filter { $0.hasPrefix("#") || $0.hasPrefix("by") }.count == 4, "\(outline)")
    #expect(outline.contains("# The market in the rain"))
  }

  @Test("a Latin word in small letters begins a paragraph of Han below a head")
  func latinWord() throws {
    let text = """
      渡船时刻表的安装
      本报记者 李明
      市里买了第二条渡船，在老
      磨坊的渡口使用，从开春一
      直用到河水上涨为止。
      安装
      ferry 软件包含有渡船时刻
      表的全部内容，安装以后每
      天早上自动更新，不需要管
      理员去做别的事情。
      第二天再看时刻表，就会发
      现船已经改在七点开了。

      """
    let outline = try read(text).outline
    #expect(outline.contains { $0.hasSuffix(" 安装") && !$0.hasPrefix("¶") }, "\(outline)")
    #expect(outline.contains { $0.hasPrefix("¶ ferry 软件包含有渡船时刻表的") }, "\(outline)")
  }
}
