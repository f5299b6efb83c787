/// The proof that nothing went missing, run on every conversion.
///
/// It has two halves. `checkReading`: runs, line breaks and recorded omissions tile the source
/// from its first byte to its last, and what no run holds is white space, notation or a removed
/// hyphen. `checkWriting`: a writer put out the very characters that the document holds.
public enum LossAudit {
  /// The tally of all characters a document holds.
  public static func tally(of document: Document) -> ContentTally {
    var visitor = TallyVisitor()
    document.forEachPiece(&visitor)
    return visitor.tally
  }

  /// Checks that a document tells all of its source.
  ///
  /// Throws an `internal` diagnostic when it does
  /// not; a document without a source passes.
  ///
  /// `text` is the decoded source.
  public static func checkReading(
    _ document: Document, of text: [UInt8]
  ) throws(Diagnostic) {
    guard let source = document.source else { return }
    var check = ReadingCheck(text, omissions: source.omissions)
    document.forEachPiece(&check)
    check.finish()
    let tiling = check.tiling
    let (differs, gap, hidden) = (tiling.differs, tiling.gap, tiling.hidden)
    for (offset, what) in [(differs, "differs from"), (gap, "lacks or doubles"), (hidden, "hides")]
    {
      guard let offset else { continue }
      throw Diagnostic(
        .error, .internal, code: "loss-audit", "the document \(what) a part of the source",
        file: source.name,
        position: SourcePosition(line: source.lines.line(at: offset), column: 1, byte: offset),
        hint: "this is a fault in Galley; nothing was written; please report it with the file")
    }
  }

  /// Checks that a writer put out what the document holds.
  ///
  /// Throws an `internal` diagnostic when
  /// it did not.
  public static func checkWriting(
    expected: ContentTally, written: ContentTally, format: String
  ) throws(Diagnostic) {
    guard expected != written else { return }
    throw Diagnostic(
      .error, .internal, code: "loss-audit",
      "the \(format) file would not hold the document's characters: "
        + "\(expected.count) bytes expected, \(written.count) written",
      hint: "this is a fault in Galley; nothing was written; please report it with the file")
  }
}

/// Counts the characters of runs.
private struct TallyVisitor: PieceVisitor {
  var tally = ContentTally()

  mutating func visit(_ run: borrowing TextRun) { tally.add(run) }
  func visit(_ lineBreak: borrowing LineBreak) {}
}
