import GalleyCore
import Testing

@testable import PlainTextFormat

@Suite struct LayoutTests {
  private func measures(_ text: String) -> [Int32] {
    let bytes = Array(text.utf8)
    return MeasureFinder(LineScanner(bytes, ambiguousIsWide: true).lines).measures
  }

  @Test("the measure is that of the full lines")
  func plain() {
    var typesetter = Typesetter(measure: 16)
    typesetter.hasBlanks = false
    let lines = typesetter.set([String](repeating: Sentences.chinese.joined(), count: 2))
    #expect(Set(measures(lines.joined(separator: "\n"))) == [32])
  }

  @Test("a text with one line to a paragraph has none")
  func unwrapped() {
    let lines = (0..<40).map { index in
      (0...(index * 7 % 11)).map { Sentences.chinese[($0 + index) % Sentences.chinese.count] }
        .joined()
    }
    #expect(measures(lines.joined(separator: "\n")).allSatisfy { $0 == 0 || $0 > 100 })
  }

  @Test("running heads and folios are taken out, and the paragraph goes on over the page")
  func furniture() throws {
    let first =
      "The council met on Monday evening to discuss the\nrepair of the bridge and could not agree on how\n"
    let second = "the work should be paid for before the winter.\n"
    let text =
      "The Evening Post\n\nPage 1\n\n" + first + "\n\u{C}The Evening Post\n\nPage 2\n\n" + second
      + "\n\u{C}"
    let document = try read(text)
    #expect(
      document.paragraphs == [
        "The council met on Monday evening to discuss the repair of the bridge and could not agree on how "
          + "the work should be paid for before the winter."
      ])
    #expect(document.outline.count { $0.hasPrefix("header: ") } == 4)
  }

  @Test(
    "headings that begin a page are heads of chapters, and those that come back run",
    arguments: ["CHAPTER", "Kapitel"])
  func chaptersOnPages(word: String) throws {
    let text = (1...3).map { number in
      """
      \(word) \(number)

      The council met on Monday evening to discuss the repair of the bridge and could
      not agree on how the work should be paid for before the winter.
      """
    }
    let document = try read(text.joined(separator: "\n\u{C}"))
    #expect(document.outline.count { $0.hasPrefix("header: ") } == 0)
    #expect(document.divisions.flatMap(\.divisions).count == 3)
    // The same head on two pages is none of a chapter.
    let running = (text + [text[2]]).joined(separator: "\n\u{C}")
    #expect(try read(running).outline.count { $0.hasPrefix("header: ") } == 4)
  }

  @Test("without form feeds nothing is furniture")
  func noPages() throws {
    let document = try read("Page 1\n\nSome text stands here.\n\nPage 1\n")
    #expect(!document.outline.contains { $0.hasPrefix("header") || $0.hasPrefix("folio") })
  }
}
