import GalleyCore
import Testing

@Suite struct ContentTallyTests {
  private func tally(_ runs: String...) -> ContentTally {
    var tally = ContentTally()
    for run in runs { tally.add(run) }
    return tally
  }

  /// White space is what `isWhiteSpace` says, in UTF-8 as in scalars.
  @Test func everyScalarCountsOrIsWhiteSpace() {
    let plain = tally("ab")
    for value in 0...0x10FFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let with = tally("a\(scalar)b")
      if isWhiteSpace(scalar) != (with == plain) {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }

  /// Characters that stand beside white space at the end of a text, where nothing is behind them.
  @Test func whatEndsATextIsLookedAtAlone() {
    let spaces = ["", " ", "\n", "\u{A0}", "\u{3000}", "\u{200A}"]
    for value in 0...0x2FF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for space in spaces {
        for count in 0..<9 {
          let head = String(repeating: "x", count: count)
          let isSame = tally("\(head)\(space)\(scalar)") == tally("\(head)\(scalar)")
          if !isSame { Issue.record("U+\(String(value, radix: 16)) after \(count)") }
        }
      }
    }
  }

  @Test func orderCountsInARunOnly() {
    #expect(tally("ab") != tally("ba"))
    #expect(tally("abcdefgh12345678") != tally("12345678abcdefgh"))
    #expect(tally("one", "two") == tally("two", "one"))
    #expect(tally("one", "one") != tally("one"))
  }

  @Test(arguments: 1..<40) func everyChangeIsSeen(count: Int) {
    let text = String(repeating: "x", count: count)
    #expect(tally(text) != tally(text + "x"))
    for index in 0..<count {
      var changed = Array(text.utf8)
      changed[index] = UInt8(ascii: "y")
      #expect(tally(String(decoding: changed, as: UTF8.self)) != tally(text))
    }
  }

  @Test func whiteSpaceIsNotCounted() {
    let wide = "\u{3000}汉\u{A0}字\u{2003}\u{FEFF}a\u{200B}b\t\r\n"
    #expect(tally(wide) == tally("汉字ab"))
    #expect(tally(wide).count == 8)
    #expect(tally(" \u{3000}\n") == ContentTally())
  }

  @Test func talliesAddUp() {
    var sum = tally("one")
    sum.add(tally("two", "three"))
    #expect(sum == tally("three", "two", "one"))
  }
}
