import GalleyCore
import Testing

/// Lines of Han and kana that a page's maker stretched to fill the measure.
@Suite struct StretchedLineTests {
  @Test("a line that came out as two at a wide space is one in the midst of a paragraph")
  func torn() throws {
    let text = """
      船着き場
      文・小川健一
      渡し船の船着き場が三十歩ほど上手に移るこ
      とになった。川の水が去年より多く、古い石
      段のある岸辺の道が春のあいだ水の下にある
      からだと船頭組合
      (組合員は三十人余り)
      の代表は話している。来月には新しい石段が
      できる見込みで、町の人はおおむね喜んでい
      るが、豆腐屋の主人だけは顔をしかめた。
      店の前を通る人が少なくなるからである。去
      年の春に水車小屋が回り出してからは、客も
      少しずつ増えていた。
      水車小屋
      文・中村春子
      水車小屋の輪が四十年ぶりに回った。粉屋の
      主人が正午に水門を開けると、集まった百人
      ほどの人の多くは水をかぶったという。

      """
    let document = try read(text)
    #expect(
      document.paragraphs.contains { $0.contains("船頭組合(組合員は三十人余り)の代表") },
      "\(document.paragraphs)")
    #expect(document.reconstructedSource() == text)
  }

  @Test("spaces that only stretch a line of Han are no part of its text")
  func stretched() throws {
    let text = """
      河堤上的春天
      河堤上的柳树绿了，老人们搬出椅子，
      坐在门前晒太阳。船家说，今 年 的 水 比
      去年大，渡口要往上移三十步，新的码
      头 下 个 月 就 能 用 了 ， 票 价
      不变。镇上的人都说这是好事。

      """
    let document = try read(text)
    #expect(
      document.paragraphs == [
        "河堤上的柳树绿了，老人们搬出椅子，坐在门前晒太阳。船家说，今年的水比去年大，渡口要往上移"
          + "三十步，新的码头下个月就能用了，票价不变。镇上的人都说这是好事。"
      ])
    #expect(document.reconstructedSource() == text)
  }

  @Test("other spaces stay")
  func words() throws {
    let text = """
      一週間の予定

      日 月 火 水 木 金 土

      河堤上的柳树绿了 老人们搬出椅子 坐在门前晒太阳 船家说话
      今年的水比去年大 渡口要往上移三十步 新的码头下个月就能用

      """
    let outline = try read(text).outline
    #expect(outline.contains { $0.contains("日 月 火 水 木 金 土") }, "\(outline)")
    #expect(outline.contains { $0.contains("柳树绿了 老人们") }, "\(outline)")
  }
}
