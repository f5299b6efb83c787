import GalleyCore
import Testing

@testable import PlainTextFormat

/// Title pages, long heads of chapters, old verse and the scenes of plays.
@Suite struct BookPageTests {
  private static let prose = Array(Village.paragraphs.prefix(2))
  private static let spanish = """
    Dicen los viejos del puerto que el barco salió de noche, cuando nadie lo
    miraba, y que la mujer del herrero no quiso abrir la puerta de su casa. Al
    otro día los niños bajaron a la orilla y encontraron una cuerda cortada,
    dos remos y un farol que todavía ardía, aunque soplaba mucho el viento y
    las olas llegaban hasta la calle. Nadie supo nunca de quién era el barco.
    """

  private func outline(_ text: String) throws -> [String] {
    let document = try read(text)
    #expect(document.reconstructedSource() == text)
    return document.outline
  }

  @Test("the name of who wrote a book stands above a title in capitals, or one with its kind below")
  func authorFirst() throws {
    let body = Self.prose.joined(separator: "\n\n")
    let capitals = try outline("Anna Holt\n\n\nTHE FERRY AT MARL\n\n\nCHAPTER I\n\n\(body)\n")
    #expect(capitals.contains("by Anna Holt") && capitals.contains("# THE FERRY AT MARL"))
    let kind = try outline("Anna Holt\n\n\nBread and Salt\n\nA tragedy.\n\n\nACT I\n\n\(body)\n")
    #expect(kind.contains("by Anna Holt") && kind.contains("# Bread and Salt"), "\(kind)")
    let title = try outline("Anna Holt\n\nA Novel\n\nCHAPTER I\n\n\(body)\n")
    #expect(title.contains("# Anna Holt"), "\(title)")
    let named = try outline("Anna Holt\n\nTHE FERRY\n\nby Ruth Carver\n\nCHAPTER I\n\n\(body)\n")
    #expect(named.contains("by by Ruth Carver") && !named.contains("by Anna Holt"), "\(named)")
  }

  @Test("words for who wrote it may be two, in small letters")
  func wordsForAuthor() throws {
    let text = "EL BARCO DE LA NOCHE\n\ncompuesto por Juan de la Vega\n\n\n" + Self.spanish
    let found = try outline(text + "\n\n" + Self.spanish + "\n")
    #expect(found.contains("# EL BARCO DE LA NOCHE"))
    #expect(found.contains("by compuesto por Juan de la Vega"), "\(found)")
  }

  @Test("a head that tells what its chapter is about may be longer than the text is wide")
  func longHead() throws {
    let head =
      "Chapter II. Which treats of the ferry, of the rope, and of what the smith of Marl said to the men"
    let found = try outline(
      Self.prose[0] + "\n\n\n" + head + "\n\n\n" + Self.prose[1] + "\n\n" + Self.prose[0] + "\n")
    #expect(found.contains("# " + head), "\(found)")
    let sentence =
      "Chapter II tells of the ferry, of the rope, and of what the smith of Marl said to the men and"
    let text = Self.prose[0] + "\n\n" + sentence + "\nto nobody else.\n\n" + Self.prose[1] + "\n"
    #expect(try !outline(text).contains { $0.hasPrefix("# ") })
  }

