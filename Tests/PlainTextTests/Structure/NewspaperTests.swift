import GalleyCore
import GalleyTestSupport
import Testing

@testable import PlainTextFormat

/// Pages as newspapers set them, made from our own sentences, so that the true structure is known.
@Suite struct NewspaperTests {
  /// Random paragraphs of three to nine sentences.
  private func paragraphs(_ count: Int, _ random: inout SplitMix64) -> [String] {
    (0..<count).map { _ in
      (0..<Int.random(in: 3...9, using: &random)).map { _ in
        Sentences.chinese.randomElement(using: &random) ?? ""
      }.joined()
    }
  }

  @Test("paragraphs come back whole from columns of any measure", arguments: 0..<24)
  func columns(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let truth = paragraphs(12, &random)
    var typesetter = Typesetter(measure: Int.random(in: 13...30, using: &random))
    typesetter.columnLength = Int.random(in: 20...45, using: &random)
    let text = typesetter.set(truth).joined(separator: "\n") + "\n"
    let found = try read(text).paragraphs
    let exact = truth.count { found.contains($0) }
    #expect(exact >= 11, "seed \(seed), measure \(typesetter.measure): \(exact) of 12")
  }

  @Test("a measure that changes between paragraphs is followed", arguments: 0..<12)
  func measureChanges(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) + 100)
    let truth = paragraphs(10, &random)
    var narrow = Typesetter(measure: 15)
    var wide = Typesetter(measure: 26)
    let lines = narrow.set(Array(truth[..<5])) + [""] + wide.set(Array(truth[5...]))
    let found = try read(lines.joined(separator: "\n") + "\n").paragraphs
    let exact = truth.count { found.contains($0) }
    #expect(exact >= 9, "seed \(seed): \(exact) of 10")
  }

  @Test("a number that stands alone under a byline opens a section")
  func numberUnderByline() throws {
    let page = """
      川の灯
      水野あおい
      一
      船着場の灯は毎晩九時にともる。番人
      の老人は石油を注ぎ、芯を切り、それか
      ら川を渡る人を待つのである。
      二
      ある晩、子供が一人で船に乗った。荷物
      は小さな包みだけで、名前を聞いても首
      を振るばかりであった。

      """
    let outline = try read(page).outline
    #expect(outline.contains("by 水野あおい"))
    #expect(!outline.contains { $0.hasPrefix("by") && $0.contains("一") })
  }

  @Test("a name that comes back under another title is a byline there too")
  func recurringName() throws {
    let page = """
      Le phare des bateaux perdus, premier récit
      Camille Rostand
      Le gardien avait compté les bateaux
      pendant trente ans, et il savait que la mer
      n'en rendait pas la moitié. Chaque soir
      il montait les marches avec sa lampe,
      sa soupe et un livre dont il ne tournait
      jamais les pages.
      Sa fille lui apportait le pain le samedi.
      Elle racontait le village, les mariages,
      les querelles du marché, et il écoutait
      en regardant la lumière tourner sur
      l'eau noire de la baie, jusqu'au matin
      où les pêcheurs rentraient.

      Le phare des bateaux perdus, second récit
      Camille Rostand
      Un hiver, le bateau du pain ne vint pas, et la
      neige couvrit le rocher pendant neuf jours. Le
      gardien mangea ce qui restait, puis il brûla les
      chaises, puis la table, et enfin les livres l'un
      après l'autre, en commençant par les plus gros.
      Le dixième jour, sa fille ouvrit la porte. Elle
      avait ramé seule, avec un sac de farine et une
      lettre que personne n'avait encore osé lire.

      """
    let heads = try read(page).outline.filter { $0.hasPrefix("# ") || $0.hasPrefix("by ") }
    #expect(
      heads == [
        "# Le phare des bateaux perdus, premier récit", "by Camille Rostand",
        "# Le phare des bateaux perdus, second récit", "by Camille Rostand",
      ])
  }

  @Test("titles and bylines after their articles are brought before them")
  func titlesAfter() throws {
    var random = SplitMix64(seed: 7)
    let first = paragraphs(3, &random)
    let second = paragraphs(3, &random)
    var typesetter = Typesetter(measure: 16)
    var lines = typesetter.set(first)
    lines += ["", "让老城的河水重新流动起来", "陈小舟", ""]
    lines += typesetter.set(second)
    lines += ["", "（作者系市图书馆馆员）", "", "一家书店和一条街的三十年", "林望"]
    let document = try read(lines.joined(separator: "\n") + "\n")
    #expect(
      document.outline.filter { !$0.hasPrefix("¶") && !$0.hasPrefix("|") } == [
        "[article]", "# 让老城的河水重新流动起来", "by 陈小舟", "<moved>", "<moved>",
        "[article]", "# 一家书店和一条街的三十年", "by 林望", "<moved>", "<moved>",
        "authorNote: （作者系市图书馆馆员）",
      ])
    #expect(document.paragraphs == first + second)
  }

  @Test("titles and bylines before their articles stay there")
  func titlesBefore() throws {
    var random = SplitMix64(seed: 8)
    let first = paragraphs(3, &random)
    let second = paragraphs(3, &random)
    var typesetter = Typesetter(measure: 20)
    typesetter.hasBlanks = false
    var lines = ["让老城的河水重新流动起来", "陈小舟"] + typesetter.set(first)
    lines += ["", "一家书店和一条街的三十年", "林望"] + typesetter.set(second)
    let document = try read(lines.joined(separator: "\n") + "\n")
    #expect(
      document.outline.filter { !$0.hasPrefix("¶") && !$0.hasPrefix("|") } == [
        "[article]", "# 让老城的河水重新流动起来", "by 陈小舟", "[article]", "# 一家书店和一条街的三十年", "by 林望",
      ])
    #expect(document.paragraphs == first + second)
  }

  @Test("an article without a title begins where the text's own first indent comes back")
  func freshStart() throws {
    var random = SplitMix64(seed: 9)
    var typesetter = Typesetter(measure: 17)
    let stories = [paragraphs(4, &random), paragraphs(4, &random)]
    var lines: [String] = []
    for story in stories {
      var set = typesetter.set(story)
      set[0] = " " + set[0]
      lines += set
    }
    let document = try read(lines.joined(separator: "\n") + "\n")
    #expect(document.divisions.count == 2)
    #expect(document.paragraphs == stories[0] + stories[1])
  }

  @Test("a run-in head is set apart where several paragraphs have one")
  func runInHeads() throws {
    let heads = ["在服务中拉近距离。", "在改造中留住记忆。", "在合作中看见未来。"]
    var random = SplitMix64(seed: 10)
    let bodies = paragraphs(3, &random)
    var typesetter = Typesetter(measure: 18)
    let text = typesetter.set(zip(heads, bodies).map { $0 + $1 }).joined(separator: "\n") + "\n"
    let found = try read(text).divisions.flatMap(\.blocks).compactMap { block -> String? in
      if case .paragraph(let paragraph) = block { paragraph.runInHead.plainText } else { nil }
    }
    #expect(found == heads)
  }

  @Test("the page the project began with")
  func seedPage() throws {
    let folder = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let bytes = try #require(readFile("/" + folder + "/seeds/000_559b90b4acb42f48.txt"))
    let document = try read(bytes)
    #expect(
      document.divisions.map { $0.head?.content.plainText } == [
        nil, "加快推进医疗保障高质量发展", "聚焦“三个着力” 扎实做好人大社会建设工作",
        "百姓急难愁盼成为改革关注点发力点",
      ])
    #expect(document.paragraphs.count == 21)
    #expect(document.paragraphs.allSatisfy { !$0.contains("\n") })
    #expect(document.reconstructedSource().map { Array($0.utf8) } == bytes)
  }
}
