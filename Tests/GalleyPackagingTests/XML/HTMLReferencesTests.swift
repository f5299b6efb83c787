import Testing

@testable import GalleyPackaging

/// Characters that are written by number.
@Suite struct HTMLReferencesTests {
  @Test(arguments: [
    ("it&#146;s &#147;a&#x94; &#150; b &#X97 c", "it’s “a” – b — c"), ("&#128", "€"),
    ("&#129; &#65; &#160; &#x10FFFF;", "&#129; &#65; &#160; &#x10FFFF;"),
    ("&#; &#x; &#", "&#; &#x; &#"), ("&#0000000000000146;", "’"),
    ("&#99999999999999999999999146;", "&#99999999999999999999999146;"),
    ("no & reference", "no & reference"), ("&&#146;&", "&’&"),
  ])
  func areThoseOfABrowser(page: String, expected: String) {
    #expect(String(decoding: HTMLReferences.resolve(Array(page.utf8)), as: UTF8.self) == expected)
  }

  @Test func areReadInTextAndInValues() throws {
    let tree = try XMLTree(html: Array("<p title='it&#146;s'>it&#146;s</p>".utf8))
    let text = try #require(tree.nodes.indices.first { tree.nodes[$0].kind == .text })
    #expect(tree.text(of: text) == "it’s")
    let element = try #require(tree.nodes.indices.first { tree.name(of: $0) == "p" })
    #expect(tree.attribute("title", of: element) == "it’s")
  }
}
