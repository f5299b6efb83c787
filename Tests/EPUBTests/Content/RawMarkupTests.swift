import GalleyCore
import Testing

@testable import EPUBFormat

/// Markup that came with the document.
@Suite struct RawMarkupTests {
  @Test func soundMarkupGoesOut() throws {
    let markup = "<p class=\"x\" onclick=\"evil()\">a <em>b</em> &amp; c</p><ul> <li>d</li></ul>"
    #expect(
      try UnpackedBook.body([.raw(RawBlock(format: "html", text: markup))])
        == "<p class=\"x\">a <em>b</em> &amp; c</p><ul> <li>d</li></ul>\n")
  }

  @Test func markupOfOtherFormatsIsTheirs() throws {
    #expect(try UnpackedBook.body([.raw(RawBlock(format: "tei", text: "<lb/>"))]) == "")
  }

  @Test(arguments: [
    "<p>open", "<p><div>x</div></p>", "<ul>text</ul>", "<ul><p>x</p></ul>", "<script>x</script>",
    "<img src=\"x\"/>", "<li>x</li>", "</body><body>", "&nbsp;", "<br>x</br>",
    "<!DOCTYPE x><p>x</p>",
  ]) func brokenMarkupStaysOut(markup: String) throws {
    #expect(RawMarkup(markup, at: .block) == nil)
  }

  @Test func blocksDoNotStandInALine() {
    #expect(RawMarkup("<p>x</p>", at: .inline) == nil)
    #expect(RawMarkup("<b>x</b>", at: .inline) != nil)
    for element in RawElement.allCases where element.isPhrasing {
      #expect(element.content == .phrasing || element.content == .nothing)
    }
    #expect(RawElement.allCases.allSatisfy { $0.tag.description == $0.rawValue })
  }
}
