import GalleyCore
import Testing

@testable import EPUBFormat

/// What tables of contents of books by others tell: parts, chapters, and what these are called.
@Suite struct ForeignContentsTests {
  /// A line of an NCX.
  private func point(_ label: String, _ file: String, _ inner: String = "") -> String {
    "<navPoint><navLabel><text>\(label)</text></navLabel><content src='\(file)'/>\(inner)</navPoint>"
  }

  /// The divisions with their kinds and the lines of their titles, the inner ones set in.
  private func outline(_ book: ReadBook) -> [String] {
    func lines(_ division: Division, _ indent: String) -> [String] {
      let heads = division.matter.map { Label.text(of: $0.content) }.joined(separator: " | ")
      return ["\(indent)\(division.kind) \(heads)"]
        + division.divisions.flatMap { lines($0, indent + "  ") }
    }
    return book.document.divisions.flatMap { lines($0, "") }
  }

  @Test func chaptersOfOneFile() throws {
    let chapters = (1...3).map {
      "<div id='c\($0)'><p>Chapter \($0)</p><p>Name \($0)</p><p>Text.</p></div>"
    }.joined()
    let inner = (1...3).map { point("Chapter \($0): Name \($0)", "c1.xhtml#c\($0)") }.joined()
    let book = try ForeignBook(
      ["<h1>My Novel</h1><p>by A. B.</p>\(chapters)"], ncx: point("My Novel", "c1.xhtml", inner)
    ).read()
    #expect(
      outline(book) == [
        "part My Novel", "  chapter Chapter 1 | Name 1", "  chapter Chapter 2 | Name 2",
        "  chapter Chapter 3 | Name 3",
      ])
    #expect(book.blocks.count { $0 == .prose("Text.") } == 3)
  }

  @Test func placesInLinesAndBetweenBlocks() throws {
    let book = try ForeignBook(
      [
        "<p><a id='a'/>ONE</p><p>x</p><a id='b'></a><p>TWO</p><p>y</p><div><div><p>z</p>"
          + "<p><span><b id='c'>THREE</b></span></p></div></div><ul><li id='d'>FOUR</li></ul>"
      ],
      ncx: point("One", "c1.xhtml#a") + point("Two", "c1.xhtml#b") + point("Three", "c1.xhtml#c")
        + point("Four", "c1.xhtml#d")
    ).read()
    #expect(
      outline(book) == ["chapter ONE", "chapter TWO", "chapter THREE", "chapter Four"])
  }

  @Test func partsThatLeadNowhere() throws {
    var book = ForeignBook(["<h1>The Boat</h1><p>x</p>", "<h1>The Sea</h1>", "<h1>The Ice</h1>"])
    let nav = """
      <nav epub:type='toc'><ol><li><span>Part One</span><ol><li><a href='c1.xhtml'>The Boat</a></li>
      <li><a href='c2.xhtml'>The Sea</a></li></ol></li>
      <li><span>Part Two</span><ol><li><a href='c3.xhtml'>The Ice</a></li></ol></li></ol></nav>
      """
    book.files.append(("OPS/nav.xhtml", ForeignBook.page(nav)))
    book.files[4].text = book.files[4].text.replacing(
      "<manifest>",
      with: "<manifest><item id='nav' href='nav.xhtml' media-type='application/xhtml+xml'"
        + " properties='nav'/>")
    #expect(
      outline(try book.read()) == [
        "part Part One", "  chapter The Boat", "  chapter The Sea", "part Part Two",
        "  chapter The Ice",
      ])
  }

  /// A part may be named where its first chapter begins.
  @Test func twoLinesOfOnePlace() throws {
    let book = try ForeignBook(
      ["<h1>1</h1><p>x</p>", "<h1>2</h1><p>y</p>"],
      ncx: point("Part One", "c1.xhtml", point("1", "c1.xhtml") + point("2", "c2.xhtml"))
    ).read()
    #expect(outline(book) == ["part Part One", "  chapter 1", "  chapter 2"])
    let named = try ForeignBook(
      ["<h1>Part One</h1><h2 id='a'>1</h2><p>x</p>", "<h2>2</h2><p>y</p>"],
      ncx: point("Part One", "c1.xhtml", point("1", "c1.xhtml#a") + point("2", "c2.xhtml"))
    ).read()
    #expect(outline(named) == ["part Part One", "  chapter 1", "  chapter 2"])
  }

  @Test(arguments: [
    ("<p>1</p><h2>The Boat</h2>", "1. The Boat", "chapter 1 | The Boat"),
    ("<p>1</p><h2>The Boat</h2>", "The Boat", "chapter 1 | The Boat"),
    ("<p>CHAPTER II</p><p>The Sea</p>", "Chapter II. The Sea", "chapter CHAPTER II | The Sea"),
    ("<h2>II</h2><h2>The Sea</h2>", "II: The Sea", "chapter II | The Sea"),
    ("<h1>II</h1><h2>The Sea</h2>", "II: The Sea", "chapter II | The Sea"),
    ("<p>A motto of some length.</p><h2>The Boat</h2>", "The Boat", "chapter The Boat"),
    ("<h2>The Boat</h2>", "Another title", "chapter The Boat"),
    ("", "The Boat", "chapter The Boat"),
    ("<p>第一章</p><p>船</p>", "第一章　船", "chapter 第一章 | 船"),
  ]) func linesThatSayTheLabel(lines: String, label: String, expected: String) throws {
    let book = try ForeignBook(
      ["\(lines)<p>Text of it.</p>", "<h2>Next</h2>"],
      ncx: point(label, "c1.xhtml") + point("Next", "c2.xhtml")
    ).read()
    #expect(outline(book) == [expected, "chapter Next"])
    #expect(book.blocks.last == .prose("Text of it."))
  }

  @Test func sectionsOfChaptersStaySections() throws {
    let texts = (1...3).map { "<h1>\($0)</h1><p>x</p><h2 id='s'>S</h2><p>y</p><h2 id='t'>T</h2>" }
    let ncx = (1...3).map {
      point(
        "\($0)", "c\($0).xhtml", point("S", "c\($0).xhtml#s") + point("T", "c\($0).xhtml#t"))
    }
    let book = try ForeignBook(texts, ncx: ncx.joined()).read()
    #expect(
      outline(book)
        == (1...3).flatMap { ["chapter \($0)", "  section S", "  section T"] })
  }

  /// A line above the place that the contents lead to is a part of the title; a text is none.
  @Test func whatStandsAboveTheFirstPlace() throws {
    let ncx = point("One", "c1.xhtml#a") + point("Two", "c2.xhtml#b")
    let above = try ForeignBook(
      ["<p>1</p><h1 id='a'>One</h1><p>x</p>", "<p>2</p><h1 id='b'>Two</h1><p>y</p>"], ncx: ncx
    ).read()
    #expect(outline(above) == ["chapter 1 | One", "chapter 2 | Two"])
    let text = try ForeignBook(
      ["<h1 id='a'>One</h1><p>x</p>", "<p>The end of it.</p><h1 id='b'>Two</h1><p>y</p>"], ncx: ncx
    ).read()
    #expect(outline(text) == ["chapter One", "chapter Two"])
    #expect(text.document.divisions[0].blocks == [.prose("x"), .prose("The end of it.")])
  }
}
