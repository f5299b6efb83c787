import GalleyCore
import GalleyTestSupport
import Testing

@testable import PlainTextFormat

/// Pages with several bands of columns: where each begins, what stands over it and at what heights.
@Suite struct ColumnBandTests {
  private func paragraphs(
    _ sentences: [String], _ count: Int, joiner: String, seed: UInt64
  ) -> [String] {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { _ in
      (0..<Int.random(in: 3...7, using: &random)).map { _ in
        sentences.randomElement(using: &random) ?? ""
      }.joined(separator: joiner)
    }
  }

  private func document(_ lines: [String]) throws -> Document {
    let text = lines.joined(separator: "\n") + "\n"
    let document = try read(text)
    #expect(document.reconstructedSource() == text)
    return document
  }

  /// The titles of the articles, nil where one has none.
  private func titles(_ document: Document) -> [String?] {
    document.divisions.map { division in
      division.matter.first { $0.role == .head }.map { $0.content.plainText }
    }
  }

  @Test("columns that stand at other heights are parted, and their rows make no paragraphs")
  func staggered() throws {
    for seed in UInt64(0)..<6 {
      let truth = paragraphs(Sentences.chinese, 9, joiner: "", seed: 200 + seed)
      var page = SideBySide(measure: 18, indent: 2)
      page.isStaggered = true
      let found = try document(page.set(truth, columns: 4)).paragraphs
      #expect(truth.allSatisfy { found.contains($0) }, "seed \(seed)")
    }
  }

  @Test("a title and a name over one column are no measure, and no text")
  func shortLinesOverColumns() throws {
    let truth = paragraphs(Sentences.chinese, 9, joiner: "", seed: 210)
    let page = SideBySide(measure: 17, indent: 2)
    let lines =
      ["河堤春色", "记者 王小明", "一、柳树"] + page.set(truth, columns: 3)
    let document = try document(lines)
    #expect(titles(document) == ["河堤春色"])
    #expect(truth.allSatisfy { document.paragraphs.contains($0) })
  }

  @Test("the head of the page is no row of the columns right below it")
  func pageHead() throws {
    for seed in UInt64(0)..<6 {
      let truth = paragraphs(Sentences.chinese, 9, joiner: "", seed: 215 + seed)
      let rows = SideBySide(measure: 17, indent: 2).set(truth, columns: 3)
      let date = "2019年3月7日 星期四"
      let width = (rows.map(\.count).max() ?? 0) - date.count - 3
      let head = "河港报" + String(repeating: " ", count: width) + date
      let document = try document([head, "", ""] + rows)
      #expect(truth.allSatisfy { document.paragraphs.contains($0) }, "seed \(seed)")
      #expect(titles(document) == [nil], "seed \(seed)")
    }
  }

  @Test("first lines of a short column count as such though its edge drifts")
  func shortColumn() throws {
    let found = try document(
      """
        河堤上的柳树绿了，老人们搬出椅        水磨坊的轮子四十年来头一回转了        学校的孩子们给河边的树挂上了牌
      子，坐在门前晒太阳。船家说，今年的      起来。磨坊主人中午打开水闸，一百来      子，写着树的名字和年纪，最老的一棵
      水比去年大，渡口要往上移三十步，新      个看热闹的人多半湿了衣裳。          有三百年了。
      的码头下个月就能用了，票价还是从前      船家的新船                    老师说，明年春天还要再种一百棵
      那样。                      从星期六起门前卖面粉，自己带袋      小树，请大家都来帮忙。
        镇上的人都说这是好事，只有卖豆      子来的每人一斤。带孩子来的多给半斤        种树的钱是船家出的，一棵树一块
      腐的老张不高兴，因为他的铺子就在旧      ，孩子们都很高兴，第二天又来了许多      钱，孩子们种下的树由学校看着。
      码头边上，来往的人都从他门前过。他      人。
      说要把铺子也搬上去，可是新码头旁边        旧船今年秋天要修，木匠已经从上
      已经没有空房，只好再等一年。         游请来了。
      """.split(separator: "\n").map(String.init)
    ).paragraphs
    #expect(found.contains("种树的钱是船家出的，一棵树一块钱，孩子们种下的树由学校看着。"), "\(found)")
    #expect(found.contains("旧船今年秋天要修，木匠已经从上游请来了。"), "\(found)")
  }

  @Test("bands with gutters at other places are read for themselves")
  func otherGutters() throws {
    for seed in UInt64(0)..<6 {
      let first = paragraphs(Sentences.chinese, 6, joiner: "", seed: 220 + seed)
      let second = paragraphs(Sentences.chinese, 6, joiner: "", seed: 240 + seed)
      let narrow = SideBySide(measure: 14, gutter: 2, indent: 2)
      let wide = SideBySide(measure: 17, gutter: 3, indent: 2)
      let lines =
        ["春天的河", ""] + narrow.set(first, columns: 5) + ["", "旧照片", ""]
        + wide.set(second, columns: 4)
      let found = try document(lines).paragraphs
      #expect((first + second).allSatisfy { found.contains($0) }, "seed \(seed)")
    }
  }

