import Testing

@testable import GalleyCore

@Suite("Line breaks")
struct LineBreakTests {
  private static let pieces = [
    "", "\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\n\n\n", "\n\n\n\n", " ", "    ", " \n", "   \n",
    "    \n",
    "-\n", "\u{2010}\n", "\u{AD}\r\n", "- \n  ", "-", "--\n", "\n ", "\n       ", "\n        ",
    "\n　　",
    "\n\t\t", "\n \t", "\n　 ", "\n\u{A0}", "\n\u{C}", "\n\r", "\r\r", "\u{85}",
    "\n" + String(repeating: " ", count: 127), "\n" + String(repeating: " ", count: 128),
  ]

  @Test(arguments: pieces)
  func givesBackWhatWasLeftOut(_ piece: String) {
    let lineBreak = LineBreak(.space, omitted: piece, start: 7)
    // Bytes, since strings are equal where their characters only mean the same.
    #expect(Array(lineBreak.omitted.utf8) == Array(piece.utf8))
    #expect(lineBreak.start == 7)
    #expect(
      lineBreak.removedHyphen
        == piece.unicodeScalars.contains { "-\u{2010}\u{AD}".unicodeScalars.contains($0) })
  }

  @Test func isEqualWhereTheSameWasLeftOut() {
    for one in Self.pieces {
      for other in Self.pieces {
        let areEqual = LineBreak(.space, omitted: one) == LineBreak(.space, omitted: other)
        #expect(areEqual == (Array(one.utf8) == Array(other.utf8)), "\(one) \(other)")
      }
    }
  }

  @Test func theFormsTellNearlyAll() {
    let untold = Self.pieces.filter { LineEndForm($0.utf8.span) == .none }
    #expect(
      untold == [
        "\n\n\n\n", "    \n", "--\n", "\n \t", "\n　 ", "\n\u{A0}", "\n\u{C}", "\n\r", "\r\r",
        "\u{85}",
        "\n" + String(repeating: " ", count: 128),
      ])
  }

  @Test func whatIsLeftOutCanBeChanged() {
    var lineBreak = LineBreak(.nothing, omitted: "-\n", start: 3)
    lineBreak.omitted = "—\n"
    #expect(lineBreak.omitted == "—\n")
    #expect(!lineBreak.removedHyphen)
    #expect(lineBreak == LineBreak(.nothing, omitted: "—\n", start: 3))
  }
}
