import GalleyCore
import Testing

@testable import EPUBFormat

/// Headings that stand right upon another.
@Suite struct HeadingPairsTests {
  /// The heads of divisions, with those inside of them in brackets; `/` between those of one.
  private func heads(_ divisions: [Division]) -> String {
    divisions.map { division in
      let lines = division.matter.map { Label.text(of: $0.content) }.joined(separator: "/")
      return lines + (division.divisions.isEmpty ? "" : "[\(heads(division.divisions))]")
    }.joined(separator: " ")
  }

  private func heads(_ body: String) throws -> String {
    heads(try ReadBook(page: "<html><body>\(body)</body></html>").document.divisions)
  }

  @Test func theNameOfAPartStandsAboveItsFirstChapter() throws {
    #expect(
      try heads(
        "<h1>Part One</h1><h2>The Ice</h2><h2>I</h2><p>a<h2>II</h2><p>b"
          + "<h1>Part Two</h1><h2>The Thaw</h2><h2>III</h2><p>c<h2>IV</h2><p>d")
        == "Part One/The Ice[I II] Part Two/The Thaw[III IV]")
  }

  @Test func aRuleMayStandBelowTheSecondLine() throws {
    #expect(
      try heads("<h1>The Boats</h1><h2>by Anna</h2><hr><h2>I</h2><p>a<h2>II</h2><p>b")
        == "The Boats/by Anna[I II]")
    let read = try ReadBook(page: "<h1>T</h1><h2 class=author>Anna</h2><p>a<h2>I</h2><p>b")
    #expect(read.document.divisions.first?.matter.map(\.role) == [.head, .byline])
  }

  @Test func numbersAndNamesOfOneLevelAreOneHeading() throws {
    #expect(
      try heads(
        "<h1>Book</h1><h2>PART ONE</h2><h2>THE ICE</h2><h3>I</h3><p>a<h3>II</h3><p>b"
          + "<h2>PART TWO</h2><h2>THE THAW</h2><h3>III</h3><p>c<h3>IV</h3><p>d")
        == "Book[PART ONE/THE ICE[I II] PART TWO/THE THAW[III IV]]")
    #expect(
      try heads("<h2>1</h2><h2>The Boat</h2><p>a<h2>2</h2><h2>The Man</h2><p>b<h2>Notes</h2><p>c")
        == "1/The Boat 2/The Man Notes")
    #expect(
      try heads("<h2>前言</h2><p>a<h2>第一章</h2><h2>山上的房子</h2><p>b") == "前言 第一章/山上的房子")
  }

  @Test func listsOfHeadingsStayWhatTheyAre() throws {
    #expect(try heads("<h1>A</h1><p>a<h1>Anna</h1><h1>Ben</h1><h1>Carl</h1>") == "A Anna Ben Carl")
    #expect(
      try heads("<h1>Book</h1><h2>Chapter 1</h2><h2>Chapter 2</h2><p>a<h2>Chapter 3</h2><p>b")
        == "Book[Chapter 1 Chapter 2 Chapter 3]")
  }

  @Test func aTitleAboveChaptersOfItsLevelIsNoLineOfTheFirst() throws {
    #expect(
      try heads("<h1>My Book</h1><h1>Chapter One</h1><p>a<h1>Chapter Two</h1><p>b")
        == "My Book Chapter One Chapter Two")
    #expect(try heads("<h1>Chapter One</h1><h1>The Boat</h1><p>a") == "Chapter One/The Boat")
  }

  @Test func aPageThatHoldsAPartsHeadsAlone() throws {
    let book = try ForeignBook([
      "<h1>Part One</h1><h2>The Ice</h2>", "<h2>I</h2><p>a</p>", "<h2>II</h2><p>b</p>",
    ]).read()
    #expect(heads(book.document.divisions).hasPrefix("Part One/The Ice"))
  }

  @Test func linesBelowAHeadingThatSayWhatTheyAre() throws {
    for body in [
      "<hgroup><h1>T</h1><p>S</p></hgroup><p>a</p>", "<h1>T</h1><p role='doc-subtitle'>S</p><p>a",
      "<h1>T</h1><p class='chapter-subtitle'>S</p><p>a</p><h2>I</h2><p>b</p><h2>II</h2><p>c</p>",
    ] {
      let division = try #require(
        try ReadBook(page: "<html><body>\(body)</body></html>").document.divisions.first)
      #expect(division.matter.map(\.role) == [.head, .subhead], "\(body)")
      #expect(division.blocks == [.prose("a")], "\(body)")
    }
    let page = try ReadBook(
      page: "<article><header><h1>T</h1><p class=byline>by Anna Marsh</p></header><p>a")
    #expect(page.document.divisions.first?.matter.map(\.role) == [.head, .byline])
    // Elsewhere they are what they are.
    let other = try ReadBook(page: "<p>a<p class=byline>by Anna Marsh</p>")
    #expect(other.blocks == [.prose("a"), .prose("by Anna Marsh")])
  }
}
