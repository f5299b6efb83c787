import GalleyCore
import GalleyPackaging
import GalleyTestSupport
import Testing

@testable import EPUBFormat

/// Content that is put onto one page, as HTML.
@Suite struct PageTests {
  private func page(_ document: Document) throws -> (
    elements: [Element], text: String, content: ContentWriter
  ) {
    let sink = MemorySink()
    var xml = try XMLWriter(to: sink)
    var content = ContentWriter(TextPlan(document, for: .page))
    xml.raw("<body>")
    content.writeContent(to: &xml)
    content.writeLaterNotes(to: &xml)
    xml.raw("</body>")
    #expect(xml.tally == LossAudit.tally(of: document))
    try xml.finish()
    return (
      try Element.all(in: sink.bytes), String(decoding: sink.bytes, as: UTF8.self), content
    )
  }

  @Test(arguments: 0..<8 as Range<UInt64>) func holdsAllAndStandsAlone(seed: UInt64) throws {
    let document =
      seed == 0 ? EverythingDocument.make() : RandomDocument(seed: seed, size: 2).document
    let (elements, text, content) = try page(document)
    #expect(!text.contains("epub:"))
    let names = elements.compactMap { $0["id"] }
    #expect(Set(names).count == names.count)
    let references =
      elements.filter { $0.name == "a" }.compactMap { $0["href"] }
      + content.record.contents.map(\.target)
    for reference in references where !reference.contains(":") {
      #expect(names.contains(String(reference.dropFirst())), "\(reference)")
    }
    for image in elements.filter({ $0.name == "img" }) {
      #expect(image["src"]?.hasPrefix("data:image/") == true)
    }
  }

  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")])
  func base64(text: String, expected: String) {
    #expect(Base64.encode(Array(text.utf8)) == expected)
  }
}