  @Test("books stand under volumes where they do in the text, numbers under numbers with a name")
  func nesting() {
    let (volume, book) = (HeadingStyle.chapter(1, word: 7), HeadingStyle.chapter(1, word: 8))
    let chapter = HeadingStyle.chapter(2, word: 9)
    #expect(
      HeadingLevels.assign(
        [volume, book, chapter, book, chapter, volume, book],
        follows: [false, true, true, false, true, false, true]) == [1, 2, 3, 2, 3, 1, 2])
    #expect(
      HeadingLevels.assign([volume, book, volume], follows: [false, false, false]) == [1, 1, 1])
    let named = HeadingStyle.numbered(.roman, isBracketed: false)
    let alone = HeadingStyle.numbered(.roman, isBracketed: false, isAlone: true)
    #expect(
      HeadingLevels.assign(
        [named, alone, alone, named, alone], follows: [false, true, false, false, true])
        == [1, 2, 2, 1, 2])
    #expect(
      HeadingLevels.assign([named, alone, named], follows: [false, false, false]) == [1, 1, 1])
  }

  @Test("a letter that the text quotes goes on over no head of a chapter")
  func letterEnds() throws {
    let text = """
      \(Self.prose[0])

      Dear Anna,

      \(Self.prose[1])

      Nobody knew.


                                Chapter II
                                THE ROPE


      \(Self.prose[0])

      \(Self.prose[1])
      """
    #expect(try outline(text).contains { $0.hasPrefix("# Chapter II") })
  }

  @Test("old verse begins its lines with small letters, and may break its last words")
  func oldVerse() throws {
    let stanza = """
        Al barco de la no-,
        que nadie ve pasa-
        por la puerta del herre-
        y no sabe torna-.
      """
    let prose = [Self.spanish, Self.spanish, Self.spanish].joined(separator: "\n\n")
    let text = "\(prose)\n\n\(stanza)\n\n\(stanza)\n\n\(prose)\n"
    let found = try outline(text)
    #expect(found.count { $0 == "/ que nadie ve pasa-" } == 2, "\(found)")
  }

  @Test("below the head of a scene stands where it is, or who is on stage")
  func scenes() throws {
    let turns = ["ANNA", "KARL", "ANNA", "KARL"].map { name in
      "\(name). The boat is gone, and the bridge is gone.\n"
    }.joined(separator: "\n")
    let text =
      "THE FERRY\n\n\nACT I\n\n\nSCENE I.\n\nA lawn before the smith's house\n\n\(turns)\n\n"
      + "SCENE II.\n\nANNA, KARL\n\n\(turns)\n\nSCENE III.\n\n\(turns)"
    let found = try outline(text)
    #expect(found.contains("% A lawn before the smith's house"), "\(found)")
    #expect(found.contains("% ANNA, KARL"), "\(found)")
  }

  @Test("what ends with a colon between underscores heads nothing")
  func slanted() throws {
    let text = "\(Self.prose[0])\n\n_Then, turning to the smith:_\n\n\(Self.prose[1])\n"
    #expect(try !outline(text).contains { $0.hasPrefix("# ") || $0.hasPrefix("h") })
  }

  @Test("one line below a name in a play in verse is verse")
  func spokenLines() throws {
    let speech =
      "Ann.\nThe boat is gone,\nAnd nobody has seen her go.\n\nKarl.\nAnd who was there?\n\n"
    let found = try outline(
      "ACT I.\n\nScene I. The harbour.\n\n" + (0..<10).map { _ in speech }.joined())
    #expect(found.count { $0 == "/ And who was there?" } == 10, "\(found)")
  }

  @Test("a volume holds the books below it though a motto stands between")
  func mottoes() {
    let (volume, book) = (HeadingStyle.chapter(1, word: 7), HeadingStyle.chapter(1, word: 8))
    #expect(
      HeadingLevels.assign([volume, book, book], follows: [false, false, false]) == [1, 2, 2])
  }

  @Test("a note in brackets is one though it is set in, and a head may have one")
  func notes() throws {
    let text = """
      CHAPTER I[1]

      \(Self.prose[0])[2]

          [Footnote 1: It was written
          in the first year.]

          [Footnote 2: In the winter.]

      \(Self.prose[1])
      """
    let found = try outline(text)
    #expect(found.contains { $0.hasPrefix("# CHAPTER I") }, "\(found)")
    #expect(!found.contains { $0.hasPrefix("```") || $0.hasPrefix(">") }, "\(found)")
  }

  @Test("two numbers are heads where three are elsewhere")
  func shortSeries() throws {
    let numbers = ["1.", "2.", "3.", "41.", "42."]
    let text = numbers.map { $0 + "\n\n" + Self.prose[0] + "\n" }.joined(separator: "\n")
    #expect(try outline(text).filter { $0.hasPrefix("# ") } == numbers.map { "# " + $0 })
  }

  @Test("two lists of those who play, with more words than the one for them, in a play of prose")
  func casts() throws {
    let text = """
      The Ferry

      by Anna Holt


      THE PERSONS IN THE BOAT

        The father
        The mother
        (she does not speak)

      THE PERSONS AT THE ROPE

        The first man
        The second man
        A voice


      _By day, at the harbour._

      \(Self.prose[0])

      \(Self.prose[1])
      """
    let found = try outline(text)
    #expect(found.count { $0.hasPrefix("- ") } == 6, "\(found)")
  }

  @Test("one who speaks once has a name between underscores as the others have")
  func minorParts() throws {
    let turns = ["Anna", "Karl", "Anna", "Smith", "Karl", "Anna", "Karl"].map { name in
      "_\(name)_\n\n  The boat is gone, and the bridge,\n  And nobody has seen her go.\n\n\n"
    }
    let found = try outline("ACT I.\n\n\n" + turns.joined())
    #expect(found.count { $0.hasPrefix("@ ") } == 7, "\(found)")
  }
}
