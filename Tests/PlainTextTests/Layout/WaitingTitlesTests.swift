import GalleyCore
import Testing

@testable import PlainTextFormat

/// Titles that an extractor of pages put together above the texts of several articles.
@Suite struct WaitingTitlesTests {
  private static let bridge = """
    The council voted on Monday to repair
    the old bridge before the floods of
    the winter arrive. Engineers had
    warned for years that the pillars of
    the eastern bank were giving way.
    Work will begin in March and last for
    eighteen months, the engineers said.
    """
  private static let symphony = """
    A forgotten symphony was played in
    the town hall last night by a band of
    amateurs. The composer, who taught
    music at the convent, had left the
    score in a drawer among her recipes.
    Listeners stood and clapped for ten
    minutes when the violins fell silent.
    """
  private static let ferry = """
    The second boat will cross the river
    from the first day of April until the
    water rises again, the harbour master
    said. Tickets are sold on the quay,
    and dogs travel without one.
    Twice as many people crossed last
    year as in the year before.
    """

  private func outline(_ boxes: [String]) throws -> [String] {
    try read(boxes.joined(separator: "\n\n") + "\n\n\u{0C}").outline.map {
      String($0.prefix(24))
    }
  }

  @Test("a text that begins with a name gets the title that stood with others")
  func byline() throws {
    let outline = try outline([
      "Council votes to repair bridge", "Symphony found in a drawer", "New boat for the crossing",
      "By Mary Holt\n" + Self.bridge, "By Ruth Carver\n" + Self.symphony,
      "By John Martin\n" + Self.ferry,
    ])
    #expect(
      outline.filter { !$0.hasPrefix("¶") } == [
        "[article]", "# Council votes to repai", "by By Mary Holt", "[article]",
        "# Symphony found in a dr", "by By Ruth Carver", "[article]",
        "# New boat for the cross", "by By John Martin",
      ])
  }

  @Test("so does one that has most of its words, and a name alone heads none")
  func words() throws {
    let outline = try outline([
      "Forgotten symphony by a convent teacher of music", "Council to repair the old bridge",
      "By Mary Holt", Self.bridge, Self.symphony, Self.ferry,
    ])
    #expect(
      outline.filter { !$0.hasPrefix("¶") } == [
        "[article]", "# Forgotten symphony by ", "by By Mary Holt", "[article]",
        "# Council to repair the ",
      ])
  }

  @Test("a title and the line below it stay above a text of several pieces")
  func deck() throws {
    let outline = try outline([
      "Council votes to repair bridge", "Engineers had warned of the pillars", "By Mary Holt",
      Self.bridge, Self.ferry,
    ])
    #expect(outline.filter { $0 == "[article]" }.count == 1)
  }

  @Test("what stands above verse stays there")
  func verse() throws {
    let stanza = "Along the quay the lanterns go,\nAnd no one knows\nThe drawer below."
    let other = "By Ruth Carver\nThe boat,\nThe old bridge of the river,\nTo sea."
    let boxes = ["Lanterns", "The old bridge", stanza, stanza, stanza, other, stanza, stanza]
    let document = try read(boxes.joined(separator: "\n\n") + "\n\n\u{0C}")
    #expect(!document.decisions.contains { $0.choice.hasPrefix("title of what begins") })
  }
}
