import Testing

@testable import PlainTextFormat

/// What a line is too small to count ends at the most that it can, and leaves the rest alone.
@Suite struct LineTests {
  /// The only line of a text.
  private func line(_ text: String) throws -> Line {
    try #require(LineScanner(Array(text.utf8), ambiguousIsWide: false).lines.first)
  }

  @Test func indentsOfAllTheSpacesThereAreEndSomewhere() throws {
    let line = try line(String(repeating: " ", count: 70_000) + "Ice.")
    #expect(line.indent == 65_535)
    #expect((line.start, line.end) == (70_000, 70_004))
    #expect(line.maximumWidth == 4)
  }

  @Test func aBookInOneLineKeepsItsWidth() throws {
    let line = try line(String(repeating: "天冷，", count: 70_000))
    #expect(line.characters == 65_535)
    #expect(line.maximumWidth == 420_000)
    // No more than 65,535 of its commas are set at half their width.
    #expect(line.minimumWidth == 420_000 - 65_535)
  }

  @Test func longWordsClingNoFurtherThanIsTold() throws {
    let line = try line(String(repeating: "x", count: 900) + " y")
    #expect((120...255).contains(line.headWidth))
  }

  @Test(arguments: ["Ice", "Ice,", "Ice:", "Ice."])
  func endingsAndTraitsStandBesideEachOther(text: String) throws {
    var line = try line(text)
    let ending = line.ending
    line.startsPage = true
    line.startsStory = true
    #expect(line.ending == ending && line.startsPage && line.startsStory)
    line.startsPage = false
    #expect(line.ending == ending && !line.startsPage && line.startsStory)
    line.ending = .sentence
    #expect(line.ending == .sentence && !line.startsPage && line.startsStory && !line.hasGap)
  }

  @Test func widthsAreSetAtOnce() throws {
    var line = try line("天冷，冰厚。")
    #expect(line.minimumWidth < line.maximumWidth)
    line.set(width: 30)
    #expect((line.minimumWidth, line.maximumWidth) == (30, 30))
  }
}
