import GalleyCore
import GalleyTestSupport
import Testing

@testable import PlainTextFormat

/// Columns side by side, made from our own sentences, so that the true order is known.
@Suite struct ColumnTests {
  private func paragraphs(
    _ sentences: [String], _ count: Int, joiner: String, _ random: inout SplitMix64
  ) -> [String] {
    (0..<count).map { _ in
      (0..<Int.random(in: 3...8, using: &random)).map { _ in
        sentences.randomElement(using: &random) ?? ""
      }.joined(separator: joiner)
    }
  }

  private func check(_ lines: [String], _ truth: [String], _ comment: String) throws {
    let text = lines.joined(separator: "\n") + "\n"
    let document = try read(text)
    let found = document.paragraphs
    #expect(truth.count { found.contains($0) } >= truth.count - 1, "\(comment)\n\(text)")
    #expect(document.reconstructedSource() == text)
    #expect(document.decisions.contains { $0.kind == .columns })
  }

  @Test("columns of letters are read one after the other", arguments: 0..<16)
  func letters(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let truth = paragraphs(Sentences.english, 9, joiner: " ", &random)
    let page = SideBySide(measure: Int.random(in: 34...60, using: &random))
    let columns = Int.random(in: 2...4, using: &random)
    try check(page.set(truth, columns: columns), truth, "seed \(seed), \(columns) columns")
  }

  @Test("columns of ideographs are read one after the other", arguments: 0..<16)
  func ideographs(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) + 50)
    let truth = paragraphs(Sentences.chinese, 9, joiner: "", &random)
    let page = SideBySide(measure: Int.random(in: 12...26, using: &random), indent: 2)
    let columns = Int.random(in: 2...5, using: &random)
    try check(page.set(truth, columns: columns), truth, "seed \(seed), \(columns) columns")
  }

  @Test("one blank cell parts columns of ideographs, also where they drift", arguments: 0..<8)
  func narrow(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) + 70)
    let truth = paragraphs(Sentences.chinese, 12, joiner: "", &random)
    var page = SideBySide(measure: Int.random(in: 14...24, using: &random), gutter: 2, indent: 2)
    page.drift = seed % 2
    try check(
      page.set(truth, columns: Int.random(in: 2...4, using: &random)), truth, "seed \(seed)")
  }

  @Test("a title in large letters over columns, which ends too soon on the grid", arguments: 0..<6)
  func largeTitle(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) + 300)
    let truth = paragraphs(Sentences.english, 8, joiner: " ", &random)
    let page = SideBySide(measure: 40)
    let title = "Night ferries for everybody"
    let left = (3 * 43 - title.count * (12 + 2 * seed) / 10) / 2
    let head = String(repeating: " ", count: left) + title
    let lines = ["The Harbour Courier", "", "", head] + page.set(truth, columns: 3)
    let document = try read(lines.joined(separator: "\n") + "\n")
    #expect(document.paragraphs.first == truth.first, "\(left)")
    #expect(document.outline.contains("# " + title) || document.outline.contains("h2 " + title))
  }

  @Test("a title right below columns is not read into the first of them")
  func titleBetween() throws {
    var random = SplitMix64(seed: 120)
    let first = paragraphs(Sentences.english, 6, joiner: " ", &random)
    let second = paragraphs(Sentences.english, 6, joiner: " ", &random)
    let page = SideBySide(measure: 40)
    let lines = page.set(first, columns: 3) + ["The old bridge"] + page.set(second, columns: 3)
    try check(lines, first + second, "title between")
  }

  @Test("an article under another is read after it, with the same columns or with others")
  func articles() throws {
    for (below, seed) in zip([2, 3, 2, 3], UInt64(90)...) {
      var random = SplitMix64(seed: seed)
      let first = paragraphs(Sentences.english, 6, joiner: " ", &random)
      let second = paragraphs(Sentences.english, 6, joiner: " ", &random)
      let three = SideBySide(measure: 38)
      let other = SideBySide(measure: below == 3 ? 38 : 58)
      let lines =
        ["Old houses by the river", ""] + three.set(first, columns: 3)
        + ["", "", "A train that was late", ""] + other.set(second, columns: below)
      try check(lines, first + second, "seed \(seed)")
    }
  }

  @Test("a few rows with gaps below one another in a long text are no columns")
  func chance() throws {
    var random = SplitMix64(seed: 7)
    let before = paragraphs(Sentences.english, 60, joiner: " ", &random)
    let beside = paragraphs(Sentences.english, 2, joiner: " ", &random)
    let page = SideBySide(measure: 32)
    let long = SideBySide(measure: 68).set(before, columns: 1)
    let few = Array(page.set(beside, columns: 2).prefix(9))
    let columns: ([String]) throws -> Int = { lines in
      try read(lines.joined(separator: "\n") + "\n").decisions.count { $0.kind == .columns }
    }
    #expect(try columns(few) == 1)
    #expect(try columns(long + [""] + few) == 0)
  }

  @Test("a column that goes on over a page is one column")
  func pages() throws {
    var random = SplitMix64(seed: 100)
    let truth = paragraphs(Sentences.english, 12, joiner: " ", &random)
    let lines = SideBySide(measure: 40).set([truth.joined(separator: " ")], columns: 4)
    // Two pages of two columns, from one of four.
    let left = lines.map { String($0.prefix(83)) }
    let right = lines.map { String($0.dropFirst(86)) }
    let text = left.joined(separator: "\n") + "\n\u{C}" + right.joined(separator: "\n") + "\n"
    let document = try read(text)
    #expect(document.paragraphs == [truth.joined(separator: " ")])
    #expect(document.reconstructedSource() == text)
  }

  @Test(
    "what only looks like columns is left alone",
    arguments: [
      // A table of short cells.
      """
      Town           Houses     Wells     Remarks
      Northbridge        214        12    the old wells are dry
      Millford            87         4    two of them private
      Easton Green       331        17    counted in spring
      Kirk Hollow         56         3    one more is planned
      Long Marsh         118         9    none in the north
      Upper Tarn          43         2    both by the church
      """,
      // A glossary.
      """
      gable           the upper part of a wall under a sloping roof
      lintel          a beam that bears the wall above a door
      mortar          what is laid between stones to bind them
      quoin           the stones at the corner of a building
      rafter          a beam that bears the roof
      """,
      // Contents.
      """
      The bridge ............................   4
      The mill and its people ...............  19
      How the winter came ...................  33
      What the river left behind ............  58
      """,
      // Code with comments beside it.
      """
      let width = measure(line)           // in half-ems
      let gap = width - text.count        // never negative
      if gap > limit { return nil }       // too wide to be a word
      count += gap                        // for the report
      lines.append(line)                  // kept in order
      """,
      // Verse with each half-line apart.
      """
      春水满河堤，  柳色到门前。
      小舟随月去，  灯火夜来船。
      老屋临街住，  新书枕边眠。
      明朝风雨后，  燕子又归檐。
      """,
      // Two spaces after each sentence.
      """
      The library opened on Monday.  Most of the old houses will be
      repaired.  Nobody was surprised.  The train was late again, and
      the work will take three weeks.  Farmers have waited for rain
      since the beginning of the month.  Her first novel sold few
      copies.  It was written above a bakery.  The bridge is closed.
      """,
    ])
  func leftAlone(text: String) throws {
    let document = try read(text + "\n")
    #expect(!document.decisions.contains { $0.kind == .columns })
    #expect(document.reconstructedSource() == text + "\n")
  }
}
