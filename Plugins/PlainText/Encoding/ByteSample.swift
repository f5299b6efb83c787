/// Pieces from the whole length of a file, from which its encoding is found.
enum ByteSample {
  /// All of a short file; of a long one its head and pieces spread over the rest.
  ///
  /// A piece starts after a line end or a space: in no encoding of one byte or two is that half of
  /// another character. Where a stretch has none, nothing is taken from it.
  static func pieces(of file: [UInt8]) -> [UInt8] {
    guard file.count > limit else { return file }
    var result = Array(file[..<whole(file, upTo: limit / 4)])
    let step = file.count / pieceCount
    for part in 1..<pieceCount {
      let target = part * step
      var start = target
      while start < target + 4096 && file[start] > 0x20 { start += 1 }
      guard start < target + 4096 else { continue }
      result += file[start..<whole(file, upTo: min(file.count, start + limit / 4 * 3 / pieceCount))]
    }
    return result
  }

  /// Blocks of units of two or four bytes, for encodings in which a space is no landmark.
  static func blocks(of file: [UInt8]) -> [UInt8] {
    guard file.count > limit else { return file }
    var result: [UInt8] = []
    for range in blockRanges(of: file) { result += file[range] }
    return result
  }

  /// Whether the blocks are UTF-8, but for characters that their ends cut.
  static func blocksAreUTF8(_ file: [UInt8]) -> Bool {
    guard file.count > limit else { return RepairedUTF8.isWellFormed(file) }
    return blockRanges(of: file).allSatisfy { range in
      let start = range.prefix(4).first { file[$0] & 0xC0 != 0x80 } ?? range.lowerBound
      let lead = range.suffix(4).last { file[$0] & 0xC0 != 0x80 } ?? range.lowerBound
      let end = file[lead] < 0x80 ? range.upperBound : max(start, lead)
      return (try? UTF8Span(validating: file[start..<end].span)) != nil
    }
  }

  private static func blockRanges(of file: [UInt8]) -> [Range<Int>] {
    let step = file.count / pieceCount / 4 * 4
    let size = min(step, limit / pieceCount / 4 * 4)
    return (0..<pieceCount).map { ($0 * step)..<($0 * step + size) }
  }

  private static let limit = 262_144
  private static let pieceCount = 16

  /// The last line end or space before an offset, so that no character is cut.
  private static func whole(_ file: [UInt8], upTo end: Int) -> Int {
    guard end < file.count else { return file.count }
    var cut = end
    while cut > end - 4096 && cut > 0 && file[cut - 1] > 0x20 { cut -= 1 }
    return cut > end - 4096 ? cut : end
  }
}
