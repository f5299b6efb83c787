import GalleyCore
import Testing

@testable import PlainTextFormat

/// Names in boxes of their own, numbers and speeches, where articles stand by turns.
@Suite struct StoryNamesTests {
  private func page(_ boxes: [String]) throws -> Document {
    try read(boxes.joined(separator: "\n\n") + "\n\n\u{0C}")
  }

  @Test("a name between two texts stands below its title, and a number goes on")
  func byTurns() throws {
    let document = try page([
      "跨江大桥合龙", "市场里的修表人",
      """
      本报讯昨日上午，随着最后一段钢箱梁就
      位，跨江大桥顺利合龙，比原定的工期提
      前了四个月，大桥的主跨是省内最大的。
      该桥于前年开工建设，是双向的六车道，
      设计的时速一百公里，是目前省内跨度最
      大的一座悬索桥。
      """,
      "特约记者 何田田",
      """
      跨江大桥的工程师说，合龙的精度控制在
      两毫米以内，大桥预计在国庆节前通车。
      届时两岸之间的车程将会大大缩短，市民
      不必再等渡船。
      """,
      """
      市场的入口处有一个小摊，摊主修了五十
      年的表。来市场修表的人越来越少，聊天
      的人却越来越多。修表人一天要接待一百
      个客人，有时候更多。去年修表人挣了两
      """,
      """
      千六百块钱，今年还会更多。摊子关了二
      十天，市场里的人都来打听修表人的病。
      等他回来的时候，摊位上放着两条鱼、一
      罐蜂蜜，还有一只走慢了的闹钟，下面压
      着一张纸条。
      """,
    ])
    let outline = document.outline.filter { !$0.hasPrefix("¶") }
    #expect(
      outline == [
        "[article]", "# 跨江大桥合龙", "[article]", "# 市场里的修表人", "by 特约记者 何田田",
      ])
    #expect(document.paragraphs.contains { $0.contains("挣了两千六百块钱") })
  }

  @Test("what begins with a word that stands behind others begins no article")
  func particle() throws {
    let document = try page([
      "臨時の会が来月に開かれる", "駅の食堂",
      """
      町は十二日、臨時の会を来月三日に開く
      方針を固めた。会の期間は四十五日間を
      軸に調整する。町の幹部は同じ日、記者
      に年内の成立は譲れないと話した。物価
      を抑える策を盛り込んだ案の成立を目指
      すという。会の前から町は揺れる。住民
      """,
      "立花 澪",
      """
      は会の審議の時間が足りないと反発して
      おり、会の冒頭から激しい論戦になる。
      このほか、町を分ける新しい道の案など
      計十九本が会に出される予定だという。
      """,
      """
      駅の食堂に灯りがともる。無人の駅で食
      堂を開いたのは、駅長の妻だった人だ。
      夫が迎えに出た終電を、今は妻が食堂の
      窓から見ている。列車は三本しかない。
      改札を出ると、待合室の戸に明かりがと
      もっていて、食堂の湯気が見えるのだ。
      """,
      """
      食堂の献立は一つだけ。味噌汁とおにぎ
      りの値は、駅が開いた日と変わらない。
      食堂が閉まると、駅はまた暗くなった。
      """,
    ])
    let outline = document.outline
    #expect(document.divisions.count == 2)
    let title = outline.firstIndex(of: "# 駅の食堂") ?? 0
    #expect(outline[title + 1].hasPrefix("¶ 駅の食堂に灯りが"))
  }

  @Test("what stands right below a text that was moved to its title stays below it")
  func moved() throws {
    let river = ColumnStory.river.split(separator: "\n").joined(separator: "\n      ")
    let document = try page([
      "读书的三种时间", "一位茶农的二十四年", "文/沈怀瑾",
      """
      本报记者 周晓岚
      清晨五点半，林建国已经背着竹篓上了
      山。茶农林建国今年五十六岁，他接过
      父亲留下的茶园。那时候，一斤茶只卖
      八块钱，连采茶的工钱都不够，茶农都
      说二十四年前的日子最难过。
      """,
      """
      古人说读书有三余，冬天是一年之余，
      夜里是一日之余。我读书的时间都是从
      别的事情里省出来的，一分一秒都算。
      """,
      """
      病中的时间
      第二种时间是病中的时间。前年冬天我
      住院，窗外有一棵银杏树，床头只有一
      部书，读书成了唯一的事情。
      \(river)
      """,
    ])
    #expect(
      document.outline.filter { !$0.hasPrefix("¶") } == [
        "[article]", "# 读书的三种时间", "by 文/沈怀瑾", "h3 病中的时间", "[article]",
        "# 一位茶农的二十四年", "by 本报记者 周晓岚",
      ])
  }
}
