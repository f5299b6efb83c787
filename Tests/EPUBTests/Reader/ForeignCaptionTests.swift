import GalleyCore
import Testing

@testable import EPUBFormat

/// Captions as others write them.
@Suite struct ForeignCaptionTests {
  private func captions(_ body: String) throws -> String {
    try ReadBook(page: "<html lang='en'><body><h1>H</h1>\(body)</body></html>").blocks.map {
      block in
      switch block {
      case .table(let table): "table(" + StyledText.shown(table.caption) + ")"
      case .figure(let figure): "figure(" + StyledText.shown(figure.caption) + ")"
      case .quotation(let quotation): "quote(" + StyledText.shown(quotation.attribution) + ")"
      case .preformatted: "pre"
      default: StyledText.shown(block)
      }
    }.joined(separator: " ")
  }

  private let table = "<table><tr><td>a</td></tr></table>"
  private let image =
    "<img src='data:image/svg+xml,<svg xmlns=\"http://www.w3.org/2000/svg\"/>' alt='x'/>"

  @Test func figuresHoldMoreThanPictures() throws {
    for (body, expected) in [
      ("<figure>\(table)<figcaption>C</figcaption></figure>", "table(C)"),
      ("<figure><figcaption>C</figcaption><div>\(table)</div></figure>", "table(C)"),
      (
        "<figure><table><caption>D</caption><tr><td>a</td></tr></table><figcaption>C</figcaption></figure>",
        "table(D) [C]"
      ),
      (
        "<figure><blockquote><p>q</p></blockquote><figcaption>Who</figcaption></figure>",
        "quote(Who)"
      ),
      ("<figure><figcaption>C</figcaption><pre>x</pre></figure>", "[C] pre"),
      ("<figure><pre>x</pre><figcaption>C</figcaption></figure>", "pre [C]"),
      ("<figure>\(image)<figcaption>C</figcaption></figure>", "figure(C)"),
    ] {
      #expect(try captions(body) == expected, "\(body)")
    }
  }

  @Test func paragraphsAreCaptions() throws {
    let caption = "<p class='caption'>C</p>"
    for (body, expected) in [
      (caption + table, "table(C)"), (table + caption, "table(C)"),
      ("<div class='figcenter'>\(image)<div class='caption'><p>C</p></div></div>", "figure(C)"),
      ("<p>\(image)</p><p class='MsoCaption'>C</p>", "figure(C)"),
      ("<p class='fig-caption'>C</p><p>\(image)</p>", "figure(C)"),
      // The caption of the picture above, and of the table below.
      ("<p>\(image)</p>" + caption + table, "figure(C) table()"),
      (table + caption + table, "table() table(C)"),
      ("<p>a</p>" + caption + "<p>b</p>", "[a] [C] [b]"),
      ("<p>\(image)</p><p class='captioned'>C</p>", "figure() [C]"),
    ] {
      #expect(try captions(body) == expected, "\(body)")
    }
  }
}
