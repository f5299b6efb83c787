import GalleyCore
import Testing

/// Initials over several lines, which an extractor puts out on lines of their own.
@Suite struct DropCapTests {
  private func page(_ capital: String, _ rest: String) throws -> [String] {
    let text = """
      The lamp that never went out
      by Ruth Carver

      \(capital)

      \(rest)
      the keeper of the light and his
      two sons went up the stairs with
      oil, a cloth and a ladder, and
      the lamp was lit before the boats
      had left the harbour for the sea.

      Nobody has seen it dark since the
      winter of the great storm.

      """
    let document = try read(text)
    #expect(document.reconstructedSource() == text)
    return document.paragraphs
  }

  @Test func `the letter and the rest are one word`() throws {
    let found = try page("E", "very evening of that long year")
    #expect(found.contains { $0.hasPrefix("Every evening of that long year") }, "\(found)")
  }

  @Test func `a letter that is a word has a space behind it`() throws {
    let found = try page("A", "swift that came in the spring and")
    #expect(found.contains { $0.hasPrefix("A swift that came in the spring") }, "\(found)")
  }

  @Test func `so it is in the columns of a page, below a title`() throws {
    let text = """
      Wer die Lampe putzt

      A

      uf dem Turm sieht man
      den ganzen Hafen, und
      wer die Lampe putzt, der
      kennt jedes Boot. Die
      Fischer sagen, er habe
      noch nie eines übersehen.
      Im Winter ist es dort so
      kalt, dass das Öl friert.

      """
    #expect(try read(text).paragraphs.contains { $0.hasPrefix("Auf dem Turm sieht man den") })
  }

  @Test func `the letters of an index are none`() throws {
    let found = try read(
      """
      A

      apples, 12, 14
      axes, 3

      B

      boats, 7, 22, 30
      bread, 9

      """
    ).paragraphs
    #expect(!found.contains { $0.hasPrefix("Aapples") || $0.hasPrefix("A apples") })
  }
}
