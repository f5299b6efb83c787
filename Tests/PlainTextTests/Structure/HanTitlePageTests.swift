import GalleyCore
import Testing

/// What a book in Chinese begins with: its title and who wrote it, each on a line of its own.
@Suite struct HanTitlePageTests {
  private let chapter = """
    第一章　渡口

    　　河堤上的柳树绿了，老人们搬出椅子，坐在门前晒太阳。船家说，今年的水比去年大，渡口要往上移三十步，新的码头下个月就能用了。
    　　镇上的人都说这是好事，只有卖豆腐的老张不高兴，因为他的铺子就在旧码头边上，来往的人都从他门前过。

    """

  private func head(_ lines: String) throws -> [String] {
    let document = try read(lines + "\n\n" + chapter)
    #expect(document.reconstructedSource() == lines + "\n\n" + chapter)
    return document.divisions.flatMap(\.matter).map { "\($0.role): \($0.content.plainText)" }
  }

  @Test(arguments: [
    ("渡口边上的豆腐铺", "半斤老醋"), ("旧码头", "（清）林文澜"), ("旧码头的故事", "[明] 王小明"),
  ])
  func `a title and a name below it are two`(_ title: String, _ name: String) throws {
    #expect(try head(title + "\n" + name) == ["head: " + title, "byline: " + name])
  }

  @Test(arguments: ["《渡口》作者：半斤老醋", "《渡口》　作者:林文澜"])
  func `a title in its marks and the name behind it are two`(_ line: String) throws {
    let found = try head(line)
    #expect(found.count == 2 && found.first == "head: 《渡口》")
    #expect(found.last?.hasPrefix("byline: 作者") == true)
  }

  @Test func `the name of a chapter goes on with its number`() throws {
    let document = try read("第一回\n渡口移三十步\n\n" + chapter.dropFirst(6))
    #expect(document.outline.contains { $0.contains("第一回") && $0.contains("渡口移三十步") })
  }
}
