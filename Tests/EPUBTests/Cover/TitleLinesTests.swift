import Testing

@testable import EPUBFormat

/// How titles are broken into lines.
@Suite struct TitleLinesTests {
  private func lines(_ title: String) -> TitleLines {
    TitleLines(title, width: 1180, sizes: CoverArt.titleSizes)
  }

  @Test(arguments: [
    ("青石渡", ["青石渡"]),
    ("Walden", ["Walden"]),
    ("On Keeping a Rain Gauge", ["On Keeping", "a Rain Gauge"]),
    ("加快推进医疗保障高质量发展", ["加快推进医疗", "保障高质量发展"]),
    (
      "Margaret Ainsley, Thomas Holm, R. K. Whitfield",
      ["Margaret", "Ainsley,", "Thomas Holm,", "R. K. Whitfield"]
    ),
    ("灯台守の手帖：海辺の町にて", ["灯台守の手帖：", "海辺の町にて"]),
  ]) func areEven(title: String, expected: [String]) {
    #expect(lines(title).lines == expected)
  }

  @Test func shortTitlesAreLarge() {
    #expect(lines("青石渡").size > lines("加快推进医疗保障高质量发展").size)
  }

  @Test(arguments: [
    "走れ、メロス（改訂版）", "「銀河」の夜。", "论“新”与“旧”：一部很长很长的、有许多标点的书的很长的标题",
  ]) func marksStandWhereTheyMay(title: String) {
    for line in lines(title).lines {
      #expect(!"、。）」：”ー".contains(line.first ?? " "), "\(line)")
      #expect(!"（「“".contains(line.last ?? " "), "\(line)")
    }
    #expect(lines(title).lines.joined() == title)
  }

  @Test func whatIsTooLongIsCut() {
    let title = String(repeating: "A very long title indeed ", count: 60)
    let set = lines(title)
    #expect(set.lines.count == 12)
    #expect(set.lines.last?.hasSuffix("…") == true)
    for line in set.lines { #expect(LetterWidth.of(line) * set.size <= 1_180_000) }
  }

  @Test func aWordThatIsTooLongIsBroken() {
    let set = lines(String(repeating: "x", count: 200))
    #expect(set.lines.joined() == String(repeating: "x", count: 200))
  }
}
