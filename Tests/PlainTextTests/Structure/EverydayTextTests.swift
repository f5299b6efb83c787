import GalleyCore
import PlainTextFormat
import Testing

/// What people write every day: minutes, recipes, songs, press releases, newsletters.
@Suite struct EverydayTextTests {
  private func outline(_ text: String) throws -> [String] {
    let document = try read(text)
    #expect(document.reconstructedSource() == text)
    return document.outline
  }

  private static let prose =
    "The ice came early that year, and the boats lay still at their moorings."

  @Test("a few lines that are as long by chance are no column")
  func fewLines() throws {
    let text = """
      Apfelkuchen vom Blech

      Für ein Blech, etwa 18 Stück
      Zubereitung: 45 Minuten
      Backzeit: 30 Minuten

      Zutaten

      400 g Mehl
      1 Würfel Hefe
      1/4 l warme Milch
      90 g Zucker

      Zubereitung

      1. Das Mehl in eine Schüssel geben, in die Mitte eine Mulde drücken und
      die Hefe hineinlegen.
      """
    let outline = try outline(text)
    #expect(outline.contains("# Apfelkuchen vom Blech"))
    #expect(outline.contains { $0.hasSuffix(" Zubereitung: 45 Minuten") }, "\(outline)")
    #expect(outline.contains("# Zutaten"))
  }

  @Test("an item that stands out from the text of one in a list below the item before")
  func outerItems() throws {
    let text = """
      The harbour master keeps a list of what the boats must have on board when
      they leave, and nobody has ever seen him take anything off it again:

      - what is written on the back of the list in another hand than his
      and nobody reads
      * light

          + lamps for each of the men, as Section 5 of the rules has it (the
            old rules that hang beside the door), “Of lamps and their oil”)
      * ropes and nets

          + ropes as long as three boats, and nets that were mended in the
            winter by the men who stay at home (Section 9, “Of the nets”)
      * bread

      They sign it, and he puts it away.
      """
    let items = try read(text).outline.filter { $0.hasPrefix("- ") }
    #expect(items.contains { $0.hasSuffix("* ropes and nets") })
    #expect(items.contains { $0.hasSuffix("* bread") })
  }

  @Test("an item that fills its line goes on deeper or not at all")
  func fullItems() throws {
    let text = """
      The harbour master keeps a list of what the boats must have on board when
      they leave, and nobody has ever seen him take anything off it again:

        * a lamp for each of the men (see Section 5.20.2, “Of lamps and
          their oil”)
        * ropes as long as three boats (see Section 5.21, “Of old ropes”)
        * nets that were mended in the spring (Section 5.22, “Of nets”)
        * water for as many days as the ice may last, and bread (Section 5,
          “Of bread”)
        * a book (Section 9, “Of the books that were left on the boats”)
        * one more lamp

      They sign it, and he puts it away.
      """
    let items = try read(text).outline.filter { $0.hasPrefix("- * ") }
    #expect(items.count == 6)
  }

  @Test("short lines below a short one with a colon are a list")
  func items() throws {
    let text = """
      Plum Cake

      Ingredients:
      250 g flour
      125 g butter
      1 kg plums
      a pinch of salt

      Halve the plums and take out the stones. Then roll out the dough and bake it for an hour.
      """
    #expect(
      try outline(text).dropFirst() == [
        "# Plum Cake", "¶ Ingredients:", "-  250 g flour", "-  125 g butter", "-  1 kg plums",
        "-  a pinch of salt",
        "¶ Halve the plums and take out the stones. Then roll out the dough and bake it for an hour.",
      ])
  }

  @Test(
    "lines below a colon that are no such list",
    arguments: [
      "He said:\nThe boats are old.\nThe men are too.\nThe sea is not.\n",
      "We saw:\nboats that lay still\nand men who sat around\nthe stove all day\n",
      "We saw:\nTwo boats\nOne man\n",
    ])
  func noItems(_ lines: String) throws {
    #expect(
      !(try outline("\(Self.prose)\n\n\(lines)\n\(Self.prose)\n")).contains { $0.hasPrefix("-  ") })
  }

  @Test("lines with a label each are a list of these")
  func fields() throws {
    let text = """
      Minutes of the Annual General Meeting

      Date: 3 May 2021
      Place: Boathouse, Lower Marl
      Present: Jane Miller (chair), Tom Baker, Anna Vogel

      1. Minutes of the last meeting
      The minutes of the meeting of 4 May 2020 were approved.

      2. Election
      The following were elected:
      a) Chair: Jane Miller
      b) Treasurer: Tom Baker
      c) Secretary: Anna Vogel

      3. Any other business
      None.

      Signed: Jane Miller
      """
    let document = try read(text)
    let lists = document.divisions.flatMap(\.blocks).compactMap { block in
      if case .definitionList(let list) = block { list.entries.map(\.term.plainText) } else { nil }
    }
    #expect(lists == [["Date:", "Place:", "Present:"]])
    let lines = document.outline
    #expect(
      lines.filter { $0.hasPrefix("# ") } == [
        "# Minutes of the Annual General Meeting", "# 1. Minutes of the last meeting",
        "# 2. Election", "# 3. Any other business",
      ])
    #expect(lines.contains("- c) Secretary: Anna Vogel"))
    #expect(lines.last == "¶ Signed: Jane Miller")
  }

  @Test(
    "lines with colons that are no fields",
    arguments: [
      "Anna: Where are the boats?\nTom: In the yard.\nAnna: Still?\n",
      "Anna: The boats are in the yard.\nTom: They are not.\nPeter: They never were.\n",
    ])
  func noFields(_ lines: String) throws {
    #expect(!(try outline("\(Self.prose)\n\n\(lines)\n\(Self.prose)\n")).contains("?"))
  }

  @Test("a name below a poem heads nothing")
  func nameBelow() throws {
    let text = """
      Winter on the Canal

      The ice came early to the quay
      And held the boats in line,
      The men went home and left the sea
      To those who live on brine.

      Jane Miller, 1921
      """
    #expect(try outline(text).filter { $0.hasPrefix("# ") } == ["# Winter on the Canal"])
  }

  @Test("a song has a title and a byline, and heads above paragraphs are no verse")
  func song() throws {
    let text = """
      The Boats of Lower Marl
      Words and music: Tom Baker

      Oh the boats of Lower Marl
      They are painted blue and white
      And they go out in the morning
      And they come home in the night
      """
    #expect(
      try outline(text).prefix(3) == [
        "[article]", "# The Boats of Lower Marl", "by Words and music: Tom Baker",
      ])
    let newsletter = """
      LOWER MARL ROWING CLUB

      Dear members,

      the winter is over and the boats are back in the water.

      NEW BOATS

      We have bought two new boats, which were built by Horne & Sons.

      THE SUMMER
      Nothing is planned so far. If you have an idea, tell the secretary.

      Jane Miller
      """
    let lines = try outline(newsletter)
    #expect(lines.contains("# NEW BOATS"))
    #expect(!lines.contains { $0.hasPrefix("/ ") })
  }
}
