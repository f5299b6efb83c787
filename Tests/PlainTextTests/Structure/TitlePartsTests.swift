import GalleyCore
import Testing

/// Kickers above titles and what is set below them in smaller letters, without a blank line between.
@Suite struct TitlePartsTests {
  private let ferry = ColumnStory.ferry
  private let mill = ColumnStory.mill
  private let river = ColumnStory.river

  private func heads(_ document: Document) -> [String] {
    document.divisions.flatMap { division in
      division.matter.filter { [.overline, .head, .subhead].contains($0.role) }
        .map { "\($0.role.rawValue): \($0.content.plainText)" }
    }
  }

  @Test("the name of a section above a title is a kicker, and so is a word in capitals")
  func kickers() throws {
    let text =
      "Opinion\nA ferry for all who cross\nBy Ruth Carver\n\(ferry)\nHARBOUR\nThe old mill turns again\n"
      + "By Tom Baker\n\(mill)\n"
    let document = try read(text)
    #expect(
      heads(document) == [
        "overline: Opinion", "head: A ferry for all who cross", "overline: HARBOUR",
        "head: The old mill turns again",
      ], "\(document.outline)")
    #expect(document.reconstructedSource() == text)
  }

  @Test("kickers may stand one upon the other")
  func severalKickers() throws {
    let document = try read(
      "Port Alden\nHARBOUR\nA ferry for all who cross\nBy Ruth Carver\n\(ferry)\nAn old wheel\nturns again\n"
        + "By Tom Baker\n\(mill)\n")
    #expect(
      heads(document) == [
        "overline: Port Alden", "overline: HARBOUR", "head: A ferry for all who cross",
        "head: An old wheel turns again",
      ], "\(document.outline)")
  }

  @Test("the last word of a title above a subtitle is no kicker")
  func lastWord() throws {
    let document = try read(
      "New rules for all\nboats on\nMonday\nHarbour masters say that they were never asked\nBy Ruth Carver\n"
        + "\(ferry)\nAn old wheel\nBy Tom Baker\n\(mill)\n")
    #expect(
      heads(document).first == "head: New rules for all boats on Monday", "\(document.outline)")
  }

  @Test("a person may call a line a kicker or a subtitle")
  func given() throws {
    let document = try read(
      "A boat for all\nThe harbour has one more\nBy Ruth Carver\n\(ferry)\nAn old wheel\nBy Tom Baker\n\(mill)\n",
      saying: "line 1: overline\nline 2: title\n")
    #expect(
      heads(document).prefix(2) == ["overline: A boat for all", "head: The harbour has one more"],
      "\(document.outline)")
  }

  @Test("a kicker tells that an article begins, where another title has a byline")
  func kickerIsMark() throws {
    let document = try read(
      "Transport\nA ferry for all\nBy Ruth Carver\n\(ferry)\nBooks\nThe old mill turns again\n\(mill)\n"
    )
    #expect(document.divisions.count == 2, "\(document.outline)")
    #expect(heads(document).contains("overline: Books"), "\(document.outline)")
  }

  @Test("a short line above one twice as long is set in other letters")
  func widths() throws {
    let document = try read(
      "渡口来信\n\(Self.longTitle)\n本报记者 王小明\n\(river)\n旧码头\n本报记者 李大山\n\(river)\n")
    #expect(
      heads(document).prefix(2) == ["overline: 渡口来信", "head: \(Self.longTitle)"],
      "\(document.outline)")
  }

  private static let longTitle = "新的码头下个月就能用了"

  @Test("what is longer than the title with its first word is a subtitle")
  func subtitle() throws {
    let document = try read(
      "A second boat\nPassengers have waited for it since last year\nBy Ruth Carver\n\(ferry)\n"
        + "An old wheel\nturns again\nBy Tom Baker\n\(mill)\n")
    #expect(
      heads(document) == [
        "head: A second boat", "subhead: Passengers have waited for it since last year",
        "head: An old wheel turns again",
      ], "\(document.outline)")
  }

  @Test("what begins with a word that the text has in small letters begins anew")
  func sentence() throws {
    let document = try read(
      "Council buys a second ferry boat\nBoat will run from the first of May\nBy Ruth Carver\n\(ferry)\n"
        + "A pilot for the harbour of\nPort Alden\nBy Tom Baker\n\(mill)\n")
    #expect(
      heads(document) == [
        "head: Council buys a second ferry boat", "subhead: Boat will run from the first of May",
        "head: A pilot for the harbour of Port Alden",
      ], "\(document.outline)")
  }

  @Test("a line of Han behind a dash is a subtitle")
  func dash() throws {
    let document = try read("河堤上的春天\n——写在渡口搬家之际\n本报记者 王小明\n\(river)\n旧码头\n本报记者 李大山\n\(river)\n")
    #expect(
      heads(document).prefix(2) == ["head: 河堤上的春天", "subhead: ——写在渡口搬家之际"],
      "\(document.outline)")
  }

  @Test("what is set below a title may begin with what somebody said")
  func quotedDeck() throws {
    let document = try read(
      "A ferry for all\n\"We waited long enough\", the harbour master says\nBy Ruth Carver\n\(ferry)\n"
        + "The old mill turns again\nBy Tom Baker\n\(mill)\n")
    #expect(
      heads(document).prefix(2) == [
        "head: A ferry for all", "subhead: \"We waited long enough\", the harbour master says",
      ], "\(document.outline)")
  }
}
