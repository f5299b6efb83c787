import GalleyCore
import Testing

@testable import PlainTextFormat

/// The levels of headings, by how they are set.
@Suite struct HeadingLevelTests {
  private func levels(_ styles: [HeadingStyle], following: Set<Int> = []) -> [Int] {
    HeadingLevels.assign(styles, follows: styles.indices.map { following.contains($0) })
  }

  @Test("a style that comes back has its level again, a new one stands under what was open")
  func styles() {
    #expect(
      levels([.chapter(1), .chapter(2), .plain, .plain, .chapter(2), .plain, .chapter(1)])
        == [1, 2, 3, 3, 2, 3, 1])
    let (double, single) = (
      HeadingStyle.ruled(61, isOverlined: false), HeadingStyle.ruled(45, isOverlined: false)
    )
    #expect(levels([double, single, single, double]) == [1, 2, 2, 1])
    #expect(levels([.ruled(61, isOverlined: true), double, single]) == [1, 2, 3])
    #expect(levels([.marked(2), .marked(3), .marked(2)]) == [1, 2, 1])
    #expect(
      levels([.capitals, .numbered(.roman, isBracketed: false), .capitals]) == [1, 2, 1])
  }

  @Test("numbers tell their level themselves")
  func numbers() {
    #expect(levels([.decimal(1), .decimal(3), .decimal(2), .decimal(1)]) == [1, 3, 2, 1])
  }

  @Test("headings that look alike nest where one follows right upon another")
  func alike() {
    #expect(
      levels([.named, .plain, .plain, .plain, .plain, .named], following: [2])
        == [1, 1, 2, 2, 2, 1])
  }

  @Test("a thousand headings that look alike, one upon another, do not nest a thousand deep")
  func endless() {
    let found = levels([HeadingStyle](repeating: .plain, count: 1000), following: Set(1..<1000))
    #expect(found.max() == HeadingLevels.deepest)
    #expect(Array(found.prefix(4)) == [1, 2, 3, 4])
  }

  @Test("headings with rules under them open divisions that nest, and the rules are omitted")
  func ruled() throws {
    let text = """
      The Lighthouse
      ==============

      It stands on the last rock of the bay, and whoever comes in by night is glad
      to see it long before the harbour shows.

      How to get there
      ----------------

      By boat, when the sea is calm, and else not at all, as the keeper will tell
      everyone who asks him.

      The keeper
      ==========

      He has been there for as long as anybody in the village can remember, and he
      means to stay.
      """
    let document = try read(text)
    #expect(document.outline.allSatisfy { !$0.contains("==") && !$0.contains("--") })
    #expect(document.outline.contains("# How to get there"))
    #expect(document.reconstructedSource() == text)
  }

  @Test("the name of a part between its number and its first chapter is a second line of its head")
  func namesOfParts() throws {
    let prose = """
      The ice came early that year, and the boats lay still at their moorings
      below the town. Nobody went out any more, and those who had gone south in
      the autumn wrote seldom and said little of what they saw there.
      """
    let heads = [
      "PART ONE", "THE ICE", "CHAPTER I", prose, "CHAPTER II", prose, "PART TWO", "THE THAW",
      "CHAPTER III", prose, "CHAPTER IV", prose,
    ]
    let text = heads.joined(separator: "\n\n\n") + "\n"
    let document = try read(text)
    #expect(document.reconstructedSource() == text)
    let outline = document.outline.filter { !$0.hasPrefix("¶") && $0 != "[text]" }
    #expect(
      outline == [
        "[part]", "# PART ONE", "subhead: THE ICE", "[chapter]", "# CHAPTER I", "[chapter]",
        "# CHAPTER II", "[part]", "# PART TWO", "subhead: THE THAW", "[chapter]", "# CHAPTER III",
        "[chapter]", "# CHAPTER IV",
      ])
  }
}
