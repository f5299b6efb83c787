/// Lays the runs and the line breaks of a document over its source as they are told, and what lies
/// between them with them, so that all become one tile.
struct ReadingCheck: PieceVisitor {
  /// What was laid.
  private(set) var tiling: Tiling
  private let text: [UInt8]
  private let omissions: [Omission]
  /// The next omission to lay.
  private var next = 0

  /// Checks against the decoded source `text`.
  init(_ text: [UInt8], omissions: [Omission]) {
    self.text = text
    tiling = Tiling(text)
    self.omissions = omissions
  }

  mutating func visit(_ run: borrowing TextRun) {
    guard let range = run.source else { return }
    while next < omissions.count, omissions[next].start < range.start,
      omissions[next].start <= tiling.end
    {
      place(omissions[next])
      next += 1
    }
    if run.isPlace(in: text.span) {
      tiling.place(range)
    } else {
      let utf8 = run.utf8
      tiling.place(utf8.span, at: range.start)
    }
  }

  mutating func visit(_ lineBreak: borrowing LineBreak) {
    tiling.place(lineBreak.omitted, at: lineBreak.start, mayHide: false)
  }

  /// Lays the rest, and looks whether all is covered.
  mutating func finish() {
    for omission in omissions[next...] { place(omission) }
    next = omissions.count
    tiling.finish()
  }

  private mutating func place(_ omission: borrowing Omission) {
    let mayHide = omission.reason == .notation || omission.reason == .formatting
    tiling.place(omission.text, at: omission.start, mayHide: mayHide)
  }
}
