import GalleyCore
import Testing

@testable import PlainTextFormat

/// Titles and bylines that stand where the furniture of a page does are kept.
@Suite struct NewsKeptTests {
  private let ferry = ColumnStory.ferry
  private let river = ColumnStory.river

  @Test(
    "a title above what is set below it is no masthead without a sign of one",
    arguments: [
      "The boat that would not sail\n\nHalf a town waits on the quay\n\nBy Ruth Carver",
      "The boat that would not sail\n\nHalf a town waits on the quay\nBy Ruth Carver",
    ])
  func firstTitle(head: String) throws {
    let outline = try read("\(head)\n\n\(ferry)\n\u{0C}\n").outline
    #expect(outline.contains { $0.hasSuffix("The boat that would not sail") && $0.hasPrefix("#") })
    #expect(!outline.contains { $0.contains("header: The boat") }, "\(outline)")
  }

  @Test("so it is among Han")
  func firstTitleOfHan() throws {
    let outline = try read("一个船家的四十年\n\n从木船到铁船，渡口变了多少\n本报记者 王小明\n\(river)\n\u{0C}\n").outline
    #expect(outline.contains { $0.hasPrefix("#") && $0.hasSuffix("一个船家的四十年") }, "\(outline)")
  }

  @Test(
    "a word for a paper tells its name",
    arguments: ["The Harbour Courier", "Elbtaler Sonntagsblatt", "南湖晚报"])
  func paper(name: String) throws {
    #expect(RuleBook.shipped.finds(name, as: .news))
  }

  @Test("a name between two columns is a byline, and no part of the page's head")
  func nameBetweenColumns() throws {
    let text = """
      港の改修、来年三月に着工へ

      政府は十二日、港の改修を来年三月
      に始める方針を固めた。工事は四十
      五日間を軸に調整する。物価の高い
      ことを考えた補正予算の成立をめざ
      す。町長は同日、記者団に「年内の
      成立は譲れない」と強調した。住民

      橘川 澪

      は話し合う時間が足りないとして反
      発しており、冒頭から激しい論戦に
      なる見通しだ。このほか、渡し船を
      めぐる法案や、漁協の組織を改める
      法案など、計十九本が出される予定
      である。
      \u{0C}

      """
    let outline = try read(text).outline
    #expect(!outline.contains { $0.contains("header: 橘川") }, "\(outline)")
  }
}
