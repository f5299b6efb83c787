import GalleyCore
import Testing

/// What people write for work: a CV, answers to questions, a release, the head of a web novel.
@Suite struct OpeningLineTests {
  @Test func `a stretch of years is no number of a heading`() throws {
    let document = try read(
      """
      PROFILE

      Harbour engineer with fifteen years of experience in the repair of sea walls
      and in the training of crews that keep them.

      EXPERIENCE

      2008 - 2015 Harbour Board of Marl, senior engineer
      Led the repair of the north mole after the storm of 2009. Trained a crew of
      twelve.

      2015 - 2022 Ferries of the Sound, head of works
      Kept nine landings in order and planned two new ones.
      """)
    #expect(
      document.outline.suffix(4) == [
        "¶ 2008 - 2015 Harbour Board of Marl, senior engineer",
        "¶ Led the repair of the north mole after the storm of 2009. Trained a crew of twelve.",
        "¶ 2015 - 2022 Ferries of the Sound, head of works",
        "¶ Kept nine landings in order and planned two new ones.",
      ])
  }

  @Test func `a number with a dash before words heads a part still`() throws {
    let document = try read(
      """
      1 - The harbour

      The harbour was built by the monks, who had no other way to the sea.

      2 - The mole

      The mole came later, and nobody knows by whom it was built.

      3 - The light

      The light was lit in 1850, and it has been lit in every night since then.
      """)
    #expect(document.outline.count { $0.hasPrefix("# ") } == 3)
  }

  @Test func `years that begin a line of a paragraph part nothing`() throws {
    let document = try read(
      """
      The mole was repaired three times in a hundred years, the last time in the years
      1920 - 1924 under the board, which had to borrow the money from the town of Marl.
      """)
    #expect(document.paragraphs.count == 1)
  }

  @Test func `the title above questions and answers`() throws {
    let questions = """
      Q: When does the ferry run?
      A: Every day from six in the morning to nine in the evening. On Sundays it
      starts at eight.

      Q: Can I take a bicycle?
      A: Yes, and it costs nothing.

      Q: What if the sea is rough?
      A: Then the ferry stays where it is, and so do you.
      """
    let titled = try read("Frequently Asked Questions\n\n" + questions)
    #expect(titled.outline.contains("# Frequently Asked Questions"))
    let told = try read("We are often asked what follows.\n\n" + questions)
    #expect(told.outline.contains("¶ We are often asked what follows."))
  }

  @Test func `two wide lines that are sentences are no stanza`() throws {
    let document = try read(
      """
      The landing has room for two boats, and it is the first on that side of the
      sound for forty years.

      "We have waited a long time for this," said Ruth Adeyemi, who runs the company.
      "The people of Sedbury have waited longer."

      It was built in a year, and it was opened today.
      """)
    #expect(!document.outline.contains { $0.hasPrefix("/ ") })
    #expect(document.paragraphs.count == 3)
  }

  @Test func `two short lines that are sentences may be one`() throws {
    let document = try read(
      """
      The boats came in with nothing.
      The men had nothing more.

      The wind had taken something.
      It never told them more.

      And no one on the harbour
      Had asked them for the more.
      """)
    #expect(document.outline.contains { $0.hasPrefix("/ ") })
  }

  @Test func `the head of a web novel`() throws {
    let document = try read(
      """
      《灯塔下的船》作者：何小雨
      文案：
      港口的灯塔坏了四十年，没有人修。
      直到有一天，一个外乡人带着一只箱子来了。

      第一章 外乡人

      　　那天早上下着雨，港口里一个人也没有。
      　　外乡人把箱子放在地上，抬头看了看灯塔。

      第二章 箱子

      　　箱子里是一盏灯。
      　　没有人说话。
      """)
    #expect(document.outline.contains("by 作者：何小雨"))
    #expect(document.outline.contains("¶ 文案："))
    #expect(document.outline.count { $0.hasPrefix("# 第") } == 2)
  }

  @Test func `an address in the midst of full lines of Han`() throws {
    let text = """
          灯塔在镇子的北边，冬天没有人上去。关于灯塔的历史，以及守灯人留下来的
          日记，可以看 Harbour Archive (https://www.example.org/light) 。那里的信
          件都会被保存下来，所以后来的人也可以读到它们，不必再去问镇上的老人。

          另一个办法是写信去问，地址在 https://www.example.org/letters (https://
          www.example.org/letters) 可以找到。写信的人很多，回信的人很少，所以要有
          耐心。镇上的老人说，从前的信都是船带来的，现在连船也没有了。

      """
    let document = try read(text)
    #expect(document.outline.count { $0.hasPrefix("¶ ") } == 2)
    #expect(document.outline.count == 3)
  }

  @Test func `the title below what a site or a sender put before a text`() throws {
    let novel = try read(
      """
      本书来自 www.example.com

      灯塔下的船

      第一章 外乡人

      　　那天早上下着雨，港口里一个人也没有。

      第二章 箱子

      　　箱子里是一盏灯。
      """)
    #expect(novel.divisions.map(\.kind) == [.frontMatter, .article])
    #expect(novel.outline.contains("# 灯塔下的船"))
    let release = try read(
      """
      FOR IMMEDIATE RELEASE

      Marl Ferries Opens a New Landing at Sedbury

      MARL, 12 May 2023 - Marl Ferries today opened a new landing at Sedbury, the
      first on that side of the sound for forty years. The landing has room for two
      boats.
      """)
    #expect(release.divisions.map(\.kind) == [.frontMatter, .article])
    #expect(release.outline.contains("# Marl Ferries Opens a New Landing at Sedbury"))
    #expect(release.metadata.titles.first?.value == "Marl Ferries Opens a New Landing at Sedbury")
  }

  @Test func `a title above others is no front matter`() throws {
    let document = try read(
      """
      RELEASE OF THE PRISONERS

      Marl Ferries Opens a New Landing at Sedbury

      MARL, 12 May 2023 - Marl Ferries today opened a new landing at Sedbury, the
      first on that side of the sound for forty years. The landing has room for two
      boats.
      """)
    #expect(document.divisions.allSatisfy { $0.kind != .frontMatter })
  }
}
