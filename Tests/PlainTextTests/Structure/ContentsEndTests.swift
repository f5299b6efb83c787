import GalleyCore
import Testing

/// Where a list of contents ends.
@Suite struct ContentsEndTests {
  private static let prose = """
    The ice came early that year, and the boats lay still at their moorings
    until the end of March. Nobody had seen such a thing before.
    """

  private func heads(_ text: String) throws -> [String] {
    let document = try read(text)
    #expect(document.reconstructedSource() == text)
    return document.outline.filter { $0.hasPrefix("# ") }
  }

  @Test("the first chapter's head has the word for a chapter, the entry only its number")
  func label() throws {
    let text = """
      The Boats of the Bay

      Contents

      1. The winter
          1.1. The ice
      2. The yard
      3. The men

      Chapter 1. The winter

      1.1. The ice

      \(Self.prose)

      Chapter 2. The yard

      \(Self.prose)

      Chapter 3. The men

      \(Self.prose)
      """
    #expect(
      try heads(text) == [
        "# The Boats of the Bay", "# Contents", "# Chapter 1. The winter", "# 1.1. The ice",
        "# Chapter 2. The yard", "# Chapter 3. The men",
      ])
  }

  @Test("so it is in Japanese, where the word stands around the number")
  func japanese() throws {
    let prose = "　その年は氷が早く来て、舟は三月の末まで岸につながれたままであった。誰もそんなことを見たことがなかった。"
    let text = """
      湾の舟

      目次

      1. 冬
      2. 造船所
      3. 男たち

      第1章 冬

      \(prose)

      第2章 造船所

      \(prose)

      第3章 男たち

      \(prose)
      """
    #expect(try heads(text).filter { $0.contains("章") }.count == 3)
  }

  @Test("a list of the chapter's own sections follows, and an indented text is no entry's")
  func nested() throws {
    let text = """
      The Boats of the Bay

      Contents

      1. The winter
      2. The yard
      3. The men

      Chapter 1. The winter

      Contents

      1.1. The ice
      1.2. The thaw

          What the bay was in that winter can be told by few, for most of
          those who saw it went to the south before the summer.

      1.1. The ice

          \(Self.prose.replacing("\n", with: "\n    "))

      1.2. The thaw

          \(Self.prose.replacing("\n", with: "\n    "))

      Chapter 2. The yard

          \(Self.prose.replacing("\n", with: "\n    "))

      Chapter 3. The men

          \(Self.prose.replacing("\n", with: "\n    "))
      """
    let lines = try read(text).outline
    #expect(lines.contains("# Chapter 1. The winter"))
    #expect(lines.filter { $0.hasPrefix("- ") && $0.contains("What the bay") }.isEmpty)
  }
}
