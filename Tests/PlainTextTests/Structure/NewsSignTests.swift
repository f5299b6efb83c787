import GalleyCore
import Testing

/// Bylines, captions and lines that lead to other pages in forms that look like titles.
@Suite struct NewsSignTests {
  private let ferry = ColumnStory.ferry
  private let mill = ColumnStory.mill
  private let river = ColumnStory.river
  private let landing = ColumnStory.landing
  private let wheel = ColumnStory.wheel

  private func titles(_ outline: [String]) -> [String] { outline.filter { $0.hasPrefix("# ") } }

  @Test(
    "a name behind a dash, or with its place in brackets, is a byline",
    arguments: ["— Ruth Carver", "Ruth Carver (in Millford)", "Ruth Carver Political Editor"])
  func bylines(byline: String) throws {
    let text = "A second boat\n\(byline)\n\(ferry)\nAn old wheel\n\(byline)\n\(mill)\n"
    let document = try read(text)
    #expect(
      titles(document.outline) == ["# A second boat", "# An old wheel"], "\(document.outline)")
    #expect(document.outline.count { $0 == "by " + byline } == 2, "\(document.outline)")
    #expect(document.reconstructedSource() == text)
  }

  @Test(
    "an office, a place and a family name of Japan tell a byline",
    arguments: ["論説委員 小川健一", "社会部　小川健一", "ワシントン＝小川健一", "小川健一"])
  func japanese(byline: String) throws {
    let document = try read("船着き場が上手に移る\n\(byline)\n\(landing)\n水車小屋が回った\n\(byline)\n\(wheel)\n")
    #expect(titles(document.outline) == ["# 船着き場が上手に移る", "# 水車小屋が回った"], "\(document.outline)")
    #expect(document.outline.count { $0 == "by " + byline } == 2, "\(document.outline)")
  }

  @Test("the rest of a title in Chinese is no name that has no family name")
  func restOfTitle() throws {
    let document = try read("河堤上的柳树什么时候\n才能绿\n本报记者 王小明\n\(river)\n旧码头\n本报记者 李大山\n\(river)\n")
    #expect(titles(document.outline).first == "# 河堤上的柳树什么时候才能绿", "\(document.outline)")
  }

  @Test("a byline goes on below the word for a reporter")
  func openByline() throws {
    let document = try read("河堤上的春天\n本报记者 王小明 通讯员\n李大山 报道\n\(river)\n旧码头\n本报记者 李大山\n\(river)\n")
    #expect(document.outline.contains("by 本报记者 王小明 通讯员李大山 报道"), "\(document.outline)")
  }

  @Test(
    "a line that tells whose a picture is begins no article",
    arguments: ["The boat was built in 1932. Photo: Harbour Archive", "PHOTOGRAPH BY RUTH CARVER"])
  func credits(line: String) throws {
    let parts = ferry.split(separator: "\n").map(String.init)
    let text =
      "A second boat\nBy Ruth Carver\n\(parts[..<5].joined(separator: "\n"))\n\(line)\n"
      + "\(parts[5...].joined(separator: "\n"))\nAn old wheel\nBy Tom Baker\n\(mill)\n"
    let document = try read(text)
    #expect(
      titles(document.outline) == ["# A second boat", "# An old wheel"], "\(document.outline)")
    #expect(document.paragraphs.contains(line), "\(document.paragraphs)")
  }

  @Test("`See` with a word and a page leads to that page")
  func jump() throws {
    let outline = try read(
      "A second boat\nBy Ruth Carver\n\(ferry)\nSee FERRY, page A6\nAn old wheel\nBy Tom Baker\n\(mill)\n"
    ).outline
    #expect(outline.contains("trailer: See FERRY, page A6"), "\(outline)")
  }

  @Test("a title may ask")
  func question() throws {
    let document = try read(
      "Who will save the ferry?\nBy Ruth Carver\n\(ferry)\nAn old wheel\nBy Tom Baker\n\(mill)\n"
        + "Who will pay?\nBy Ann Miller\n\(ferry)\n")
    #expect(
      titles(document.outline) == [
        "# Who will save the ferry?", "# An old wheel", "# Who will pay?",
      ],
      "\(document.outline)")
  }

  @Test("so may the last line of one")
  func questionOfLines() throws {
    let document = try read(
      "Who will save the\nold ferry?\nBy Ruth Carver\n\(ferry)\nAn old wheel\nBy Tom Baker\n\(mill)\n"
    )
    #expect(
      titles(document.outline) == ["# Who will save the old ferry?", "# An old wheel"],
      "\(document.outline)")
  }

  @Test("a title stands below a line that leads to another page, above news from a place")
  func newsBelowJump() throws {
    let document = try read(
      "A second boat\nBy Ruth Carver\n\(ferry)\nContinued on page 7\nThe old mill turns again today\n"
        + "PORT ALDEN — \(mill)\n")
    #expect(
      titles(document.outline) == ["# A second boat", "# The old mill turns again today"],
      "\(document.outline)")
  }

  @Test("what stops between blank lines in the midst of a column is no text")
  func alone() throws {
    let text = """
      河堤上的柳树绿了，老人们搬出椅子，坐在门前晒
      太阳。船家说，今年的水比去年大，渡口要往上移
      三十步，新的码头下个月就能用了。镇上的人都说

      旧码头的新生活

      这是好事，只有卖豆腐的老张不高兴，因为他的铺
      子就在旧码头边上，来往的人都从他门前过。
      老人们搬出椅子，坐在门前晒太阳。船家说，今年
      的水比去年大，渡口要往上移三十步，新的码头下
      个月就能用了。

      镇上的人都说这是好事，只有卖豆腐的老张不高
      兴，因为他的铺子就在旧码头边上，来往的人都从
      他门前过。

      新船下水
      本报记者 王小明
      河堤上的柳树绿了，老人们搬出椅子，坐在门前晒
      太阳。船家说，今年的水比去年大，渡口要往上移
      三十步，新的码头下个月就能用了。
      镇上的人都说这是好事，只有卖豆腐的老张不高
      兴，因为他的铺子就在旧码头边上，来往的人都从
      他门前过。

      """
    let document = try read(text)
    #expect(
      titles(document.outline) == ["# 旧码头的新生活", "# 新船下水"], "\(document.outline)")
    #expect(document.reconstructedSource() == text)
  }

  @Test("bylines in capitals are no persons of a play")
  func noPlay() throws {
    let document = try read(
      "A second boat\nBY RUTH CARVER\n\(ferry)\nAn old wheel\nBY RUTH CARVER\n\(mill)\nA new pilot\n"
        + "BY RUTH CARVER\n\(ferry)\n")
    #expect(document.outline.count { $0 == "by BY RUTH CARVER" } == 3, "\(document.outline)")
  }

  @Test("the name that an article ends with marks its title")
  func closing() throws {
    let outline = try read(
      "河堤上的春天\n本报记者 王小明\n\(river)\n旧码头搬家\n\(river)\n（李大山）\n新船下水\n本报记者 王小明\n\(river)\n"
    ).outline
    #expect(titles(outline) == ["# 河堤上的春天", "# 旧码头搬家", "# 新船下水"], "\(outline)")
  }
}
