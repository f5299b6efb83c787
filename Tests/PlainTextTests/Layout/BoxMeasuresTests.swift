import Testing

@testable import PlainTextFormat

/// Few lines between two gaps, on a page of two measures.
@Suite struct BoxMeasuresTests {
  private let wide = String(repeating: "河堤上的柳树绿了老人们搬出椅子坐在门\n", count: 9)
  private let narrow = String(repeating: "前晒太阳船家说今年的水\n", count: 9)

  private func measures(_ text: String) -> [Int32] {
    let scanner = LineScanner([UInt8](text.utf8), ambiguousIsWide: true)
    return MeasuredText(scanner, rules: .shipped).measures
  }

  @Test("they have the page's measure that they fit, not that of what stands around them")
  func few() {
    let box = "前晒太阳船家说今年的水\n比去年大。\n渡口要往上移三十步新\n的码头。\n"
    let found = measures(wide + "\n" + narrow + "\n" + wide + "\n" + box + "\n" + wide)
    #expect(found[27..<31].allSatisfy { $0 == 22 })
    #expect(found[18] == 36)
  }

  @Test("lines that may be the end of the column above keep its measure")
  func end() {
    let box = "河堤上的柳树绿了老人们搬出椅子坐在门\n比去年大。\n"
    let found = measures(wide + "\n" + narrow + "\n" + wide + "\n" + box + "\n" + wide)
    #expect(found[27..<29].allSatisfy { $0 == 36 })
  }
}
