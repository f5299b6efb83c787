import GalleyPackaging

/// What lines cost under measures, eight measures in a step.
extension MeasureFinder {
  /// Costs in hundredths of a nat, by and large the log of how rare a thing is.
  enum Cost {
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

  /// The candidates by eights, as they are weighed: no more than 41, each with what it costs beside
  /// what a line does.
  struct Candidates: Sendable {
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

  /// What a line costs under a measure.
  struct Fit {
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
        head = next.headWidth + (needsSpace && line.last.isLetter ? 1 : 0)
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
      // Against a constant the compiler would compare one after another.
      let isIndent = measure .<= high &+ SIMD8(repeating: Self.mostLost)
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
