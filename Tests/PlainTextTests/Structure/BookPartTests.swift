import GalleyCore
import Testing

/// What stands in books besides their paragraphs: verse, heads of poems, closes of letters.
@Suite struct BookPartTests {
  private func outline(_ text: String) throws -> [String] {
    let document = try read(text)
    #expect(document.reconstructedSource() == text)
    return document.outline
  }

  private static let before = """
    The ice came early that year, and the boats lay still at their moorings
    below the town. Nobody went out any more, and those who had gone south in
    the autumn wrote seldom and said little of what they saw there.
    """
  private static let after = """
    She read it aloud twice, and then she folded the paper and laid it in the
    drawer of the kitchen table, where the bills were kept and the string.
    """

  @Test("verse of one measure right below verse of another")
  func measures() throws {
    let text = """
      　　东风吹绿江南岸，小舟轻载一帆回。
      　　谁家灯火临清夜，独听潮声入梦来。
      　　远水连天白，孤云带月归。
      　　山深人不见，落叶满柴扉。

      """
    #expect(
      try outline(text).filter { $0.hasPrefix("/") } == [
        "/ 东风吹绿江南岸，小舟轻载一帆回。", "/ 谁家灯火临清夜，独听潮声入梦来。",
        "/ 远水连天白，孤云带月归。", "/ 山深人不见，落叶满柴扉。",
      ])
  }

  @Test("two stanzas set in, every second line deeper", arguments: [8, 12, 20])
  func stanzas(_ depth: Int) throws {
    let edge = String(repeating: " ", count: depth)
    let text = """
      \(Self.before)

      \(edge)The boats are drawn upon the sand,
      \(edge)  The nets are hung to dry;
      \(edge)The lamp is lit on either hand,
      \(edge)  And no one passes by.

      \(edge)O keep the light, O keep the door,
      \(edge)  And let the kettle sing;
      \(edge)The tide goes out and comes no more
      \(edge)  Before the end of spring.

      \(Self.after)
      """
    let verse = try outline(text).filter { !$0.hasPrefix("¶") && !$0.hasPrefix("[") }
    #expect(verse.count == 8)
    #expect(verse.allSatisfy { $0.hasPrefix("/") })
  }

  @Test("heads of poems stand nearer to their own stanza than to the one above")
  func poems() throws {
    var text = "Songs of the Harbour\n\nby Jane Miller\n"
    for head in ["The Lamp", "Going South", "What the Ferryman Said", "Ice"] {
      text += """


        \(head)

        The boats are drawn upon the sand,
        The nets are hung to dry;
        The lamp is lit on either hand,
        And no one passes by.

        O keep the light, O keep the door,
        And let the kettle sing;
        The tide goes out and comes no more
        Before the end of spring.

        """
    }
    let heads = try outline(text).filter { !$0.hasPrefix("/") && !$0.hasPrefix("[") }
    #expect(
      heads == [
        "# Songs of the Harbour", "by by Jane Miller", "h3 The Lamp", "h3 Going South",
        "h3 What the Ferryman Said", "h3 Ice",
      ])
  }

  @Test("a name far to the right ends what it stands below")
  func nameAtRight() throws {
    let text = """
      \(Self.before)

                                  Yours very truly,

                                                        JANE MILLER

      \(Self.after)
      """
    let result = try outline(text)
    #expect(!result.contains { $0.hasPrefix("```") })
    #expect(result.contains { $0.hasSuffix(" Yours very truly,") })
    #expect(result.contains { $0.hasSuffix(" JANE MILLER") })
  }

  @Test("a caption in brackets is not gone on with by speech")
  func caption() throws {
    let text = """
      \(Self.before)

      [The harbour, as the ferryman drew it]

      "You might have told me," she said, and laid the paper in the drawer of the
      kitchen table, where the bills were kept.
      """
    #expect(try outline(text).contains { $0.hasSuffix("[The harbour, as the ferryman drew it]") })
  }

  @Test("typed lines of sixty letters with blank lines between paragraphs are no newspaper")
  func narrowBook() throws {
    let paragraph = """
      The ice came early that year, and the boats lay still at
      their moorings below the town. Nobody went out any more,
      and those who had gone south in the autumn wrote seldom
      and said little of it.
      """
    let text =
      "1. Of Ice\n\n"
      + String(repeating: paragraph + "\n\n", count: 6)
      + "We chose:\n\n1. Two boats with\n2. A lamp and\n3. The old net\n\n"
      + String(repeating: paragraph + "\n\n", count: 6)
    let document = try read(text)
    #expect(document.divisions.count == 1)
    #expect(document.outline.filter { $0.hasPrefix("- ") }.count == 3)
  }

  @Test("the word before the author's name on a line of its own")
  func by() throws {
    let text = """
      ESSAYS ON THE HARBOUR

      BY

      JANE MILLER


      I

      OF ICE

      \(Self.before)

      \(Self.after)


      II

      OF BOATS

      \(Self.before)

      \(Self.after)
      """
    let result = try outline(text)
    #expect(result.contains("# ESSAYS ON THE HARBOUR"))
    #expect(result.contains("by BY"))
    #expect(result.contains("by JANE MILLER"))
  }
}
