import GalleyCore
import Testing

/// Reports and essays with numbers: items beside each other, sections with their sign.
@Suite struct NumberedTextTests {
  private func outline(_ text: String) throws -> [String] {
    let document = try read(text)
    #expect(document.reconstructedSource() == text)
    return document.outline
  }

  @Test("short items without text between them are no headings", arguments: ["（", "①"])
  func items(_ form: String) throws {
    let numbers = form == "（" ? ["（一）", "（二）", "（三）", "（四）"] : ["①", "②", "③", "④"]
    let texts = ["检修码头", "冬天停在船坞里的船要先排水，再盖上防水布", "更换缆绳", "清点渔网"]
    let items = zip(numbers, texts).map { "　　\($0)\($1)" }
    let text = """
      　　冬天来得很早，船都停在镇子下面的码头上，没有人再出海。去南方的人很少写信，信里也说得不多。
      　　开会以后，大家决定在春天以前做完下面的事：
      \(items.joined(separator: "\n"))
      　　事情不多，可是人手更少。到了二月，冰还没有化，缆绳也没有买来，只有渔网清点完了。

      """
    let result = try outline(text)
    #expect(!result.contains { $0.hasPrefix("# ") || $0.hasPrefix("h") })
    for item in texts { #expect(result.contains { $0.hasSuffix(item) }) }
  }

  @Test("where headings stand outside of the text, what stands at its edge is none")
  func outdented() throws {
    let prose = """
          The ice came early that year, and the boats lay still at their
          moorings below the town. Nobody went out any more, and nobody
          could say when the river had last been open at this time.
      """
    var text = "On Boats in Ice\n"
    for chapter in 1...4 {
      text += "\nChapter \(chapter). The Winter\n\n\(prose)\n"
      for section in 1...4 {
        text += "\n\(chapter).\(section). Of old boats\n\n\(prose)\n"
        text +=
          "\n    \(section) boats, 4 men\n\n    HARBOUR := open\n    export HARBOUR\n\n\(prose)\n"
      }
    }
    let heads = try outline(text).filter { $0.hasPrefix("# ") || $0.hasPrefix("h") }
    #expect(
      heads.allSatisfy {
        $0.contains("Winter") || $0.hasSuffix("Of old boats") || $0.contains("Ice")
      })
    #expect(heads.count { $0.hasSuffix("Of old boats") } == 16)
  }

  @Test("sections with their sign, and a head without a number below all of them")
  func sections() throws {
    let text = """
      On Boats in Ice

      § 1. What ice does

      The ice came early that year, and the boats lay still at their moorings
      below the town. Nobody went out any more.

      1.1 Old boats

      Those who had gone south in the autumn wrote seldom and said little of
      what they saw there.

      § 2. What men do

      They mend the nets, and they drink, and on Sundays they look at the
      water as if it were a wall.

      2.1 Old men

      They say that it was colder once, and nobody asks them when that was.

      References

      Miller, The Harbour in Winter, 1971, which nobody has read to its end
      but the printer.
      """
    let document = try read(text)
    let sections = document.divisions[0].divisions
    let heads = sections.map { $0.matter.first?.content.plainText ?? "" }
    #expect(heads == ["§ 1. What ice does", "§ 2. What men do", "References"])
    #expect(sections.map { $0.divisions.count } == [1, 1, 0])
  }

  @Test("an address on a line that goes on in mid-sentence")
  func address() throws {
    let text = """
      The ice came early that year, and the boats lay still at their moorings
      below the town; nobody went out any more, and what we know of it stands
      here: https://www.example.org/harbour/winter.html and in the letters
      that the harbour master kept in a drawer.

      They mend the nets, and they drink, and on Sundays they look at the water
      as if it were a wall that somebody had put up overnight without asking.
      """
    #expect(try read(text).paragraphs.count == 2)
  }

  @Test("numbered heads right above their text, and fields below one")
  func minutes() throws {
    let text = """
      一、会议时间
      2021年3月5日（星期五）上午

      二、参加人员
      主持人：陆秋白
      参加：沈望舒、顾南山、何小川
      记录：林远

      三、会议内容
      （一）关于船只检修
      会议听取了顾南山关于冬季船只检修情况的汇报。会议指出，去年冬天停航时间较长，缆绳老化，必须在开航以前全部更换。
      （二）关于票价
      会议讨论了票价调整方案。多数同志认为，目前不宜上调。

      """
    let result = try outline(text)
    for head in ["一、会议时间", "二、参加人员", "三、会议内容", "（一）关于船只检修", "（二）关于票价"] {
      #expect(result.contains { $0.hasSuffix(" " + head) })
    }
    #expect(!result.contains { $0.contains("主持人：陆秋白参加") })
  }

  @Test("paragraphs of a German law with their heads below the sign")
  func paragraphs() throws {
    let text = """
      § 1
      Geltungsbereich

      (1) Diese Ordnung gilt für den Hafen von Marl und für alle Boote, die
      darin liegen.

      (2) Sie gilt nicht für Boote, die

      1. länger als zwölf Meter sind,
      2. der Marine gehören oder
      3. im Eis liegen.

      § 2
      Begriffe

      (1) Boot ist, was schwimmt und gerudert wird.

      (2) Fähre ist, was schwimmt und nicht gerudert wird.

      """
    let result = try outline(text)
    #expect(result.filter { $0.hasPrefix("# ") } == ["# § 1 Geltungsbereich", "# § 2 Begriffe"])
    #expect(result.contains("- (2) Sie gilt nicht für Boote, die"))
  }

  @Test("heads of minutes in capitals above text that hangs, and fields above them")
  func capitals() throws {
    let text = """
      Minutes of the Harbour Council

      Chair: Jane Miller
      Place: Boathouse

      1.  APOLOGIES

          Apologies were received from Mr Brandner, who was on the island and
          could not get back because of the ice.

      2.  MINUTES OF THE LAST MEETING

          The minutes were approved without change.

      3.  THE LAMP

          Mr Baker reported that the oil was dear. It was resolved that the lamp
          be lit on foggy nights only.
      """
    let result = try outline(text)
    #expect(
      result.filter { $0.hasPrefix("# ") } == [
        "# Minutes of the Harbour Council", "# 1.  APOLOGIES", "# 2.  MINUTES OF THE LAST MEETING",
        "# 3.  THE LAMP",
      ])
    #expect(!result.contains { $0.contains("Jane Miller Place") })
  }

  @Test("an article's number with its name is a heading where the clause stands below it")
  func contract() throws {
    let contract = """
      船只租赁合同

      第一条  船只
      甲方将停在旧码头的木船一条租给乙方使用，船上的橹和锚都在内。

      第二条  期限
      租期十二个月，从三月一日起。租满以后，乙方可以再租。

      第三条  租金
      租金每月三十元，乙方应在每月五日以前交给甲方。

      """
    #expect(
      heads(try read(contract)) == ["第一条  船只", "第二条  期限", "第三条  租金"])
    let law = """
      渡口管理办法

      第一条 为了让过河的人平安，制定本办法。
      第二条 渡船每天开六次，天黑以后不开。
      第三条 船家应当看好自己的船。

      """
    #expect(heads(try read(law)).isEmpty)
  }

  /// The headings that begin with the number of an article.
  private func heads(_ document: Document) -> [String] {
    document.outline.filter { $0.hasPrefix("# 第") || $0.hasPrefix("h2 第") }
      .map { String($0.drop { $0 != "第" }) }
  }
}
