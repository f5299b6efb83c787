import GalleyCore
import Testing

@testable import EPUBFormat

/// Notes of a page, put to the divisions that refer to them.
@Suite struct NotePlacerTests {
  private func reference(_ name: String) -> Block {
    .paragraph(
      Paragraph([.noteReference(NoteReference(target: name, label: TextRun("*")))]))
  }

  private func note(_ name: String, _ blocks: [Block] = []) -> Block {
    .note(Note(identifier: name, blocks))
  }

  @Test func theFirstDivisionThatRefersToANoteGetsIt() {
    var divisions = [
      Division(
        kind: .part, blocks: [reference("a")],
        divisions: [Division(kind: .chapter, blocks: [reference("b"), reference("a")])]),
      Division(kind: .part, blocks: [reference("b"), reference("c")]),
    ]
    // The note d is referred to by one that comes behind it.
    let notes = [
      note("d"), note("c", [reference("d")]), note("b"), note("a"), note("nobody's"), .prose("x"),
    ]
    NotePlacer.place(notes, in: &divisions)
    #expect(divisions[0].blocks == [reference("a"), note("a")])
    #expect(divisions[0].divisions[0].blocks.last == note("b"))
    #expect(
      divisions[1].blocks.dropFirst(2) == [
        note("d"), note("c", [reference("d")]), note("nobody's"), .prose("x"),
      ])
  }

  @Test func notesWithoutATextAreKept() {
    var divisions: [Division] = []
    NotePlacer.place([note("a")], in: &divisions)
    #expect(divisions == [Division(kind: .text, blocks: [note("a")])])
  }

  /// Twenty thousand notes in a thousand divisions, and as many in a chain, take a moment.
  @Test(.timeLimit(.minutes(1))) func manyNotesTakeAMoment() {
    let count = 20_000
    var divisions = (0..<1000).map { number in
      Division(
        kind: .chapter,
        blocks: (0..<count / 1000).map { reference("n\(number * (count / 1000) + $0)") })
    }
    NotePlacer.place((0..<count).reversed().map { note("n\($0)") }, in: &divisions)
    #expect(divisions.allSatisfy { $0.blocks.count == 2 * count / 1000 })
    var chain = [Division(kind: .text, blocks: [reference("n0")])]
    let notes = (0..<count).reversed().map { note("n\($0)", [reference("n\($0 + 1)")]) }
    NotePlacer.place(notes, in: &chain)
    #expect(chain[0].blocks.count == count + 1)
  }
}
