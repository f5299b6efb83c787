import GalleyCore
import GalleyTestSupport
import Testing

@testable import PlainTextFormat

/// Running heads, feet and folios of paged texts, with form feeds and without.
@Suite struct PageSeriesTests {
  /// What stands at the head and the foot of each page.
  struct Style: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var isChinese = false
    var hasFormFeeds = false
    var head: @Sendable (Int) -> String = { _ in "" }
    var foot: @Sendable (Int) -> String = { _ in "" }
    /// The number of lines of furniture of each page.
    var count = 1
  }

  static let roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]

  static let styles = [
    Style(testDescription: "page of", hasFormFeeds: true, foot: { "\n\n   Page \($0) of 9\n" }),
    Style(testDescription: "page of, no form feeds", foot: { "\n\n   Page \($0) of 9\n\n" }),
    Style(testDescription: "dashes", foot: { "\n\n           - \($0 + 11) -\n\n" }),
    Style(testDescription: "long dashes", foot: { "\n\n           — \($0 + 11) —\n\n" }),
    Style(testDescription: "a bare number", foot: { "\n\n             \($0 + 97)\n\n" }),
    Style(
      testDescription: "Roman numbers", hasFormFeeds: true,
      foot: { "\n\n            \(roman[$0 - 1])\n" }),
    Style(
      testDescription: "Roman numbers, no form feeds",
      foot: { "\n\n            \(roman[$0 - 1])\n\n" }),
    Style(
      testDescription: "alternating heads", hasFormFeeds: true,
      head: { $0 % 2 == 0 ? "\($0)   THE MILL\n\n" : "     A HISTORY   \($0)\n\n" },
      foot: { _ in "\n" }),
    Style(
      testDescription: "a head right over the text",
      head: { "THE MILL AND ITS BOOKS         \($0 + 11)\n" }, foot: { _ in "\n" }),
    Style(
      testDescription: "foot and head",
      head: { $0 == 1 ? "" : "RFC 9999          The Mill          April 2021\n\n\n" },
      foot: { "\n\n\nMiller              Informational         [Page \($0)]\n" }, count: 2),
    Style(testDescription: "第12页", isChinese: true, foot: { "\n\n　　　　　　第\($0 + 11)页\n\n" }),
    Style(
      testDescription: "第 12 页 共 20 页", isChinese: true, hasFormFeeds: true,
      foot: { "\n\n　　　　第 \($0 + 11) 页 共 20 页\n" }),
    Style(testDescription: "·12·", isChinese: true, foot: { "\n\n　　　　　　·\($0 + 11)·\n\n" }),
  ]

  /// Pages of 14 lines, set from paragraphs of our own sentences.
  private func pages(_ style: Style) -> (text: String, truth: [String], count: Int) {
    var random = SplitMix64(seed: 7)
    let sentences = style.isChinese ? Sentences.chinese : Sentences.english
    let truth = (0..<12).map { _ in
      (0..<6).map { _ in sentences.randomElement(using: &random) ?? "" }
        .joined(separator: style.isChinese ? "" : " ")
    }
    let page = SideBySide(measure: style.isChinese ? 22 : 58, indent: style.isChinese ? 2 : 3)
    let lines = page.set(truth, columns: 1)
    var text = ""
    var number = 0
    for start in stride(from: 0, to: lines.count, by: 14) {
      if number > 0 && style.hasFormFeeds { text += "\u{C}" }
      number += 1
      let body = lines[start..<min(start + 14, lines.count)].joined(separator: "\n")
      text += style.head(number) + body + style.foot(number)
    }
    return (text, truth, number)
  }

  @Test("paragraphs go on over page breaks, and furniture is kept as such", arguments: styles)
  func paged(style: Style) throws {
    let (text, truth, count) = pages(style)
    let document = try read(text)
    #expect(document.reconstructedSource() == text)
    #expect(truth.count { document.paragraphs.contains($0) } >= truth.count - 1, "\(text)")
    let furniture = document.divisions.reduce(0) { $0 + $1.furnitureCount }
    #expect(furniture >= style.count * count - 1)
  }

  @Test("a hyphen at the foot of a page goes as at any line end")
  func hyphen() throws {
    let page = { (first: String, number: Int) in
      """
      \(first)ing had come down the river in the night, and all the
      houses on the north bank stood in water up to their windows.
      Nobody spoke. The ferry lay across the road to the station,
      and two cows were standing on the roof of the school. In the
      afternoon the soldiers came with boats and brought out who
      wanted to go. Most people stayed where they were, sitting on
      their stairs, and waited for the water to fall. It fell in
      three days, and what it left behind took the town a year to
      carry away. The mill had lost its wheel and all of its morn-

                               \(number)

      """
    }
    let text = page("Someth", 11) + page("", 12) + page("", 13) + page("", 14)
    let document = try read(text)
    #expect(document.reconstructedSource() == text)
    #expect(document.paragraphs == [document.paragraphs.joined()])
    #expect(document.paragraphs.first?.contains("all of its morning had come") == true)
  }

  @Test("the numbers of chapters, figures and sections are no folios")
  func chapters() throws {
    for head in ["", "Figure ", "Section "] {
      let text = (1...5).map { number in
        """
        \(head)\(number)

        The river had risen in the night, and all the houses on the
        north bank stood in water up to their windows. Nobody spoke.
        The ferry lay across the road to the station, and two cows
        were standing on the roof of the school. In the afternoon the
        soldiers came with boats and brought out who wanted to go.

        Most people stayed where they were, sitting on their stairs,
        and waited for the water to fall. It fell in three days, and
        what it left behind took the town a year to carry away. The
        mill had lost its wheel and all of its flour.


        """
      }.joined()
      let document = try read(text)
      #expect(document.reconstructedSource() == text)
      #expect(document.divisions.reduce(0) { $0 + $1.furnitureCount } == 0, "\(head)")
    }
  }

  @Test("page breaks keep the numbers of their pages, and the source comes back")
  func numbers() throws {
    for style in Self.styles where !style.isChinese && style.testDescription != "foot and head" {
      let (text, _, count) = pages(style)
      let found = try read(text).divisions.flatMap(\.pages)
      #expect(found.count >= count - 2, "\(style.testDescription)")
      let numbers = found.compactMap(\.number)
      #expect(numbers.count >= found.count - 1, "\(style.testDescription): \(found)")
      #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $0 != $1 })
    }
  }

  /// What comes back with numbers and is no page's, each with enough text between.
  static let negatives: [(name: String, text: String)] = {
    let prose = """
      The river had risen in the night, and all the houses on the
      north bank stood in water up to their windows. Nobody spoke.
      The ferry lay across the road to the station, and two cows
      were standing on the roof of the school. In the afternoon the
      soldiers came with boats and brought out who wanted to go.
      Most people stayed where they were, sitting on their stairs,
      and waited for the water to fall. It fell in three days, and
      what it left behind took the town a year to carry away. The
      mill had lost its wheel, its door and all of its flour.
      """
    let stanza = """
      The boats went out before the day,
      The boats came home at night,
      And some had lost their nets, and they
      Had lost the harbour light.
      O lamp upon the pier, O lamp,
      Who let your fire go out?
      The stairs are cold, the stones are damp,
      And nobody about.
      They lit a lantern on the mast,
      They lit a second one,
      And told the children it would last
      Until the night was done.
      """
    let refrain = "So pull, my brothers, pull"
    func times(_ count: Int, _ make: (Int) -> String) -> String {
      (1...count).map(make).joined()
    }
    return [
      ("a numbered list", times(6) { "\($0). " + prose + "\n\n" }),
      ("numbers of chapters", times(6) { "\($0)\n\n" + prose + "\n\n\n" }),
      (
        "small Roman numbers of chapters",
        times(4) { ["i", "ii", "iii", "iv"][$0 - 1] + "\n\n" + prose + "\n\n\n" }
      ),
      ("years", times(6) { "\(1910 + $0)\n\n" + prose + "\n\n" }),
      ("sonnets by number", times(5) { "         \($0)\n\n" + stanza + "\n\n" }),
      ("a refrain", times(5) { _ in stanza + "\n" + refrain + "\n\n" }),
      ("numbers of stanzas", times(5) { "\($0)\n" + stanza + "\n\n" }),
      (
        "verse with the numbers of lines",
        times(40) {
          "And number \($0) went out to sea" + ($0 % 5 == 0 ? "       \($0)" : "") + "\n"
        }
      ),
      (
        "a table",
        times(30) { "\(1900 + $0)      \($0 * 7)      \($0 * 13)\n" } + "\n" + prose + "\n"
      ),
      ("figures", times(5) { prose + "\n\nFigure \($0)\n\n" }),
    ]
  }()

  @Test("numbers that are none of pages", arguments: negatives.indices)
  func negative(place: Int) throws {
    let (name, text) = Self.negatives[place]
    let document = try read(text)
    #expect(document.reconstructedSource() == text)
    #expect(document.divisions.reduce(0) { $0 + $1.furnitureCount } == 0, "\(name)")
    #expect(document.divisions.flatMap(\.pages).isEmpty, "\(name)")
  }
}

extension Division {
  /// The pieces of furniture in it, however deep.
  fileprivate var furnitureCount: Int {
    blocks.count { if case .furniture = $0 { true } else { false } }
      + divisions.reduce(0) { $0 + $1.furnitureCount }
  }

  /// The pages that begin in it, between its blocks or within them.
  fileprivate var pages: [Milestone] {
    blocks.flatMap { block -> [Milestone] in
      switch block {
      case .milestone(let milestone) where milestone.unit == .page: [milestone]
      case .paragraph(let paragraph):
        paragraph.content.compactMap {
          if case .milestone(let milestone) = $0, milestone.unit == .page { milestone } else { nil }
        }
      default: []
      }
    } + divisions.flatMap(\.pages)
  }
}
