/// Finds the measure that each line was set to: the width at which a line was broken.
///
/// Newspapers change the measure from column to column and in mid-article. One search (Viterbi)
/// over the whole text assigns each line a measure from the widths that occur, so that most lines
/// are full, few are short, almost none is too long, and the measure seldom changes. A stretch
/// whose lines obey no measure, such as a text with one line to a paragraph, gets 0.
///
/// Takes time in proportion to lines times candidates; there are at most 40 candidates.
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
    static let change: Int32 = 850
    /// The width of a line that obeys no measure is one of about seventy.
    static let unmeasured: Int32 = 420
    /// For each half-em by which a line's marks must be squeezed, or by which it stays short of a
    /// measure that the next character would overrun.
    static let squeezed: Int32 = 34
    static let loose: Int32 = 34
    static let overfull: Int32 = 520
    static let overfullEach: Int32 = 20
    /// Letters only: two lines that were joined when the hyphen between them was removed.
    static let merged: Int32 = 230
    /// Letters only, for each half-em beyond a measure that others keep.
    static let overLetters: Int32 = 35
    /// Letters only, for a line in a measure of fewer than 24 half-ems, and for each half-em less.
    static let narrowLetters: Int32 = 110
    static let narrowLettersEach: Int32 = 25
    /// East Asian characters only, for a line in a measure of fewer than eight of them: a title
    /// above the name of its author is no column.
    static let narrowIdeographs: Int32 = 110
    /// The last line of a paragraph is any part of a measure long.
    static let short: Int32 = 390
    static let shortAtSentenceEnd: Int32 = 250
    static let shortBeforeBlank: Int32 = 310
    static let indentLost: Int32 = 150
    /// A line that is full although a blank line follows, which needs no room.
    static let fullBeforeBlank: Int32 = 200
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

  private mutating func search(_ lines: [Line], _ candidates: [Int32]) {
    var scores = [Int32](repeating: 0, count: candidates.count)
    // For each line: which candidates kept the measure of the line before, and the best to come from.
    var stays = [UInt64](repeating: 0, count: lines.count)
    var origins = [UInt8](repeating: 0, count: lines.count)
    var round = Round()
    var taken = 0
    for (index, line) in lines.enumerated() {
      origins[index] = UInt8(round.leastPlace)
      taken += Int(round.least)
      round.begin(
        change: line.blanksBefore > 0 || line.startsPage ? Cost.change - 150 : Cost.change)
      let fit = Fit(line, next: index + 1 < lines.count ? lines[index + 1] : nil)
      var scores = scores.mutableSpan
      if fit.isLetters {
        for place in candidates.indices { round.take(fit.cost(candidates[place]), place, &scores) }
      } else {
        Self.weigh(fit, candidates.span, &scores, &round)
      }
      stays[index] = round.stay
    }
    cost += taken + Int(scores.min() ?? 0)
    measures = Self.trace(candidates, scores, stays, origins)
  }

  /// Weighs a line of Han under each candidate; they stand in order, so that those it is too long
  /// for, those it fits and those it is short of follow one another.
  @inline(__always)
  private static func weigh(
    _ fit: Fit, _ candidates: Span<Int32>, _ scores: inout MutableSpan<Int32>,
    _ round: inout Round
  ) {
    round.take(Cost.unmeasured, 0, &scores)
    var place = 1
    while place < candidates.count, candidates[place] < 16 {
      round.take(fit.cost(candidates[place]), place, &scores)
      place &+= 1
    }
    while place < candidates.count, candidates[place] < fit.low {
      round.take(fit.overfull(candidates[place]), place, &scores)
      place &+= 1
    }
    while place < candidates.count, candidates[place] <= fit.high + Fit.mostLost {
      round.take(fit.cost(wide: candidates[place]), place, &scores)
      place &+= 1
    }
    while place < candidates.count {
      round.take(fit.short, place, &scores)
      place &+= 1
    }
  }

  /// What is found while a line is weighed under one candidate after another.
  private struct Round {
    /// The candidates that keep the measure of the line before, as a bit each.
    var stay: UInt64 = 0
    /// The least score so far, and where it stands.
    var least: Int32 = 0
    var leastPlace = 0
    private var best: Int32 = 0
    private var change: Int32 = 0

    /// Begins with the next line.
    mutating func begin(change: Int32) {
      best = least
      self.change = change
      (stay, least) = (0, .max)
    }

    /// Takes what the line costs under the candidate at a place.
    @inline(__always)
    mutating func take(_ cost: Int32, _ place: Int, _ scores: inout MutableSpan<Int32>) {
      let kept = scores[place] &- best
      stay |= (kept <= change ? 1 : 0) &<< UInt64(truncatingIfNeeded: place)
      let score = min(kept, change) &+ cost
      scores[place] = score
      if score < least { (least, leastPlace) = (score, place) }
    }
  }

  private static func trace(
    _ candidates: [Int32], _ scores: [Int32], _ stays: [UInt64], _ origins: [UInt8]
  ) -> [Int32] {
    var result = [Int32](repeating: 0, count: stays.count)
    var state = scores.indices.min { scores[$0] < scores[$1] } ?? 0
    for index in stays.indices.reversed() {
      result[index] = candidates[state]
      if stays[index] >> UInt64(state) & 1 == 0 { state = Int(origins[index]) }
    }
    return result
  }

  /// What a line costs under a measure.
  private struct Fit {
    let low: Int32
    let high: Int32
    let natural: Int32
    let short: Int32
    let full: Int32
    let isLetters: Bool
    let isProportional: Bool

    init(_ line: Line, next: Line?) {
      low = line.indent + line.minimumWidth
      natural = line.fullWidth
      isLetters = line.isLetters
      isProportional = line.isProportional
      var head: Int32 = 1
      var endsBlock = true
      if let next {
        let needsSpace = !line.last.isIdeographic && !next.first.isIdeographic
        head = Int32(next.headWidth) + (needsSpace && line.last.isLetter ? 1 : 0)
        endsBlock = next.blanksBefore > 0
      }
      high = max(low, line.fullWidth + head - 1)
      short =
        line.ending == .sentence
        ? Cost.shortAtSentenceEnd : endsBlock ? Cost.shortBeforeBlank : Cost.short
      full = next != nil && endsBlock ? Cost.fullBeforeBlank : 0
    }

    func cost(_ measure: Int32) -> Int32 {
      if measure == 0 { return Cost.unmeasured }
      if isLetters && measure < 24 {
        return cost(wide: measure) + Cost.narrowLetters + Cost.narrowLettersEach * (24 - measure)
      }
      if !isLetters && measure < 16 { return cost(wide: measure) + Cost.narrowIdeographs }
      return cost(wide: measure)
    }

    /// What a measure costs that the line is longer than.
    @inline(__always)
    func overfull(_ measure: Int32) -> Int32 {
      Cost.overfull + Cost.overfullEach * min(20, low - measure)
    }

    /// The most half-ems of an indent that was lost.
    static let mostLost: Int32 = 4

    @inline(__always)
    func cost(wide measure: Int32) -> Int32 {
      if low > measure && isLetters {
        let over = low - measure
        if over <= measure / (isProportional ? 26 : 13) { return Cost.overLetters * over }
        if isProportional && low <= 2 * measure + 2 { return Cost.merged }
      }
      if low > measure { return overfull(measure) }
      if high >= measure {
        if isLetters { return full }
        return full
          + (measure < natural
            ? Cost.squeezed * min(6, natural - measure) : Cost.loose * min(6, measure - natural))
      }
      // Short by the indent of a first line that was lost: two ems in Chinese, one in Japanese.
      let lack = measure - high
      return lack <= Self.mostLost ? min(short, Cost.indentLost) : short
    }
  }
}
