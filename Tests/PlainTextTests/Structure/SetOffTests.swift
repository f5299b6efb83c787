import GalleyCore
import Testing

/// Text whose line ends count, and text that is set off from what surrounds it.
@Suite struct SetOffTests {
  private let prose = """
    The ferry left the quay a little after six, and nobody on board spoke of the
    weather, although the clouds had stood over the western hills since noon and
    the gulls had long gone inland. Only the cook looked up now and then.
    """

  @Test("stanzas are verse, each line by itself")
  func verse() throws {
    let text = """
      \(prose)

      The lamp is out upon the stair,
      The river runs below,
        And all the houses round the square
        Are white with early snow.

      I wrote your name upon the pane
      And watched it fade away;
        The night will draw it there again
        And lose it in the day.

      \(prose)
      """
    let outline = try read(text).outline
    #expect(outline.filter { $0.hasPrefix("/ ") }.count == 8)
    #expect(outline.contains("/  Are white with early snow."))
    #expect(outline.filter { $0.hasPrefix("¶ ") }.count == 2)
  }

  @Test("a program at the edge of the text is one block, however deep its lines stand")
  func program() throws {
    let text = """
      \(prose)

      \(prose)

      \(prose)

      for row in table.rows(at_end=True):
        if row.key in known_keys:
          # Nothing to do.
          continue
        table[row.key] = row.value()
        if not row.value(of=row.key):
          table.remove(row.key)
      else:
        table.close(all=True)

      \(prose)

      \(prose)

      \(prose)
      """
    let outline = try read(text).outline
    #expect(outline.count { $0.hasPrefix("``` ") } == 1)
    #expect(outline.count { $0.hasPrefix("¶ ") } == 6)
    #expect(outline.count { $0.hasPrefix("# ") || $0.hasPrefix("h") } == 0)
  }

  @Test("code under a colon keeps its lines, its blank lines and its indents")
  func code() throws {
    let text = """
      \(prose)

      The table is then filled as follows:

          for row in rows {
              table[row.key] = row.value

              count += 1
          }

      \(prose)
      """
    let outline = try read(text).outline
    #expect(
      outline.contains(
        "``` for row in rows {\n    table[row.key] = row.value\n\n    count += 1\n}"))
  }

  @Test("paragraphs that are indented as a whole are a quotation")
  func quotation() throws {
    let text = """
      \(prose)

          Whoever keeps a garden by the sea must learn to share it
          with the salt and the wind, and will be paid in lavender
          and little else.

          This I have told every one of my nephews.

      \(prose)
      """
    let outline = try read(text).outline
    #expect(outline.filter { $0.hasPrefix("> ") }.count == 2)
    #expect(outline.contains("> This I have told every one of my nephews."))
  }

  @Test("items hang, nest and hold paragraphs of their own")
  func lists() throws {
    let text = """
      \(prose)

      - The first thing to do is to look at the sky for as long as
        It takes to be sure of the wind.

        Nobody ever regretted it.

        - Below it stands a smaller thing.

      - The second thing is to wait.

      \(prose)
      """
    let document = try read(text)
    let lists = document.divisions[0].blocks.compactMap { block in
      if case .list(let list) = block { list } else { nil }
    }
    let list = try #require(lists.first)
    #expect(lists.count == 1)
    #expect(list.items.count == 2)
    // Its text, a paragraph, a list.
    #expect(list.items[0].blocks.count == 3)
  }

  @Test("items that end with semicolons are items all the same")
  func semicolons() throws {
    let text = """
      You need very little, and most of it stands in any kitchen of the village:

        * a copper funnel of five inches, its rim turned sharp;
        * a bottle that does not mind frost;
        * a measuring glass, which you will break, and a second one for it;
        * a notebook with squared paper.

      The rest is patience, and a garden without trees, and a pencil that writes in rain.

      """
    #expect(
      try read(text).outline.filter { $0.hasPrefix("- ") } == [
        "- * a copper funnel of five inches, its rim turned sharp;",
        "- * a bottle that does not mind frost;",
        "- * a measuring glass, which you will break, and a second one for it;",
        "- * a notebook with squared paper.",
      ])
  }

  @Test("speech that begins with a long dash is no list")
  func dialogue() throws {
    let text = """
      — ¿Adónde vas con esa lámpara?

      — A buscar el puente, que anoche no estaba donde suele estar y los vecinos
      dicen que el río se lo llevó al mar.

      — Entonces voy contigo.
      """
    let outline = try read(text).outline
    #expect(outline.allSatisfy { !$0.hasPrefix("- ") })
  }

  @Test(
    "emphasis around a stanza and a row of dots for lines left out are no signs of code",
    arguments: [
      ["    _The lamps and lanterns on the quay,", "    Hung over me till day._"],
      [
        "    The lamps and lanterns on the quay", "        Hung over me till day,",
        "    . . . . . . . . . .", "        And then they went away.",
      ],
    ])
  func slantedVerse(stanza: [String]) throws {
    let prose = """
      The ferry went over at six, when the mist lay on the river so thick that the
      men at the rope could not see the bank. Nobody spoke until they had landed.
      """
    let text =
      "\(prose)\n\n\(prose)\n\nHe sang a song which they all knew by heart, and which ran so:\n\n"
      + stanza.joined(separator: "\n") + "\n\n\(prose)\n\n\(prose)\n"
    let outline = try read(text).outline
    #expect(outline.count { $0.hasPrefix("/ ") } == stanza.count, "\(outline)")
  }
}
