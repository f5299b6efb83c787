import GalleyCore
import Testing

/// Who wrote the articles of a page, in the forms that papers have for it, and what tells names from
/// titles above and below them.
@Suite struct NewsBylineTests {
  private let ferry = ColumnStory.ferry
  private let mill = ColumnStory.mill
  private let landing = ColumnStory.landing
  private let wheel = ColumnStory.wheel
  /// A story in a narrower column.
  private let narrow = """
    The wheel of the old mill
    turned for the first time
    in forty years when the
    miller opened the sluice at
    noon. A hundred people had
    come to see it, and most of
    them got wet. Flour will be
    sold at the gate.
    """

  private func titles(_ outline: [String]) -> [String] { outline.filter { $0.hasPrefix("# ") } }

  @Test(
    "a name in brackets below a title is a byline, with an office before it or without",
    arguments: ["（社会部　小川健一）", "【小川健一】"])
  func brackets(byline: String) throws {
    let text = "船着き場\n\(byline)\n\(landing)\n水車小屋\n\(byline)\n\(wheel)\n"
    let document = try read(text)
    #expect(titles(document.outline) == ["# 船着き場", "# 水車小屋"], "\(document.outline)")
    #expect(document.outline.count { $0.hasPrefix("by ") } == 2, "\(document.outline)")
    #expect(document.reconstructedSource() == text)
  }

  @Test("what is said in brackets within a chapter signs nothing")
  func saidInBrackets() throws {
    let text = """
      港の夜

      第一章　港

      　港には雪が降っていた。
      「誰かいるのか」と彼は叫んだ。
      （返事はない）
      　船が着いた。そのとき、鐘が鳴った。

      """
    let document = try read(text)
    #expect(document.metadata.creators.isEmpty)
    #expect(document.paragraphs.contains("（返事はない）"), "\(document.outline)")
  }

  @Test("who wrote a book and who translated it are two bylines")
  func twoPersons() throws {
    let text = """
      冬天的渡口

      林小雨 著
      陈平 译

      第一章 码头

      　　码头上下着雪。老船工站在灯塔下面，望着结冰的海湾，一句话也不说。

      """
    let document = try read(text)
    #expect(document.outline.filter { $0.hasPrefix("by ") } == ["by 林小雨 著", "by 陈平 译"])
    #expect(document.metadata.creators.map(\.value.name) == ["林小雨", "陈平"])
    #expect(document.metadata.creators.map(\.value.role) == ["aut", "trl"])
  }

  @Test(
    "a place may follow a name",
    arguments: ["Jeanne Roux, à Lyon", "Ruth Carver in Millford", "RUTH CARVER | Millford"])
  func place(byline: String) throws {
    let outline = try read(
      "A second boat\n\(byline)\n\(ferry)\nAn old wheel\nTom Baker\n\(mill)\n"
    ).outline
    #expect(outline.contains("by " + byline), "\(outline)")
    #expect(titles(outline) == ["# A second boat", "# An old wheel"], "\(outline)")
  }

  @Test("a name below a title as wide as the text is no rest of it")
  func wideTitle() throws {
    let outline = try read(
      "A second boat\nBy Ruth Carver\n\(ferry)\nOld wheel turns again after forty yrs\nTom Baker\n"
        + mill + "\n"
    ).outline
    #expect(titles(outline).last == "# Old wheel turns again after forty yrs", "\(outline)")
    #expect(outline.contains("by Tom Baker"), "\(outline)")
  }

