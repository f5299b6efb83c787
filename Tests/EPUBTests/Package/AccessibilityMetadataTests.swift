import GalleyCore
import GalleyTestSupport
import Testing

@testable import EPUBFormat

/// That nothing is claimed which is not there.
@Suite struct AccessibilityMetadataTests {
  private func claims(_ blocks: [Block], _ change: (inout Document) -> Void = { _ in }) throws
    -> (features: [String], modes: [String], summary: String)
  {
    var document = Document(
      divisions: [Division(kind: .text, blocks: blocks)],
      resources: [Resource(name: "i", mediaType: "image/png", bytes: SampleImage.png)])
    change(&document)
    let package = try UnpackedBook(document).elements("content.opf")
    let values = { (name: String) in
      package.filter { $0["property"] == "schema:" + name }.map(\.text)
    }
    #expect(values("accessibilityHazard") == ["none"])
    #expect(!package.contains { $0["property"] == "dcterms:conformsTo" })
    return (
      values("accessibilityFeature"), values("accessMode"),
      values("accessibilitySummary").joined()
    )
  }

  private func figure(_ text: String, _ target: String = "i") -> Block {
    .figure(Figure(image: Image(target: target, alternativeText: text)))
  }

  @Test func plainText() throws {
    let claims = try claims([.prose("x")])
    #expect(claims.features == ["tableOfContents", "readingOrder", "displayTransformability"])
    #expect(claims.modes == ["textual"])
    #expect(claims.summary.hasSuffix("claims conformance to no accessibility standard."))
  }

  @Test func headings() throws {
    let features = try claims([.heading(Heading(level: 1, [.text("x")]))]).features
    #expect(features.contains("structuralNavigation"))
    #expect(
      try !claims([.heading(Heading(level: 1, [.text(" ")]))]).features.contains(
        "structuralNavigation"))
  }

  @Test func images() throws {
    #expect(try claims([figure("A dot")]).features.contains("alternativeText"))
    #expect(try claims([figure("A dot")]).modes == ["textual", "visual"])
    #expect(try !claims([figure("")]).features.contains("alternativeText"))
    #expect(try !claims([figure("A dot"), figure("")]).features.contains("alternativeText"))
    #expect(try claims([figure("A dot", "lost.png")]).modes == ["textual"])
  }

  @Test func conformanceIsSaidWhereSomebodyFoundIt() throws {
    let document = Document(divisions: [Division(kind: .text, blocks: [.prose("x")])])
    let settings = ["accessibility-conformance": "wcag-2.2-aa"]
    #expect(throws: Diagnostic.self) { try UnpackedBook(document, settings: settings) }
    let alone = #expect(throws: Diagnostic.self) {
      try UnpackedBook(document, settings: ["accessibility-certifier": "A. Reader"])
    }
    #expect(alone?.code == "no-conformance")
    let book = try UnpackedBook(
      document, settings: settings.merging(["accessibility-certifier": "A. Reader"]) { $1 })
    let package = try book.elements("content.opf")
    let value = { (name: String) in package.first { $0["property"] == name }?.text }
    #expect(value("dcterms:conformsTo") == "EPUB Accessibility 1.1 - WCAG 2.2 Level AA")
    #expect(value("a11y:certifiedBy") == "A. Reader")
    #expect(value("schema:accessibilitySummary")?.contains("claims") == false)
  }

  @Test func readings() throws {
    let ruby = Inline.ruby(Ruby(base: [.text("漢")], reading: TextRun("かん")))
    #expect(try claims([.paragraph(Paragraph([ruby]))]).features.contains("rubyAnnotations"))
  }

  @Test func summaryIsInTheLanguageOfTheBook() throws {
    let summary = try claims([.prose("x")]) { $0.metadata.languages = [Field(.simplifiedChinese)] }
      .summary
    #expect(summary.hasPrefix("本书为可重排的文本"))
  }
}
