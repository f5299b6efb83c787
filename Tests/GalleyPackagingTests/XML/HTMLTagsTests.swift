import Testing

@testable import GalleyPackaging

/// What of a page's tags the parser is not given.
@Suite struct HTMLTagsTests {
  private func trimmed(_ page: String) -> String {
    String(decoding: HTMLTags.trim(Array(page.utf8)), as: UTF8.self)
  }

  private func attributes(_ count: Int) -> String {
    (0..<count).map { " a\($0)=\"x > '\($0)\"" }.joined()
  }

  @Test func endTagsOfThePageGo() {
    #expect(trimmed("<p>a</body></html><p>b") == "<p>a<p>b")
    let whole = "<!-- </html> --><p title='</html>'>a"
    #expect(trimmed(whole) == whole)
  }

  @Test(arguments: [
    ("a<![if !supportLists]>·<![endif]>b", "a·b"), ("a</ p>b</>c", "abc"),
    ("<!DOCTYPE html><p>a<!-- <! -->", "<!DOCTYPE html><p>a<!-- <! -->"),
    ("a<![CDATA[x > <y]]>d", "ax > <yd"), ("a <! b", "a <! b"), ("a<![CDATA[b", "ab"),
    ("<script>if (a <! b) {}</script><! c>", "<script>if (a <! b) {}</script>"),
  ])
  func whatABrowserTakesForCommentsGoes(page: String, expected: String) {
    #expect(trimmed(page) == expected)
  }

  /// A sign without an end is looked for once.
  @Test(.timeLimit(.minutes(1)), arguments: ["<!", "</ ", "<![CDATA[", "<![CDATA[]"])
  func signsWithoutEndTakeNoTime(sign: String) {
    _ = HTMLTags.trim(Array(String(repeating: sign, count: 200_000).utf8))
  }

  @Test func whatBeginsWithNoLetterIsNoTag() {
    let text = "I <3 you" + String(repeating: " and you", count: 400) + "<p>x"
    #expect(trimmed(text) == text)
  }

  @Test func asManyAttributesAsAnElementHasAreRead() {
    let most = "<p\(attributes(HTMLTags.mostAttributes))>a</p>"
    #expect(trimmed(most) == most)
    #expect(trimmed("<p a = b c='d'e=f g/><br/>") == "<p a = b c='d'e=f g/><br/>")
  }

  /// The parser compares each with all before it, so what it is given must not grow with the page.
  @Test(arguments: ["<p%>a</p><p b=c>", "<p\n%", "<p %/>", "<unknown-element%>"])
  func thousandsOfAttributesAreCutOff(page: String) throws {
    let parts = page.split(separator: "%", omittingEmptySubsequences: false)
    let few = attributes(HTMLTags.mostAttributes)
    let found = trimmed(parts[0] + few + attributes(50_000) + parts[1])
    #expect(found.hasPrefix(parts[0] + few))
    #expect(found.utf8.count <= page.utf8.count + few.utf8.count)
    let tree = try XMLTree(html: Array(found.utf8))
    let element = try #require(
      tree.nodes.indices.first { ["p", "unknown-element"].contains(tree.name(of: $0)) })
    #expect(tree.attributeCount(of: element) == HTMLTags.mostAttributes)
  }
}
