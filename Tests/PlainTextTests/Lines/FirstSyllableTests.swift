import Testing

@testable import PlainTextFormat

/// Where a word may be parted at a line end.
@Suite struct FirstSyllableTests {
  private func width(_ text: String) -> UInt8 {
    let scanner = LineScanner(Array(text.utf8), ambiguousIsWide: false)
    return FirstSyllable.width(scanner.lines[0], in: scanner.bytes)
  }

  @Test(
    "a part of a long word takes less room than the word",
    arguments: [
      ("number of them", "numb"), ("Garten und Feld", "Gart"), ("(perhaps)", "(perh"),
      ("большая река", "боль"), ("éclairage public", "éclai"),
    ])
  func parted(line: String, longer: String) {
    let whole = longer.unicodeScalars.reduce(143) { $0 + ProportionalWidths.width($1.value) }
    let found = Int32(width(line)) * 10
    #expect(found > 200)
    #expect(found < whole)
  }

  @Test(
    "a short word, one without two vowels and a number are not parted",
    arguments: ["open the door", "through the wood", "1914 was a year", "a longer day", "— Now"])
  func whole(line: String) { #expect(width(line) == 0) }
}
