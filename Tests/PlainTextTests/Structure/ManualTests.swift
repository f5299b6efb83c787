import GalleyCore
import Testing

/// Pages of manuals: headings outside of text that is set in, filled with spaces to an even edge.
@Suite struct ManualTests {
  private let page = """
    LAMP(1)                      User Commands                     LAMP(1)

    NAME
           lamp - light and dim the lamps of a house

    SYNOPSIS
           lamp [options] room

    DESCRIPTION
           lamp  lights  the  lamps of a room, or dims them when they were
           lit.  Without a room it tells which lamps are lit at  the  time
           when it was asked.

           The  names  of  rooms are those of the plan, which the house is
           told of when it is built.

    OPTIONS
           -d, --dim
                  Dim the lamps slowly.

    FILES
           The plan of the house stands in a file that every user may read
           and that only the owner of the house may write.

    SEE ALSO
           house(1), plan(5)
    """

  @Test func `lines outside of the text are its headings`() throws {
    let found = try headings(of: page + "\n")
    for name in ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "FILES", "SEE ALSO"] {
      #expect(found.contains { $0.hasSuffix(" " + name) }, "\(name) of \(found)")
    }
    #expect(!found.contains { $0.contains("lights") || $0.contains("light and") })
  }

  @Test func `text with a margin, filled with spaces, is no column beside its headings`() throws {
    let document = try read(page + "\n")
    #expect(!document.decisions.contains { $0.kind == .columns })
  }

  @Test func `terms with one meaning each are no headings`() throws {
    let document = try read(
      """
      Lantern
          A lamp that is carried, with glass around its flame.

      Wick
          The cord that draws oil up to the flame.

      Snuffer
          A small cap on a rod that puts a candle out.

      """)
    #expect(!document.outline.contains { $0.hasPrefix("# ") || $0.hasPrefix("h") })
  }

  @Test func `a heading nearer to its text than to a running head is no part of that`() throws {
    let prose = """
         The keeper of the light climbs the stairs each evening, and before
         he lights the lamp he looks at the sea for as long as he likes.

         On Sundays the men of the harbour come up to play cards.
      """
    let head = "Harbour Notes                  The Light                     May 1914"
    let page = "\u{0C}\(head)\n\n\n"
    let found = try headings(
      of: "\(prose)\n\(page)1.  The stairs\n\n\(prose)\n\(page)\(prose)\n")
    #expect(found.contains { $0.contains("The stairs") }, "\(found)")
  }
}
