import Testing

@testable import TEIFormat

@Suite struct ValueTests {
  @Test(
    "a URI reference holds only what it may",
    arguments: [
      ("https://example.org/a?b=1&c#d", "https://example.org/a?b=1&c#d"),
      ("a b", "a%20b"), ("100%", "100%25"), ("%E6%B1", "%E6%B1"), ("图.png", "图.png"),
      ("a#b#c", "a#b%23c"), ("<x>", "%3Cx%3E"), ("1:2", "./1:2"), ("a\nb", "a%0Ab"),
      ("mailto:a@b", "mailto:a@b"), ("/x:y", "/x:y"),
    ])
  func references(text: String, reference: String) {
    #expect(URIReference(text).text == reference)
  }

  @Test("a word has no white space and is not nothing")
  func words() {
    #expect(Word("c sharp")?.text == "c-sharp")
    #expect(Word("漢字")?.text == "漢字")
    #expect(Word(" \t") == nil)
    #expect(Word("") == nil)
  }

  @Test(
    "dates that the calendar has",
    arguments: ["2022", "2022-11", "2022-11-30", "2024-02-29", "2000-02-29"])
  func dates(text: String) {
    #expect(CalendarDate(text)?.text == text)
  }

  @Test(
    "dates that it does not have",
    arguments: [
      "", "22", "2022-13", "2022-02-29", "1900-02-29", "2022-11-31", "2022-1-1", "0000",
      "2022-11-30T10:00", "年",
    ])
  func noDates(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(
    "the vectors of RFC 4648",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ])
  func base64(text: String, encoded: String) {
    #expect(Base64.text(of: Array(text.utf8)) == encoded)
  }
}
