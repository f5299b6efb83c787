import GalleyCore
import Testing

@testable import EPUBFormat

/// Lists as Word saves them: paragraphs.
@Suite struct WordListTests {
  private func lists(_ body: String) throws -> String {
    try ReadBook(page: "<html lang='en'><body><h1>H</h1>\(body)</body></html>").blocks.map(shown)
      .joined(separator: " ")
  }

  private func shown(_ block: Block) -> String {
    guard case .list(let list) = block else { return StyledText.shown(block) }
    let kind =
      switch list.marking {
      case .bulleted: "ul"
      case .plain: "plain"
      case .ordered(let start, let style): "\(style) \(start)"
      }
    return kind + "{"
      + list.items.map { item in
        (item.marker.map { $0.text + " " } ?? "") + item.blocks.map(shown).joined()
      }.joined(separator: " ") + "}"
  }

  /// A paragraph as Word itself writes it.
  private func item(_ marker: String, _ text: String, level: Int = 1) -> String {
    "<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level\(level) lfo1'>"
      + "<![if !supportLists]><span style='mso-list:Ignore'>\(marker)<span "
      + "style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>\(text)</p>\n"
  }

  /// One that is saved without what only Word reads.
  private func filtered(_ marker: String, _ text: String, margin: String = "") -> String {
    "<p class=MsoListParagraph style='\(margin)text-indent:-18.0pt'>\(marker)<span "
      + "style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span>\(text)</p>\n"
  }

  @Test func bulletsAndNumbers() throws {
    for (body, expected) in [
      (item("\u{B7}", "a") + item("\u{B7}", "b<i>c</i>"), "ul{[a] [bitalic(c)]}"),
      (item("1.", "a") + item("2.", "b"), "decimal 1{[a] [b]}"),
      (item("iv.", "a") + item("v.", "b"), "lowerRoman 4{[a] [b]}"),
      (item("B.", "a"), "upperAlpha 2{[a]}"),
      (item("1)", "a") + item("2)", "b"), "decimal 1{1) [a] 2) [b]}"),
      (
        item("1.", "a") + "<p class=MsoNormal>x</p>" + item("2.", "b"),
        "decimal 1{[a]} [x] decimal 2{[b]}"
      ),
      (item("1.", "a") + item("\u{F0B7}", "b"), "decimal 1{[a]} ul{[b]}"),
      (
        item("1.", "a") + item("a.", "b", level: 2) + item("o", "c", level: 3) + item("2.", "d"),
        "decimal 1{[a]lowerAlpha 1{[b]ul{[c]}} [d]}"
      ),
      (
        item("1.", "a") + "<p class=MsoListParagraph>more</p>" + item("2.", "b"),
        "decimal 1{[a][more] [b]}"
      ),
      (filtered("1.", "a") + filtered("2.", "b"), "decimal 1{[a] [b]}"),
      (filtered("<span style='font-family:Symbol'>\u{B7}</span>", "a"), "ul{[a]}"),
      (
        filtered("1.", "a") + filtered("a.", "b", margin: "margin-left:1.0in;")
          + filtered("2.", "c"),
        "decimal 1{[a]lowerAlpha 1{[b]} [c]}"
      ),
    ] {
      #expect(try lists(body) == expected, "\(body)")
    }
  }

  @Test func paragraphsWithoutMarkersAreNone() throws {
    #expect(
      try lists("<p class=MsoListParagraph>a</p><p class=MsoListParagraph>b</p>") == "[a] [b]")
    #expect(try lists("<p style='mso-list:none'>a</p>") == "[a]")
  }
}
