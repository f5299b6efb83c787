import GalleyCore
import GalleyTestSupport
import Testing

@testable import DOCXFormat

/// Links, bookmarks and pictures: what leads out of the text.
struct LinkTests {
  @Test(arguments: [
    ("https://example.org/a?b=1&c=%20#d", "https://example.org/a?b=1&c=%20#d"),
    ("https://example.org/汉 字", "https://example.org/%E6%B1%89%20%E5%AD%97"),
    ("https://example.org/100%", "https://example.org/100%25"),
    ("https://example.org/[1]#a#b", "https://example.org/%5B1%5D#a%23b"),
    ("mailto:ada@example.org", "mailto:ada@example.org"),
    ("chapter%202.txt", "chapter%202.txt"), ("urn:isbn:123", "urn:isbn:123"),
    ("http://example.org:8080/", "http://example.org:8080/"),
  ])
  func urlsAreMadeSafe(target: String, url: String) {
    #expect(LinkTarget(target, identifiers: []) == .url(url))
  }

  @Test(arguments: [
    "", "#nowhere", "http://", "http://:80", "http://a..b/", "http://a:port/", "https://[::1/",
    "http://用户@例", "mailto:a@b@c", "1http://x", "foo://bar", "//host", "http:",
  ])
  func whatIsNoURLIsNoLink(target: String) {
    #expect(LinkTarget(target, identifiers: ["somewhere"]) == nil)
  }

  @Test func linksLeadToRelationshipsAndBookmarks() throws {
    let written = try WrittenDocument([
      .paragraph(
        Paragraph([
          .link(Link(target: "https://example.org/", [.text("out")])),
          .link(Link(target: "#here", [.text("in")])), .anchor(Anchor(identifier: "here")),
        ]))
    ])
    let runs = try written.runs
    let match = try #require(runs.firstMatch(of: /w:hyperlink r:id="(rId\d+)"/))
    #expect(
      try written.part("word/_rels/document.xml.rels").contains(
        "Id=\"\(match.output.1)\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
          + "relationships/hyperlink\" Target=\"https://example.org/\" TargetMode=\"External\""))
    #expect(runs.contains("<w:hyperlink w:anchor=\"here\" w:history=\"1\">"))
    #expect(runs.contains("w:name=\"here\"/>"))
  }

  @Test func aLinkThatWordCouldNotFollowIsText() throws {
    let written = try WrittenDocument([.link(Link(target: "#nowhere", [.text("in")]))])
    #expect(try written.runs == "<w:p><w:r><w:t>in</w:t></w:r></w:p>")
    #expect(written.diagnostics.map(\.code) == ["unusable-link"])
  }

  @Test func bookmarksAreNamedAsWordWants() {
    var names = BookmarkNames()
    #expect(names.name(for: "chapter-1.a") == "chapter_1_a")
    #expect(names.name(for: "chapter_1_a") == "chapter_1_a_2")
    #expect(names.name(for: "Chapter_1_A") == "Chapter_1_A_3")
    #expect(names.name(for: "chapter-1.a") == "chapter_1_a")
    #expect(names.name(for: "第一章") == "第一章")
    #expect(names.name(for: "_1") == "b_1")
    #expect(names.name(for: String(repeating: "a", count: 99)).count == 40)
  }

  @Test func picturesAreAsLargeAsTheyAreAndNoLarger() throws {
    let file = try #require(ImageFile(SampleImage.png))
    #expect(file.kind == .png)
    #expect(file.width == 1 && file.height == 1)
    #expect(file.extent(maxWidth: 8640, maxHeight: 10000) == (9525, 9525))
    #expect(file.extent(maxWidth: 10, maxHeight: 10000) == (6350, 6350))
  }

  @Test func aJPEGIsKnownByItsFrame() throws {
    let head: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16]
    let jfif: [UInt8] = Array("JFIF".utf8) + [0, 1, 2, 1, 1, 44, 1, 44, 0, 0]
    let frame: [UInt8] = [0xFF, 0xC0, 0, 17, 8, 0, 100, 0, 200, 3]
    let file = try #require(ImageFile(head + jfif + frame))
    #expect(file.kind == .jpeg)
    #expect(file.width == 200 && file.height == 100)
    #expect(file.resolution == (300, 300))
    #expect(ImageFile(head + jfif) == nil)
  }

  @Test func aPictureInTheTextHasItsPartAndItsDescription() throws {
    let image = Image(target: "dot.png", alternativeText: "A \"dot\"")
    let resource = Resource(name: "dot.png", mediaType: "image/x", bytes: SampleImage.png)
    let written = try WrittenDocument(
      [.figure(Figure(image: image, caption: [.text("Caption")]))], resources: [resource])
    #expect(written.names.contains("word/media/image1.png"))
    #expect(try written.body.contains("descr=\"A &quot;dot&quot;\""))
    #expect(try written.part("[Content_Types].xml").contains("ContentType=\"image/png\""))
  }

  @Test func aPictureThatIsNotThereIsTold() throws {
    let written = try WrittenDocument([.image(Image(target: "x.png", alternativeText: "A dot"))])
    #expect(try written.runs.contains("<w:t>[A dot]</w:t>"))
    #expect(written.diagnostics.map(\.code) == ["missing-image"])
    let webp = Resource(name: "x.png", mediaType: "image/webp", bytes: Array("RIFF....WEBP".utf8))
    let other = try WrittenDocument(
      [.figure(Figure(image: Image(target: "x.png", alternativeText: "")))], resources: [webp])
    #expect(other.diagnostics.map(\.code) == ["unsupported-image"])
  }
}
