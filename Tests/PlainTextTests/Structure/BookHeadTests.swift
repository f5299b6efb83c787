import GalleyCore
import Testing

@testable import PlainTextFormat

/// Heads of books as e-texts of old prints have them: numbers by themselves, titles with stops.
@Suite struct BookHeadTests {
  private static let prose = Village.paragraphs

  @Test("numbers of letters go on though a year stands below the name and some are left out")
  func lettersWithYears() throws {
    let letters = ["41.", "42.", "47.[1]", "48."].enumerated().map { place, number in
      let date = place == 1 ? "1822." : "Marl, May \(place + 2), 1822."
      return "\(number)\n\nTO A. HOLT.\n\n\(date)\n\n" + Self.prose[place % 3]
    }
    let note = "[Footnote 1: It is lost.]"
    let found = try headings(of: letters.joined(separator: "\n\n\n") + "\n\n" + note + "\n")
    #expect(found.filter { $0.hasPrefix("# 4") }.count == 4, "\(found)")
    #expect(found.filter { $0 == "# TO A. HOLT." }.count == 4, "\(found)")
    #expect(!found.contains("# 1822."))
  }

  @Test("two parts with a number and a name in capitals with a full stop")
  func twoParts() throws {
    let text = """
      I. RIVERS.

      \(Self.prose[0])

      \(Self.prose[1])


      II. HILLS.

      \(Self.prose[2])

      \(Self.prose[0])
      """
    #expect(try headings(of: text) == ["# I. RIVERS.", "# II. HILLS."])
  }

  @Test("a book begins with a title that a full stop ends")
  func stoppedTitle() throws {
    let body = (0..<36).map { Self.prose[$0 % 3] }.joined(separator: "\n\n")
    let text = "THE FERRY.\n\n\nCHAPTER I.\n\n" + body + "\n\nCHAPTER II.\n\n" + body + "\n"
    #expect(try headings(of: text).first == "# THE FERRY.")
    #expect(try read(text).metadata.titles.first?.value == "THE FERRY.")
    let short = "CLOSED ON MONDAY.\n\n" + Self.prose[0] + "\n"
    #expect(try headings(of: short).isEmpty)
  }

  @Test("the second name of a title stands below the first, behind its word")
  func secondName() throws {
    let text = "THE FERRY;\n\nor, THE ROPE.\n\nBy Mary Holt\n\n\n" + Self.prose[0] + "\n"
    #expect(try headings(of: text).first == "# THE FERRY; or, THE ROPE.")
    let sentence = "He took the boat,\nor so they said.\n\n" + Self.prose[0] + "\n"
    #expect(try headings(of: sentence).isEmpty)
  }

  @Test("the head of a chapter may be nearly as long as a line")
  func longChapter() throws {
    let head = "Chapter II: The State Of The Ferry In The Winter Of The Snow.--Part I."
    let text = head + "\n\n" + Self.prose[0] + "\n\n" + Self.prose[1] + "\n"
    #expect(try headings(of: text) == ["# " + head])
  }

  @Test("a poem's number is a heading where the text is as narrow as a column")
  func poems() throws {
    let poem = """
      The water takes the evening down
        Beyond the farther shore,
      And nobody in all the town
        Has seen the boat before.
      """
    let text = ["I.", "II.", "III.", "IV.", "V."]
      .map { "\($0)\n\n\(poem)\n\n\(poem)\n" }.joined(separator: "\n\n")
    #expect(try headings(of: text) == ["# I.", "# II.", "# III.", "# IV.", "# V."])
  }

  @Test("heads in capitals right above others head parts, a second name now and then does not")
  func capitalParts() {
    let capitals = HeadingStyle.capitals
    let levels = HeadingLevels.assign(
      [capitals, capitals, capitals, capitals, capitals],
      follows: [false, true, false, false, true])
    #expect(levels == [1, 2, 2, 1, 2])
    let named = HeadingLevels.assign(
      [capitals, capitals, capitals, capitals], follows: [false, false, true, false])
    #expect(named == [1, 1, 1, 1])
  }
}
