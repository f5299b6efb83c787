import GalleyCore
import Testing

@testable import PlainTextFormat

/// Articles whose pieces an extractor of pages put out by turns.
@Suite struct StoryOrderTests {
  private static let bridge = [
    "The council voted on Monday to repair the old bridge before the winter floods arrive. "
      + "Engineers had warned for several years that the eastern pillars were giving way, and that "
      + "lorries should take the longer road by the mill until the stones have been replaced.",
    "Work on the bridge will begin in March and should last eighteen months, the engineers said. "
      + "A narrow footpath will stay open, so that children can reach the school on the other bank "
      + "without walking through the traffic of the new quarter.",
  ]

  private static let orchestra = [
    "A forgotten symphony was played in the town hall last night by an orchestra of amateurs. "
      + "The composer, who taught music at the convent, left the score in a drawer where her "
      + "nephew found it among recipes and letters more than sixty years after the premiere.",
    "Listeners stood and clapped for ten minutes when the violins had fallen silent. The "
      + "conductor promised to repeat the symphony in the summer, and a recording is planned "
      + "with the musicians of two neighbouring towns.",
  ]

  /// Breaks at a measure in letters.
  private func set(_ paragraphs: [String], _ measure: Int) -> [String] {
    paragraphs.flatMap { paragraph in
      var lines = [""]
      for word in paragraph.split(separator: " ") {
        let last = lines[lines.count - 1]
        if last.isEmpty {
          lines[lines.count - 1] = String(word)
        } else if last.count + 1 + word.count <= measure {
          lines[lines.count - 1] = last + " " + word
        } else {
          lines.append(String(word))
        }
      }
      return lines
    }
  }

  private func page(_ pieces: [[String]]) -> String {
    pieces.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n\u{0C}"
  }

  @Test("titles side by side get their texts, and pieces by turns are put together")
  func byTurns() throws {
    let first = set(Self.bridge, 30)
    let second = set(Self.orchestra, 30)
    let document = try read(
      page([
        ["Council votes to repair bridge"], ["Forgotten symphony is played again"],
        Array(first[..<7]), Array(second[..<7]), Array(first[7...]), Array(second[7...]),
      ]))
    let heads = document.outline.filter { $0.hasPrefix("#") || $0 == "[article]" }
    #expect(
      heads == [
        "[article]", "# Council votes to repair bridge", "[article]",
        "# Forgotten symphony is played again",
      ])
    #expect(
      document.paragraphs.joined(separator: " ")
        == (Self.bridge + Self.orchestra).joined(separator: " "))
    #expect(document.decisions.contains { $0.choice.hasPrefix("goes on in line") })
  }

  @Test("titles side by side before whole articles")
  func headsTogether() throws {
    let document = try read(
      page([
        ["Council votes to repair bridge"], ["Forgotten symphony is played again"],
        set(Self.bridge, 34), set(Self.orchestra, 34),
      ]))
    #expect(
      document.outline.filter { !$0.hasPrefix("¶") } == [
        "[article]", "# Council votes to repair bridge", "[article]",
        "# Forgotten symphony is played again",
      ])
    #expect(document.outline[2].hasPrefix("¶ The council"))
  }

  @Test("a title with a line below it is not taken for two articles")
  func deck() throws {
    let document = try read(
      page([
        ["Council votes to repair bridge"], ["Engineers had warned of the pillars"],
        set(Self.bridge, 34), set(Self.bridge.reversed(), 34),
      ]))
    #expect(document.divisions.count == 1)
    #expect(!document.decisions.contains { $0.choice.hasPrefix("goes on in line") })
  }

  @Test("articles that stand one after the other stay so, with gaps at the ends of columns")
  func inOrder() throws {
    let first = set(Self.bridge, 30)
    let second = set(Self.orchestra, 30)
    let document = try read(
      page([
        ["Council votes to repair bridge"], Array(first[..<7]), Array(first[7...]),
        ["Forgotten symphony is played again"], Array(second[..<7]), Array(second[7...]),
      ]))
    #expect(
      document.paragraphs.joined(separator: " ")
        == (Self.bridge + Self.orchestra).joined(separator: " "))
    #expect(!document.decisions.contains { $0.choice.hasPrefix("goes on in line") })
  }

  @Test("a name in capitals after a gap does not part a sentence")
  func names() throws {
    let lines = set(Self.bridge + Self.orchestra, 30)
    for cut in [5, 9, 13] {
      let document = try read(
        page([["A title of the page"], Array(lines[..<cut]), Array(lines[cut...])]))
      #expect(
        document.paragraphs.joined(separator: " ")
          == (Self.bridge + Self.orchestra).joined(separator: " "))
    }
  }

  @Test("the number of the page within the text is a folio")
  func folio() throws {
    let first = set(Self.bridge, 30)
    let document = try read(
      page([["Council votes to repair bridge"], first + ["1"], set(Self.orchestra, 30)]))
    #expect(!document.paragraphs.contains { $0.hasSuffix(" 1") || $0 == "1" })
  }
}
