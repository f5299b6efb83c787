internal import GalleyCore
internal import GalleyPackaging

/// A sink that keeps what comes after something that is not yet known: in pieces, so that they need
/// not be moved as they grow more, and can be let go one by one.
final class PieceSink: ByteSink {
  private var pieces: [[UInt8]] = []
  private let seesCharacters: Bool

  /// `seesCharacters` where it will be asked for these.
  init(seesCharacters: Bool) {
    self.seesCharacters = seesCharacters
  }

  func write(_ bytes: Span<UInt8>) throws(Diagnostic) {
    var piece: [UInt8] = []
    piece.reserveCapacity(bytes.count)
    for index in bytes.indices { piece.append(bytes[index]) }
    pieces.append(piece)
  }

  /// Passes all on and forgets it.
  func pass(to sink: any ByteSink) throws(Diagnostic) {
    for index in pieces.indices {
      try sink.write(pieces[index])
      pieces[index] = []
    }
    pieces = []
  }

  /// Puts what another one holds in the place of a mark, without the line end behind it; nothing is
  /// done where there is none.
  func put(_ other: PieceSink, at mark: String) {
    let mark = Array(mark.utf8)
    // It may stand in two pieces; what is before it is short.
    var start: [UInt8] = []
    for (index, piece) in pieces.enumerated() {
      start += piece
      guard let range = start.firstRange(of: mark) else { continue }
      var held = Array(other.pieces.joined())
      if held.last == UInt8(ascii: "\n") { held.removeLast() }
      pieces.replaceSubrange(
        ...index,
        with: [Array(start[..<range.lowerBound]), held, Array(start[range.upperBound...])])
      return
    }
  }

  /// The characters of this and another one.
  func characters(and other: PieceSink) -> CharacterSeen {
    var seen = CharacterSeen()
    // A piece may end within a character.
    if seesCharacters {
      seen.add(Array(pieces.joined()).span)
      seen.add(Array(other.pieces.joined()).span)
    }
    return seen
  }
}
