import GalleyCore
import Testing

@testable import PlainTextFormat

/// Headings told by how a text sets them apart, whatever their words are.
@Suite struct ApartHeadTests {
  private static let prose = [
    """
    The ferry went over at six, when the mist lay on the river so thick that the
    men at the rope could not see the bank. Nobody spoke until they had landed.
    """,
    """
    In the village they had heard the bell and come down to the water with their
    baskets, for it was a market day and the road over the hill was under snow.
    """,
    """
    The smith had shut his door and would not open it, though they knocked with
    sticks and called his name. He was mending the lock of the church, he said.
    """,
  ]

  /// Chapters of two paragraphs, each below so many blank lines and its head.
  private func book(_ heads: [String], blanks: Int) -> String {
    heads.enumerated().map { place, head in
      let (first, second) = (Self.prose[place % 3], Self.prose[(place + 1) % 3])
      return head + "\n\n" + first + "\n\n" + second + "\n"
    }.joined(separator: String(repeating: "\n", count: blanks))
  }

  private func heads(_ text: String) throws -> [String] {
    let document = try read(text)
    #expect(document.reconstructedSource() == text)
    return document.outline.filter { $0.hasPrefix("# ") || $0.hasPrefix("h") }
  }

  @Test("a short line below a wide gap is a heading, whatever its letters and its end")
  func wideGaps() throws {
    let names = ["The ferry.", "In which a market is held", "The smith's door.", "_The lock_"]
    let text = book(names, blanks: 4)
    let told = names.dropLast() + ["The lock"]
    #expect(try heads(text) == told.map { "# " + $0 })
    // Where the same gaps stand before text, they head nothing.
    let loose = text + "\n\n\n\n" + Self.prose.joined(separator: "\n\n\n\n\n") + "\n"
    #expect(!(try heads(loose).contains("# The smith's door.")))
  }

  @Test("a date below a heading is none, the name below a chapter's number is one under it")
  func below() throws {
    let dated = book(["OCTOBER.\n\nMonday, 17th.", "MY SISTER.\n\nFriday, 21st."], blanks: 4)
    let text = dated + "\n\n\n\n" + book(["THE CALVES.\n\nSunday, 23rd."], blanks: 4)
    #expect(try heads(text) == ["# OCTOBER.", "# MY SISTER.", "# THE CALVES."])
    let named = book(
      ["CHAPTER I.\n\nTHE FERRY", "CHAPTER II.\n\nTHE MARKET", "CHAPTER III.\n\nTHE DOOR"],
      blanks: 4)
    #expect(
      try heads(named) == [
        "# CHAPTER I.", "# THE FERRY", "# CHAPTER II.", "# THE MARKET", "# CHAPTER III.",
        "# THE DOOR",
      ])
  }

  @Test("lines in capitals with a full stop are headings where several have a gap above them")
  func capitals() throws {
    let names = ["THE FERRY.", "MARKET DAY.", "THE SMITH.", "A LOCK."]
    #expect(try heads(book(names, blanks: 2)).suffix(3) == names.suffix(3).map { "# " + $0 }[...])
    // The names of those who speak come back.
    let speakers = ["MARY.", "JOHN.", "MARY.", "JOHN.", "MARY.", "JOHN.", "MARY.", "JOHN."]
    #expect(!(try heads(book(speakers, blanks: 2)).contains("# JOHN.")))
  }

  @Test("a name of a chapter may have a full stop, a chapter with its title too")
  func stops() throws {
    let names = [
      "PREFACE.", "CHAPTER 1. The Ferry.", "CHAPTER 40. Midnight, and the Market Boats.",
    ]
    #expect(try heads(book(names, blanks: 2)) == names.map { "# " + $0 })
  }

  @Test("a sentence that ends in emphasis or at the sign of a note has ended")
  func endings() throws {
    for mark in ["_", "*", "†", "¹", "12"] {
      let first = Self.prose[0].replacing("\n", with: " ")
      let second = Self.prose[1].replacing("\n", with: " ")
      let text =
        "\(Self.prose[0])\(mark)\n\n\(Self.prose[1])\(mark)\n\n\(Self.prose[2])\n"
      let read = try read(text).paragraphs
      #expect(
        read.prefix(2).map { $0.filter(\.isLetter) }
          == [first, second].map {
            $0.filter(\.isLetter)
          })
    }
  }

  @Test("numbers of Rome head poems, and speak nowhere")
  func numberedPoems() throws {
    let poem =
      "  The ferry lies beneath the hill,\n  The rope is wet with snow,\n"
      + "  And all the boats are lying still\n  That went an hour ago.\n"
    let cycle = ["I", "II", "III"].map { $0 + "\n\n" + poem }.joined(separator: "\n\n")
    let text = "THE FERRY\n\n\n" + cycle + "\n\nTHE MARKET\n\n\n" + cycle + "\n\n" + cycle
    let outline = try read(text).outline
    #expect(!outline.contains { $0.hasPrefix("@") })
    #expect(outline.filter { $0 == "# II" || $0 == "h3 II" }.count == 3, "\(outline)")
  }

  @Test("a name in emphasis on a line of its own speaks what stands below it")
  func slantedSpeakers() throws {
    let names = ["_Ogre_", "_Witch_", "_Ogre_", "_Witch_", "_Ogre_", "_Witch_", "_Ogre_"]
    let said = "  I have a grudge against the king,\n  A grudge as old as the sun.\n"
    let text = "ACT I.\n\n\n" + names.map { $0 + "\n\n" + said }.joined(separator: "\n\n")
    let outline = try read(text).outline
    #expect(!outline.contains { $0.hasPrefix("# ") && $0.contains("Witch") }, "\(outline)")
  }

  @Test("who wrote a book may have a name in brackets, and the word before it emphasis")
  func bylines() throws {
    let chapters = book(["CHAPTER I", "CHAPTER II", "CHAPTER III"], blanks: 3)
    let bracketed = "The Ferry; or, the Market Day\n\nby Mary Anne (Holt) Carver\n\n\n\n" + chapters
    #expect(try read(bracketed).outline.contains("by by Mary Anne (Holt) Carver"))
    let slanted = "THE FERRY\n\n_by_\n\nMary Carver\n\n\n\n" + chapters
    let outline = try read(slanted).outline
    #expect(outline.contains("# THE FERRY"))
    #expect(!outline.contains("# _by_") && !outline.contains("# by"), "\(outline)")
  }
}
