import GalleyCore
import Testing

@testable import PlainTextFormat

/// Headings by the marks that a text gives them, and lines that only look so.
@Suite struct HeadMarksTests {
  private static let prose = """
    The boats are hauled up in October, before the first gales, and stay on the
    shingle until the ice has gone from the upper harbour. Nobody sails in winter.
    """

  /// A text of headings with prose below each.
  private func text(_ heads: [String]) -> String {
    heads.map { $0 + "\n\n" + Self.prose + "\n" }.joined(separator: "\n")
  }

  @Test("a rule under a line makes it a heading, whatever it ends with")
  func ruledQuestion() throws {
    let text = text([
      "Boats in Winter", "Where?\n======", "What is done to the hull?\n-------------------------",
      "2.1 And the sails?\n------------------",
    ])
    #expect(
      try headings(of: text) == [
        "# Boats in Winter", "# Where?", "# What is done to the hull?", "# 2.1 And the sails?",
      ])
  }

  @Test("the first line over a row from edge to edge is the title")
  func titleRow() throws {
    let row = String(repeating: "-", count: 76)
    #expect(
      try headings(of: "R. Carver. Boats in Winter\n\(row)\n\n\(Self.prose)\n\n\(Self.prose)\n")
        == ["# R. Carver. Boats in Winter"])
  }

  @Test("rules over and under headings are omitted; the first such heading is the title")
  func overlined() throws {
    let text = text([
      "===============\nBoats in Winter\n===============", "The Hull\n========",
      "The Sails\n=========",
    ])
    let document = try read(text)
    #expect(document.divisions.first?.head?.content.plainText == "Boats in Winter")
    #expect(document.divisions.first?.divisions.count == 2)
    #expect(!document.outline.contains { $0.contains("==") })
    #expect(document.reconstructedSource() == text)
  }

  @Test("a sample of markup that is set off is no heading")
  func sample() throws {
    let sample = """
      So a heading is written:

          The Hull
          ========

          Text below it.

      """
    let text = text(["Boats in Winter", "Style\n====="]) + "\n" + sample
    #expect(try headings(of: text) == ["# Boats in Winter", "# Style"])
  }

  @Test("signs before headings tell their level and are omitted")
  func signs() throws {
    let text = text(["# Boats in Winter", "## The Hull", "### Tar ###", "## The Sails"])
    let document = try read(text)
    #expect(document.outline.contains("# Boats in Winter"))
    let title = try #require(document.divisions.first)
    #expect(title.divisions.map { $0.head?.content.plainText } == ["The Hull", "The Sails"])
    #expect(title.divisions.first?.divisions.first?.head?.content.plainText == "Tar")
    #expect(document.reconstructedSource() == text)
  }

  @Test("equals signs before headings do the same")
  func equalsSigns() throws {
    let text = text(["= Boats in Winter", "== The Hull", "=== Tar", "== The Sails"])
    #expect(
      try headings(of: text) == ["# Boats in Winter", "# The Hull", "# Tar", "# The Sails"])
  }

  @Test("comments of a program are no headings")
  func comments() throws {
    let script = """
      #!/bin/sh
      # Haul the boats up.
      # Then count them.
      for boat in *.boat; do

      # One more.
      haul "$boat"
      done
      """
    #expect(try headings(of: script).isEmpty)
    let numbers = text(["Boats in Winter"]) + "\n#1 was the oldest of them all.\n\n" + Self.prose
    #expect(try headings(of: numbers) == ["# Boats in Winter"])
  }

  @Test("numbers that run through the text make headings, with questions too")
  func series() throws {
    let text = text([
      "Boats in Winter", "1. The Hull", "1.1 What Is Tar?", "1.2 Planks", "2. The Sails",
      "2.1 Canvas",
    ])
    let document = try read(text)
    let title = try #require(document.divisions.first)
    #expect(title.divisions.map { $0.head?.content.plainText } == ["1. The Hull", "2. The Sails"])
    #expect(title.divisions.first?.divisions.count == 2)
  }

  @Test("a list with blank lines between its items is no series of headings")
  func list() throws {
    let text =
      text(["Boats in Winter"]) + """

        Whoever hauls up a boat needs these:

        1. a rope

        2. a winch

        3. four strong neighbours

        \(Self.prose)
        """
    #expect(try headings(of: text) == ["# Boats in Winter"])
  }

  @Test("in a text that marks its headings a short line alone is none")
  func unmarked() throws {
    let text = text([
      "Boats in Winter", "The Hull\n--------", "becomes", "The Sails\n---------",
      "The Mast\n--------",
    ])
    #expect(
      try headings(of: text) == ["# Boats in Winter", "# The Hull", "# The Sails", "# The Mast"])
  }

  @Test("code between fences is kept as it is, the fences go, its language is told")
  func fences() throws {
    let text = """
      \(Self.prose)

      ``` swift
      # No heading

      let boats = 4
      ```

      \(Self.prose)
      """
    let document = try read(text)
    let blocks = document.divisions.flatMap(\.blocks)
    guard case .preformatted(let code)? = blocks.dropFirst().first else {
      Issue.record("no preformatted block: \(document.outline)")
      return
    }
    #expect(code.codeLanguage == "swift")
    #expect(document.outline.contains("``` # No heading\n\nlet boats = 4"))
    #expect(document.reconstructedSource() == text)
  }

  @Test("a fence without its fellow is a line like others")
  func openFence() throws {
    let text = Self.prose + "\n\n```\n\n" + Self.prose
    let document = try read(text)
    #expect(document.paragraphs.count >= 2)
    #expect(document.reconstructedSource() == text)
  }

  @Test("a law's note of its enactment is no heading")
  func enactment() throws {
    let text = """
      港口船舶管理条例

      　　2003年8月27日第四次会议通过

      　　　　第一章 总则

      　　第一条　为了加强港口船舶的管理，保障航行的安全，制定本条例，并且由港口的管理机构负责施行。
      　　第二条　凡是进出港口的船舶，都应当遵守本条例的规定，听从港口管理机构工作人员的指挥。
      """
    #expect(try headings(of: text) == ["# 港口船舶管理条例", "# 第一章 总则"])
  }

  @Test("a paragraph that stops without a full stop is no heading in a text as wide as a book")
  func openParagraph() throws {
    let text =
      text(["Boats in Winter", "1. The Hull", "2. The Sails"]) + """

        First shown in the market hall of Lower Marl, at the fair of the year 1919, by
        the boys of the "Winch and Rope"

        """
    #expect(
      try headings(of: text) == ["# Boats in Winter", "# 1. The Hull", "# 2. The Sails"])
  }
}
