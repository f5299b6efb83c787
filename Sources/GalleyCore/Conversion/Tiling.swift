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
  private let text: [UInt8]

  /// Begins to cover a decoded source.
  init(_ text: [UInt8]) { self.text = text }

  /// Where the last tile ends.
  var end: Int { tiles.last?.end ?? 0 }

  private struct Tile {
    var start: Int
    var end: Int
  }

  /// Lays a piece that is not told; `mayHide` when it may hold other characters than white space
  /// and hyphens.
  mutating func place(_ piece: String, at start: Int, mayHide: Bool) {
    place(piece.utf8.span, at: start)
    if !mayHide, !piece.utf8.allSatisfy(Self.isPlainSpace),
      !piece.unicodeScalars.allSatisfy(Self.isWhiteSpaceOrHyphen)
    {
      hidden = hidden ?? start
    }
  }

  /// Lays a piece of any characters.
  mutating func place(_ piece: Span<UInt8>, at start: Int) {
    let end = start + piece.count
    guard start >= 0, end <= text.count else {
      differs = differs ?? max(0, start)
      return
    }
    let isSame = Self.isSame(piece, at: start, in: text.span)
    if !isSame { differs = differs ?? start }
    lay(start, end)
  }

  /// Lays a piece that is a place in the very text.
  mutating func place(_ range: SourceRange) {
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
  mutating func finish() {
    tiles.sort { $0.start < $1.start }
    var end = 0
    for tile in tiles {
      if tile.start != end { gap = gap ?? min(end, tile.start) }
      end = max(end, tile.end)
    }
    if end != text.count { gap = gap ?? end }
  }

  private static func isSame(
    _ bytes: Span<UInt8>, at start: Int, in text: Span<UInt8>
  ) -> Bool {
    // Nearly all runs are places in the very bytes they are compared with.
    if text.extracting(start..<start + bytes.count).isIdentical(to: bytes) { return true }
    var difference: UInt8 = 0
    for index in 0..<bytes.count { difference |= bytes[index] ^ text[start + index] }
    return difference == 0
  }

  /// Whether a byte is white space as nearly all pieces are that are not told.
  private static func isPlainSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }

  private static func isWhiteSpaceOrHyphen(_ scalar: Unicode.Scalar) -> Bool {
    isWhiteSpace(scalar) || scalar == "-" || scalar == "\u{2010}" || scalar == "\u{AD}"
  }
}
