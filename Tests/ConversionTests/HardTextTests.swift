import GalleyCore
import GalleyPackaging
import Testing

/// Texts that are known to break readers, each through every writer.
@Suite("Hard texts")
struct HardTextTests {
  /// What the text is, and the text.
  static let texts: [(what: String, bytes: [UInt8])] = [
    ("one letter", [0x61]),
    ("one line without an end", Array("The end".utf8)),
    ("a lone surrogate in UTF-8", [0x61, 0xED, 0xA0, 0x80, 0x62]),
    ("an overlong form", [0x61, 0xC0, 0xAF, 0x62, 0x0A]),
    ("UTF-16 with an odd byte", [0xFF, 0xFE, 0x41, 0x00, 0x42]),
    ("UTF-16 with a lone surrogate", [0xFE, 0xFF, 0x00, 0x41, 0xD8, 0x00, 0x00, 0x42]),
    (
      "UTF-16 without a mark, with a lone surrogate and an odd end",
      Array("Эта строка стоит в файле без знака порядка байтов.\n".utf16).flatMap {
        [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)]
      } + [0x00, 0xDC, 0x41]
    ),
    ("UTF-32 cut short", [0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0, 0x0A, 0, 0, 0, 0x42, 0, 0]),
    (
      "Latin-1 inside of UTF-8",
      Array("Grüße aus Köln.\n".utf8) + Array("caf".utf8) + [0xE9, 0x0A]
        + Array("Schöne Tage.\n".utf8)
    ),
    ("a text that was misread", Array("Ã¼ber die BrÃ¼cke â€“ schÃ¶n\n".utf8)),
    ("escapes of a terminal", Array("\u{1B}[1mbold\u{1B}[0m and \u{1B}]8;;x\u{7}link\n".utf8)),
    ("escapes of ISO-2022-JP that end nowhere", [0x61, 0x1B, 0x24, 0x42, 0x24, 0x22, 0x0A, 0x24]),
    ("one byte over and over", [UInt8](repeating: 0xE9, count: 5000)),
    ("a lead byte over and over", [UInt8](repeating: 0x81, count: 5000)),
    ("a mark in the middle", Array("one\u{FEFF}two\n".utf8)),
    (
      "noncharacters",
      Array(
        [0xFFFE, 0xFFFF, 0x1FFFE, 0xFDD0].compactMap { UnicodeScalar($0 as UInt32) }.map {
          "a\($0)"
        }.joined().utf8)
    ),
    (
      "a few controls",
      (1...31).flatMap { Array("A sentence as long as sentences are, more or less. ".utf8) + [$0] }
    ),
    (
      "C1 controls",
      Array((0x80...0x9F).compactMap { UnicodeScalar($0) }.map { "a\($0)" }.joined().utf8)
    ),
    ("lone carriage returns", Array("one\rtwo\r\rthree\r".utf8)),
    ("mixed line ends", Array("one\r\ntwo\nthree\rfour\u{85}five\u{2028}six\u{B}seven\n".utf8)),
    ("form feeds", Array("\u{C}one\u{C}\u{C}two\n\u{C}\n".utf8)),
    ("markup", Array("<p>]]>&amp;&#0;<!-- --><?xml?>\n\"'\n".utf8)),
    ("a thousand combining marks", Array(("e" + String(repeating: "\u{301}", count: 1000)).utf8)),
    ("right to left", Array("\u{202E}abc\u{202C} \u{5D0}\u{5D1} \u{200F}x\n".utf8)),
    ("joiners and selectors", Array("👩‍👩‍👧 葛\u{E0100} \u{200D}\u{200C}\u{FE0F}\n".utf8)),
    ("private use", Array("\u{E000}\u{F8FF}\u{F0000}\u{10FFFD}\n".utf8)),
    ("only marks", Array(String(repeating: "……——！？\n", count: 50).utf8)),
    ("only numbers", Array((1...200).map { "\($0)\n" }.joined().utf8)),
    ("only headings", Array((1...200).map { "第\($0)章\n\n" }.joined().utf8)),
    ("names and nothing else", Array(String(repeating: "river\n\n", count: 20_000).utf8)),
    ("only notes", Array((1...200).map { "[\($0)]\n" }.joined().utf8)),
    ("notes that point to themselves", Array("[1] see [1]\n\n[2] [2] [3]\n".utf8)),
    ("unclosed marks", Array("“(「《_*[’\n\n".utf8)),
    (
      "nested quotations",
      Array((1...200).map { String(repeating: ">", count: $0) + " a\n" }.joined().utf8)
    ),
    (
      "a list that goes ever deeper",
      Array((0..<600).map { String(repeating: " ", count: $0) + "- a\n" }.joined().utf8)
    ),
    (
      "a list that goes ever deeper, each level with other marks",
      Array(
        (0..<600).map {
          String(repeating: " ", count: $0 * 3) + (["-", "1.", "a)"][$0 % 3] + " a\n")
        }
        .joined().utf8)
    ),
    (
      "a list of contents that goes ever deeper",
      Array(
        ("Contents\n\n"
          + (1...600).map { String(repeating: " ", count: $0) + "Chapter \($0) ..... \($0)\n" }
          .joined()).utf8)
    ),
    ("a hyphen at every end", Array(String(repeating: "re-\n", count: 300).utf8)),
    ("one character a line", Array("从前有座山山里有座庙庙里有个老和尚".map { "\($0)\n" }.joined().utf8)),
    (
      "blank lines between all lines",
      Array(String(repeating: "A line of text.\n\n\n\n", count: 100).utf8)
    ),
    ("a very long word", Array((String(repeating: "Donau", count: 20_000) + "\n").utf8)),
  ]

  @Test(arguments: texts.map(\.what))
  func becomesAWholeDocument(what: String) throws {
    let bytes = try #require(Self.texts.first { $0.what == what }).bytes
    let result = try AllFormats.convert(bytes)
    #expect(result.files.count == AllFormats.writing.count)
    for (format, file) in result.files {
      try AllFormats.requireWellFormed(file, format: format)
      try AllFormats.requireReadable(file, format: format)
    }
    #expect(SourceBytes.rebuild(result.document) == bytes)
  }

  /// Time grows with the length of the text and not with its square.
  @Test(arguments: ["(", "> ", "a", "一", "“", "- x\n", "第一章\n", "* * *\n\n", "[1]", "re-\n"])
  func timeGrowsWithTheText(unit: String) throws {
    let clock = ContinuousClock()
    func duration(_ count: Int) throws -> Duration {
      let bytes = Array(String(repeating: unit, count: count).utf8)
      return try clock.measure { _ = try AllFormats.convert(bytes) }
    }
    let short = try duration(1000)
    let long = try duration(8000)
    // Eight times the text; a square would take 64 times as long.
    #expect(long < short * 32 + .milliseconds(500), "\(long) against \(short)")
  }
}
