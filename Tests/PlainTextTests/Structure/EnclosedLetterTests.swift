import GalleyCore
import Testing

/// A letter that a chapter quotes is a quotation, with its greeting and its signature.
@Suite struct EnclosedLetterTests {
  /// A story of two chapters with something in the first.
  private func story(_ quoted: String) throws -> Document {
    try read(
      """
      CHAPTER I

      The post came late that morning, and nobody in the house had the
      courage to open the letter that lay on the table by the window.

      \(quoted)

      She read it twice and put it in the drawer with the others, and then
      she went down to the harbour to look at the water.


      CHAPTER II

      On Tuesday there was no tide to speak of, and the boats stayed where
      they had been since the winter. Nobody wrote any more.
      """)
  }

  @Test("the items of a list are no letter, whatever their numbers and their commas")
  func items() throws {
    let document = try story(
      """
      * the old boat of 1912,

      * nets, 14 of them,

      * a lamp,

      * ropes from the year 1926,

      * paint,
      """)
    #expect(quotations(document).isEmpty)
    #expect(document.outline.count { $0.hasPrefix("- * ") } == 5)
  }

  /// What the quotations of the first chapter say, paragraph by paragraph.
  private func quotations(_ document: Document) -> [[String]] {
    func all(_ divisions: [Division]) -> [Block] {
      divisions.flatMap { $0.blocks + all($0.divisions) }
    }
    return all(document.divisions).compactMap { block in
      guard case .quotation(let quotation) = block else { return nil }
      return quotation.blocks.map { block in
        if case .paragraph(let paragraph) = block { paragraph.content.plainText } else { "?" }
      }
    }
  }

  private let body =
    "The boats are ready, and we shall come on Tuesday when the tide lets\nus over the bar. Keep the lamp lit."
  private let joined =
    "The boats are ready, and we shall come on Tuesday when the tide lets us over the bar. Keep the lamp lit."

  @Test func `a letter with a known close`() throws {
    let document = try story("Dear Anna,\n\n\(body)\n\nLove,\nTom")
    #expect(quotations(document) == [["Dear Anna,", joined, "Love,", "Tom"]])
    #expect(document.outline.filter { $0.hasPrefix("# ") } == ["# CHAPTER I", "# CHAPTER II"])
    #expect(!document.outline.contains { $0.hasPrefix("by ") || $0.hasPrefix("salute") })
  }

  @Test func `a date above it, and a name set to the right`() throws {
    let document = try story(
      "12 May 1899\n\nDear Anna,\n\n\(body)\n\n                              Tom the elder")
    #expect(quotations(document) == [["12 May 1899", "Dear Anna,", joined, "Tom the elder"]])
  }

  @Test func `a letter that is set deeper, with marks of quotation`() throws {
    let document = try story(
      """
        Marl, Tuesday, May 12.

        “Dear Anna,

        “The boats are ready, and we shall come on Tuesday when the
        tide lets us over the bar. Keep the lamp lit.

        “Your affectionate brother,

        “Tom.”
      """)
    #expect(
      quotations(document) == [
        [
          "Marl, Tuesday, May 12.", "“Dear Anna,", "“" + joined, "“Your affectionate brother,",
          "“Tom.”",
        ]
      ])
  }

  @Test func `two letters are two quotations`() throws {
    let letter = "Dear Anna,\n\n\(body)\n\nYours truly,\nTom"
    let document = try story(letter + "\n\n" + letter)
    #expect(quotations(document).count == 2)
  }

  @Test(arguments: [
    // What is only a greeting; what is no greeting; what a heading interrupts.
    "Dear Anna,\n\nThe boats are ready, and we shall come on Tuesday when the tide lets\nus over the bar.",
    "Tom came in.\n\nThe boats are ready, and we shall come on Tuesday when the tide lets\nus over the bar.\n\nLove,\nTom",
    "Dear Anna,\n\nThe boats are ready, and we shall come on Tuesday when the tide lets\nus over the bar.\n\n* * *\n\nThe wind went round.\n\nLove,\nTom",
    "“Dear me!”\n\n“Thanks,” said Tom.\n\n“You are welcome, Anna,” said she.",
  ])
  func `what lacks one of the two ends is no letter`(_ quoted: String) throws {
    #expect(quotations(try story(quoted)).isEmpty)
  }

  @Test func `a chapter that is a letter quotes none`() throws {
    let document = try read(
      """
      LETTER I

      Dear Anna,

      \(body)

      Love,
      Tom


      LETTER II

      Dear Tom,

      \(body)

      Love,
      Anna
      """)
    #expect(quotations(document).isEmpty)
  }

  @Test func `an old greeting with a dash, a place and a date that end as a sentence`() throws {
    let document = try story(
      "LONDON, March 3, 1871.\n\nDEAR SIR,--\n\n\(body)\n\nI remain, Sir, your obedient servant,\n\nTHOMAS BAKER"
    )
    #expect(
      quotations(document) == [
        [
          "LONDON, March 3, 1871.", "DEAR SIR,--", joined, "I remain, Sir, your obedient servant,",
          "THOMAS BAKER",
        ]
      ])
  }

  @Test func `the heading of a chapter is no part of the letter it begins with`() throws {
    let set = body.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
    let document = try story(
      "She said nothing more.\n\n\n\n                            CHAPTER X\n\n\n    Bath, 4 May\n\n    Dear Anna,\n\n\(set)\n\n                    Tom\n"
    )
    #expect(document.outline.contains("# CHAPTER X"))
    #expect(quotations(document).first?.first == "Bath, 4 May")
  }

  @Test func `a book of letters quotes none of them`() throws {
    let letter = { (name: String) in
      "My dear Anna,\n\n\(self.body) \(self.joined)\n\n\(self.body) \(self.body)\n\nYours ever,\n\n\(name)\n"
    }
    let document = try read(
      "LETTER I\n\nBath, 14th October.\n\n\(letter("Tom"))\n\n\nLETTER II\n\nBath, 20th October.\n\n\(letter("Jane"))"
    )
    #expect(quotations(document).isEmpty)
    #expect(document.outline.filter { $0.hasPrefix("# ") } == ["# LETTER I", "# LETTER II"])
  }

  @Test func `a name right below a close that has no comma`() throws {
    let document = try story("Lieber Karl!\n\n\(body)\n\nMit herzlichem Gruß\nMartin Vogt")
    #expect(
      quotations(document) == [["Lieber Karl!", joined, "Mit herzlichem Gruß", "Martin Vogt"]])
  }
}
