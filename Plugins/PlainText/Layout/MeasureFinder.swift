import GalleyPackaging

/// Finds the measure that each line was set to: the width at which a line was broken.
///
/// Newspapers change the measure from column to column and in mid-article. One search (Viterbi)
/// over the whole text assigns each line a measure from the widths that occur, so that most lines
/// are full, few are short, almost none is too long, and the measure seldom changes. A stretch
/// whose lines obey no measure, such as a text with one line to a paragraph, gets 0.
///
/// Takes time in proportion to lines times candidates; there are at most 40 candidates, and eight
/// are weighed in a step.
struct MeasureFinder {
  /// The measure of each line in half-ems, 0 where there is none.
  private(set) var measures: [Int32] = []
  /// What the measures cost, in hundredths of a nat.
  private(set) var cost = 0

  init(_ lines: [Line]) {
    if !lines.isEmpty { search(lines, Self.candidates(lines)) }
  }

  /// The widths that occur most often, as candidates for a measure; 0 stands for none.
  private static func candidates(_ lines: [Line]) -> [Int32] {
    var counts = [Int32](repeating: 0, count: Int(Cost.most) + 1)
    for line in lines where (Cost.least...Cost.most).contains(line.fullWidth) {
      counts[Int(line.fullWidth)] += 1
    }
    // With none they are two eights.
    let most = lines.count > 20_000 ? 15 : 40
    let common = counts.indices.filter { counts[$0] > 0 }
      .sorted { counts[$0] != counts[$1] ? counts[$0] > counts[$1] : $0 < $1 }
      .prefix(most)
    return [0] + common.map { Int32($0) }.sorted()
  }

  /// The least that is worth a thread of its own, in lines.
  private static let leastPart = 8000
  /// How many lines before its own a part begins with: what was seen of two measures that are nearly
  /// the same is forgotten late.
  private static let lead = 2000

  /// Searches the parts of a long text side by side.
  ///
  /// What lies far behind tells nothing of a line's measure: a part begins some lines earlier as if
  /// the text did, and where it then weighs the candidates as the part before it does, all that
  /// follows is the same too. Where it does not, the part is searched once more.
  private mutating func search(_ lines: [Line], _ candidates: [Int32]) {
    let table = Candidates(candidates)
    let start = Scores(table)
    let parts = PartedWork.parts(of: lines.count, least: Self.leastPart)
    let most = PartedWork.lead(Self.lead)
    var stretches = PartedWork.map(parts) { part in
      let lead = max(0, part.lowerBound - most)..<part.lowerBound
      return Self.search(
        lines, part, table, after: Self.search(lines, lead, table, after: start).end)
    }
    for place in stretches.indices.dropFirst()
    where stretches[place].start != stretches[place - 1].end {
      stretches[place] = Self.search(lines, parts[place], table, after: stretches[place - 1].end)
    }
    let scores = stretches[stretches.count - 1].end
    cost += stretches.reduce(0) { $0 + $1.taken } + Int(scores.least)
    measures = Self.trace(candidates, stretches)
  }

  /// What the candidates cost up to a line, those of the line before it taken out.
  private struct Scores: Equatable, Sendable {
    var all: [SIMD8<Int16>]
    /// The least, and where it stands first.
    var least: Int16 = 0
    var leastPlace = 0

    init(_ table: Candidates) {
      all = [SIMD8<Int16>](repeating: .zero, count: table.groups.count)
    }
  }

  /// What was found for some lines one after another.
  private struct Stretch: Sendable {
    /// What the candidates cost before the first, and after the last.
    var start: Scores
    var end: Scores
    var taken = 0
    /// For each line: which candidates kept the measure of the line before, and the best to come
    /// from.
    var stays: [UInt64]
    var origins: [UInt8]
  }

  private static func search(
    _ lines: [Line], _ part: Range<Int>, _ table: Candidates, after start: Scores
  ) -> Stretch {
    var scores = start.all
    var stays = [UInt64](repeating: 0, count: part.count)
    var origins = [UInt8](repeating: 0, count: part.count)
    var round = Round(start)
    var taken = 0
    for index in part {
      let (line, place) = (lines[index], index - part.lowerBound)
      origins[place] = UInt8(truncatingIfNeeded: round.leastPlace)
      taken += Int(round.least)
      round.begin(
        change: line.blanksBefore > 0 || line.startsPage ? Cost.change - 150 : Cost.change)
      let fit = Fit(line, next: index + 1 < lines.count ? lines[index + 1] : nil)
      let groups = table.groups.span
      var scores = scores.mutableSpan
      for place in groups.indices { round.take(fit.cost(groups[place]), place, &scores[place]) }
      round.finish(scores.span)
      stays[place] = round.stay
    }
    var end = start
    (end.all, end.least, end.leastPlace) = (scores, round.least, round.leastPlace)
    return Stretch(start: start, end: end, taken: taken, stays: stays, origins: origins)
  }

  /// What is found while a line is weighed under eight candidates after another.
  private struct Round {
    /// The candidates that keep the measure of the line before, as a bit each.
    private(set) var stay: UInt64 = 0
    /// The least score so far, and where it stands first.
    private(set) var least: Int16 = 0
    private(set) var leastPlace = 0
    private var best: Int16 = 0
    private var change: Int16 = 0
    private var lowest = SIMD8<Int16>()

    /// Goes on from what the candidates cost so far.
    init(_ scores: Scores) { (least, leastPlace) = (scores.least, scores.leastPlace) }

    /// Begins with the next line.
    mutating func begin(change: Int16) {
      best = least
      self.change = change
      stay = 0
      lowest = SIMD8(repeating: .max)
    }

    /// Takes what the line costs under eight candidates.
    @inline(__always)
    mutating func take(_ cost: SIMD8<Int16>, _ place: Int, _ scores: inout SIMD8<Int16>) {
      let kept = scores &- SIMD8(repeating: best)
      let change = SIMD8(repeating: change)
      stay |= (kept .<= change).bits &<< UInt64(truncatingIfNeeded: 8 &* place)
      scores = kept.lesser(change) &+ cost
      lowest = lowest.lesser(scores)
    }

    /// Looks which candidate was the best.
    @inline(__always)
    mutating func finish(_ scores: Span<SIMD8<Int16>>) {
      least = lowest.min()
      let wanted = SIMD8(repeating: least)
      var place = 0
      while place < scores.count {
        let bits = (scores[place] .== wanted).bits
        if bits != 0 {
          leastPlace = 8 &* place &+ bits.trailingZeroBitCount
          return
        }
        place &+= 1
      }
    }
  }

  /// Follows the best way from the last line back to the first.
  private static func trace(_ candidates: [Int32], _ stretches: [Stretch]) -> [Int32] {
    var result = [Int32](repeating: 0, count: stretches.reduce(0) { $0 + $1.stays.count })
    var index = result.count
    var state = stretches[stretches.count - 1].end.leastPlace
    for stretch in stretches.reversed() {
      for place in stretch.stays.indices.reversed() {
        index -= 1
        result[index] = candidates[state]
        if stretch.stays[place] >> UInt64(state) & 1 == 0 { state = Int(stretch.origins[place]) }
      }
    }
    return result
  }
}
