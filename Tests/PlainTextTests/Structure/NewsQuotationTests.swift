import GalleyCore
import Testing

/// Lines that look like heads of articles and stand within a sentence or a speech.
@Suite struct NewsQuotationTests {
  @Test("a speech of two lines is no title, and what stands below it is another paragraph")
  func speech() throws {
    let text = """
      水車小屋の輪が回る
      社会部 小川健一
      水車小屋の輪が四十年ぶりに回った。
      百人ほどの人が集まって、粉屋の主人
      に尋ねた。主人はすぐに答えた。
      「今日からは、私がこの村の粉を挽き
      ます」
      土曜日からは門の前で粉を売る。袋を
      持って来た人には、一袋ずつ渡すのだ
      そうだ。

      """
    let outline = try read(text).outline
    #expect(outline.contains("¶ 「今日からは、私がこの村の粉を挽きます」"), "\(outline)")
    #expect(outline.contains { $0.hasPrefix("¶ 土曜日からは") }, "\(outline)")
  }

  @Test(
    "a line that ends with an article, or within a quotation, is no cross-head",
    arguments: [
      ("He had read her first book, \"The Iron", "Wheel\", in a single night, and said"),
      ("Attempts to take the bird out with the", "Large net of the fire brigade had been"),
    ])
  func unended(first: String, second: String) throws {
    let text = """
      An owl in the library
      By Ruth Carver
      Readers at the library in Alden have
      been sharing the room with an owl that
      came down the chimney on Sunday night.
      \(first)
      \(second)
      so to the readers. The library will
      be open as usual on the day of rest,
      and on all others of the week.

      """
    let outline = try read(text).outline
    #expect(outline.filter { $0.hasPrefix("#") } == ["# An owl in the library"], "\(outline)")
  }
}
