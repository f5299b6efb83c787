import GalleyCore
import Testing

@testable import EPUBFormat

/// The levels of headings.
@Suite struct HeadingLevelsTests {
  private func headings(_ levels: [Int]) -> [Block] {
    levels.map { .heading(Heading(level: $0, [.text("x")])) }
  }

  @Test(arguments: [
    // Levels in the text, levels in the book, below an article's own h1.
    ([2, 2, 3], [2, 2, 3]), ([1, 2, 1], [2, 3, 2]), ([4, 6, 4, 5], [2, 3, 2, 3]),
    ([3, 1, 3], [2, 2, 3]), ([1, 2, 3, 4, 5, 6], [2, 3, 4, 5, 6, 6]),
  ]) func ranksKeepTheirOrder(given: [Int], expected: [Int]) {
    var levels = HeadingLevels()
    #expect(levels.heading(atDepth: 0) == 1)
    levels.begin(headings(given), depth: 1)
    #expect(given.map { levels.heading(ofLevel: $0) } == expected)
  }

  @Test func aFileInsideOfPartsBeginsBelowThem() {
    var levels = HeadingLevels(depth: 2)
    #expect(levels.heading(atDepth: 2) == 3)
    #expect(levels.heading(atDepth: 3) == 4)
    #expect(levels.heading(atDepth: 9) == 5)
  }
}
