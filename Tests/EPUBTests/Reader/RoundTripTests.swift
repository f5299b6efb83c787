import GalleyCore
import GalleyTestSupport
import Testing

@testable import EPUBFormat

/// What the readers make of the writers' own files.
@Suite struct EPUBRoundTripTests {
  /// What was read once is what is read again from what was written of it.
  @Test(arguments: UInt64(0)..<24) func booksComeBack(seed: UInt64) throws {
    let document = RandomDocument(seed: seed, size: 2, withSource: seed % 2 == 0).document
    try expectSame(try ReadBook(UnpackedBook(document).bytes).document) {
      try ReadBook(UnpackedBook($0).bytes).document
    }
  }

  @Test(arguments: UInt64(0)..<24) func pagesComeBack(seed: UInt64) throws {
    let document = RandomDocument(seed: seed, size: 2, withSource: seed % 2 == 0).document
    // Notes stand below all else, and go to the first division that refers to them.
    let first = try ReadBook(page: WrittenPage(document).bytes).document
    let second = try ReadBook(page: WrittenPage(first).bytes).document
    #expect(EPUBImage(first).lines.sorted() == EPUBImage(second).lines.sorted())
  }

  @Test func everyNodeComesBack() throws {
    let document = EverythingDocument.make()
    let book = try ReadBook(UnpackedBook(document).bytes)
    #expect(EPUBImage(book.document).lines == EPUBImage(document).lines)
  }

  /// The words of a document come back in their order, and every block and division as what it was.
  @Test(arguments: UInt64(0)..<24) func structureComesBack(seed: UInt64) throws {
    let document = RandomDocument(seed: seed, size: 2).document
    let book = try ReadBook(UnpackedBook(document).bytes)
    let (expected, found) = (EPUBImage(document).lines, EPUBImage(book.document).lines)
    if let place = zip(expected, found).enumerated().first(where: { $1.0 != $1.1 })?.offset {
      Issue.record(
        """
        line \(place) of seed \(seed)
          after    \(place > 0 ? expected[place - 1] : "")
          expected \(expected[place])
          found    \(found[place])
        """)
    } else {
      #expect(expected.count == found.count)
    }
  }

  private func expectSame(_ first: Document, again: (Document) throws -> Document) throws {
    let second = try again(first)
    let (one, other) = (EPUBImage(first).lines, EPUBImage(second).lines)
    if let place = zip(one, other).enumerated().first(where: { $1.0 != $1.1 })?.offset {
      Issue.record("line \(place)\n  first  \(one[place])\n  second \(other[place])")
    } else {
      #expect(one.count == other.count)
    }
  }
}
