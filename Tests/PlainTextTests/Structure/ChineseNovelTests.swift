import GalleyCore
import PlainTextFormat
import Testing

/// What Chinese novels have beside chapters: verse in prose, weak numbers, what sites put in.
@Suite struct ChineseNovelTests {
  private func outline(_ text: String) throws -> [String] {
    let document = try read(text)
    #expect(document.reconstructedSource() == text)
    return document.outline
  }

  private static let prose = "那和尚离了庄子，一路往东走来，走了半日，忽然听得林子里一声锣响，跳出一伙人来。"

  @Test(
    "couplets and stanzas that words announce",
    arguments: [
      ("有诗为证：\n\n荒林古道少人行，忽听锣声四下鸣。\n若问强人何处去，山高月黑夜三更。\n", 2),
      ("正是：\n路见不平一声吼，该出手时就出手。\n", 1),
      ("诗曰：\n\n　　床前明月光，\n　　疑是地上霜。\n　　举头望明月，\n　　低头思故乡。\n", 4),
      ("诗曰：\n床前明月光　疑是地上霜\n举头望明月　低头思故乡\n", 2),
    ])
  func announced(_ verse: String, _ count: Int) throws {
    let lines = try outline("\(Self.prose)\(verse)\n\(Self.prose)\n")
    #expect(lines.count { $0.hasPrefix("/ ") } == count)
    #expect(lines.last == "¶ " + Self.prose)
  }

  @Test("a line of verse that was wrapped is one line of verse")
  func wrapped() throws {
    let text = """
      话说那一日天色已晚，师徒二人走到林中，忽然下起大雨来，无处躲
      避，只得在一棵大树底下站着。师父口占一绝，诗曰：

      　　空山新雨后天气，晚来秋意满林间。明月松间常照影，清泉石上自
      潺湲。

      徒弟听了，拍手叫好，说道：“师父好诗！只是这雨什么时候才停？”师
      父笑道：“雨停不停，由他去罢。”
      """
    #expect(
      try outline(text).filter { $0.hasPrefix("/ ") } == [
        "/ 空山新雨后天气，晚来秋意满林间。明月松间常照影，清泉石上自潺湲。"
      ])
  }

  @Test("four lines of one measure are verse without a word for it")
  func bare() throws {
    let text = "\(Self.prose)\n毛披一带黄金色，爪露银钩十八只。睛如闪电尾如鞭，口似血盆牙似就。\n\(Self.prose)\n"
    #expect(try outline(text).contains { $0.hasPrefix("/ 毛披") })
  }

  @Test(
    "prose that looks like verse for a moment",
    arguments: [
      "正是：\n他说这话的时候，没有人回答。\n",
      "诗曰：\n这首诗后来没有人记得了，只有老人们还会念上一两句。\n",
      "山前有座大庙，庙里有个老僧。\n",
      "春天的运河上，船只来来往往。\n",
    ])
  func noVerse(_ line: String) throws {
    #expect(!(try outline("\(Self.prose)\(line)\(Self.prose)\n")).contains { $0.hasPrefix("/ ") })
  }

  @Test("weak numbers head sections where they run, and nowhere else")
  func sequence() throws {
    let text = """
      远方来信

      第一封信

      亲爱的朋友，你好。我到这里已经三天了，山里的天气很冷，早晚都要穿棉衣。

      第二封信

      上次的信不知道你收到没有。这里的邮递员一个星期才来一次。

      第一封信是他写的

      孩子们都知道。

      第三封信

      下雪了。山路已经不通。
      """
    let heads = try outline(text).filter { $0.hasPrefix("# ") }
    #expect(heads == ["# 远方来信", "# 第一封信", "# 第二封信", "# 第三封信"])
  }

  @Test("the articles of a law are paragraphs, however their numbers run")
  func clauses() throws {
    let text = """
      第一条　为了保证医疗需要和安全，保障献血者和用血者的身体
      健康，制定本法。

      第二条　国家实行无偿献血制度，提倡健康公民自愿献血，不得
      买卖。

      第三条　地方各级人民政府领导本行政区域内的工作。
      """
    #expect(try outline(text).filter { $0.hasPrefix("# ") }.isEmpty)
  }

  @Test(
    "numbers of every form",
    arguments: [
      ("其一", "其二"), ("卷一 山居", "卷二 水居"), ("（上）", "（下）"), ("上篇", "下篇"), ("第１夜", "第２夜"),
      ("第〇一天", "第〇二天"), ("第一章雾中人", "第二章夜雨"), ("第壹封信", "第贰封信"),
    ])
  func numerals(_ first: String, _ second: String) throws {
    let body = "　　\(Self.prose)\n"
    let heads = try outline("\(first)\n\(body)\(body)\(second)\n\(body)\(body)")
      .filter { $0.hasPrefix("# ") }
    #expect(heads == ["# \(first)", "# \(second)"])
  }

  @Test("a novel as sites offer it: notices are no titles, and rules make no code of it")
  func web() throws {
    let text = """
      夜航船
      作者：林小舟
      本书来自 www.example.com 免费txt小说下载站
      ------------
      第一卷 春水
      楔子
      　　江上的雾还没有散，船家已经起了锚。他站在船头，看着岸上的灯一盏一盏地灭下去。
      第001章 雾中人
      　　那人从雾里走来，手里提着一盏灯，走得很慢，好像在数自己的步子。
      番外一：船家的故事
      　　船家年轻的时候也是一个读书人，后来家里败落了，才出来撑船。
      """
    #expect(
      try outline(text).filter { !$0.hasPrefix("¶ 江") && !$0.hasPrefix("¶ 那") } == [
        "[article]", "# 夜航船", "by 作者：林小舟", "¶ 本书来自 www.example.com 免费txt小说下载站",
        "*** ------------", "[part]", "# 第一卷 春水", "[chapter]", "# 楔子", "[chapter]",
        "# 第001章 雾中人", "[chapter]", "# 番外一：船家的故事",
        "¶ 船家年轻的时候也是一个读书人，后来家里败落了，才出来撑船。",
      ])
  }

  @Test("what is said and what a game tells are no headings")
  func said() throws {
    let text = """
      内容简介：
      一个陌生人来到渡口，带来三十二封没有寄出去的信。

      第一章

      雪下了三天三夜，渡口的石阶都看不见了。

      “你”

      林远指着他，手在发抖。

      『不可能』

      【系统提示：你获得了一封信】

      【姓名：林远】
      【等级：3】

      林远愣住了，半天没有说话。

      第二章

      信一共三十二封。

      作者有话说：
      谢谢大家的支持。

      """
    let outline = try read(text).outline
    #expect(outline.filter { $0.hasPrefix("# ") } == ["# 第一章", "# 第二章"])
    let lines = [
      "内容简介：", "“你”", "『不可能』", "【系统提示：你获得了一封信】", "【姓名：林远】",
      "【等级：3】", "作者有话说：", "谢谢大家的支持。",
    ]
    for line in lines { #expect(outline.contains("¶ " + line)) }
  }
}
