import GalleyCore
import Testing

/// Lines whose capitals are chance, and lines of verse that begin with a sign.
@Suite struct FilledVerseTests {
  private let german = """
    Der Speicher am Hafen war im Herbst gebaut worden, und wer ihn zum ersten
    Mal sah, der hielt ihn für eine Kirche. Er hatte keine Fenster nach dem
    Wasser hin, weil der Wind dort den ganzen Winter über gegen die Mauer stand
    und alles mit sich nahm, was nicht fest genug war.
    """

  @Test("full lines of prose are none of verse, though all begin with capitals")
  func chance() throws {
    let text = """
      \(german)

      Es wurde erzählt, der Baumeister habe die Pläne bei einem Brand auf dem
      Dachboden verloren und dann alles aus dem Kopf gezeichnet, so wie er die
      Kirchen seiner Jugend noch in Erinnerung hatte. Niemand wusste, ob das
      Gerede stimmte, aber in der Stadt glaubten es alle gern, und die alten
      Fischer nannten das Haus den Dom.

      \(german)
      """
    let lines = try read(text).outline
    #expect(lines.filter { $0.hasPrefix("/ ") }.isEmpty)
    #expect(lines.filter { $0.hasPrefix("¶ ") }.count == 3)
  }

  @Test("so it is where the text is so short that its capitals are most of all lines")
  func shortText() throws {
    let text = """
      Der Speicher am Hafen wurde im Herbst gebaut. Er stand hinter dem Markt an
      der Mauer und war so hoch wie die Kirche.

      Die Kaufleute brachten im Frühjahr ihre Waren, Tuch aus Gent und Wein vom
      Rhein, und die Knechte trugen sie hinauf unter das Dach, damit nichts vom
      Wasser verdorben wurde, das in jenem Jahr bis an die Schwelle stand und im
      Keller noch im Sommer nicht getrocknet war.
      """
    #expect(try read(text).outline.filter { $0.hasPrefix("/ ") }.isEmpty)
  }

  @Test("a stanza may begin with dots for what is left out, or with an old quotation mark")
  func signs() throws {
    let prose = """
      The ferry left the quay a little after six, and nobody on board spoke of the
      weather, although the clouds had stood over the western hills since noon and
      the gulls had long gone inland. Only the cook looked up now and then.
      """
    let text = """
      \(prose)

                ........and the lamps were lit,
                Along the quay, and one by one,
                The boats came home, and in the nets
                Lay all the silver of the sun.

      \(prose)

                `How softly falls the evening rain
                  Upon the garden wall,
                And washes every window pane
                  And never speaks at all!

      \(prose)
      """
    let lines = try read(text).outline
    #expect(lines.filter { $0.hasPrefix("/ ") }.count == 8)
    #expect(lines.filter { $0.hasPrefix("``` ") }.isEmpty)
  }

  @Test("indented prose is not kept for the addresses and the options in it")
  func addresses() throws {
    let text = """
      The keeper of the harbour keeps a list of all boats, and whoever wants to
      know more of them may ask for it at any time of the day.

      Permanent berths

          They are given by the council (see https://harbour.example.org/
          council/rules) to those who have paid for a year, and cannot be
          passed on. The clerk writes them down with "berth --write" and
          --number, and sends a copy to the owner of the boat.

      Berths for guests

          Whoever comes for a night takes the place that is shown on the
          board.

      The keeper of the harbour keeps a list of all boats, and whoever wants to
      know more of them may ask for it at any time of the day.
      """
    #expect(try read(text).outline.filter { $0.hasPrefix("``` ") }.isEmpty)
  }
}
