import GalleyCore
import Testing

/// Files of overrides: their form.
///
/// What is said of mistakes stands in the command documents.
@Suite struct OverridesTests {
  private func parse(_ text: String) throws(Diagnostic) -> Overrides {
    try Overrides(InputFile(name: "page.txt.galley", bytes: Array(text.utf8)))
  }

  @Test("lines, ranges, quotations and fields")
  func form() throws {
    let overrides = try parse(
      #"""
      \#u{FEFF}# A comment.\#r
        line 12 "He said ""no""" : Heading  2\#r
      lines 3 - 5: joined, hyphen removed
      line 7–8: not joined

      Title: One: two
      """#)
    #expect(overrides.entries.map(\.lines) == [12...12, 3...5, 7...8])
    #expect(overrides.entries.map(\.quote) == ["He said \"no\"", nil, nil])
    #expect(
      overrides.entries.map(\.saying) == [.role("heading 2"), .joined(.hyphenRemoved), .apart])
    #expect(overrides.entries.map(\.place.description) == ["2:3", "3:1", "4:1"])
    #expect(overrides.entries[0].sayingPlace.description == "2:30")
    #expect(overrides.fields.map(\.key) == ["title"])
    #expect(overrides.fields.map(\.value) == ["One: two"])
  }

  @Test("an empty file says nothing")
  func nothing() throws {
    #expect(try parse("").entries.isEmpty)
    #expect(try parse("# line 1: title\n\n").entries.isEmpty)
  }

  @Test("any bytes give entries or a message with a place", arguments: 0..<60)
  func anything(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    let words = [
      "line", "lines ", "1", "-", ":", "\"", "joined", "\n", " ", "é", "\u{FF}", "title",
    ]
    var text = ""
    for _ in 0..<40 {
      state = state &* 6_364_136_223_846_793_005 &+ 1
      text += words[Int(state >> 33) % words.count]
    }
    do throws(Diagnostic) { _ = try parse(text) } catch { #expect(error.position != nil) }
  }
}
