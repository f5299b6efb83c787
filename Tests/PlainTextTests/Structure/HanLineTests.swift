import Testing

@testable import PlainTextFormat

/// Lines of Han whose words are not read, since their bytes tell all that would come of it.
@Suite struct HanLineTests {
  /// Lines that take the short way, and lines that only nearly do.
  private static let lines = [
    "她披上棉袄推开窗，看见渡口的石阶上坐着一个人，身边放着一只藤箱。",
    "信是写给“渡口的老顾”的，从去年写到今年，每年两封，不多也不少",
    "对岸的灯一盏一盏地灭了，新桥的影子横在水面上，像没有尽头的跳板；",
    "他问：你从哪里来？你到哪里去？", "灯塔下的船与人们的故事", "船到了。人没有到渡口",
    "南方日报记者何小雨报道了渡口的事", "阅览室的灯换成了不晃眼的暖光：", "王小明、李大山、赵小河到了渡口",
    "楔子雪夜来客从前有一个人住在山里。", "正文　第一章　渡口的石阶和老人", "作者系渡口小学的语文老师，住在江心。",
    "来源：渡口晚报，今年春天的第三期。", "星期日早上八点他们到了渡口的石阶。", "八月的江水漫过了渡口的石阶和树。",
    "渡口Harbor的石阶上坐着一个老人。", "渡口３号的石阶上坐着一个老人。", "渡口ＡＢ号的石阶上坐着一个老人",
    "请写信给我的朋友@渡口，谢谢你们。",
  ]

  @Test("what a line's bytes tell is what its words tell", arguments: lines)
  func sameAsWords(_ text: String) throws {
    let bytes = Array(text.utf8)
    let rules = RuleBook.shipped
    let line = try #require(LineScanner(bytes, ambiguousIsWide: true).lines.first)
    guard let short = LinePatterns(han: line, in: bytes, rules.hints.kinds(of: line, in: bytes))
    else { return }
    let whole = LinePatterns(line, in: bytes, rules)
    #expect("\(short)" == "\(whole)")
  }

  @Test("running text in Han takes the short way, and what may be more does not")
  func shortWay() throws {
    let rules = RuleBook.shipped
    let taken = try Self.lines.map { text in
      let bytes = Array(text.utf8)
      let line = try #require(LineScanner(bytes, ambiguousIsWide: true).lines.first)
      return LinePatterns(han: line, in: bytes, rules.hints.kinds(of: line, in: bytes)) != nil
    }
    // A character may share its place in the table of hints with one that a rule's word begins with.
    #expect(taken.prefix(6).count { $0 } >= 4, "\(taken)")
    #expect(!taken[8] && !taken[10] && !taken[14] && !taken[15] && !taken[17] && !taken[18])
  }

  @Test(
    "marks inside of a line are told from the one that ends it",
    arguments: [
      ("船到了，人没有到", true), ("船到了，", false), ("船到了。", false), ("船到了。”", true),
      ("一二三四五六七八、九", false), ("一二三四五六七，八九。", true), ("the boat came", false),
      ("the boat; it came", true), ("the boat came;", false), ("the boat came, ", false),
    ])
  func innerMarks(_ text: String, _ isInner: Bool) throws {
    let line = try #require(LineScanner(Array(text.utf8), ambiguousIsWide: true).lines.first)
    #expect(line.hasInnerMark == isInner)
  }

  @Test("a site's words are found at whatever character they begin", arguments: 0..<6)
  func notices(_ before: Int) throws {
    let words = RuleBook.shipped.notices
    for (word, isNotice) in [("请勿用于商业", true), ("求月票", true), ("求月亮", false)] {
      for after in ["", "了", "了吧", "ab"] {
        let bytes = Array((String(repeating: "灯", count: before) + word + after).utf8)
        let line = try #require(LineScanner(bytes, ambiguousIsWide: true).lines.first)
        #expect(words.matches(line, in: bytes) == isNotice)
      }
    }
  }

  @Test("what there is for every line and every paragraph stays small")
  func sizes() {
    #expect(MemoryLayout<Line>.stride <= 32)
    #expect(MemoryLayout<Junction>.stride <= 36)
    #expect(MemoryLayout<LineGroups.Group>.stride <= 24)
    #expect(MemoryLayout<ReadText.Piece>.stride <= 12)
    #expect(MemoryLayout<PieceContent>.stride <= 16)
    #expect(MemoryLayout<SectionBuilder.Item>.stride <= 16)
  }
}
