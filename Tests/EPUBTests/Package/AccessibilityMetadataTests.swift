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

  /// Whether a picture that moves flashes is for a person to say.
  @Test func moving() throws {
    let start: [UInt8] = Array("GIF89a".utf8) + [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 9, 9, 9]
    let frame: [UInt8] = [
      0x21, 0xF9, 4, 0, 0, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 1, 0x2C, 0,
    ]
    let moving = start + frame + frame + [0x3B]
    var cases: [([UInt8], Bool)] = [(moving, true), (SampleImage.png, false)]
    cases.append((start + frame + [0x3B], false))
    cases.append((start + [0x3B], false))
    cases.append((start + frame.prefix(9) + [0x3B], false))
    let control: [UInt8] = [0, 0, 0, 8] + Array("acTL".utf8) + Array(repeating: 0, count: 12)
    cases.append((SampleImage.png.prefix(33) + control + SampleImage.png.dropFirst(33), true))
    for flags in [0, 2] as [UInt8] {
      var webP: [UInt8] = Array("RIFF".utf8) + [22, 0, 0, 0] + Array("WEBPVP8X".utf8)
      webP += [10, 0, 0, 0, flags] + Array(repeating: 0, count: 9)
      cases.append((webP, flags > 0))
    }
    for inner in ["<g/>", "<circle><animate attributeName=\"r\"/></circle>"] {
      let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\">\(inner)</svg>"
      cases.append((Array(svg.utf8), inner != "<g/>"))
    }
    for (bytes, isMoving) in cases {
      #expect(MovingPicture.isOne(bytes) == isMoving, "\(bytes)")
    }
    var document = Document(divisions: [Division(kind: .text, blocks: [figure("A dot")])])
    document.resources = [
      Resource(name: "i", mediaType: "image/gif", bytes: moving)
    ]
    let package = try UnpackedBook(document).text("content.opf")
    #expect(package.contains("schema:accessibilityHazard\">unknown<"))
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
