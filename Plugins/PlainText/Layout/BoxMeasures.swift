import GalleyPackaging

/// Gives the lines between two gaps of a page another measure that the page has, where they fit it
/// far better.
///
/// The search over all lines takes few lines by themselves for the end of what stands around them: to
/// change the measure for them costs more than they tell. That a page has two measures is known only
/// after it.
enum BoxMeasures {
  /// So many lines make a measure one of the page's, and one of so many lines.
  private static let leastLines = 8
  private static let leastShare = 12
  /// A page's lines, and not those of a book.
  private static let mostLines = 5000
  /// How much better lines fit another measure.
  private static let gain: Int = 300

  /// Settles the measures of a page of a newspaper.
  static func settle(_ measures: inout [Int32], of lines: [Line]) {
    guard lines.count > 20, lines.count <= mostLines, Conventions.isNarrow(lines, measures) else {
      return
    }
    var counts: [Int32: Int] = [:]
    for measure in measures where measure > 0 { counts[measure, default: 0] += 1 }
    let common = counts.filter { $0.value >= leastLines && $0.value * leastShare >= lines.count }
    guard 2...7 ~= common.count else { return }
    let candidates = common.keys.sorted()
    let table = MeasureFinder.Candidates(candidates)
    var start = 0
    for index in 1...lines.count {
      guard index == lines.count || StorySegment.isParted(lines[index]) else { continue }
      settle(start..<index, &measures, of: lines, candidates, table)
      start = index
    }
  }

  private static func settle(
    _ box: Range<Int>, _ measures: inout [Int32], of lines: [Line], _ candidates: [Int32],
    _ table: MeasureFinder.Candidates
  ) {
    let measure = measures[box.lowerBound]
    guard box.count > 1, box.allSatisfy({ measures[$0] == measure }),
      let current = candidates.firstIndex(of: measure)
    else { return }
    var costs = [Int](repeating: 0, count: candidates.count)
    for index in box {
      let next = index + 1 < lines.count ? lines[index + 1] : nil
      let cost = MeasureFinder.Fit(lines[index], next: next).cost(table.groups[0])
      for place in candidates.indices { costs[place] += Int(cost[place]) }
    }
    guard let least = costs.min(), let best = costs.firstIndex(of: least),
      least + gain <= costs[current]
    else { return }
    for index in box { measures[index] = candidates[best] }
  }
}
