import GalleyCore
import Testing

@testable import DOCXFormat

/// What of the source is shown, as the settings have it.
struct TextOptionTests {
  private func written(
    _ blocks: [Block], _ settings: [String: String], matter: [Matter] = []
  ) throws -> WrittenDocument {
    let document = Document(divisions: [Division(kind: .text, matter: matter, blocks: blocks)])
    let written = try WrittenDocument(document, settings: settings)
    #expect(written.tally == LossAudit.tally(of: document))
    return written
  }

  private let furniture = Block.furniture(PageFurniture(.header, [.text("THE COURIER")]))

  @Test func furnitureIsShownHiddenOrLeftOut() throws {
    #expect(try written([furniture], [:]).runs.contains("THE COURIER"))
    let hidden = try written([furniture, paragraph("text")], ["furniture": "hide"])
    #expect(try hidden.paragraphProperties(of: "COURIER").contains("<w:rPr><w:vanish/></w:rPr>"))
    #expect(try hidden.runs.contains("<w:rPr><w:vanish/></w:rPr><w:t>THE COURIER</w:t>"))
    let without = try written([furniture, paragraph("text")], ["furniture": "omit"])
    #expect(try !without.runs.contains("COURIER"))
    #expect(without.diagnostics.map(\.code) == ["omitted-furniture"])
  }

  @Test func notesStandAtTheEndWhereThatIsAskedFor() throws {
    let reference = Inline.noteReference(NoteReference(target: "n", label: TextRun("")))
    let blocks: [Block] = [
      .paragraph(Paragraph([.text("text"), reference])),
      .note(Note(identifier: "n", [paragraph("note")])),
    ]
    let ended = try written(blocks, ["notes": "endnotes"])
    #expect(!ended.names.contains("word/footnotes.xml"))
    #expect(try ended.runs.contains("<w:endnoteReference w:id=\"1\"/>"))
    let notes = try ended.part("word/endnotes.xml")
    #expect(notes.contains("<w:endnote w:type=\"separator\" w:id=\"-1\">"))
    #expect(notes.contains("<w:endnoteRef/>") && notes.contains("</w:endnote></w:endnotes>"))
    #expect(try ended.part("word/settings.xml").contains("<w:endnote w:id=\"0\"/></w:endnotePr>"))
    #expect(try ended.part("[Content_Types].xml").contains("/word/endnotes.xml"))
    #expect(try ended.part("word/_rels/document.xml.rels").contains("Target=\"endnotes.xml\""))
  }

  @Test func headOverNothingButFootnotesIsHiddenAndComesBack() throws {
    let reference = Inline.noteReference(NoteReference(target: "n", label: TextRun("1")))
    let note = Block.note(Note(identifier: "n", [paragraph("It was sold.")], place: .end))
    let document = { (blocks: [Block]) in
      Document(
        divisions: [
          Division(
            kind: .chapter, matter: [Matter(.head, [.text("The Boat")], level: 1)],
            blocks: [.paragraph(Paragraph([.text("text"), reference]))]),
          Division(
            kind: .chapter, matter: [Matter(.head, [.text("Remarks")], level: 1)], blocks: blocks),
        ])
    }
    let alone = try WrittenDocument(document([note]), settings: ["toc": "true"])
    #expect(try alone.paragraphProperties(of: "Remarks").contains("<w:vanish/>"))
    #expect(try !alone.paragraphProperties(of: "The Boat").contains("<w:vanish/>"))
    let read = try ReadDOCX(alone.bytes)
    #expect(read.document.divisions.map(\.head?.content.plainText) == ["The Boat", "Remarks"])
    let beside = try WrittenDocument(document([note, paragraph("More.")]))
    #expect(try !beside.paragraphProperties(of: "Remarks").contains("<w:vanish/>"))
    let ended = try WrittenDocument(document([note]), settings: ["notes": "endnotes"])
    #expect(try !ended.paragraphProperties(of: "Remarks").contains("<w:vanish/>"))
  }