  @Test("a name that an article ends with stands above a title over other columns")
  func belowArticle() throws {
    let outline = try read(
      "A second boat\n\(ferry)\nEmily Stone\nAn old wheel turns again at the mill\n\(narrow)\n\(narrow)\n"
        + "Tom Baker\n"
    ).outline
    #expect(
      titles(outline) == ["# A second boat", "# An old wheel turns again at the mill"],
      "\(outline)")
    #expect(outline.count { $0.hasPrefix("by ") } == 2, "\(outline)")
  }

  @Test("where articles end with names, what stands between two paragraphs is no title")
  func closings() throws {
    let outline = try read(
      "A second boat\n\(ferry)\nWhat it costs\n\(mill)\nBy Ruth Carver\nAn old wheel\n\(mill)\n"
        + "\(ferry)\nBy Tom Baker\n"
    ).outline
    #expect(titles(outline) == ["# A second boat", "# An old wheel"], "\(outline)")
    #expect(outline.contains { $0.hasSuffix(" What it costs") }, "\(outline)")
  }

  @Test(
    "so it is where others have names below them and the page begins with the rest of an article")
  func rest() throws {
    let outline = try read(
      "\(ferry)\nA second boat\nBy Ruth Carver\n\(ferry)\nWhat it costs\n\(mill)\nAn old wheel\n"
        + "By Tom Baker\n\(mill)\n\(ferry)\n"
    ).outline
    #expect(titles(outline) == ["# A second boat", "# An old wheel"], "\(outline)")
  }

  @Test(
    "no title goes on from where the article above it was printed first",
    arguments: ["Source: The Evening Post", "(Reuters)"])
  func source(line: String) throws {
    let outline = try read(
      "A second boat\nBy Ruth Carver\n\(ferry)\n\(line)\nAn old wheel\nBy Tom Baker\n\(mill)\n"
    ).outline
    #expect(titles(outline) == ["# A second boat", "# An old wheel"], "\(outline)")
  }

  @Test("text that begins with a small word and a capital goes on from no line above it")
  func opening() throws {
    let outline = try read(
      "A second boat\nBy Ruth Carver\n\(ferry)\nAn old wheel that turns once again\n\(narrow)\n"
        + narrow + "\n"
    ).outline
    #expect(titles(outline).last == "# An old wheel that turns once again", "\(outline)")
  }

  @Test("the last lines of an article are no title in large letters above one over wider columns")
  func lastLines() throws {
    let outline = try read(
      """
      川の春
      文・山田太郎
      水車小屋の輪が四十年
      ぶりに回った。粉屋の主人
      が正午に水門を開けると、
      集まった百人ほどの人の多
      くは水をかぶったという。
      土曜日からは門の前で
      粉を売る。袋を持って来た
      人には一袋ずつ渡すそうだ
      。
      渡し船の船着き場が三
      十歩ほど上手に移ることに
      なった。川の水が去年より
      多く、古い石段が春のあい
      だ水の下にあるからだと船
      頭は話している。
      町の人はおおむね喜ん
      でいるが、豆腐屋の主人だ
      けは顔をしかめた。店の前
      を通る人が少なくなるから
      である。
      このことをもっと詳し
      く知るために、まずは川の
      流れについて勉強しましょ
      う。
      水車小屋には
      文・小川健一
      水車小屋の輪が四十年ぶりに回った。粉屋の主人
      が正午に水門を開けると、集まった百人ほどの人の多
      くは水をかぶったという。
      土曜日からは門の前で粉を売る。袋を持って来た
      人には一袋ずつ渡すそうだ。
      渡し船の船着き場が三十歩ほど上手に移ることに
      なった。川の水が去年より多く、古い石段が春のあい
      だ水の下にあるからだと船頭は話している。
      町の人はおおむね喜んでいるが、豆腐屋の主人だ
      けは顔をしかめた。店の前を通る人が少なくなるから
      である。

      """
    ).outline
    #expect(titles(outline) == ["# 川の春", "# 水車小屋には"], "\(outline)")
  }

  @Test("over columns of another width a title needs no name below it")
  func otherColumns() throws {
    let outline = try read(
      """
      川の春
      文・山田太郎
      渡し船の船着き場が三十歩
      ほど上手に移ることになっ
      た。川の水が去年より多く
      、古い石段が春のあいだ水
      の下にあるからだと船頭は
      話している。
      町の人はおおむね喜んでい
      るが、豆腐屋の主人だけは
      顔をしかめた。店の前を通
      る人が少なくなるからであ
      る。
      水車小屋の輪が四十年ぶり
      に回った。粉屋の主人が正
      午に水門を開けると、集ま
      った百人ほどの人の多くは
      水をかぶったという。
      土曜日からは門の前で粉を
      売る。袋を持って来た人に
      は一袋ずつ渡すそうだ。
      船着き場
      水車小屋の輪が四十年ぶりに回った。粉屋
      の主人が正午に水門を開けると、集まった
      百人ほどの人の多くは水をかぶったという
      。
      土曜日からは門の前で粉を売る。袋を持っ
      て来た人には一袋ずつ渡すそうだ。
      渡し船の船着き場が三十歩ほど上手に移る
      ことになった。川の水が去年より多く、古
      い石段が春のあいだ水の下にあるからだと
      船頭は話している。
      町の人はおおむね喜んでいるが、豆腐屋の
      主人だけは顔をしかめた。店の前を通る人
      が少なくなるからである。
      水車小屋には
      文・小川健一
      水車小屋の輪が四十年ぶりに回っ
      た。粉屋の主人が正午に水門を開
      けると、集まった百人ほどの人の
      多くは水をかぶったという。
      土曜日からは門の前で粉を売る。
      袋を持って来た人には一袋ずつ渡
      すそうだ。
      渡し船の船着き場が三十歩ほど上
      手に移ることになった。川の水が
      去年より多く、古い石段が春のあ
      いだ水の下にあるからだと船頭は
      話している。
      町の人はおおむね喜んでいるが、
      豆腐屋の主人だけは顔をしかめた
      。店の前を通る人が少なくなるか
      らである。

      """
    ).outline
    #expect(titles(outline) == ["# 川の春", "# 船着き場", "# 水車小屋には"], "\(outline)")
  }
}

/// Bylines by a word before a name, and agencies in brackets.
@Suite struct NewsSignerTests {
  private let ferry = ColumnStory.ferry
  private let mill = ColumnStory.mill

  @Test(
    "a word and a name, a desk or an agency in brackets sign an article",
    arguments: ["Interview: Ruth Carver", "Reportage von Anna Holm", "(AFP)"])
  func signed(byline: String) throws {
    let text = "A second boat\n\(byline)\n\(ferry)\nAn old wheel\n\(byline)\n\(mill)\n"
    let outline = try read(text).outline
    #expect(
      outline.filter { $0.hasPrefix("# ") } == ["# A second boat", "# An old wheel"], "\(outline)")
    #expect(outline.count { $0 == "by " + byline } == 2, "\(outline)")
  }

  @Test("words that are no name behind such a word sign nothing")
  func noName() throws {
    let outline = try read(
      "Interview: what the miller said\nBy Ruth Carver\n\(ferry)\nAn old wheel\nBy Tom Baker\n\(mill)\n"
    ).outline
    #expect(outline.contains { $0 == "# Interview: what the miller said" }, "\(outline)")
  }

  @Test("a name below a paragraph, above a title and news from a place, signs what stands above it")
  func aboveNews() throws {
    let outline = try read(
      "A second boat\n\(ferry)\nAnna Holm\nAn old wheel turns once more\nPORT ALDEN — \(mill)\n"
    ).outline
    #expect(outline.filter { $0.hasPrefix("# ") }.last == "# An old wheel turns once more")
    #expect(outline.contains("by Anna Holm"), "\(outline)")
  }
}
