import GalleyCore

/// A row of pieces with the place where it is read.
struct PieceRow {
  private let pieces: [Piece]
  private var index = 0

  init(_ pieces: [Piece]) {
    self.pieces = pieces
  }

  /// The piece that comes next.
  var current: Piece? { index < pieces.count ? pieces[index] : nil }

  /// The paragraph that comes next; nil where something else does.
  var paragraph: ReadParagraph? {
    if case .paragraph(let paragraph)? = current { paragraph } else { nil }
  }

  /// Whether a table comes behind the next piece.
  var nextIsTable: Bool {
    if index + 1 < pieces.count, case .table = pieces[index + 1] { true } else { false }
  }

  /// Goes on; notes between two paragraphs are no piece of the text.
  mutating func advance() {
    index += 1
    while index < pieces.count, case .note = pieces[index] { index += 1 }
  }
}
