/// The signs before a quoted line of mail: `>`, `> >`, `>>`, and `＞`.
struct ReplyMark {
  /// How many there are.
  let depth: Int
  /// Where the text begins after them and one space; the end of the line where there is none.
  let textStart: Int
  /// Whether a space stands before the text.
  let isSpaced: Bool

  /// The deepest quotation that is told from others; text below it is as deep.
  private static let deepest = 40

  /// Reads the signs a line begins with; nil where it begins with none, or goes on as no text does.
  init?(_ line: Line, in bytes: [UInt8]) {
    guard line.indent <= 3 else { return nil }
    let end = Int(line.end)
    var offset = Int(line.start)
    var depth = 0
    var isSpaced = false
    while let length = Self.length(at: offset, to: end, bytes) {
      depth += 1
      offset += length
      isSpaced = offset < end && bytes[offset] == 0x20
      if isSpaced, Self.length(at: offset + 1, to: end, bytes) != nil { offset += 1 }
    }
    guard depth > 0 else { return nil }
    if isSpaced {
      offset += 1
    } else if offset < end, !Self.mayFollow(bytes, offset, end) {
      return nil
    }
    self.depth = min(depth, Self.deepest)
    self.isSpaced = isSpaced
    textStart = offset
  }

  /// Whether nothing stands after the signs.
  func isBare(_ line: Line) -> Bool { textStart >= Int(line.end) }

  /// The length of the sign at an offset, nil where there is none.
  static func length(at offset: Int, to end: Int, _ bytes: [UInt8]) -> Int? {
    guard offset < end else { return nil }
    if bytes[offset] == UInt8(ascii: ">") { return 1 }
    // U+FF1E
    let isWide =
      offset + 2 < end && bytes[offset] == 0xEF && bytes[offset + 1] == 0xBC
      && bytes[offset + 2] == 0x9E
    return isWide ? 3 : nil
  }

  /// Whether the text after signs without a space is a quoted line's, and no operator, arrow or tag.
  private static func mayFollow(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let text = bytes[start..<end]
    if "<=-|/\\&;)]}>".utf8.contains(bytes[start]) || text.starts(with: "From ".utf8) {
      return false
    }
    // >>Quotation marks<< of that form close again.
    return !text.indices.dropFirst().contains {
      bytes[$0] == UInt8(ascii: "<") && bytes[$0 - 1] > 0x20 && bytes[$0 - 1] != UInt8(ascii: "(")
    }
  }
}
