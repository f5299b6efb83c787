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

  @Test("letters to a paper, which hold dashes and break words, are no listing")
  func letters() throws {
    let text = """
      Letters to the Editor
      The price of bread
      Sir, -- Your correspondent (Letters, June 4) com-
      plains that a loaf now costs £1.90. In 1974 I paid 14p
      and earned £31 a week. If he will do the sum, as I
      have, he will find that he is better off than I was, and
      that he has the better bread.
      ARTHUR PELL, Dunmow
      Owls
      Sir, -- There is nothing remarkable in an owl that
      prefers the eleventh edition. So does everybody.
      (Dr.) H. LINTON, Cambridge
      Sir, -- Might the owl at Wexcombe be persuaded to
      look after our own branch library, which has been
      without a librarian since Easter?
      "HOPEFUL", Name and address supplied
      Noise on the line
      Sir, -- I travel daily on the 7.52. On Tuesday I coun-
      ted, in a single carriage, fourteen conversations con-
      ducted by telephone, of which I was able to follow
      nine. One of them concerned a divorce. I should be
      glad to know how it ends.
      M. ST. J. WARRENDER, Haslemere
      "I never finished a book I wasn't ashamed of"
      The novelist Lena Corrigan talks about rain, revenge and the uses of a bad review
      Interview: Samir Patel
      Lena Corrigan opens the door herself, apologises for the dog, and asks whether I
      have eaten. It is eleven in the morning. On the kitchen table there are two type-
      writers, a bowl of pears and a page with a single sentence on it.
      Is that the new novel?
      That is the new novel. It has been that sentence since February. I change the
      comma.
      Your last one took nine years. Do you worry about the time?
      I worry about the comma. Time looks after itself. My grandmother used to say
      that you can't hurry a hen, and she kept hens for sixty years, so I suppose she must
      have tried.
      You have said that you never read reviews.
      I say that, yes. Everybody says that. There was a man in Leeds who wrote, in
      1998, that my dialogue was "like two cupboards being moved". I've been grateful to
      him ever since. I went back and I listened, and he was right: cupboards.
      And now?
      Now it's chairs. Chairs are better. People can sit down.
      \u{0C}

      """
    let outline = try read(text).outline
    #expect(outline.contains { $0.hasPrefix("¶ Sir, -- Your correspondent") }, "\(outline)")
    #expect(outline.contains { $0.hasPrefix("¶ Sir, -- Might the owl at Wexcombe") }, "\(outline)")
  }
}
