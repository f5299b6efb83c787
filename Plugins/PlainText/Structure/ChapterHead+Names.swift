/// Headings that are a name and nothing else: of a chapter, of a list of contents.
extension ChapterHead {
  /// Whether a line is the heading of a list of contents, but for a mark at its end and the spaces
  /// between its letters: `目　录`, `C O N T E N T S`.
  func isContents(_ line: Line, in bytes: [UInt8]) -> Bool {
    let start = Int(line.start)
    guard !contents.indexes(bytes[start]).isEmpty else { return false }
    var end = Int(line.end)
    if ".:".utf8.contains(bytes[end - 1]) { end -= 1 }
    let word =
      line.fullWidth > line.characters * (line.first.isIdeographic ? 2 : 1)
      ? Self.closed(bytes[start..<end]) : Array(bytes[start..<end])
    return contents.holds(word)
  }

  /// Whether a line is the name of a chapter that needs no number.
  func isNamed(_ line: LineWords) -> Bool {
    guard line.count <= 20, let first = line.bytes.first else { return false }
    return named.indexes(first).contains { isNamed(line, $0) } || isNamedWithSpaces(line)
  }

  /// The same of a name with spaces between its Han: `后　记`.
  func isNamedWithSpaces(_ line: LineWords) -> Bool {
    guard 3...8 ~= line.count, line.kinds[0].isIdeographic, line.kinds.contains(.space) else {
      return false
    }
    let name = Self.closed(line.bytes)
    return name.count < line.bytes.count && named.holds(name)
  }

  /// A word set with spaces between all its letters or Han, without these; as it is where it is none.
  private static func closed(_ word: ArraySlice<UInt8>) -> [UInt8] {
    let parts = String(decoding: word, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    return parts.allSatisfy { $0.count == 1 } ? Array(parts.joined().utf8) : Array(word)
  }
}
