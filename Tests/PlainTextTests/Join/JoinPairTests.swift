import GalleyCore
import Testing

@testable import PlainTextFormat

@Suite struct JoinPairTests {
  /// How two lines join, in a text whose “ ” — … stand on the East Asian grid or do not.
  private func join(_ first: String, _ second: String, isHan: Bool) -> LineBreak.Join {
    let bytes = Array((first + "\n" + second + "\n").utf8)
    let scanner = LineScanner(bytes, ambiguousIsWide: isHan)
    let text = MeasuredText(scanner, rules: .shipped)
    return LineJoiner(text, softEnds: [0], isHan: isHan).verdict(after: 0).join
  }

  @Test(
    "East Asian scripts and their marks join without a space",
    arguments: [
      ("汉", "字"), ("か", "な"), ("漢", "な"), ("カ", "字"), ("，", "字"), ("字", "“"), ("”", "字"),
      ("字", "—"),
      ("—", "字"), ("……", "字"), ("字", "……"), ("‘", "字"), ("字", "’"), ("）", "（"), ("字", "word"),
      ("word", "字"),
      ("字", "2"), ("Ａ", "Ｂ"), ("》", "《"), ("’”", "他"), ("word。", "字"), ("“", "word"),
    ])
  func eastAsian(pair: (String, String)) {
    #expect(join("汉字" + pair.0, pair.1 + "汉字", isHan: true) == .nothing)
  }

  @Test(
    "words of Latin, Cyrillic, Greek, Hangul, Arabic and Hebrew join with one",
    arguments: [
      ("one", "two"), ("один", "два"), ("ένα", "δύο"), ("하나", "둘"), ("واحد", "اثنان"),
      ("אחת", "שתים"), ("one,", "two"),
      ("one”", "two"), ("one", "“two"), ("one…", "two"), ("大韓民國", "이라고"), ("한국은", "大韓"),
      ("그는 word", "하고"),
      ("12", "two"), ("one)", "(two"),
    ])
  func words(pair: (String, String)) {
    #expect(join("word " + pair.0, pair.1 + " word", isHan: false) == .space)
  }

  @Test("a line of Western words in a Chinese text joins as one")
  func westernInChinese() {
    #expect(join("他说 he said “yes”", "and went away", isHan: true) == .space)
    #expect(join("汉字 one — ", "two three", isHan: true) == .space)
    #expect(join("some words", "“more” words", isHan: true) == .space)
  }

  @Test(
    "Thai, Lao, Khmer and Myanmar join without a space", arguments: ["ไทย", "ລາວ", "ខ្មែរ", "မြန်"])
  func withoutSpaces(word: String) {
    #expect(join(word + word, word + word, isHan: false) == .nothing)
    #expect(join(word, "word", isHan: false) == .space)
  }

  @Test("an address that goes on over a line end stays whole")
  func addresses() {
    #expect(join("see https://example.org/some-", "where/else", isHan: false) == .nothing)
    #expect(join("see www.example.org/", "where", isHan: false) == .nothing)
    #expect(join("this and/", "or that", isHan: false) == .space)
  }
}
