internal import GalleyCore

/// The levels of the headings of a file: `h1` to `h6`, none left out on the way down.
///
/// A division's own heading stands one below that of the division around it. Headings among its
/// blocks are ranked by the levels that come up there, below the division's own.
struct HeadingLevels: Sendable {
  /// The level of the last heading.
  private var last: Int
  /// The level above the headings among the blocks of the current division.
  private var base = 0
  /// The levels of those headings, ascending.
  private var ranks: [Int] = []

  /// Begins a file that stands inside of `depth` divisions with a heading.
  init(depth: Int = 0) {
    last = depth
  }

  /// The level for the heading of a division inside of `depth` others that have one.
  mutating func heading(atDepth depth: Int) -> Int {
    take(depth + 1)
  }

  /// Begins the blocks of a division; `depth` counts it when it has a heading.
  mutating func begin(_ blocks: [Block], depth: Int) {
    begin(levels: Self.levels(in: blocks), depth: depth)
  }

  /// Begins blocks of a division whose headings have these levels, not all of which need come.
  ///
  /// `isSeen` says that the division's own heading, where it has one, was written.
  mutating func begin(levels: Set<Int>, depth: Int, isSeen: Bool = true) {
    base = depth
    // A division without a heading that counts as if it had one.
    if isSeen { last = max(last, min(6, depth)) }
    ranks = levels.sorted()
  }

  /// The levels of the headings among blocks.
  static func levels(in blocks: [Block]) -> Set<Int> {
    var levels: Set<Int> = []
    for case .heading(let heading) in blocks { levels.insert(heading.level) }
    return levels
  }

  /// The level for a heading among the blocks of the current division.
  mutating func heading(ofLevel level: Int) -> Int {
    take(base + 1 + ranks.count { $0 < level })
  }

  private mutating func take(_ level: Int) -> Int {
    last = max(1, min(level, last + 1, 6))
    return last
  }
}
