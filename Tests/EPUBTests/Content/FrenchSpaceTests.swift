import GalleyCore
import GalleyTestSupport
import Testing

@testable import EPUBFormat

/// French marks stay with their words.
@Suite struct FrenchSpaceTests {
  private func line(_ content: [Inline], language: LanguageTag = .french) throws -> String {
    try UnpackedBook.line(content, language: language)
      .replacing("\u{A0}", with: "_").replacing("\u{202F}", with: "~")
  }

  @Test(arguments: [
    ("« Oui », dit-il.", "«_Oui_», dit-il."),
    ("Quoi ? Non ! Si ; bon : oui.", "Quoi~? Non~! Si~; bon_: oui."),
    ("« Oui ! »", "«_Oui~!_»"), ("Quoi ?! (Non ?)", "Quoi~?! (Non~?)"), ("a :b c ?d", "a :b c ?d"),
    ("«Oui»", "«Oui»"), ("Non ? « Si »", "Non~? «_Si_»"), ("", ""), (" ", " "),
  ]) func spacesDoNotBreak(text: String, expected: String) throws {
    let bytes = FrenchSpaces.fitted(Array(text.utf8)) ?? Array(text.utf8)
    let found = String(decoding: bytes, as: UTF8.self)
      .replacing("\u{A0}", with: "_").replacing("\u{202F}", with: "~")
    #expect(found == expected)
  }

  @Test func linesThatWereJoinedDoNotBreakThere() throws {
    #expect(
      try line([
        .text("Il dit «"), .lineBreak(LineBreak(.space)), .text("oui"),
        .lineBreak(LineBreak(.space)), .text("» et sort."),
      ]) == "Il dit «_oui_» et sort.")
    #expect(
      try line([.text("« "), .emphasis(Emphasis(.italic, [.text("Oui")])), .text(" ! »")])
        == "«_<em>Oui</em>~!_»")
  }

  @Test func onlyInFrench() throws {
    let content: [Inline] = [.text("« a »"), .foreign(ForeignRun(.french, [.text("« b »")]))]
    #expect(
      try line(content, language: .english)
        == "« a »<span class=\"foreign\" xml:lang=\"fr\" lang=\"fr\">«_b_»</span>")
    let document = Document(divisions: [
      Division(kind: .text, attributes: Attributes(language: .french), blocks: [.prose("« a »")])
    ])
    let book = try UnpackedBook(document)
    #expect(book.tally == LossAudit.tally(of: document))
    #expect(try book.text("text/text-001.xhtml").contains("<p>«\u{A0}a\u{A0}»</p>"))
  }
}
