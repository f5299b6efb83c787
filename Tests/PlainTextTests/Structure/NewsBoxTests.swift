import GalleyCore
import Testing

/// Boxes of a page of news in Han: a head over a first line without an indent, a round table beside
/// an article.
@Suite struct NewsBoxTests {
  private static let shopkeeper = """
    镇上的人都说这是一件大好事情，
    只有卖豆腐的老张一点也不高兴，因为
    他的铺子就在旧的码头边上，来来往往
    的人都从他的门前过。
    """
  private static let boat = """
    渡口的小船已经走了四十个年头，
    船板换过三回，橹换过七回，只有船家
    没有换过。镇上的孩子都是坐着这条船
    去对岸上学的。
    """
  private static let turns = """
    主持人：各位好，最近关于旧码头的讨
    论很热烈，有人主张拆，有人主张留。
    张蕴：我先说一句可能不受欢迎的话，
    并不是所有的老房子都值得保留下来。
    李沐阳：我同意，但是问题在于，谁来
    决定哪一座值得，哪一座不值得。
    """
  private let shop = """
    老张的豆腐铺
    本报记者 周晓岚
    \(Self.shopkeeper)
    \(Self.boat)
    \(Self.shopkeeper)

    \(Self.boat)
    \(Self.shopkeeper)
    \(Self.boat)

    渡口要往上移三十步
    船家说今年的水比去年大，渡口要往上
    移三十步，新的码头下个月就能用了，
    大家都很高兴。
    \(Self.shopkeeper)
    """
  private let table = """
    老城改造留下什么
    \(Self.turns)
    \(Self.turns)
    \(Self.turns)

    河堤上的春天
    \(Self.shopkeeper)
    \(Self.boat)
    """

  @Test("a short line at the head of a box heads a text whose first line lacks its indent")
  func flush() throws {
    let document = try read(shop)
    let heads = document.outline.filter { !$0.hasPrefix("¶") }
    #expect(heads.contains { $0.hasSuffix(" 渡口要往上移三十步") })
    #expect(document.paragraphs.contains { $0.hasPrefix("船家说今年的水") })
  }

  @Test("a round table in one article makes no play of the page")
  func roundTable() throws {
    let document = try read(table)
    #expect(document.outline.contains("# 老城改造留下什么"), "\(document.outline)")
  }
}
