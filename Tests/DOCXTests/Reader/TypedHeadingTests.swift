import DOCXFormat
import GalleyCore
import Testing

/// Headings of documents that have no styles for them.
@Suite struct TypedHeadingTests {
  /// A paragraph whose run is set so.
  private func set(
    _ text: String, bold: Bool = true, size: Int? = nil, centered: Bool = false
  ) -> String {
    let jc = centered ? "<w:pPr><w:jc w:val=\"center\"/></w:pPr>" : ""
    let properties = (bold ? "<w:b/>" : "") + (size.map { "<w:sz w:val=\"\($0)\"/>" } ?? "")
    return "<w:p>\(jc)<w:r><w:rPr>\(properties)</w:rPr><w:t>\(text)</w:t></w:r></w:p>"
  }

  private let prose =
    para("It was a long day at the mill, and nobody spoke of it until the evening came.")
    + para("The water stood high. They waited for the miller and for news from the town.")

  @Test("bold paragraphs that come again are headings, by their sizes")
  func sizes() throws {
    let read = try ForeignPackage(
      set("The Mill", size: 36, centered: true) + set("One", size: 28) + prose + set("Inner")
        + prose
        + set("Two", size: 28) + prose + set("Another inner") + prose
    ).read()
    let heads = read.outline.filter { !$0.contains("p: ") }
    #expect(
      heads == [
        "text", "  head: The Mill", "  chapter", "    head: One", "    section",
        "      head: Inner", "  chapter", "    head: Two", "    section",
        "      head: Another inner",
      ])
    #expect(read.codes == ["typed-headings"])
  }

  @Test("in Chinese documents large letters tell without being bold")
  func large() throws {
    let prose = para("那一年的水很大，镇上的人都到河边去看，谁也没有说话，一直站到天黑。")
    let read = try ForeignPackage(
      set("一、总则", bold: false, size: 32) + prose + prose + set("二、附则", bold: false, size: 32)
        + prose + prose
    ).read()
    #expect(read.outline.filter { $0.contains("head") } == ["  head: 一、总则", "  head: 二、附则"])
  }

  @Test("what stands alone, in a row, ends like a sentence or is much of the text is none")
  func refused() throws {
    for body in [
      prose + set("Alone") + prose,
      prose + set("Ada Lace") + set("Mill Lane 3") + prose + set("Tom") + set("Old Road 5") + prose,
      prose + set("Stop!") + prose + set("Wait.") + prose,
      set("A") + para("b") + set("C") + para("d"),
      prose + set("End") + prose + set("End"),
      prose + para("") + set("First", size: 22, centered: true) + prose,
    ] {
      let read = try ForeignPackage(body).read()
      #expect(!read.codes.contains("typed-headings"), "\(body)")
      #expect(read.outline.allSatisfy { !$0.contains("head: ") })
    }
  }

  @Test("a document with styles for its headings has no others")
  func styled() throws {
    let read = try ForeignPackage(
      para("Styled", style: "Heading1") + prose + set("Bold") + prose + set("Bolder") + prose
    ).read()
    #expect(read.codes.isEmpty)
    #expect(read.outline.contains("  p: <bold Bold>"))
  }
}
