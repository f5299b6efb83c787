import GalleyCore
import Testing

/// Headings that are known because a list of contents names them, or a number of several parts.
@Suite struct ListedHeadTests {
  private static let prose = """
    The boats are hauled up in October, before the first gales, and stay on the
    shingle until the ice has gone from the upper harbour. Nobody sails in winter.
    """

  private func heads(_ text: String) throws -> [String] {
    let document = try read(text)
    #expect(document.reconstructedSource() == text)
    return document.outline.filter { $0.hasPrefix("# ") }
  }

  @Test("a question over three lines, wrapped otherwise in the list, is a heading at its level")
  func questions() throws {
    let text = """
      The Harbour Book

      Table of Contents

      1. Of the harbour
          1.1. Which of the three quays is the right one for a boat that
          comes in at low water, and who is to be asked?
          1.2. What does it cost?
      2. Of the yard

      1. Of the harbour

      1.1. Which of the three quays is the right one
      for a boat that comes in at low water,
      and who is to be asked?

      \(Self.prose)

      1.2. What does it cost?

      \(Self.prose)

      2. Of the yard

      \(Self.prose)

      """
    #expect(
      try heads(text) == [
        "# The Harbour Book", "# Table of Contents", "# 1. Of the harbour",
        "# 1.1. Which of the three quays is the right one for a boat that comes in at low water, and who is to be asked?",
        "# 1.2. What does it cost?", "# 2. Of the yard",
      ])
    let book = try read(text).divisions[0]
    #expect(book.divisions.last?.head?.content.plainText == "2. Of the yard")
    #expect(book.divisions.dropLast().last?.divisions.count == 2)
  }

  @Test(
    "an entry and its heading may have the same first line, and a mark may stand alone below it")
  func sharedFirstLine() throws {
    let text = """
      目录

      1. 港口
          1.1. 港口的三个码头里哪一个最适合在低潮时进港的渔船停靠过夜
      呢？
          1.2. 船停在码头过一夜要付多少钱，要付给谁，什么时候付才算合
          适？
      2. 船坞

      前言

      \(String(repeating: "十月里第一场大风以前，渔船都拖上了岸，", count: 3))直到冰化了才下水。

      1. 港口

      1.1. 港口的三个码头里哪一个最适合在低潮时进港的渔船停靠过夜呢？

      冬天没有人出海，码头上很冷清，只有几个看船的老人。

      1.2. 船停在码头过一夜要付多少钱，要付给谁，什么时候付才算合
      适？

      第二年春天，冰从上游漂下来，大家才又开始修船补网。

      2. 船坞

      船坞在河的另一边，要坐渡船过去。

      """
    #expect(
      try heads(text).suffix(4) == [
        "# 1. 港口", "# 1.1. 港口的三个码头里哪一个最适合在低潮时进港的渔船停靠过夜呢？",
        "# 1.2. 船停在码头过一夜要付多少钱，要付给谁，什么时候付才算合适？", "# 2. 船坞",
      ])
  }

  @Test("a list of contents is known by its numbers, whatever its heading is called")
  func unknownName() throws {
    let text = """
      Kniha o přístavu

      Obsah

      1. Přístav
      2. Loděnice
      3. Lidé a lodě
      4. Zima

      1. Přístav

      \(Self.prose)

      2. Loděnice

      \(Self.prose)

      3. Lidé a lodě

      \(Self.prose)

      4. Zima

      \(Self.prose)

      """
    let document = try read(text)
    #expect(document.outline.filter { $0.hasPrefix("- ") }.count == 4)
    #expect(try heads(text).filter { $0 == "# 4. Zima" }.count == 1)
  }

  @Test("the first chapter below the list is no entry, and chapters stand above their sections")
  func firstChapter() throws {
    let text = """
      The Harbour Book

      Contents

      1. Of the harbour
          1.1. The quays
      2. Of the yard
          2.1. The slip

      Chapter 1. Of the harbour

      1.1. The quays

      \(Self.prose)

      Chapter 2. Of the yard

      2.1. The slip

      \(Self.prose)

      """
    let book = try read(text).divisions[0]
    let chapters = book.divisions.suffix(2)
    #expect(
      chapters.map { $0.head?.content.plainText } == [
        "Chapter 1. Of the harbour", "Chapter 2. Of the yard",
      ])
    #expect(chapters.allSatisfy { $0.divisions.count == 1 })
  }

  @Test("tables are listed with their numbers, over two lines where they are long")
  func tables() throws {
    let text = """
      Prices of the Yard

      List of Tables

      1.1. Boats hauled up in the years of the great ice, by owner and by
      the quay they lay at
      1.2. Nails
      1.3. Planks of oak
      1.4. Tar

      Preface

      \(Self.prose)

      """
    let lines = try read(text).outline
    #expect(lines.filter { $0.hasPrefix("- ") }.count == 4)
    #expect(lines.contains("# Preface"))
  }

  @Test(
    "an appendix by its letter",
    arguments: [
      "Appendix B. The tides", "Anhang A: Die Gezeiten", "付録A 潮", "附录 C. 潮汐", "Appendix D",
    ])
  func appendix(_ head: String) throws {
    let text = "\(Self.prose)\n\n\n\(head)\n\n\(Self.prose)\n"
    #expect(try heads(text) == ["# \(head)"])
  }

  @Test("sections of an appendix are numbered by its letter")
  func letters() throws {
    let numbers = [
      "A.1 Where do the boats lie?", "A.1.1 At the quay", "A.1.2 In the yard", "A.2 Why?",
    ]
    let text = numbers.map { "\($0)\n\n\(Self.prose)\n" }.joined(separator: "\n")
    #expect(try heads(text) == numbers.map { "# \($0)" })
  }

  @Test("numbers of several parts head sections where no blank line stands about them")
  func withoutBlanks() throws {
    let text = ["1.1. The quays", "1.2. The yard, and who works there", "1.3. Prices"]
      .map { "\($0)\n\(Self.prose)\n" }.joined()
    #expect(
      try heads(text) == [
        "# 1.1. The quays", "# 1.2. The yard, and who works there", "# 1.3. Prices",
      ])
  }

  @Test("steps of a list whose text hangs below their numbers are items, not headings")
  func steps() throws {
    let step =
      "    The rope must be dry, and nobody may stand behind it while the boat is\n    moving up the slip.\n"
    let text =
      "\(Self.prose)\n\n"
      + ["Lay out the rope", "Fasten the block", "Haul the boat"].enumerated()
      .map { "\($0.offset + 1).  \($0.element)\n\n\(step)" }.joined(separator: "\n")
    #expect(try heads(text).isEmpty)
    #expect(try read(text).outline.filter { $0.hasPrefix("- ") }.count == 6)
  }

  @Test("long lines are prose though addresses and paths stand among them")
  func addresses() throws {
    let text = """
      The lists of the harbour are kept by the clerk, who may be asked for them on any day but Sunday (see
      http://harbour.example/lists/boats/1897.html)
      Whoever brings a boat must write down its name, its length and the name of its owner in the book that lies
      in the office [1], or send the form /forms/boats/new.html with a stamp; the clerk enters it & answers by mail.
      Boats that are not in the book may be hauled away at the owner's cost, as the rules of the harbour have it.

      """
    #expect(!(try read(text).outline.contains { $0.hasPrefix("```") }))
  }

  @Test(
    "a line that has the form of a name in the midst of a book is text; whose it is, no heading")
  func strays() throws {
    let paragraphs = Array(repeating: Self.prose, count: 16).joined(separator: "\n\n")
    let text =
      "The Harbour Book\n\nCopyright © 1997 The Clerk\n\n\(paragraphs)\n\nA. B. Marl, C. D. Klein\n\n\(paragraphs)\n"
    let lines = try read(text).outline
    #expect(lines.filter { $0.hasPrefix("# ") } == ["# The Harbour Book"])
    #expect(lines.contains("¶ A. B. Marl, C. D. Klein"))
  }
}
