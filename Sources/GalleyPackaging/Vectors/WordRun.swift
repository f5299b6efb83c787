/// A stretch of a line in ASCII that needs no closer look: words, the marks among them, and single
/// spaces.
public struct WordRun: Sendable {
  /// Where it ends: right after a letter or a digit, or where it began.
  public let end: Int
  /// The spaces in it.
  public let spaces: Int
  /// Whether a comma or a semicolon is in it.
  public let hasPause: Bool

  /// Finds the run from an offset on, sixteen bytes in a step; near the end of the text none.
  @inlinable @inline(__always)
  public init(in bytes: Span<UInt8>, from start: Int, to limit: Int) {
    var (end, spaces, hasPause) = (start, 0, false)
    while end &+ 17 <= limit {
      let (piece, next) = (bytes.vector(at: end), bytes.vector(at: end &+ 1))
      let isSpace = piece.places(of: 0x20)
      // Anything but the characters from the space to the tilde, and two spaces side by side.
      let ends =
        (piece &- 0x20).places(from: 0x5F) .| (isSpace .& next.places(of: 0x20))
      let length = ends.first
      if length < 16 {
        spaces &+= isSpace.count(first: length)
        hasPause =
          hasPause || (piece.places(of: 0x2C) .| piece.places(of: 0x3B)).hasAny(first: length)
        end &+= length
        break
      }
      spaces &+= isSpace.count
      hasPause = hasPause || (piece.places(of: 0x2C) .| piece.places(of: 0x3B)).hasAny
      end &+= 16
    }
    // What stands after the last letter is left out: how a line ends must be looked at.
    var leavesPause = false
    while end > start, !Self.isOfWord(bytes[end &- 1]) {
      end &-= 1
      if bytes[end] == 0x20 { spaces &-= 1 }
      leavesPause = leavesPause || Self.isPause(bytes[end])
    }
    if leavesPause { hasPause = (start..<end).contains { Self.isPause(bytes[$0]) } }
    (self.end, self.spaces, self.hasPause) = (end, spaces, hasPause)
  }

  @inlinable @inline(__always)
  static func isPause(_ byte: UInt8) -> Bool { byte == 0x2C || byte == 0x3B }

  @inlinable @inline(__always)
  static func isOfWord(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
}
