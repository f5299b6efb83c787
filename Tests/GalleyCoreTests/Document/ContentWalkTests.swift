import GalleyCore
import GalleyTestSupport
import Testing

@Suite("Content walk")
struct ContentWalkTests {
  @Test func tellsADivisionInItsOrder() {
    let inner = Division(
      kind: .section, matter: [Matter(.head, [.text("3")])],
      blocks: [.paragraph(Paragraph([.text("5")], runInHead: [.text("4")]))])
    let outer = Division(
      kind: .article, matter: [Matter(.sourceLine, [.text("6")]), Matter(.head, [.text("1")])],
      blocks: [.paragraph(Paragraph([.text("2")]))], divisions: [inner])
    #expect(Document(divisions: [outer]).plainText == "123456")
  }

  @Test func tellsMarkersLabelsAndCaptions() {
    let blocks: [Block] = [
      .list(
        List(.bulleted, [ListItem([.paragraph(Paragraph([.text("b")]))], marker: TextRun("a"))])),
      .note(
        Note(identifier: "n", label: TextRun("c"), [.paragraph(Paragraph([.text("d")]))])),
      .table(
        Table(
          columns: [.natural], head: [TableRow([TableCell([.paragraph(Paragraph([.text("f")]))])])],
          body: [], caption: [.text("e")])),
      .speech(Speech(speaker: [.text("g")], [.paragraph(Paragraph([.text("h")]))])),
      .quotation(BlockQuotation([.paragraph(Paragraph([.text("i")]))], attribution: [.text("j")])),
    ]
    let document = Document(divisions: [Division(kind: .text, blocks: blocks)])
    #expect(document.plainText == "abcdefghij")
  }

  @Test func tellsEachRunOfEverythingOnce() {
    var runs = 0
    EverythingDocument.make().forEachRun { _ in runs += 1 }
    #expect(runs > 50)
  }
}