  @Test("words of letters among ideographs join no bands")
  func mixedScripts() throws {
    let sentences = [
      "新的 Linux 系统装在图书馆的每台电脑上，读者可以自己选用。",
      "馆长说，Debian 和 Fedora 都有人用，各有各的好处。",
      "去年 10 月，志愿者把旧的 Windows 换了下来。",
      "安装只用了两天，USB 和 CD-ROM 都能启动。", "孩子们学得很快。",
    ]
    let first = paragraphs(sentences, 8, joiner: "", seed: 260)
    let second = paragraphs(sentences, 8, joiner: "", seed: 261)
    var narrow = SideBySide(measure: 15, gutter: 9, indent: 4)
    narrow.countsHalves = true
    var wide = SideBySide(measure: 19, gutter: 11, indent: 4)
    wide.countsHalves = true
    let lines =
      ["新系统", "记者 王小明"] + narrow.set(first, columns: 4)
      + ["", "旧电脑", "记者 李大山"] + wide.set(second, columns: 3)
    let document = try document(lines)
    #expect(titles(document) == ["新系统", "旧电脑"])
  }

  @Test("Hangul has spaces between words, which part no columns")
  func hangul() throws {
    let sentences = [
      "도서관은 올해부터 마을마다 책을 나누어 준다.", "아이들은 큰 나무 아래에서 이야기를 들었다.",
      "강가의 오래된 다리는 내년 봄에 다시 열린다.", "기차는 오늘도 늦게 왔지만 아무도 놀라지 않았다.",
      "새 버스는 학교 두 곳과 병원 한 곳을 지난다.",
    ]
    let truth = paragraphs(sentences, 9, joiner: " ", seed: 270)
    let found = try document(SideBySide(measure: 22, gutter: 4).set(truth, columns: 3))
    #expect(found.decisions.count { $0.kind == .columns } == 1)
    #expect(truth.count { found.paragraphs.contains($0) } >= 8)
  }

  @Test("a title below the last columns of a page is theirs, and no running foot")
  func titleBelow() throws {
    let first = paragraphs(Sentences.chinese, 6, joiner: "", seed: 280)
    let second = paragraphs(Sentences.chinese, 6, joiner: "", seed: 281)
    let page = SideBySide(measure: 17, indent: 2)
    let lines =
      ["晚报                                        第3版", "", "", "春天的河"]
      + page.set(first, columns: 4) + ["", "", ""] + page.set(second, columns: 4)
      + ["", "", "旧照片", "", "", "", "                         3", "\u{C}"]
    let document = try document(lines)
    #expect(titles(document) == ["春天的河", "旧照片"])
    #expect(document.divisions.first?.blocks.count { $0.isParagraph } == 6)
  }

  @Test("an indent is told from lines that begin before or after one another")
  func driftingIndents() throws {
    for seed in UInt64(0)..<6 {
      let truth = paragraphs(Sentences.chinese, 12, joiner: "", seed: 290 + seed)
      var page = SideBySide(measure: 16, gutter: 3, indent: 2)
      page.drift = 1
      let found = try document(page.set(truth, columns: 3)).paragraphs
      #expect(truth.count { found.contains($0) } >= 11, "seed \(seed)")
    }
  }

  @Test("a gutter that reaches beyond its band cuts within the band")
  func gutterBeyondItsBand() throws {
    let page = """
                                    え、子どもたちは石lに座って船   を数えていた。港の市場では朝早   くから魚を売る
                                    たちは石段に座って船を数え   ていた               。港の市場では朝早くから魚を売
                                      を売る声が聞こえ、子どもたち       は石段に座って船を数えていた。    港の市場では朝早くから魚を売   る声が聞こえ、子
                                    ていた。港の市場では朝早くから        魚を売る声が聞こえ、子どもたち   は石段に座って船を数えて       いた。港の市場では朝早くから
                                    は石段に座lて船を数えていた。       港の市場では朝早くから魚を売

      港の市場では朝早くから魚を売る                                                        声が聞こえ、子どもたちは石段に
      船を数えていた。港の市場では朝                                                        早くかl

      """
    #expect(try read(page).reconstructedSource() == page)
  }

