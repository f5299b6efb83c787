import GalleyCore
import PlainTextFormat
import Testing

/// Memoranda as committees write them: heads at the edge, text set in from it, a list of contents.
@Suite struct MemorandumTests {
  private static let memorandum = """
    Harbour Working Group                                        J. Miller
    Memorandum: 99                                           Harbour Board
    Category: Lights                                            March 1999


                     Lights on Boats that Move at Night

    Status of this Memo

       This memo tells the harbours what has been found out.  It does not
       say what anybody must do, and it may be given to whoever asks.

    Table of Contents

       1. Introduction ................................................. 2
       2. Lights ....................................................... 2
         2.1. Colours .................................................. 3
       3. References ................................................... 4

    1.  Introduction

       A boat that moves at night shows its lights.  The watch on the mole
       sees them and answers with its own.  Since many boats may come in at
       once, each light must tell whose it is.

    2.  Lights

    2.1.  Colours

       A boat may show one colour at a time, and it may show none where it
       lies at a quay:

       o  behind the northern mole, where the water is so shallow that
          nothing else moves;

       o  at the slips.

       Whoever has a lamp can show any light.  This memo does not say how
       the watch may find out who that was.

    3.  References

       The colours were first told by the board of the northern harbour.

    """

  @Test("heads stand at the edge, and text that is set in from them is no quotation")
  func heads() throws {
    let document = try read(Self.memorandum)
    let lines = document.outline
    #expect(document.reconstructedSource() == Self.memorandum)
    #expect(
      lines.filter { $0.hasPrefix("# ") } == [
        "# Lights on Boats that Move at Night", "# Status of this Memo", "# Table of Contents",
        "# 1.  Introduction", "# 2.  Lights", "# 2.1.  Colours", "# 3.  References",
      ])
    #expect(lines.count { $0.hasPrefix("¶ ") } == 6)
    #expect(lines.filter { $0.hasPrefix("- o") }.count == 2)
  }

  @Test("sections do not stand in the list that names them")
  func contents() throws {
    func lists(_ divisions: [Division]) -> [Division] {
      divisions.filter { $0.kind == .frontMatter } + divisions.flatMap { lists($0.divisions) }
    }
    let found = lists(try read(Self.memorandum).divisions)
    #expect(found.map(\.divisions.count) == [0])
  }
}
