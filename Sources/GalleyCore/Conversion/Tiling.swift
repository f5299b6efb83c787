/// Lays the pieces of a document over its source and finds what they leave bare or change.
///
/// Pieces that follow one another in the source become one tile as they come, so that a text has
/// about as many tiles as blocks, however its blocks were moved.
struct Tiling {
  /// The first offset at which a piece differs from the source.
  private(set) var differs: Int?
  /// The first offset that no piece covers, or that two do.
  private(set) var gap: Int?
  /// The first offset at which a piece that may hold white space only holds more.
  private(set) var hidden: Int?

  private var tiles: [Tile] = []

  /// Where the last tile ends.
  var end: Int { tiles.last?.end ?? 0 }

  private struct Tile {
    var start: Int
    var end: Int
  }

  /// Lays a piece that is not told; `mayHide` when it may hold other characters than white space
  /// and hyphens.
  mutating func place(
    _ piece: String, at start: Int, mayHide: Bool, in text: Span<UInt8>
  ) {
    place(piece.utf8.span, at: start, in: text)
    if !mayHide && piece != "\n" && !piece.unicodeScalars.allSatisfy(Self.isWhiteSpaceOrHyphen) {
      hidden = hidden ?? start
    }
  }

  /// Lays a piece of any characters.
  mutating func place(_ piece: Span<UInt8>, at start: Int, in text: Span<UInt8>) {
    let end = start + piece.count
    guard start >= 0, end <= text.count else {
      differs = differs ?? max(0, start)
      return
    }
    compare(piece, at: start, in: text)
    lay(start, end)
  }

  /// Lays a piece that is a place in the very text.
  mutating func place(_ range: SourceRange, in text: Span<UInt8>) {
    if range.end <= text.count {
      lay(range.start, range.end)
    } else {
      differs = differs ?? range.start
    }
  }

  private mutating func lay(_ start: Int, _ end: Int) {
    if let last = tiles.indices.last, tiles[last].end == start {
      tiles[last].end = end
    } else if start < end {
      tiles.append(Tile(start: start, end: end))
    }
  }

  /// Checks that the tiles cover the source from end to end.
  mutating func finish(_ text: Span<UInt8>) {
    tiles.sort { $0.start < $1.start }
    var end = 0
    for tile in tiles {
      if tile.start != end { gap = gap ?? min(end, tile.start) }
      end = max(end, tile.end)
    }
    if end != text.count { gap = gap ?? end }
  }

  private mutating func compare(_ bytes: Span<UInt8>, at start: Int, in text: Span<UInt8>) {
    // Nearly all runs are places in the very bytes they are compared with.
    if text.extracting(start..<start + bytes.count).isIdentical(to: bytes) { return }
    var difference: UInt8 = 0
    for index in 0..<bytes.count { difference |= bytes[index] ^ text[start + index] }
    if difference != 0 { differs = differs ?? start }
  }

  private static func isWhiteSpaceOrHyphen(_ scalar: Unicode.Scalar) -> Bool {
    isWhiteSpace(scalar) || scalar == "-" || scalar == "\u{2010}" || scalar == "\u{AD}"
  }
}
