import GalleyCore
import Testing

@testable import PlainTextFormat

/// Headings told by how a text sets them apart, whatever their words are.
@Suite struct ApartHeadTests {
  private static let prose = Village.paragraphs

  /// Chapters of two paragraphs, each below so many blank lines and its head.
  private func book(_ heads: [String], blanks: Int) -> String {
    heads.enumerated().map { place, head in
      let (first, second) = (Self.prose[place % 3], Self.prose[(place + 1) % 3])
      return head + "\n\n" + first + "\n\n" + second + "\n"
    }.joined(separator: String(repeating: "\n", count: blanks))
  }

  @Test("a short line below a wide gap is a heading, whatever its letters and its end")
  func wideGaps() throws {
    let names = ["The ferry.", "In which a market is held", "The smith's door.", "_The lock_"]
    let text = book(names, blanks: 4)
    let told = names.dropLast() + ["The lock"]
    #expect(try headings(of: text) == told.map { "# " + $0 })
    // Where the same gaps stand before text, they head nothing.
    let loose = text + "\n\n\n\n" + Self.prose.joined(separator: "\n\n\n\n\n") + "\n"
    #expect(!(try headings(of: loose).contains("# The smith's door.")))
  }

  @Test("a date below a heading is none, the name below a chapter's number is one under it")
  func below() throws {
    let dated = book(["OCTOBER.\n\nMonday, 17th.", "MY SISTER.\n\nFriday, 21st."], blanks: 4)
    let text = dated + "\n\n\n\n" + book(["THE CALVES.\n\nSunday, 23rd."], blanks: 4)
    #expect(try headings(of: text) == ["# OCTOBER.", "# MY SISTER.", "# THE CALVES."])
    let named = book(
      ["CHAPTER I.\n\nTHE FERRY", "CHAPTER II.\n\nTHE MARKET", "CHAPTER III.\n\nTHE DOOR"],
      blanks: 4)
    #expect(
      try headings(of: named) == [
        "# CHAPTER I.", "# THE FERRY", "# CHAPTER II.", "# THE MARKET", "# CHAPTER III.",
        "# THE DOOR",
      ])
  }

  @Test("lines in capitals with a full stop are headings where several have a gap above them")
  func capitals() throws {
    let names = ["THE FERRY.", "MARKET DAY.", "THE SMITH.", "A LOCK."]
    #expect(
      try headings(of: book(names, blanks: 2)).suffix(3) == names.suffix(3).map { "# " + $0 }[...])
    // The names of those who speak come back.
    let speakers = ["MARY.", "JOHN.", "MARY.", "JOHN.", "MARY.", "JOHN.", "MARY.", "JOHN."]
    #expect(!(try headings(of: book(speakers, blanks: 2)).contains("# JOHN.")))
  }

  @Test("a name of a chapter may have a full stop, a chapter with its title too")
  func stops() throws {
    let names = [
      "PREFACE.", "CHAPTER 1. The Ferry.", "CHAPTER 40. Midnight, and the Market Boats.",
    ]
    #expect(try headings(of: book(names, blanks: 2)) == names.map { "# " + $0 })
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