  @Test func ruleOverFootnotesIsHiddenAndComesBack() throws {
    let reference = Inline.noteReference(NoteReference(target: "n", label: TextRun("1")))
    let note = Block.note(Note(identifier: "n", [paragraph("It was sold.")], place: .end))
    let rule = Block.sceneBreak(SceneBreak([.text("--------")]))
    let document = { (last: [Block]) in
      Document(
        divisions: [
          Division(
            kind: .text, blocks: [.paragraph(Paragraph([.text("text"), reference])), rule] + last)
        ])
    }
    let over = try WrittenDocument(document([note, paragraph("More.")]))
    #expect(try over.paragraphProperties(of: "--------").contains("<w:vanish/>"))
    let blocks = try ReadDOCX(over.bytes).document.divisions.flatMap(\.blocks)
    #expect(
      blocks.contains {
        if case .sceneBreak(let rule) = $0 { rule.marker.plainText == "--------" } else { false }
      })
    let elsewhere = try WrittenDocument(document([paragraph("More."), note]))
    #expect(try !elsewhere.paragraphProperties(of: "--------").contains("<w:vanish/>"))
    let ended = try WrittenDocument(document([note]), settings: ["notes": "endnotes"])
    #expect(try !ended.paragraphProperties(of: "--------").contains("<w:vanish/>"))
  }

  @Test func whatIsLeftOutRefersToNoFootnote() throws {
    let reference = Inline.noteReference(NoteReference(target: "n", label: TextRun("1")))
    let blocks: [Block] = [
      .furniture(PageFurniture(.header, [.text("HEAD"), reference])),
      .note(Note(identifier: "n", [paragraph("note")])),
    ]
    let without = try written(blocks, ["furniture": "omit"])
    #expect(!without.names.contains("word/footnotes.xml"))
    #expect(try without.runs.contains("note"))
  }

  @Test func controlsAndNoncharactersAreReplaced() throws {
    let noncharacters = [[0xEF, 0xB7, 0x90], [0xF0, 0x9F, 0xBF, 0xBE]].map { (bytes: [UInt8]) in
      String(decoding: bytes, as: UTF8.self)
    }
    let text = "a\u{85}b\u{9D}c\(noncharacters[0])d\(noncharacters[1])e"
    let written = try written([paragraph(text)], [:])
    #expect(try written.runs.contains("a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e"))
    #expect(written.diagnostics.map(\.code) == ["unwritable-character"])
    #expect(written.diagnostics[0].message.hasPrefix("4 characters"))
  }

  @Test func pagesOfTheSourceBeginPages() throws {
    let page = Milestone(.page, number: "2")
    let blocks: [Block] = [
      .milestone(Milestone(.page, number: "1")),
      .paragraph(Paragraph([.text("one"), .milestone(page), .text("two")])), .milestone(page),
      .paragraph(Paragraph([.milestone(page), .text("three")])),
    ]
    #expect(try !written(blocks, [:]).body.contains("age"))
    let broken = try written(blocks, ["page-breaks": "source"])
    #expect(try !broken.paragraphProperties(of: "one").contains("pageBreakBefore"))
    #expect(try broken.runs.contains("<w:t>one</w:t><w:br w:type=\"page\"/><w:t>two</w:t>"))
    #expect(try broken.paragraphProperties(of: "three").contains("<w:pageBreakBefore/>"))
    #expect(try broken.body.ranges(of: "w:type=\"page\"").count == 1)
  }

  @Test func correctionsAreTrackedOrStandInOneForm() throws {
    let correction = Inline.correction(
      Correction(.error, source: [.text("teh")], regular: [.text("the")]))
    let blocks: [Block] = [.paragraph(Paragraph([correction]))]
    let tracked = try written(blocks, [:]).runs
    #expect(tracked.contains("<w:del ") && tracked.contains("<w:ins "))
    let regular = try written(blocks, ["corrections": "regular"])
    #expect(try regular.runs == "<w:p><w:r><w:t>the</w:t></w:r></w:p>")
    #expect(regular.diagnostics.map(\.code) == ["applied-corrections"])
    #expect(try !regular.part("word/settings.xml").contains("revisionView"))
    let source = try written(blocks, ["corrections": "source"])
    #expect(try source.runs == "<w:p><w:r><w:t>teh</w:t></w:r></w:p>")
  }

  @Test func aLetterIsDatedAtItsRight() throws {
    let date = Matter(.dateline, [.text("May 1st")])
    let letter = try written(
      [paragraph("x")], [:], matter: [date, Matter(.salute, [.text("Dear")])])
    #expect(try letter.paragraphProperties(of: "May").contains("<w:jc w:val=\"right\"/>"))
    let article = try written([paragraph("x")], [:], matter: [date])
    #expect(try !article.paragraphProperties(of: "May").contains("<w:jc "))
  }
}
