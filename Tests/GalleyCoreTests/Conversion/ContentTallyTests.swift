import GalleyCore
import Testing

/// The count that the loss audit rests on: what it must see and what it must not.
@Suite("Content tally")
struct ContentTallyTests {
  private func tally(_ runs: String...) -> ContentTally {
    var tally = ContentTally()
    for run in runs { tally.add(run) }
    return tally
  }

  @Test(arguments: [
    ("Hello", "Hell"), ("Hello", "Helloo"), ("Hello", "Hlelo"), ("ab", "ba"), ("字", "宇"),
    ("a。b", "b。a"), ("a", "A"), ("é", "e\u{301}"), ("a\u{1}b", "ab"), ("a\u{FFFD}b", "ab"),
    ("中\u{1}文", "中文"), ("", "a"),
  ])
  func aChangeIsSeen(first: String, second: String) {
    #expect(tally(first) != tally(second))
  }

  @Test(arguments: [
    " ", "\t", "\n", "\r\n", "\u{B}", "\u{C}", "\u{1C}", "\u{85}", "\u{A0}", "\u{1680}",
    "\u{2000}", "\u{2009}", "\u{200B}", "\u{2028}", "\u{2029}", "\u{202F}", "\u{205F}",
    "\u{3000}", "\u{FEFF}",
  ])
  func whiteSpaceDoesNotCount(space: String) {
    #expect(tally("ab") == tally("a\(space)b"))
    #expect(tally("中，文") == tally("\(space)中，\(space)文\(space)"))
    #expect(tally(space) == tally())
    #expect(tally(space).count == 0)
  }

  /// Neighbours of the white space characters, byte for byte, are no white space.
  @Test(arguments: [
    "\u{84}", "\u{86}", "\u{9F}", "\u{A1}", "\u{167F}", "\u{1681}", "\u{1FFF}", "\u{200C}",
    "\u{2027}", "\u{202A}", "\u{202E}", "\u{2030}", "\u{205E}", "\u{2060}", "\u{2FFF}", "\u{3001}",
    "\u{FEFE}", "\u{FF00}", "\u{0}", "\u{8}", "\u{E}", "\u{1B}", "\u{7F}",
  ])
  func theirNeighboursCount(character: String) {
    #expect(tally("a\(character)b") != tally("ab"))
    #expect(tally(character).count == character.utf8.count)
  }

  @Test func theOrderOfRunsDoesNotCount() {
    #expect(tally("one", "two") == tally("two", "one"))
    #expect(tally("one", "two") != tally("onetwo"))
    #expect(tally("one", "one") != tally("one"))
  }

  @Test func talliesAdd() {
    var sum = tally("one")
    sum.add(tally("two", "三"))
    #expect(sum == tally("one", "two", "三"))
    #expect(sum.count == 9)
  }

  /// Two ways to tell white space, one rule: every scalar of the planes in use.
  @Test func agreesWithTheDefinition() {
    for value in UInt32(0)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if (tally(String(scalar)).count == 0) != isWhiteSpace(scalar) {
        Issue.record("U+\(String(value, radix: 16)) counts otherwise than it should")
      }
    }
  }
}
