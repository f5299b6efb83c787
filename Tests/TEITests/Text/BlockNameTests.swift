import GalleyCore
import GalleyPackaging
import GalleyTestSupport
import Testing

@testable import TEIFormat

/// The `xml:id` that blocks get, and how sure it is what they are.
@Suite struct BlockNameTests {
  private func names(_ blocks: [Block]) throws -> [String] {
    let body = try written(blocks, ["block-ids": "true"])
    return body.split(separator: "xml:id=\"").dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
  }

  @Test("the name of a block stays when the text changes elsewhere")
  func stable() throws {
    let before = try names([paragraph("One."), paragraph("Two."), paragraph("Three.")])
    let after = try names([
      paragraph("Zero."), paragraph("One."), paragraph("Other."), paragraph("Three."),
    ])
    #expect(before.count == 3 && Set(before).count == 3)
    #expect(after[1] == before[0] && after[3] == before[2])
    #expect(after[2] != before[1])
  }

  @Test("where lines are broken does not matter, what the words are does")
  func lines() throws {
    let whole: [Inline] = [.text("Some words and more of them.")]
    let broken: [Inline] = [
      .text("Some wo"), .lineBreak(LineBreak(.nothing, omitted: "-\n")), .text("rds"),
      .lineBreak(LineBreak(.space)), .text("and more of them."),
    ]
    let first = try names([.paragraph(Paragraph(whole))])
    #expect(try names([.paragraph(Paragraph(broken))]) == first)
    #expect(try names([.stageDirection(StageDirection(whole))]) != first)
  }

  @Test("blocks of the same text are told apart by a number")
  func repeated() throws {
    let names = try names([paragraph("Yes."), paragraph("No."), paragraph("Yes.")])
    #expect(names[2] == names[0] + ".2")
    #expect(names.allSatisfy(BlockNames.isMade))
    #expect(!BlockNames.isMade("b.note") && !BlockNames.isMade("chapter-1"))
  }

  @Test("a name that a node has is no other's")
  func taken() throws {
    let name = try names([paragraph("Yes.")])[0]
    let named = Paragraph([.text("No.")], attributes: Attributes(identifier: name))
    #expect(try names([.paragraph(named), paragraph("Yes.")]) == [name, name + ".2"])
  }

  @Test("names that were made are not read, unless something points to them")
  func reading() throws {
    let file = try Written(document([paragraph("One."), paragraph("Two.")]), ["block-ids": "true"])
    let read = try ReadBack(file.file).document
    #expect(read.divisions[0].blocks == [paragraph("One."), paragraph("Two.")])
    let name = try names([paragraph("One.")])[0]
    let edited = file.file.replacing("Two.", with: "<ref target=\"#\(name)\">Two.</ref>")
    let kept = try ReadBack(edited).document
    #expect(try Written(kept).file.contains("<p xml:id=\"\(name)\">One.</p>"))
  }

  @Test("what the reader was not sure of has cert and resp, and keeps them")
  func doubts() throws {
    var page = NewspaperPage.make()
    let text = NewspaperPage.text
    let place = try #require(text.firstRange(of: "县里"))
    let start = text[..<place.lowerBound].utf8.count
    page.decisions = [
      Decision(
        .lineEnd, "hard", source: SourceRange(start - 6, start + 9), line: 5,
        confidence: Confidence(percent: 60)),
      Decision(
        .lineEnd, "soft", source: SourceRange(0, 9), line: 1, confidence: Confidence(percent: 10)),
    ]
    let file = try Written(page)
    #expect(file.file.split(separator: "<p cert=\"medium\" resp=\"#galley\">").count == 2)
    #expect(!file.file.contains("<p cert=\"low\""))
    let again = try Written(try ReadBack(file.file).document)
    #expect(difference(file.file, again.file) == nil)
  }

  @Test("an item and a cell in doubt have cert and resp, and keep them")
  func doubtsOfItems() throws {
    func item(_ text: String, start: Int) -> [Block] {
      [.paragraph(Paragraph([.text(TextRun(text, start: start))]))]
    }
    var document = document([
      .list(
        List(
          .bulleted,
          [
            ListItem(item("One", start: 0)), ListItem(item("Two", start: 4)),
          ])),
      .table(
        Table(
          columns: [.natural, .natural],
          body: [
            TableRow([TableCell(item("Six", start: 8)), TableCell(item("Ten", start: 12))])
          ])),
    ])
    document.source = SourceText(
      name: "a.txt", byteCount: 15, sha256: "", encoding: SourceEncoding(name: "UTF-8"),
      lines: LineTable(textOffsets: [0, 4, 8, 12]),
      omissions: [3, 7, 11].map { Omission(start: $0, text: "\n", reason: .space) })
    document.decisions = [4, 12].map { start in
      Decision(
        .role, "item", source: SourceRange(start, start + 3), line: 1,
        confidence: Confidence(percent: 30))
    }
    let file = try Written(document).file
    #expect(file.contains("<item><?galley space=\"\"?>One"))
    #expect(file.contains("<item cert=\"low\" resp=\"#galley\">Two"))
    #expect(file.contains("<cell>Six"))
    #expect(file.contains("<cell cert=\"low\" resp=\"#galley\">Ten"))
    #expect(difference(try Written(try ReadBack(file).document).file, file) == nil)
  }

  @Test("in every document no two blocks have one name", arguments: UInt64(0)..<20)
  func unique(seed: UInt64) throws {
    let document = RandomDocument(seed: seed, withSource: seed % 2 == 0).document
    let file = try Written(document, ["block-ids": "true"])
    var reader = try XMLReader(Array(file.file.utf8))
    var names: Set<String> = []
    while let event = try reader.next() {
      guard case .start(_, let attributes) = event else { continue }
      for attribute in attributes where attribute.name == "xml:id" {
        let isNew = names.insert(attribute.value).inserted
        #expect(isNew, "\(attribute.value)")
      }
    }
    let read = try ReadBack(file.file).document
    let again = try Written(read, ["block-ids": "true"]).file
    let third = try Written(try ReadBack(again).document, ["block-ids": "true"]).file
    #expect(difference(text(again), text(third)) == nil)
  }

  private func text(_ file: String) -> String {
    String(file.split(separator: "</teiHeader>").last ?? "")
  }
}
