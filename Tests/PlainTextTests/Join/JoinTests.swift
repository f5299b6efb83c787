import GalleyCore
import Testing

@testable import PlainTextFormat

@Suite struct JoinTests {
  /// Two lines that are one paragraph, as they are joined.
  private func joined(_ first: String, _ second: String, more: String = "") throws -> String {
    // The paragraph goes on so that the lines between are full, whatever their length.
    let document = try read(first + "\n" + second + "\n" + more)
    return document.paragraphs.joined(separator: "|")
  }

  @Test(
    "Han join without a space, words with one",
    arguments: [
      ("春天的运河两岸柳树刚刚发", "芽早起的人慢慢走。", "春天的运河两岸柳树刚刚发芽早起的人慢慢走。"),
      (
        "the end of a long line of", "words goes on here.",
        "the end of a long line of words goes on here."
      ),
      (
        "лодка плыла по широкой", "реке до самого утра.",
        "лодка плыла по широкой реке до самого утра."
      ),
      ("봄날의 강가를 걸으며 나는", "생각했다 그때를.", "봄날의 강가를 걸으며 나는 생각했다 그때를."),
      ("他在那里看到了很多的水鸟，", "也看到了船。", "他在那里看到了很多的水鸟，也看到了船。"),
    ])
  func spaces(first: String, second: String, whole: String) throws {
    #expect(try joined(first, second) == whole)
  }

  @Test("a hyphen goes when the text has the word in one piece, and stays when it has it with one")
  func hyphens() throws {
    let text = """
      The government said that the new govern-
      ment would be well-known to all, for a well-
      known man would lead it from the very first.
      """
    #expect(
      try read(text).paragraphs == [
        "The government said that the new government would be well-known to all, for a well-known "
          + "man would lead it from the very first."
      ])
  }

  @Test("a typesetter's own hyphen goes, and is kept in the record")
  func softHyphen() throws {
    let document = try read(
      "Er lag auf seinem panzerartig harten Rü\u{2010}\ncken und sah seinen Bauch.\n")
    #expect(
      document.paragraphs == ["Er lag auf seinem panzerartig harten Rücken und sah seinen Bauch."])
    #expect(document.reconstructedSource()?.contains("Rü\u{2010}\ncken") == true)
  }

  @Test("a hyphen that stands for a word to come keeps its space")
  func suspended() throws {
    #expect(
      try joined("Die Zeitung druckte den langen Haupt-", "und den kurzen Nebensatz ab.")
        == "Die Zeitung druckte den langen Haupt- und den kurzen Nebensatz ab.")
  }

  @Test("a word that stands between two parts in one language ends words in another")
  func italianSyllable() throws {
    let italian = try joined(
      "La sera una mareggiata aveva porta-", "to via il cavo della barca e la rete del pescatore.")
    #expect(italian.contains("portato via"))
  }

  @Test("a hyphen before a letter and an apostrophe stays in French", arguments: ["\u{2019}", "'"])
  func elided(apostrophe: String) throws {
    let french = try joined(
      "Il avait caché dans la maison de son père le chef-",
      "d\(apostrophe)œuvre que tous les gens de la ville cherchaient depuis des années.")
    #expect(french.contains("chef-d\(apostrophe)œuvre"))
    let today = try joined(
      "Nous sommes tous partis à la mer avec les enfants aujour-",
      "d\(apostrophe)hui, et les gens de la ville sont restés à la maison.")
    #expect(today.contains("aujourd\(apostrophe)hui"))
  }

  @Test(
    "a hyphen that belongs to a number or a French pronoun stays, though the text shows no other")
  func compounds() throws {
    let english = try joined(
      "She scored a single point for the three-", "nation side that came from the far north.")
    #expect(english.contains("three-nation"))
    let french = try joined(
      "Nous partons demain à la mer, disait-", "elle aux enfants de la ville et du port.")
    #expect(french.contains("disait-elle"))
  }
}