  @Test("a title in large letters at the top of the first column keeps no column from being parted")
  func titleInColumn() throws {
    let lines = """
        The old mill            the first time in forty      and most of them got wet
                                years when the miller        when the dam gave way.
          turns again           opened the sluice at noon.      Flour will be sold at
                                   A hundred people had      the gate from Saturday,
      By Ruth Carver            come up the river to see     a pound to everybody who
      The wheel has turned for  it before it stopped again,  brings a bag of their own.
      """
    let document = try document(lines.split(separator: "\n").map(String.init))
    #expect(titles(document) == ["The old mill turns again"], "\(document.outline)")
    #expect(
      document.paragraphs == [
        "The wheel has turned for the first time in forty years when the miller opened the sluice "
          + "at noon.",
        "A hundred people had come up the river to see it before it stopped again, and most of them "
          + "got wet when the dam gave way.",
        "Flour will be sold at the gate from Saturday, a pound to everybody who brings a bag of "
          + "their own.",
      ], "\(document.outline)")
  }

  @Test("a title between bands without a blank row cuts them")
  func titleWithoutBlanks() throws {
    for seed in UInt64(0)..<4 {
      let first = paragraphs(Sentences.chinese, 5, joiner: "", seed: 260 + seed)
      let second = paragraphs(Sentences.chinese, 5, joiner: "", seed: 280 + seed)
      let page = SideBySide(measure: 18, indent: 2)
      let document = try document(
        ["河堤春色"] + page.set(first, columns: 3) + ["渡口的早晨"] + page.set(second, columns: 3))
      #expect(titles(document) == ["河堤春色", "渡口的早晨"], "seed \(seed)")
      // Two of ten may end or begin with the foot of a column.
      let found = (first + second).count { document.paragraphs.contains($0) }
      #expect(found >= 8, "seed \(seed)")
    }
  }

  @Test("titles below their columns cut them, though the text stops in mid-sentence")
  func titlesBelow() throws {
    let page = SideBySide(measure: 20, indent: 2)
    let first = paragraphs(Sentences.chinese, 5, joiner: "", seed: 310)
    let second = paragraphs(Sentences.chinese, 5, joiner: "", seed: 320)
    let document = try document(
      page.set(first, columns: 2).dropLast() + ["河堤春色", "记者 王小明"]
        + page.set(second, columns: 2) + ["渡口的早晨", "记者 李大山"])
    #expect(document.decisions.count { $0.kind == .columns } == 2)
    #expect(second.count { document.paragraphs.contains($0) } >= 4)
  }

  @Test("a first column with more titles than text is one beside columns of text")
  func columnOfTitles() throws {
    let lines = """
        The old mill            the first time in forty      and most of them got wet
                                years when the miller        when the dam gave way.
          turns again           opened the sluice at noon.      Flour will be sold at
                                   A hundred people had      the gate from Saturday,
      By Ruth Carver            come up the river to see     a pound to everybody who
      The wheel has turned for  it before it stopped again,  brings a bag of their own.

        A ferry for             from the first day of        year as in the year
                                spring until the river       before, and the queue
          everybody             rises again, the harbour     reached the market on
                                master said on Monday.       most mornings.
      By Tom Baker                 Twice as many people      Tickets are sold at the
      A second boat will cross  crossed the water last       quay and in the inn.
      """
    let document = try document(
      lines.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    #expect(
      titles(document) == ["The old mill turns again", "A ferry for everybody"],
      "\(document.outline)")
  }

  @Test("an article between two with columns at the same edges keeps its own")
  func columnsBetweenOthers() throws {
    for seed in UInt64(0)..<6 {
      // An ideograph takes one blank only where it was two wide, so that the gaps are wide too.
      let narrow = SideBySide(measure: 14, gutter: 12, indent: 2)
      let wide = SideBySide(measure: 20, gutter: 24, indent: 2)
      let truth = (0..<3).map {
        paragraphs(Sentences.chinese, 9, joiner: "", seed: 400 + 3 * seed + UInt64($0))
      }
      let bands = [
        narrow.set(truth[0], columns: 4), wide.set(truth[1], columns: 3),
        narrow.set(truth[2], columns: 4),
      ]
      let names = ["河堤春色", "老桥重开", "渡口的灯"]
      let lines = zip(names, bands).flatMap { ["", "", "", $0] + $1 }
      let document = try document(lines)
      #expect(titles(document) == names, "seed \(seed): \(document.outline)")
      #expect(
        truth.joined().allSatisfy { document.paragraphs.contains($0) },
        "seed \(seed): \(document.outline)")
    }
  }

  @Test("lines of one column below several, wider than the first, keep none of them together")
  func loneColumnBelow() throws {
    for seed in UInt64(0)..<6 {
      let above = paragraphs(Sentences.chinese, 9, joiner: "", seed: 430 + seed)
      let below = paragraphs(Sentences.chinese, 5, joiner: "", seed: 440 + seed)
      let document = try document(
        SideBySide(measure: 14, indent: 2).set(above, columns: 4)
          + SideBySide(measure: 19, indent: 2).set(below, columns: 1))
      // Where the columns end with a full line, the text below may go on with them.
      #expect(
        (above.dropLast() + below.dropFirst()).allSatisfy { document.paragraphs.contains($0) },
        "seed \(seed): \(document.outline)")
    }
  }

  @Test("a name at the other side of a title's line is no part of it")
  func nameBesideTitle() throws {
    let truth = paragraphs(Sentences.chinese, 6, joiner: "", seed: 330)
    let lines =
      [
        "3                                           要闻", "",
        "            河堤春色                    王小明",
      ]
      + SideBySide(measure: 20, indent: 2).set(truth, columns: 2)
    let document = try document(lines)
    #expect(titles(document) == ["河堤春色"], "\(document.outline)")
    #expect(document.outline.contains("by 王小明"), "\(document.outline)")
  }
}

extension Block {
  fileprivate var isParagraph: Bool { if case .paragraph = self { true } else { false } }
}
