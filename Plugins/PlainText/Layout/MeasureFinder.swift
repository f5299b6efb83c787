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

  /// Costs in hundredths of a nat, by and large the log of how rare a thing is.
  private enum Cost {
    static let change: Int16 = 850
    /// The width of a line that obeys no measure is one of about seventy.
    static let unmeasured: Int16 = 420
    /// For each half-em by which a line's marks must be squeezed, or by which it stays short of a
    /// measure that the next character would overrun.
    static let squeezed: Int16 = 34
    static let overfull: Int16 = 520
    static let overfullEach: Int16 = 20
    /// Letters only: two lines that were joined when the hyphen between them was removed.
    static let merged: Int16 = 230
    /// Letters only, for each half-em beyond a measure that others keep.
    static let overLetters: Int16 = 35
    /// Letters only, for a line in a measure of fewer than 24 half-ems, and for each half-em less.
    static let narrowLetters: Int16 = 110
    static let narrowLettersEach: Int16 = 25
    /// East Asian characters only, for a line in a measure of fewer than eight of them: a title
    /// above the name of its author is no column.
    static let narrowIdeographs: Int16 = 110
    /// The last line of a paragraph is any part of a measure long.
    static let short: Int16 = 390
    static let shortAtSentenceEnd: Int16 = 250
    static let shortBeforeBlank: Int16 = 310
    static let indentLost: Int16 = 150
    /// A line that is full although a blank line follows, which needs no room.
    static let fullBeforeBlank: Int16 = 200
    /// More than any line under any measure.
    static let none: Int16 = 8000
    /// A measure below this many half-ems is no measure.
    static let least: Int32 = 10
    /// A measure above this is a screen's or nobody's.
    static let most: Int32 = 260
  }

  /// The widths that occur most often, as candidates for a measure; 0 stands for none.
  private static func candidates(_ lines: [Line]) -> [Int32] {
    var counts = [Int32](repeating: 0, count: Int(Cost.most) + 1)
    for line in lines where (Cost.least...Cost.most).contains(line.fullWidth) {
      counts[Int(line.fullWidth)] += 1
    }
    let most = lines.count > 20_000 ? 20 : 40
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

  /// The candidates by eights, as they are weighed: no more than 41, each with what it costs beside
  /// what a line does.
  private struct Candidates: Sendable {
    /// Eight candidates.
    struct Group: Sendable {
      /// The measures; -1 beyond the last.
      var measure = SIMD8<Int16>(repeating: -1)
      /// How much wider a line of letters may be, in the type of a typewriter and in print.
      var tolerance = SIMD8<Int16>()
      var printTolerance = SIMD8<Int16>()
      /// What narrow measures cost a line of letters, and one of ideographs.
      var narrowLetters = SIMD8<Int16>()
      var narrowIdeographs = SIMD8<Int16>()
    }

    private(set) var groups: [Group] = []

    init(_ measures: [Int32]) {
      for (place, measure) in measures.enumerated() {
        if place % 8 == 0 { groups.append(Group()) }
        let (group, lane, measure) = (place / 8, place % 8, Int16(measure))
        groups[group].measure[lane] = measure
        groups[group].tolerance[lane] = measure / 13
        groups[group].printTolerance[lane] = measure / 26
        if measure < 24 {
          groups[group].narrowLetters[lane] =
            Cost.narrowLetters + Cost.narrowLettersEach * (24 - measure)
        }
        if measure < 16 { groups[group].narrowIdeographs[lane] = Cost.narrowIdeographs }
      }
    }
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

  /// What a line costs under a measure.
  private struct Fit {
    private let low: SIMD8<Int16>
    private let high: SIMD8<Int16>
    private let natural: SIMD8<Int16>
    private let short: Int16
    private let full: Int16
    private let isLetters: Bool
    private let isProportional: Bool

    /// A line wider than this is too wide for any measure, and that is all there is to know.
    private static let widest: Int32 = 2000

    init(_ line: Line, next: Line?) {
      let low = line.indent + line.minimumWidth
      let natural = line.fullWidth
      isLetters = line.isLetters
      isProportional = line.isProportional
      var head: Int32 = 1
      var endsBlock = true
      if let next {
        let needsSpace = !line.last.isIdeographic && !next.first.isIdeographic
        head = Int32(next.headWidth) + (needsSpace && line.last.isLetter ? 1 : 0)
        endsBlock = next.blanksBefore > 0
      }
      let high = max(low, line.fullWidth + head - 1)
      short =
        line.ending == .sentence
        ? Cost.shortAtSentenceEnd : endsBlock ? Cost.shortBeforeBlank : Cost.short
      full = next != nil && endsBlock ? Cost.fullBeforeBlank : 0
      self.low = Self.everywhere(low)
      self.natural = Self.everywhere(natural)
      self.high = Self.everywhere(high)
    }

    private static func everywhere(_ width: Int32) -> SIMD8<Int16> {
      SIMD8(repeating: Int16(truncatingIfNeeded: min(widest, width)))
    }

    /// The most half-ems of an indent that was lost.
    private static let mostLost: Int16 = 4

    /// What the line costs under eight measures.
    @inline(__always)
    func cost(_ group: Candidates.Group) -> SIMD8<Int16> {
      let measure = group.measure
      let over = low &- measure
      // Short by the indent of a first line that was lost: two ems in Chinese, one in Japanese.
      let isIndent = measure &- high .<= SIMD8(repeating: Self.mostLost)
      var cost = SIMD8(repeating: short)
        .with(SIMD8(repeating: min(short, Cost.indentLost)), where: isIndent)
      var filled = SIMD8(repeating: full)
      if !isLetters {
        let six = SIMD8<Int16>(repeating: 6)
        filled &+= natural.distance(to: measure).lesser(six) &* Cost.squeezed
      }
      cost = cost.with(filled, where: high .>= measure)
      let twenty = SIMD8<Int16>(repeating: 20)
      var tooWide = over.lesser(twenty) &* Cost.overfullEach &+ Cost.overfull
      if isLetters {
        if isProportional {
          tooWide = tooWide.with(
            SIMD8(repeating: Cost.merged), where: low .<= measure &+ measure &+ 2)
        }
        let tolerance = isProportional ? group.printTolerance : group.tolerance
        tooWide = tooWide.with(over &* Cost.overLetters, where: over .<= tolerance)
      }
      cost = cost.with(tooWide, where: low .> measure)
      cost &+= isLetters ? group.narrowLetters : group.narrowIdeographs
      // The first candidate stands for no measure, and what is none must not win.
      cost = cost.with(SIMD8(repeating: Cost.unmeasured), where: measure .== .zero)
      return cost.with(SIMD8(repeating: Cost.none), where: measure .< .zero)
    }
  }
}
