/// Cuts lines of letters into the pieces that columns have of them, where an extractor put the lines
/// of columns a space apart into one.
///
/// Letters differ in width and spaces are stretched, so that a line may be cut at one of several
/// spaces; which one it is the search finds out.
struct LetterCuts {
  /// The widths of full lines, in mean letters: columns of one page may differ.
  let measures: [Int32]
  /// The most that a line of one column is wide.
  let widest: Int32

  private let scanner: LineScanner

  init(_ lines: ArraySlice<Line>, _ scanner: LineScanner) {
    self.scanner = scanner
    let letters = lines.filter { $0.isLetters }
    let widths = ProportionalWidths.measure(Array(letters), in: scanner.bytes).map(\.maximumWidth)
    let usual = widths.isEmpty ? 0 : widths.sorted()[widths.count * 7 / 10]
    let isText = letters.count * 10 >= lines.count * 7 && letters.count >= 12
    measures = isText ? Self.measures(widths) : []
    widest = (measures.max() ?? usual) * 108 / 100
  }

  private static let narrowest: Int32 = 18
  private static let broadest: Int32 = 100
  private static let mostColumns: Int32 = 5
  private static let mostMeasures = 2
  private static let mostWays = 12

  /// The measures of which most lines have one, two or more.
  private static func measures(_ widths: [Int32]) -> [Int32] {
    var left = widths
    var result: [Int32] = []
    while result.count < mostMeasures {
      var best: (count: Int, width: Int32) = (0, 0)
      for width in narrowest...broadest {
        var counts = [Int](repeating: 0, count: Int(mostColumns) + 1)
        for line in left where parts(line, width) > 0 { counts[Int(parts(line, width))] += 1 }
        let sum = counts.reduce(0, +)
        let odd = counts[1] + counts[3] + counts[5]
        guard counts[1] * 14 >= widths.count, odd * 7 >= sum, sum > counts[1] + widths.count / 12
        else { continue }
        if sum >= best.count { best = (sum, width) }
      }
      guard best.count * 5 >= widths.count * (result.isEmpty ? 2 : 1) else { break }
      result.append(best.width)
      left.removeAll { parts($0, best.width) > 0 }
    }
    return result
  }

  /// Of how many full lines of a measure a line can be made; 0 where of none.
  private static func parts(_ line: Int32, _ width: Int32) -> Int32 {
    let parts = (line + width - 1) / width
    return parts <= mostColumns && line * 100 >= parts * width * 89 ? parts : 0
  }

  /// The ways to cut a line.
  func ways(_ line: Line) -> [[Line]] {
    guard !measures.isEmpty else { return [] }
    var ends: [(offset: Int, width: Int32)] = []
    var sum: Int32 = 0
    var cursor = ScalarCursor(scanner.bytes, from: Int(line.start), to: Int(line.end))
    while let value = cursor.next() {
      if value == 0x20 { ends.append((cursor.offset - 1, sum)) }
      sum += ProportionalWidths.width(value)
    }
    var result: [[Int]] = []
    for measure in measures where sum > 125 * measure {
      for cuts in Self.cuts(ends, of: sum, measure) where !result.contains(cuts) {
        result.append(cuts)
      }
    }
    return result.compactMap { pieces(of: line, $0) }
  }

  /// The places to cut a line at, for each way, in pieces of a measure.
  private static func cuts(
    _ ends: [(offset: Int, width: Int32)], of sum: Int32, _ measure: Int32
  ) -> [[Int]] {
    var result: [[Int]] = []
    func cut(_ cuts: [Int], from width: Int32, at index: Int) {
      if result.count >= mostWays { return }
      if sum - width <= 104 * measure, !cuts.isEmpty { result.append(cuts) }
      guard cuts.count < Int(mostColumns) else { return }
      for next in index..<ends.count {
        let piece = ends[next].width - width
        if piece > 104 * measure { break }
        if piece >= 80 * measure {
          cut(cuts + [ends[next].offset], from: ends[next].width + 63, at: next + 1)
        }
      }
    }
    cut([], from: 0, at: 0)
    return result
  }

  private func pieces(of line: Line, _ cuts: [Int]) -> [Line]? {
    var result: [Line] = []
    var start = Int(line.start)
    for end in cuts + [Int(line.end)] {
      guard let piece = scanner.line(from: start, to: end) else { return nil }
      result.append(piece)
      start = end
    }
    return result
  }
}
