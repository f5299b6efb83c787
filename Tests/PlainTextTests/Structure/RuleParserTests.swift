import GalleyCore
import Testing

@testable import PlainTextFormat

/// Rule files: their form, and what is said of one that does not have it.
@Suite struct RuleParserTests {
  private func parse(_ text: String) -> RuleParser {
    RuleParser(Array(text.utf8), name: "own.rules")
  }

  @Test("words, words with spaces, further lines and comments")
  func form() {
    let parser = parse(
      """
      \u{FEFF}# A comment.
      language: de
      for: this language

      [byline]
      begins: Von "Text von "
        # Within a list, too.
        Bild:\r
      begins: Wort:
      longest: 12
      matches:
        Von Anna  Schmidt
      """)
    #expect(parser.problems.map(\.text) == [])
    #expect(parser.pack.language == "de")
    #expect(!parser.pack.isForEveryText)
    #expect(parser.pack.byline.prefixes == ["Von", "Text von ", "Bild:", "Wort:"])
    #expect(parser.pack.byline.longest == 12)
    #expect(parser.pack.examples.map(\.text) == ["Von Anna  Schmidt"])
    #expect(parser.pack.examples.map(\.line) == [12])
    #expect(parser.pack.examples.map(\.column) == [3])
  }

  @Test(
    "mistakes, with their places",
    arguments: [
      ("language: x!", "1:1", "'x!' is no language"),
      ("title: no", "1:1", "'title' stands before the first section"),
      ("for: nobody", "1:1", "'for' takes 'every text' or 'this language'"),
      ("[birds]\nowl: x", "1:1", "there is no section '[birds]'"),
      ("[byline]\nbegins\n  x", "2:1", "'begins' is neither a section nor a key"),
      ("[byline]\nstarts: x\n  y", "2:1", "the section [byline] has no key 'starts'"),
      ("[byline]\nbegins: 文 \"By", "2:11", "a quotation mark is not closed"),
      ("[byline]\nbegins: \"\"", "2:9", "a word is empty"),
      ("[byline]\nlongest: 0", "2:10", "'0' is no length"),
      ("[byline]\n  By", "2:3", "this line goes on with nothing"),
    ])
  func mistakes(text: String, place: String, message: String) throws {
    let parser = parse(text)
    let problem = try #require(parser.problems.first)
    #expect(parser.problems.count == 1)
    #expect(problem.message == message)
    #expect(problem.position?.description == place)
    #expect(problem.hint != nil)
  }

  @Test("bytes that are no text do no harm")
  func bytes() {
    var bytes: [UInt8] = [0xFF, 0x0A]
    for byte in UInt8.min...UInt8.max { bytes += [0x5B, byte, 0x0A, byte, 0x3A, byte, 0x0A] }
    #expect(!RuleParser(bytes, name: "own.rules").problems.isEmpty)
  }

  @Test("an example that fails is told with its place")
  func examples() throws {
    let file = InputFile(
      name: "own.rules", bytes: Array("[byline]\nbegins: Zz\nmismatches: Zz top".utf8))
    #expect(throws: Diagnostic.self) { try RuleBook.make(for: .undetermined, files: [file]) }
    let problem = try #require(PlainTextReader().problems(inRules: file).first)
    #expect(problem.position?.description == "3:13")
    #expect(problem.code == "rule-example")
  }

  @Test("own words come to those of Galley")
  func addition() throws {
    let file = InputFile(
      name: "own.rules", bytes: Array("[chapter]\npart: Fascicle\nnamed: Overture".utf8))
    let rules = try RuleBook.make(for: .undetermined, files: [file])
    #expect(rules.chapters.level(of: LineWords("Fascicle 3")) == 1)
    #expect(rules.chapters.level(of: LineWords("Overture")) == 2)
    #expect(rules.chapters.level(of: LineWords("Chapter 3")) == 2)
  }

  @Test("words for a language are not tried on others")
  func languages() throws {
    let spanish = try RuleBook.make(for: try #require(LanguageTag("es")))
    #expect(spanish.chapters.level(of: LineWords("Capítulo primero")) == 2)
    #expect(RuleBook.shipped.chapters.level(of: LineWords("Capítulo primero")) == nil)
    let taiwan = try RuleBook.make(for: .traditionalChinese)
    #expect(taiwan.names.isLikely(LineWords("劉大文")))
  }
}
