import GalleyCore
import Testing

@testable import PlainTextFormat

/// Hyphens that open what is said, and what stands at the right edge.
@Suite struct SpokenDashTests {
  private static let prose = """
    Паром отошёл в шесть, когда туман лежал на реке так густо, что люди
    у каната не видели берега. Никто не говорил, пока они не пристали.
    """

  @Test("a hyphen with a second one before the verb opens a speech, no item of a list")
  func dialogue() throws {
    let text = """
      \(Self.prose)

      - Ты опоздал, - сказал кузнец.

      - Река замёрзла, - отвечал он, - и парома нет.

      - Что же теперь?

      \(Self.prose)
      """
    let outline = try read(text).outline
    #expect(outline.contains("¶ - Ты опоздал, - сказал кузнец."), "\(outline)")
    #expect(outline.contains("¶ - Что же теперь?"), "\(outline)")
  }

  @Test("without such words hyphens mark items")
  func list() throws {
    let text = "\(Self.prose)\n\n- лодка\n- канат\n- фонарь\n\n\(Self.prose)\n"
    #expect(try read(text).outline.contains("- - лодка"))
  }

  @Test("a date above a letter and a name below it stand at the right edge and quote nothing")
  func rightEdge() throws {
    let prose = """
      The ferry went over at six, when the mist lay on the river so thick that
      the men at the rope could not see the bank. Nobody spoke until they had
      landed.
      """
    let text = """
      \(prose)

      \(prose)

      \(prose)

      \(prose)

                                                        The 4th of May.

      \(prose)

      \(prose)

                                                              Am 10. Mai.

      \(prose)

                                                        A. Holt.
      """
    let outline = try read(text).outline
    #expect(outline.contains("¶ The 4th of May."), "\(outline)")
    #expect(outline.contains("¶ Am 10. Mai."), "\(outline)")
    #expect(!outline.contains { $0.hasPrefix(">") || $0.hasPrefix("`") }, "\(outline)")
  }
}
