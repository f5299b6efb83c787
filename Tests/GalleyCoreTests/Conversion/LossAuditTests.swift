import GalleyCore
import GalleyTestSupport
import Testing

/// The audit must pass what is whole and stop what is not: each case breaks one thing.
@Suite("Loss audit")
struct LossAuditTests {
  /// `Some-\nthing *is*.\n`: a removed hyphen, marks of emphasis, a line end after the text.
  private static let text = "Some-\nthing *is*.\n"

  private func document(
    _ change: (inout [Inline], inout [Omission]) -> Void = { _, _ in }
  ) -> Document {
    var content: [Inline] = [
      .text(TextRun("Some", start: 0)),
      .lineBreak(LineBreak(.nothing, omitted: "-\n", start: 4)),
      .text(TextRun("thing ", start: 6)),
      .emphasis(Emphasis(.italic, [.text(TextRun("is", start: 13))])),
      .text(TextRun(".", start: 16)),
    ]
    var omissions = [
      Omission(start: 12, text: "*", reason: .notation),
      Omission(start: 15, text: "*", reason: .notation),
      Omission(start: 17, text: "\n", reason: .space),
    ]
    change(&content, &omissions)
    return Document(
      divisions: [Division(kind: .text, blocks: [.paragraph(Paragraph(content))])],
      source: SourceText(
        name: "test.txt", byteCount: Self.text.utf8.count, sha256: "",
        encoding: SourceEncoding(name: "UTF-8"), lines: LineTable(textOffsets: [0, 6]),
        omissions: omissions))
  }

  private func check(_ document: Document) throws(Diagnostic) {
    try LossAudit.checkReading(document, of: Array(Self.text.utf8))
  }

  @Test func aWholeDocumentPasses() throws {
    try check(document())
  }

  @Test func aDocumentWithoutASourcePasses() throws {
    try check(Document(divisions: []))
  }

  @Test("What is lost, doubled, changed or hidden is found", arguments: 0..<8)
  func faultsAreFound(number: Int) throws {
    let faulty = document { content, omissions in
      switch number {
      case 0: content.remove(at: 2)
      case 1: content.append(.text(TextRun(".", start: 16)))
      case 2: content[0] = .text(TextRun("Same", start: 0))
      case 3: content[2] = .text(TextRun("thing", start: 6))
      case 4: omissions.removeLast()
      case 5:
        content.removeLast()
        omissions.append(Omission(start: 16, text: ".", reason: .space))
      case 6:
        content[0] = .text(TextRun("Som", start: 0))
        content[1] = .lineBreak(LineBreak(.nothing, omitted: "e-\n", start: 3))
      default: content.append(.text(TextRun("beyond", start: 18)))
      }
    }
    let diagnostic = try #require(throws: Diagnostic.self) { try check(faulty) }
    #expect(diagnostic.category == .internal)
    #expect(diagnostic.code == "loss-audit")
    #expect(diagnostic.file == "test.txt")
    #expect(diagnostic.position?.byte != nil)
  }

  @Test func thePlaceOfTheFaultIsTold() throws {
    let diagnostic = try #require(throws: Diagnostic.self) {
      try check(document { content, _ in content.remove(at: 2) })
    }
    #expect(diagnostic.position?.line == 2)
    #expect(diagnostic.position?.byte == 6)
  }

  @Test func whatWasMovedPasses() throws {
    try check(document { content, _ in content.insert(content.removeLast(), at: 0) })
  }

  @Test func aWriterThatLosesACharacterIsStopped() throws {
    let expected = LossAudit.tally(of: document())
    try LossAudit.checkWriting(expected: expected, written: expected, format: "x")
    var less = ContentTally()
    for run in ["Some", "thing ", "i", "."] { less.add(run) }
    let diagnostic = try #require(throws: Diagnostic.self) {
      try LossAudit.checkWriting(expected: expected, written: less, format: "x")
    }
    #expect(diagnostic.category == .internal)
    #expect(diagnostic.message.contains("12 bytes expected, 11 written"))
  }

  @Test(arguments: [UInt64](0..<20))
  func aCharacterLessInARandomDocumentIsFound(seed: UInt64) throws {
    let sample = RandomDocument(seed: seed, withSource: true)
    #expect(audit(sample.document, of: sample.text) == nil)
    #expect(audit(sample.document, of: sample.text + [0x21]) == "loss-audit")
    #expect(audit(sample.document, of: Array(sample.text.dropLast())) == "loss-audit")
  }

  /// The code of what the audit finds, nil when all is well.
  private func audit(_ document: Document, of text: [UInt8]) -> String? {
    do throws(Diagnostic) {
      try LossAudit.checkReading(document, of: text)
      return nil
    } catch {
      return error.code
    }
  }
}
