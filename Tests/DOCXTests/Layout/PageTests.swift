import GalleyCore
import Testing

@testable import DOCXFormat

/// Pages as layouts have them.
struct PageTests {
  private func layout(
    _ name: String, _ language: LanguageTag, paper: PaperSize? = nil
  ) throws -> Layout {
    let file = try #require(ShippedLayouts.file(named: name))
    return Layout(
      try LayoutReader.layers(of: file), for: WordLanguage(language), paper: paper,
      isVertical: false)
  }

  @Test(arguments: PaperSize.allCases)
  func eastAsianPagesAreAWholeNumberOfCharactersAndLines(paper: PaperSize) throws {
    let layout = try layout("article", .simplifiedChinese, paper: paper)
    let page = layout.page
    #expect(page.textWidth % layout.sheet.em == 0)
    #expect(page.textHeight % (page.linePitch ?? 1) == 0)
    #expect(page.left >= 700 && page.top >= 1440)
    #expect(page.width == paper.width && page.height == paper.height)
  }

  @Test func booksHaveMoreRoomAtTheBinding() throws {
    for language in [LanguageTag.english, .simplifiedChinese] {
      let page = try layout("book", language).page
      #expect(page.isMirrored && page.left == page.right + 227, "\(language)")
    }
    let page = try layout("book", .simplifiedChinese).page
    #expect(page.textWidth == 30 * 210)
  }

  /// GB/T 9704-2012, section 5.2: 天头 37 mm, 订口 28 mm, 版心 156 by 225 mm, 22 lines of 28
  /// characters of 3号.
  @Test func officialDocumentsHaveTheirGrid() throws {
    let layout = try layout("gbt9704", .simplifiedChinese)
    let page = layout.page
    #expect((page.width, page.height) == (11906, 16838))
    #expect((page.top, page.left) == (2098, 1588))
    #expect(page.textWidth == 8844)
    #expect(page.textHeight == 12756)
    #expect(layout.sheet.bodySize == 32)
    #expect(page.lineCount == 22)
    #expect(page.linePitch == 579)
    let pitch = 16 + Double(try #require(page.characterSpace)) / 4096
    #expect(Int(Double(page.textWidth) / 20 / pitch) == 28)
    // Set by the styles, 28 characters fit and 29 do not.
    let spacing = try #require(page.tightSpacing)
    #expect(28 * (320 + spacing) <= page.textWidth)
    #expect(29 * (320 + spacing) > page.textWidth)
  }

  @Test func theGridOfOfficialDocumentsIsInTheFile() throws {
    let document = Document(
      metadata: chinese, divisions: [Division(kind: .text, blocks: [paragraph("省")])])
    let written = try WrittenDocument(document, settings: ["layout": "gbt9704"])
    let text = try written.part("word/document.xml")
    #expect(
      text.contains(
        "<w:docGrid w:type=\"linesAndChars\" w:linePitch=\"579\" w:charSpace=\"-849\"/>"))
    #expect(
      text.contains("<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\""))
    let styles = try written.part("word/styles.xml")
    #expect(
      styles.contains("<w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"579\" w:lineRule=\"exact\"/>")
    )
    #expect(styles.contains("w:eastAsia=\"FangSong\""))
    let settings = try written.part("word/settings.xml")
    #expect(settings.contains("<w:mirrorMargins/>") && settings.contains("<w:evenAndOddHeaders/>"))
    // 4号 宋体 between dashes, a character from the edge: right on odd pages, left on even ones.
    let odd = try written.part("word/footer1.xml")
    #expect(odd.contains("<w:jc w:val=\"right\"/>") && odd.contains(">— </w:t>"))
    #expect(odd.contains("> —　</w:t>"))
    let even = try written.part("word/footer2.xml")
    #expect(!even.contains("<w:jc ") && even.contains(">　— </w:t>"))
    #expect(try footer(of: styles).contains("w:eastAsia=\"SimSun\""))
    #expect(try footer(of: styles).contains("<w:sz w:val=\"28\"/>"))
  }

  private func footer(of styles: String) throws -> String {
    let start = try #require(styles.firstRange(of: "w:styleId=\"Footer\"")).lowerBound
    return String(styles[start...].prefix { $0 != "\n" }.prefix(900))
  }

  private var chinese: Metadata {
    var metadata = Metadata()
    metadata.languages = [Field(.simplifiedChinese)]
    return metadata
  }

  /// 一、 is set in 黑体, （一） in 楷体, what is below them in 仿宋, below a title that counts for
  /// none of them.
  @Test func headsOfOfficialDocumentsHaveTheirFaces() throws {
    func part(_ head: String, _ inner: [Division] = []) -> Division {
      Division(
        kind: .section, matter: [Matter(.head, [.text(TextRun(head))])],
        blocks: [paragraph("正文")], divisions: inner)
    }
    let document = Document(
      metadata: chinese,
      divisions: [
        Division(
          kind: .text, matter: [Matter(.head, [.text("关于印发办法的通知")])],
          divisions: [part("一、总体要求", [part("（一）指导思想")])])
      ])
    let written = try WrittenDocument(document, settings: ["layout": "gbt9704"])
    #expect(try written.paragraphProperties(of: "关于印发").contains("\"Title\""))
    // A line is left free below the title.
    #expect(try written.paragraphProperties(of: "关于印发").contains("<w:spacing w:after=\"579\"/>"))
    #expect(try written.paragraphProperties(of: "一、总体").contains("\"Heading1\""))
    #expect(try written.paragraphProperties(of: "（一）指").contains("\"Heading2\""))
    let file = try #require(ShippedLayouts.file(named: "gbt9704"))
    let sheet = Layout(
      try LayoutReader.layers(of: file), for: WordLanguage(.simplifiedChinese), paper: nil,
      isVertical: false
    ).sheet
    func font(_ style: ParagraphStyle) -> String? {
      sheet.fonts.eastAsian(.simplifiedChinese, sheet.look(of: style).face)?.name
    }
    #expect(font(.title) == "FZXiaoBiaoSong-B05S")
    #expect(sheet.look(of: .title).size == 44)
    #expect(font(.heading1) == "SimHei")
    #expect(font(.heading2) == "KaiTi")
    #expect(font(.heading3) == "FangSong")
    #expect(font(.body) == "FangSong")
  }
}
