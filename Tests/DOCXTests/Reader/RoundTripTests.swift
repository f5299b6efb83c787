import DOCXFormat
import GalleyCore
import GalleyTestSupport
import Testing

/// What a reader makes of the writer's own files.
@Suite struct DOCXRoundTripTests {
  @Test("what was written comes back, but for what DOCX cannot hold", arguments: UInt64(0)..<24)
  func roundTrip(seed: UInt64) throws {
    let document = RandomDocument(seed: seed, withSource: seed % 2 == 0).document
    try expectRoundTrip(document)
  }

  @Test("every node of the model comes back")
  func everything() throws {
    try expectRoundTrip(EverythingDocument.make())
  }

  private func expectRoundTrip(_ document: Document) throws {
    let written = try WrittenDocument(document)
    let read = try ReadDOCX(written.bytes, settings: ["changes": "keep"])
    let expected = DOCXImage(of: document).lines
    let found = DOCXImage(of: read.document).lines
    let place = zip(expected, found).enumerated().first { $1.0 != $1.1 }?.offset
    if let place {
      let before = place > 0 ? expected[place - 1] : ""
      Issue.record(
        "line \(place)\n  after    \(before)\n  expected \(expected[place])\n  found    \(found[place])"
      )
    } else {
      #expect(expected.count == found.count)
    }
  }
}
