/// Pieces of a text by index, kept as runs of neighbours: nearly all pieces of a body follow one
/// another, and a text of short paragraphs has hundreds of thousands.
struct PieceRuns: Sequence, Equatable {
  private var runs: [Range<Int>] = []

  /// Whether there are none.
  var isEmpty: Bool { runs.isEmpty }
  /// The first of them.
  var first: Int? { runs.first?.lowerBound }
  /// How many there are.
  var count: Int { runs.reduce(0) { $0 + $1.count } }

  /// Adds a piece behind the others.
  mutating func append(_ piece: Int) {
    if let last = runs.indices.last, runs[last].upperBound == piece {
      runs[last] = runs[last].lowerBound..<(piece + 1)
    } else {
      runs.append(piece..<(piece + 1))
    }
  }

  /// Adds pieces behind the others.
  mutating func append(contentsOf pieces: [Int]) { for piece in pieces { append(piece) } }

  func makeIterator() -> FlattenSequence<[Range<Int>]>.Iterator { runs.joined().makeIterator() }
}
