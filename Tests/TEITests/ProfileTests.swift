import GalleyCore
import GalleyPackaging
import GalleyTestSupport
import TEIFormat
import Testing

/// Files for schemas that have not all of TEI.
@Suite struct ProfileTests {
  static let profiles = ["lite", "simpleprint", "dta"]
  static let cases = (UInt64(0)..<12).flatMap { seed in profiles.map { (seed, $0) } }

  static let allCases = (UInt64(0)..<12).map { ($0, "all") } + cases

  @Test("a source comes back byte for byte from every profile", arguments: allCases)
  func restoring(seed: UInt64, profile: String) throws {
    let random = RandomDocument(seed: seed, withSource: true)
    let numbers = seed % 3 == 0 ? "true" : "false"
    let file = try Written(
      random.document, ["tei-profile": profile, "line-numbers": numbers]
    ).file
    let restored = try SourceRestorer.restore(
      InputFile(name: "a.tei.xml", bytes: Array(file.utf8)), allowsEdits: true)
    let isOriginal = restored.isOriginal
    #expect(isOriginal)
    #expect(difference(restored.bytes, random.fileBytes) == nil)
  }

  @Test("what is read from a profile is what is read from the whole of TEI", arguments: cases)
  func reading(seed: UInt64, profile: String) throws {
    let document = RandomDocument(seed: seed, withSource: seed % 2 == 0).document
    let expected = try ReadBack(try Written(document).file).document
    let found = try ReadBack(try Written(document, ["tei-profile": profile]).file).document
    #expect(difference(try Written(found).file, try Written(expected).file) == nil)
  }

  @Test("what is written for a profile is all of the text", arguments: cases)
  func tally(seed: UInt64, profile: String) throws {
    let document = RandomDocument(seed: seed).document
    let written = try Written(document, ["tei-profile": profile])
    #expect(written.tally == LossAudit.tally(of: document))
  }

  @Test("a page is the same in any profile", arguments: profiles)
  func page(profile: String) throws {
    for document in [EverythingDocument.make(), NewspaperPage.make(), Document()] {
      let whole = try Written(document).file
      let file = try Written(document, ["tei-profile": profile]).file
      #expect(difference(try Written(try ReadBack(file).document).file, whole) == nil)
    }
  }

  @Test("a bibl has an element or letters in it, also where a source says nothing")
  func blankBibliography() throws {
    for (content, inner) in [("", ""), (" \n", " \n"), ("\u{B}", "<g ref=\"#char-000B\"/>")] {
      let quotation = BlockQuotation(
        [.paragraph(Paragraph([.text("Said.")]))], attribution: [.text(content)])
      #expect(
        try written([.quotation(quotation)])
          .contains("<bibl><seg>\(inner)</seg></bibl>"))
      #expect(
        try written([.quotation(quotation)], ["tei-profile": "dta"])
          .contains("<hi rendition=\"#none\">"))
    }
  }

  @Test("the DTA has references to the web and to the text alone; any other is in a mark")
  func references() throws {
    let link: [Inline] = [.link(Link(target: "mailto:a.b.example", [.text("mail")]))]
    let text = try written(inlines: link, ["tei-profile": "dta"])
    #expect(
      text == "<p><?galley as=\"ref\" target=\"mailto:a.b.example\"?><ref>mail</ref></p>")
    #expect(
      try written(
        inlines: [.link(Link(target: "https://example.org/", [.text("page")]))],
        ["tei-profile": "dta"]) == "<p><ref target=\"https://example.org/\">page</ref></p>")
  }

  @Test("lines of the DTA end in lb and keep their hyphens")
  func lineEnds() throws {
    let lines: [Inline] = [
      .text("A divi"), .lineBreak(LineBreak(.nothing, omitted: "-\n")), .text("ded word, a twen"),
      .lineBreak(LineBreak(.space)), .text("ty-"), .lineBreak(LineBreak(.nothing)), .text("one."),
      .lineBreak(LineBreak(.hard)), .text("End"),
    ]
    #expect(
      try written(inlines: lines, ["tei-profile": "dta"]) == """
        <p>A divi-<lb/>
        ded word, a twen<lb/>
        ty-<?galley as="lb" break="no"?><lb/>
        one.<?galley as="lb" type="hard"?><lb/>
        End</p>
        """)
  }

  @Test("a hyphen of any kind that divides a word needs no mark")
  func hyphens() throws {
    for hyphen in ["-", "\u{2010}", "\u{AD}"] {
      let lines: [Inline] = [
        .text("di"), .lineBreak(LineBreak(.nothing, omitted: hyphen + "\n")), .text("vided"),
      ]
      #expect(
        try written(inlines: lines, ["tei-profile": "dta"]) == "<p>di\(hyphen)<lb/>\nvided</p>")
      let file = try Written(document([.paragraph(Paragraph(lines))]), ["tei-profile": "dta"]).file
      guard case .paragraph(let paragraph) = try ReadBack(file).document.divisions[0].blocks[0]
      else { continue }
      #expect(paragraph.content.count == 3)
      guard case .lineBreak(let lineBreak) = paragraph.content[1] else {
        Issue.record("no line break")
        continue
      }
      #expect(lineBreak.omitted == hyphen + "\n")
    }
  }

  @Test("readings in Lite need no mark, and what is put out whole leaves no gap")
  func plain() throws {
    let ruby: [Inline] = [.ruby(Ruby(base: [.text("漢字")], reading: TextRun("かんじ")))]
    let file = try Written(
      document([.paragraph(Paragraph(ruby))]), ["tei-profile": "lite"])
    #expect(
      file.body == "<p><seg type=\"ruby\"><seg type=\"rb\">漢字</seg>"
        + "<seg type=\"rt\">かんじ</seg></seg></p>")
    #expect(!file.file.contains("\n      \n"))
  }

  @Test("what a schema lacks is told by the nearest it has")
  func nearest() throws {
    let quotation: [Block] = [
      .quotation(BlockQuotation([paragraph("Words.")])),
      .furniture(PageFurniture(.header, [.text("Head")])),
    ]
    #expect(
      try written(quotation, ["tei-profile": "lite"]) == """
        <?galley as="quote"?><q>
        <p>Words.</p>
        </q>
        <?galley as="fw" type="header" place="top"?><note type="header" place="top">Head</note>
        """)
    let set: [Inline] = [.emphasis(Emphasis(.italic, [.text("set")]))]
    #expect(
      try written(inlines: set, ["tei-profile": "lite"]) == "<p><hi rend=\"italic\">set</hi></p>")
    #expect(
      try written(inlines: set, ["tei-profile": "dta"]) == "<p><hi rendition=\"#i\">set</hi></p>")
  }

  @Test("an edited file of a profile is read as it is now")
  func edited() throws {
    let document = document([paragraph("One."), paragraph("Two.")])
    let file = try Written(document, ["tei-profile": "dta"]).file
    let edited = file.replacing(
      "<p>Two.</p>", with: "<p>Two and <hi rendition=\"#i\">three</hi>.</p>")
    #expect(try ReadBack(edited).document.plainText.contains("Two and three."))
  }
}
