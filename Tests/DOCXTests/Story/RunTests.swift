import GalleyCore
import Testing

/// How text becomes runs.
struct RunTests {
  @Test func joinedLinesAreOneRun() throws {
    let written = try WrittenDocument([
      .text("The quick"), .lineBreak(LineBreak(.space)), .text("brown fox jum"),
      .lineBreak(LineBreak(.nothing, omitted: "-\n")), .text("ped."),
    ])
    #expect(try written.runs == "<w:p><w:r><w:t>The quick brown fox jumped.</w:t></w:r></w:p>")
  }

  @Test func keptLineEndsStayInTheRun() throws {
    let written = try WrittenDocument([
      .text("One"), .lineBreak(LineBreak(.hard)), .text("Two"),
    ])
    #expect(
      try written.runs == "<w:p><w:r><w:t>One</w:t><w:br/><w:t>Two</w:t></w:r></w:p>")
  }

  @Test func emphasisMakesRunsOfItsOwn() throws {
    let written = try WrittenDocument([
      .text("a "),
      .emphasis(
        Emphasis(.bold, [.text("b "), .emphasis(Emphasis(.italic, [.text("c")])), .text("d")])),
      .text(" e"),
    ])
    #expect(
      try written.runs == "<w:p><w:r><w:t>a </w:t></w:r>"
        + "<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t>b </w:t></w:r>"
        + "<w:r><w:rPr><w:b/><w:bCs/><w:i/><w:iCs/></w:rPr><w:t>c</w:t></w:r>"
        + "<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t>d</w:t></w:r><w:r><w:t> e</w:t></w:r></w:p>")
  }

  @Test func chineseTakesTheEastAsianFontForSharedMarks() throws {
    let written = try WrittenDocument([.text("他说：“好”……")], in: .simplifiedChinese)
    #expect(
      try written.runs == "<w:p><w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>"
        + "<w:t>他说：“好”……</w:t></w:r></w:p>")
  }

  @Test func marksInWesternWordsTakeTheWesternFont() throws {
    let written = try WrittenDocument([.text("歌名是don’t stop")], in: .simplifiedChinese)
    let hint = "<w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>"
    let runs = try written.runs
    #expect(
      runs == "<w:p><w:r>\(hint)<w:t>歌名是</w:t></w:r><w:r><w:t>don’t</w:t></w:r>"
        + "<w:r>\(hint)<w:t> stop</w:t></w:r></w:p>")
  }

  @Test func foreignTextHasItsLanguageAndItsFont() throws {
    let written = try WrittenDocument(
      [
        .text("汉"), .foreign(ForeignRun(.japanese, [.text("直")])),
        .foreign(ForeignRun(.english, [.text("“bone”")])), .text("字"),
      ], in: .simplifiedChinese)
    let runs = try written.runs
    #expect(
      runs.contains(
        "<w:rPr><w:rFonts w:hint=\"eastAsia\" w:eastAsia=\"ＭＳ 明朝\"/>"
          + "<w:lang w:eastAsia=\"ja-JP\"/></w:rPr><w:t>直</w:t>"))
    #expect(runs.contains("<w:rPr><w:lang w:val=\"en-US\"/></w:rPr><w:t>“bone”</w:t>"))
  }

  @Test func foreignTextInAHeadingHasAFontForHeadings() throws {
    let heading = Heading(level: 1, [.foreign(ForeignRun(.japanese, [.text("見出し")]))])
    let written = try WrittenDocument([.heading(heading)], in: .simplifiedChinese)
    #expect(try written.runs.contains("w:eastAsia=\"ＭＳ ゴシック\""))
  }

  @Test func ideographsAreNotSlanted() throws {
    let written = try WrittenDocument(
      [.emphasis(Emphasis(.italic, [.text("重点")])), .emphasis(Emphasis(.italic, [.text("Life")]))],
      in: .simplifiedChinese)
    let runs = try written.runs
    #expect(
      runs.contains(
        "<w:rFonts w:hint=\"eastAsia\" w:eastAsia=\"KaiTi\"/><w:iCs/></w:rPr><w:t>重点</w:t>"))
    #expect(runs.contains("<w:i/><w:iCs/></w:rPr><w:t>Life</w:t>"))
  }

  @Test(arguments: [("zh-Hans", "underDot"), ("ja", "dot"), ("en", "dot")])
  func dotsStandWhereTheLanguageHasThem(tag: String, mark: String) throws {
    let written = try WrittenDocument(
      [.emphasis(Emphasis(.dots, [.text("要")]))], in: LanguageTag(tag))
    #expect(try written.runs.contains("<w:em w:val=\"\(mark)\"/>"))
  }

  @Test func tabsAndSoftHyphensAreElements() throws {
    let inlines: [Inline] = [.text("a\tb\u{AD}c")]
    let written = try WrittenDocument(inlines)
    #expect(
      try written.runs == "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:softHyphen/>"
        + "<w:t>c</w:t></w:r></w:p>")
    let document = Document(divisions: [
      Division(kind: .text, blocks: [.paragraph(Paragraph(inlines))])
    ])
    #expect(written.tally == LossAudit.tally(of: document))
  }

  @Test func ideographsAmongLettersOfOneWidthTakeTwo() throws {
    let block = Block.preformatted(Preformatted([.text("a 甲 b")]))
    let written = try WrittenDocument([block], in: .simplifiedChinese)
    #expect(
      try written.runs == "<w:p><w:r><w:t>a </w:t></w:r>"
        + "<w:r><w:rPr><w:spacing w:val=\"40\"/></w:rPr><w:t>甲</w:t></w:r>"
        + "<w:r><w:t> b</w:t></w:r></w:p>")
  }

  @Test func charactersThatXMLLacksAreReported() throws {
    let written = try WrittenDocument([.text("a\u{1}b\u{FFFF}")])
    #expect(try written.runs.contains("<w:t>a\u{FFFD}b\u{FFFD}</w:t>"))
    #expect(written.diagnostics.map(\.code) == ["unwritable-character"])
    #expect(written.diagnostics.first?.message.hasPrefix("2 characters") == true)
  }
}
