extension Document {
  /// The decoded source, put together again from the document alone.
  ///
  /// Runs, line breaks and omissions each know where they stood; in the order of the source they
  /// must tile it without a gap and without an overlap. Nil where they do not, or where the
  /// document has no source. Takes time in proportion to the text, and a sort where parts moved.
  public func reconstructedSource() -> String? {
    guard let source else { return nil }
    var pieces: [Piece] = []
    var complete = true
    forEachPiece(
      onRun: { run in
        if let place = run.source {
          pieces.append(Piece(start: place.start, text: run.text))
        } else {
          complete = complete && run.text.isEmpty
        }
      },
      onBreak: { pieces.append(Piece(start: $0.start, text: $0.omitted)) })
    pieces += source.omissions.map { Piece(start: $0.start, text: $0.text) }
    pieces.sort { $0.start < $1.start }
    guard complete else { return nil }
    var text = ""
    var end = 0
    for piece in pieces {
      guard piece.start == end else { return nil }
      text += piece.text
      end += piece.text.utf8.count
    }
    return text
  }
}

/// A stretch of the source, from whichever part of the document holds it.
private struct Piece {
  let start: Int
  let text: String
}
