import GalleyCore
import Testing

/// A letter by itself has a greeting, a close and a signature; none of them changes its place.
@Suite struct LetterTests {
  @Test func `a note`() throws {
    let document = try read(
      """
      Dear Anna,

      Thanks for the parcel. It came on Tuesday, and the children have not stopped playing since.

      Could you send me the recipe for the plum cake? Mother says you have it.

      Love,
      Tom
      """)
    #expect(
      document.outline == [
        "[article]", "salute: Dear Anna,",
        "¶ Thanks for the parcel. It came on Tuesday, and the children have not stopped playing since.",
        "¶ Could you send me the recipe for the plum cake? Mother says you have it.",
        "close: Love,",
        "signature: Tom",
      ])
  }

  @Test func `a Chinese letter with name and date set to the right`() throws {
    let document = try read(
      """
      亲爱的妈妈：

      　　您好！来信收到了。我在这里一切都好，请您放心。学校的饭菜还可以，就是有点辣。

      　　下个月放假我就回家，到时候给您带这里的特产。

      　　此致
      敬礼！

      　　　　　　　　　　　　　　儿子　小明
      　　　　　　　　　　　　　　2023年5月3日
      """)
    #expect(document.outline.prefix(2) == ["[article]", "salute: 亲爱的妈妈："])
    #expect(
      document.outline.suffix(4) == [
        "close: 此致", "close: 敬礼！", "signature: 儿子　小明", "signature: 2023年5月3日",
      ])
  }

  @Test(arguments: [
    ("Berlin, den 3. Mai 1921", "Lieber Herr Baum,", "Mit freundlichen Grüßen", "Anna Vogel"),
    ("Paris, le 12 mars 1905", "Cher ami,", "Bien à vous,", "Paul Morel"),
    ("4 May 1899", "Dear Sir,", "Yours truly,", "J. M. Miller"),
  ])
  func `place and date stand at the head`(
    _ date: String, _ greeting: String, _ close: String, _ name: String
  ) throws {
    let body = "The boats will be ready by the end of the month, and we shall send them down.\n"
    let document = try read("\(date)\n\n\(greeting)\n\n\(body)\n\(close)\n\n\(name)\n")
    #expect(
      document.outline == [
        "[article]", "dateline: \(date)", "salute: \(greeting)", "¶ \(body.dropLast())",
        "close: \(close)", "signature: \(name)",
      ])
  }

  @Test func `a close that more follows stays where it stands`() throws {
    let japanese = try read(
      """
      拝啓　春暖の候、ますますご清栄のこととお喜び申し上げます。
      さて、このたび弊社では新しい印刷機を導入いたしました。つきまし
      ては、下記の通り見学会を開催いたしますので、ぜひご参加ください。

      敬具

      記

      日時：五月三日（金）午後二時
      場所：本社一階

      以上
      """)
    let paragraphs = japanese.paragraphs
    #expect(paragraphs.suffix(1) == ["以上"])
    #expect(paragraphs.contains("敬具"))
    #expect(japanese.divisions.allSatisfy { $0.matter.isEmpty && $0.divisions.isEmpty })
  }

  @Test func `a letter inside of a chapter is no matter, and no chapter is lost`() throws {
    let document = try read(
      """
      CHAPTER I

      The post came late that morning, and nobody in the house had the
      courage to open the letter that lay on the table by the window.

      Dear Anna,

      The boats are ready, and we shall come on Tuesday when the tide lets
      us over the bar. Keep the lamp lit.

      Love,
      Tom

      She read it twice and put it in the drawer with the others, and then
      she went down to the harbour to look at the water.


      CHAPTER II

      On Tuesday there was no tide to speak of, and the boats stayed where
      they had been since the winter. Nobody wrote any more.
      """)
    let outline = document.outline
    #expect(outline.filter { $0.hasPrefix("# ") } == ["# CHAPTER I", "# CHAPTER II"])
    #expect(outline.contains { $0.hasSuffix("Dear Anna,") })
    #expect(!outline.contains { $0.hasPrefix("by ") || $0.hasPrefix("/ ") })
    #expect(!outline.contains { $0.hasPrefix("salute") || $0.hasPrefix("close") })
  }

  @Test func `a text that only begins like a letter has no signature`() throws {
    let document = try read(
      """
      Dear reader,

      This book has been long in the making, and it is longer than it should be.
      Whoever finds an error in it may keep it.

      The first boat that I saw was red, and it had no name that one could read.
      It lay there for years, and nobody asked for it.
      """)
    #expect(!document.outline.contains { $0.hasPrefix("signature") || $0.hasPrefix("by ") })
  }

  @Test(arguments: [
    (
      "Bergen, 4. mai 1921", "P. S. Fritz asks whether the next parcel will have some string in it,"
    ),
    ("Zürich, den 4. Mai 1921", "PS: Der Faden ist angekommen, und wir haben ihn schon gebraucht,"),
  ])
  func `leave is taken in words of one's own, and something is added`(
    _ date: String, _ added: String
  ) throws {
    let document = try read(
      """
      \(date)

      Liebe Tante Margarethe!

      Dein Paket ist am Dienstag angekommen, und zwar, was uns alle
      wundert, ganz und gar unversehrt. Hab herzlichen Dank dafür.

      Es grüßt und umarmt Dich

                                              Deine dankbare
                                              Elisabeth

      \(added)
      and nothing else.
      """)
    #expect(
      document.outline == [
        "[article]", "dateline: \(date)", "salute: Liebe Tante Margarethe!",
        "¶ Dein Paket ist am Dienstag angekommen, und zwar, was uns alle wundert, ganz und gar unversehrt. Hab herzlichen Dank dafür.",
        "close: Es grüßt und umarmt Dich", "signature: Deine dankbare", "signature: Elisabeth",
        "postscript: \(added) and nothing else.",
      ])
  }

  @Test func `what only looks like an addition is none`() throws {
    let document = try read(
      """
      Dear Anna,

      The boats will be ready by the end of the month.

      PSALM 23 was sung, and PS is a word that nobody there could read.

      Love,
      Tom
      """)
    #expect(!document.outline.contains { $0.hasPrefix("postscript") })
    #expect(document.outline.last == "signature: Tom")
  }

  @Test func `a person may say what a line of a letter is`() throws {
    let document = try read(
      "Anna!\n\nThe boats are ready, and we shall come on Tuesday.\n\nTom the elder\n",
      saying: "line 1: salute\nline 5: signature\n")
    #expect(document.outline.first { $0.hasPrefix("salute") } == "salute: Anna!")
    #expect(document.outline.last == "signature: Tom the elder")
  }
}
