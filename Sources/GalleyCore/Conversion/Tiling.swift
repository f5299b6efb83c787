/// Lays the pieces of a document over its source and finds what they leave bare or change.
///
/// Pieces come in the document's order, which is nearly the source's: what comes in order is
/// checked as it comes and kept nowhere, only what was moved is kept and sorted.
struct Tiling {
  /// The first offset at which a piece differs from the source.
  private(set) var differs: Int?
  /// The first offset that no piece covers, or that two do.
  private(set) var gap: Int?
  /// The first offset at which a piece that may hold white space only holds more.
  private(set) var hidden: Int?

  private let omissions: [Omission]
  private var nextOmission = 0
  /// Where the pieces that came in order end.
  private var end = 0
  /// What was skipped, and what came later than it stood: they must cancel out.
  private var bare: [Tile] = []
  private var moved: [Tile] = []

  private struct Tile: Equatable {
    var start: Int
    var end: Int
  }

  init(omissions: [Omission]) {
    self.omissions = omissions
  }

  /// Lays a piece.
  mutating func place(
    _ piece: String, at start: Int, mayHide: Bool, in text: Span<UInt8>
  ) {
    let pieceEnd = start + piece.utf8.count
    guard start >= 0, pieceEnd <= text.count else {
      differs = differs ?? max(0, start)
      return
    }
    compare(piece, at: start, in: text)
    if !mayHide && !piece.unicodeScalars.allSatisfy(Self.isWhiteSpaceOrHyphen) {
      hidden = hidden ?? start
    }
    if start != end { takeOmissions(in: text) }
    if start == end {
      end = pieceEnd
    } else if start > end {
      bare.append(Tile(start: end, end: start))
      end = pieceEnd
    } else {
      moved.append(Tile(start: start, end: pieceEnd))
    }
  }

  /// Lays what is left of the omissions and compares what was skipped with what was moved.
  mutating func finish(in text: Span<UInt8>) {
    takeOmissions(in: text)
    while nextOmission < omissions.count {
      let omission = omissions[nextOmission]
      place(omission, in: text)
      moved.append(Tile(start: omission.start, end: omission.start + omission.text.utf8.count))
      nextOmission += 1
    }
    if end < text.count { bare.append(Tile(start: end, end: text.count)) }
    let filled = Self.merged(moved)
    let open = Self.merged(bare)
    if filled != open {
      let first = zip(filled, open).first { $0 != $1 }
      gap = first.map { min($0.start, $1.start) } ?? (open.last ?? filled.last)?.start ?? 0
    }
  }

  /// The omissions that begin where the pieces in order end.
  private mutating func takeOmissions(in text: Span<UInt8>) {
    while nextOmission < omissions.count, omissions[nextOmission].start <= end {
      let omission = omissions[nextOmission]
      let omissionEnd = omission.start + omission.text.utf8.count
      place(omission, in: text)
      if omission.start == end {
        end = omissionEnd
      } else {
        moved.append(Tile(start: omission.start, end: omissionEnd))
      }
      nextOmission += 1
    }
  }

  private mutating func place(_ omission: Omission, in text: Span<UInt8>) {
    guard omission.start >= 0, omission.start + omission.text.utf8.count <= text.count else {
      differs = differs ?? max(0, omission.start)
      return
    }
    compare(omission.text, at: omission.start, in: text)
    let mayHide = omission.reason == .notation || omission.reason == .formatting
    if !mayHide && !omission.text.unicodeScalars.allSatisfy(Self.isWhiteSpaceOrHyphen) {
      hidden = hidden ?? omission.start
    }
  }

  private mutating func compare(_ piece: String, at start: Int, in text: Span<UInt8>) {
    let bytes = piece.utf8.span
    var difference: UInt8 = 0
    for index in 0..<bytes.count { difference |= bytes[index] ^ text[start + index] }
    if difference != 0 { differs = differs ?? start }
  }

  /// Tiles in order, those that touch made one; nothing is merged where two overlap.
  private static func merged(_ tiles: [Tile]) -> [Tile] {
    var result: [Tile] = []
    for tile in tiles.sorted(by: { $0.start < $1.start }) where tile.start < tile.end {
      if let last = result.last, last.end == tile.start {
        result[result.count - 1].end = tile.end
      } else {
        result.append(tile)
      }
    }
    return result
  }

  private static func isWhiteSpaceOrHyphen(_ scalar: Unicode.Scalar) -> Bool {
    isWhiteSpace(scalar) || scalar == "-" || scalar == "\u{2010}" || scalar == "\u{AD}"
  }
}
