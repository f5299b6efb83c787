import GalleyCore
import GalleyPackaging
import GalleyTestSupport
import Testing

@testable import PlainTextFormat

/// A long text is read in parts, side by side; how many there are must show nowhere.
@Suite("A text in parts")
struct PartsTests {
  private func read(_ bytes: [UInt8], _ scale: PartedWork.Scale?) -> Document? {
    var context = Context(program: Program(name: "test", version: "0"))
    return PartedWork.$scale.withValue(scale) {
      try? PlainTextReader().read(
        InputFile(name: "text.txt", bytes: bytes), settings: Settings(), context: &context)
    }
  }

  /// Reads a text whole, and in up to four parts of so many lines or more that begin so many before
  /// their own.
  private func expectSame(_ bytes: [UInt8], _ scales: [(least: Int, lead: Int)]) {
    let whole = read(bytes, nil)
    for (least, lead) in scales {
      let parts = read(bytes, PartedWork.Scale(least: least, lead: lead))
      #expect(parts == whole, "parts of \(least), begun \(lead) before")
    }
  }

  @Test("texts made by chance", arguments: FuzzInput.allCases)
  func chance(_ input: FuzzInput) {
    for seed in 0..<12 {
      expectSame(input.bytes(seed: UInt64(seed)), [(1, 0), (3, 2), (20, 400)])
    }
  }

  @Test("line ends of all systems, blank lines and pages at every place")
  func lineEnds() {
    let pieces = ["a\n", "\n", "\r\n", "\u{C}", "b\u{C}\n", "\u{B}c\n", "d\r\n", "  \n"]
    for first in pieces {
      for second in pieces {
        let text = "The first.\n" + first + second + "\n\n" + second + first + "The last.\n"
        expectSame(Array(text.utf8), [(1, 0), (4, 1)])
      }
    }
  }

  @Test("something in the middle of the measure, for the first time in a later part")
  func centred() {
    let prose = String(
      repeating: "It was a long way down to the ferry, and nobody had\nasked them to go.\n\n",
      count: 12)
    for mark in ["                    * * *\n\n", "                  The Crossing\n\n"] {
      expectSame(Array((prose + mark + prose).utf8), [(2, 1), (9, 3), (12, 0)])
    }
  }

  @Test("parts are as long as they should be, and all there")
  func ranges() {
    #expect(PartedWork.parts(of: 0, least: 5) == [0..<0])
    #expect(PartedWork.parts(of: 9, least: 5) == [0..<9])
    #expect(PartedWork.parts(of: 1000, least: 1, mayPart: false) == [0..<1000])
    PartedWork.$scale.withValue(PartedWork.Scale(least: 3, lead: 1)) {
      #expect(PartedWork.parts(of: 8, least: 500) == [0..<4, 4..<8])
      #expect(PartedWork.parts(of: 20, least: 500).map(\.count) == [5, 5, 5, 5])
    }
  }
}
