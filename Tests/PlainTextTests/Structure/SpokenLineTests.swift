import GalleyCore
import Testing

/// What looks like the name of a speaker or the rest of a title, and is neither.
@Suite struct SpokenLineTests {
  private let speeches = """
    ANNA.

    The ferry has gone, and the next one leaves at noon.

    MARTIN.

    Then we shall wait here. There is a bench by the wall.

    ANNA.

    I have no wish to sit on it. It is wet.

    MARTIN.

    Everything is wet.

    ANNA.

    You could have asked the cook when she sails.

    MARTIN.

    The cook never knows.
    """

  @Test("the lines of a title page, which come back too, are no speakers")
  func titlePage() throws {
    let text = """
      THE
      LAST FERRY



      _The Plays of Martin Halloway_

        THE LAMP
        THE HARBOUR MASTER
        THE LAST FERRY



      THE

      "LAST FERRY"




      THE FIRST ACT


      \(speeches)
      """
    let lines = try read(text).outline
    let spoken = lines.filter { $0.hasPrefix("@ ") || $0.contains("ANNA") || $0.contains("MARTIN") }
    #expect(!spoken.isEmpty)
    let title = lines.prefix { !$0.contains("THE FIRST ACT") }
    #expect(title.allSatisfy { !$0.hasPrefix("@") })
  }

  @Test("a direction in brackets over two lines stands between the lines of a speech in verse")
  func direction() throws {
    let verse = """
      HALLOWAY.

      Now let the lamps be lit along the quay,
      And every rope be tied, and every sail
      Be taken in before the night is here.
      What light is this that comes across the bay,
      """
    let text = """
      SCENE I. A quay.

      ANNA.

      The boats are in, and all the nets are dry.

      \(verse)

      [Thunder. A boat with a lantern at its mast comes slowly in, with no
      one at the helm.]

      That burns so high and never seems to move
      And has no shadow and no sound at all?

      ANNA.

      It is the lamp of those who went before
      And have no harbour anywhere but here.

      \(verse)

      ANNA.

      Be still, and let it pass, and say no word
      Until the morning comes across the hills.

      HALLOWAY.

      I never feared a lamp in all my days.

      ANNA.

      Then fear it now.
      """
    let lines = try read(text).outline
    #expect(lines.filter { $0.hasPrefix("/ ") && $0.contains("Thunder") }.isEmpty)
    #expect(lines.filter { $0.hasPrefix("/ ") && $0.contains("one at the helm") }.isEmpty)
  }

  @Test("what is set in below a heading is told there, and no second line of the heading")
  func setIn() throws {
    let prose = """
          The ferry leaves the quay a little after six, and whoever comes later
          waits for the next one, whatever the weather may be on that day.
      """
    let text = """
      The Rules of the Ferry

      1. Hours

      \(prose)

      2. Goods

          The following goods are carried:
            salt fish nets lamps oil tar rope
            cork timber nails

      \(prose)

      3. Passengers

      \(prose)
      """
    let heads = try read(text).outline.filter { $0.hasPrefix("# ") }
    #expect(heads == ["# The Rules of the Ferry", "# 1. Hours", "# 2. Goods", "# 3. Passengers"])
  }
}

/// Plays as they are set in Spain, and what is set slanted.
@Suite struct DashedSpeechTests {
  @Test("what is said begins right behind the dashes after the name")
  func dashes() throws {
    let text = """
      ACTO PRIMERO

      _Sala pobre. Puerta al foro y ventana a la derecha._

      ESCENA PRIMERA

      DOÑA ANA.--¿Ha llegado el barco?

      MARTÍN.--No, señora. (_Mirando por la ventana._) No se ve más que niebla.

      DOÑA ANA.--Pues yo he oído la campana.

      MARTÍN.--Sería la de la iglesia.

      DOÑA ANA.--(_Levantándose._) Voy a verlo yo misma.

      MARTÍN.--Lléveme usted consigo.

      DOÑA ANA.--Quédate y guarda la casa.
      """
    let lines = try read(text).outline
    #expect(lines.filter { $0.hasPrefix("@ ") }.count == 7)
    #expect(lines.contains("¶ DOÑA ANA.--Quédate y guarda la casa."))
  }

  @Test("a sentence between underscores heads nothing")
  func slanted() throws {
    let prose = """
      The ferry left the quay a little after six, and nobody on board spoke of the
      weather, although the clouds had stood over the western hills since noon.
      """
    let text = """
      THE FERRY

      CHAPTER I

      \(prose)

      _Here the first part of the report ends._

      CHAPTER II

      \(prose)
      """
    let heads = try read(text).outline.filter { $0.hasPrefix("# ") }
    #expect(heads == ["# THE FERRY", "# CHAPTER I", "# CHAPTER II"])
  }
}
