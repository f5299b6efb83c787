/// The width that most lines of a page have, or most of their parts, on the East Asian grid.
struct TurnMeasure {
  /// In half-ems; 0 where there is none.
  let width: Int32
  /// By how many half-ems first lines fall short of it, because their indents were lost.
  let lostIndent: Int32

  /// The measures of pieces by their widths, the commonest first.
  static func all(_ widths: [Int32]) -> [TurnMeasure] {
    var counts = [Int](repeating: 0, count: widest + 4)
    for width in widths where (1...Int32(widest)).contains(width) { counts[Int(width)] += 1 }
    var result: [TurnMeasure] = []
    while result.count < most {
      var best = (count: 0, width: 0)
      for width in narrowest...widest where counts[width] > 0 {
        let count = counts[width - 1] + 2 * counts[width] + counts[width + 1]
        if count >= best.count { best = (count, width) }
      }
      guard best.width > 0 else { break }
      let near = counts[(best.width - 1)...(best.width + 1)].reduce(0, +)
      guard near >= 8, near * 8 >= widths.count else { break }
      let four = counts[(best.width - 5)...(best.width - 3)].reduce(0, +)
      let isLost = four * 14 >= widths.count && four > counts[best.width - 2]
      result.append(TurnMeasure(width: Int32(best.width), lostIndent: isLost ? 4 : 0))
      for width in (best.width - 5)...(best.width + 3) { counts[width] = 0 }
    }
    return result
  }

  private static let most = 3
  private static let narrowest = 14
  private static let widest = 160

  /// Whether a piece is full, or as short as a first line.
  func fits(_ width: Int32) -> Bool {
    abs(width - self.width) <= 2
      || lostIndent > 0 && abs(width + lostIndent - self.width) <= lostIndent / 4
  }
}
