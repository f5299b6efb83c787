import GalleyCore
import PlainTextFormat
import Testing

/// Charters, licences, statutes: a title in the middle, numbered heads, lists with letters.
@Suite struct CharterTests {
  private func outline(_ text: String) throws -> [String] {
    let document = try read(text)
    #expect(document.reconstructedSource() == text)
    return document.outline
  }

  private static let charter = """
                          CHARTER OF THE HARBOUR
                       Second Version, 3 June 1921

     Kept by the Harbour Board.  Everyone may read this charter and make
     copies of it, but nobody may change it.

                                  Preamble

      The harbour is open to all who come from the sea.  By contrast, the
    yards behind it belong to those who work there, and they alone say who
    may enter them and when.

      The terms that follow tell what is meant by that, and what becomes of
    those who do not keep to them.

      0. Meaning of Words.

      "The harbour" is the water between the two moles, with the quays, the
    steps and the slips beside it.

      "A boat" is whatever floats and carries people, whether or not it has
    a name.

      1. Rights of the Masters.

      A master may lie at any quay for three days.  After that he pays what
    the board asks of all others, and not more.

      2. Use with the Northern Ferry.

      While the ferry is in, no boat may lie at the northern quay, nor may
    anything be left on its steps.

    """

  @Test("numbers with a full stop are heads where their words have capitals and text is between")
  func stoppedHeads() throws {
    let lines = try outline(Self.charter)
    #expect(
      lines.filter { $0.hasPrefix("# ") } == [
        "# CHARTER OF THE HARBOUR Second Version, 3 June 1921", "# Preamble",
        "# 0. Meaning of Words.", "# 1. Rights of the Masters.",
        "# 2. Use with the Northern Ferry.",
      ])
  }

  @Test("steps with full stops are items, with text between them or not")
  func steps() throws {
    let text = """
      How the boats are brought in

      When the wind turns, the men do all of this in the order that follows:

      1. Let go the line at the bow.

      2. Haul in the stern until the boat lies still beside the steps.

      3. Bring the oars up and lay them down.

      """
    #expect(
      try outline(text).filter { $0.hasPrefix("- ") } == [
        "- 1. Let go the line at the bow.",
        "- 2. Haul in the stern until the boat lies still beside the steps.",
        "- 3. Bring the oars up and lay them down.",
      ])
  }

  @Test("I. after H. is a letter")
  func letters() throws {
    let items = [
      "Say in the first line whose boat it is.", "Give the name of the boat.",
      "Give its length in feet.", "Name the port it came from.", "Tell when it came in.",
      "Tell what it has in its hold.", "Name everyone on board.", "Leave nobody out.",
      "Sign with your own hand.", "Give the paper to the clerk.", "Keep a copy of it.",
    ]
    let list = zip("ABCDEFGHIJK", items).map { "\($0). \($1)" }
    let text =
      "Whoever comes in must write a paper, and in it do these things:\n\n"
      + list.joined(separator: "\n") + "\n\nThe clerk keeps all such papers for seven years.\n"
    #expect(try outline(text).filter { $0.hasPrefix("- ") } == list.map { "- " + $0 })
    let count = try read(text).divisions.flatMap(\.blocks).count {
      if case .list = $0 { true } else { false }
    }
    #expect(count == 1)
  }

  @Test("markers set flush to the text are of one list, and the list around it goes on after it")
  func flushMarkers() throws {
    let text = """
      1. Rights of the board. The board has rights in all that floats between the
      moles, which are the following and no others:

        i. the right to ask who comes in, and with what;
       ii. the right to send away whoever does not say;
      iii. the right to take what is left on the quays for longer than three
           days and nights; and
       iv. the right to give any of these rights to another.

      2. Duties of the board. The board keeps the lights burning from dusk to dawn
      and sees to it that the steps are free of weed.

      """
    let blocks = try read(text).divisions.flatMap(\.blocks)
    guard case .list(let list)? = blocks.first, blocks.count == 1 else {
      Issue.record("\(blocks.count) blocks")
      return
    }
    #expect(list.items.count == 2)
    let inner = list.items[0].blocks.compactMap {
      if case .list(let list) = $0 { list } else { nil }
    }
    #expect(inner.map(\.items.count) == [4])
  }

  @Test("a paragraph in capitals is no verse")
  func capitals() throws {
    let text = """
      Notice to Masters

          THE BOARD IS NO COURT OF LAW AND CANNOT TELL YOU WHAT YOUR
          RIGHTS ARE. WHAT IS SAID HERE IS SAID TO HELP YOU, AND THE
          BOARD ANSWERS FOR NOTHING THAT COMES OF IT. WHOEVER WANTS
          TO KNOW MORE MUST ASK A LAWYER IN THE TOWN BEHIND THE
          HARBOUR.

      The laws of most ports give to those who build a boat a right in it that
      nobody can take from them, and to those who sail in it a right to be fed.

      """
    let lines = try outline(text)
    #expect(!lines.contains { $0.hasPrefix("|") || $0.contains("/") })
    #expect(lines.contains { $0.hasSuffix("IN THE TOWN BEHIND THE HARBOUR.") })
  }

  @Test("an address below words that stop in mid-sentence goes on with them")
  func address() throws {
    let text = """
      The board may give out new versions of this charter from time to time.  They
      are like this one in spirit but may differ in what they ask of masters.  See
      https://www.harbour.example/charters/second-version/.

      Each version has a number of its own, and a master may choose the one that he
      came in under.

      """
    #expect(
      try outline(text).contains {
        $0.hasSuffix("See https://www.harbour.example/charters/second-version/.")
      })
  }

  @Test("the title that one page of many has again is no running head")
  func repeatedTitle() throws {
    let prose = "The water in the harbour belongs to nobody, and the quays belong to the board.\n"
    let title = "              CHARTER OF THE QUAYS\n\n"
    let pages = (0..<6).map { ($0 == 0 || $0 == 2 ? title : "") + prose }
    let lines = try outline(pages.joined(separator: "\n\u{C}\n"))
    #expect(lines.count { $0.hasSuffix("CHARTER OF THE QUAYS") && $0.hasPrefix("# ") } >= 1)
  }

  @Test("three words with commas between them are no name")
  func noName() throws {
    let text = """
      Notes on the Second Version
      ===========================

      What is new since the first
      ---------------------------

      Lights, Steps & Signals

       * The lights burn until nine where the fog is thick.

       * The steps are cleaned twice a week.

      """
    let lines = try outline(text)
    #expect(!lines.contains { $0.hasPrefix("by ") })
  }
}
