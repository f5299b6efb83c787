import Testing

/// Notes by letters and stars in brackets, and by words of other languages.
@Suite struct LetteredNoteTests {
  @Test(
    "a letter or stars in brackets stand for a number",
    arguments: [
      ("[A]", "[A] Who had it from his father.", "[B]", "[B] It was sold in the spring."),
      ("[*]", "[*] Who had it from his father.", "[**]", "[**] It was sold in the spring."),
      ("[*]", "[* Who had it from his father.]", "[**]", "[** It was sold in the spring.]"),
      ("[A]", "[Footnote A: Who had it.]", "[B]", "[Footnote B: It was sold in the spring.]"),
      ("[1]", "[Nota 1: Who had it.]", "[2]", "[Nota 2: It was sold in the spring.]"),
      ("[1]", "[Voetnoot 1: Who had it.]", "[2]", "[Voetnoot 2: It was sold in the spring.]"),
    ])
  func labels(_ first: String, _ note: String, _ second: String, _ other: String) throws {
    let text = """
      The ferry left the quay a little after six, and nobody on board spoke of the
      old boat of Martin's\(first) that lay on the beach.

      \(note)

      The cook looked up now and then, although the lamp\(second) was out and nothing
      could be seen at all.

      \(other)

      Nobody spoke of the weather.
      """
    #expect(try notes(text) == 2)
  }

  @Test("letters in brackets without a note stay as they are")
  func plain() throws {
    let text = """
      The ferry left the quay a little after six, and he wrote that "[a] boat lay on
      the beach" and that "[t]he lamp was out"; nobody on board spoke of it.
      """
    #expect(try notes(text) == 0)
  }
}
