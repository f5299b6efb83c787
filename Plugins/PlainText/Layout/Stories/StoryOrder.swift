import GalleyCore

/// Puts articles back together whose pieces came out by turns.
///
/// Where articles stand one below the other in the same columns, or side by side over several
/// pages, an extractor reads down a column through all of them before it goes to the next. Each
/// piece then stops in mid-sentence and goes on some pieces later. One search over the pieces
/// (a beam) gives each to an article that is open or to a new one; it is believed only when it
/// reads much better than the order of the source.
struct StoryOrder {
  /// The lines in reading order, by index.
  private(set) var order: [Int] = []
  /// The places in it of lines that go on with a piece that stood further up.
  private var resumed: [Int] = []
  /// The places of lines with which an article begins while another is open.
  private var begun: [Int] = []
  /// What was put back together.
  private(set) var decisions: [Decision] = []

  let lines: [Line]
  let measures: [Int32]
  let bytes: [UInt8]
  private(set) var segments: [StorySegment]
  private(set) var words: StoryWords

  init?(_ lines: [Line], _ measures: [Int32], in bytes: [UInt8], _ rules: RuleBook) {
    // Pages have form feeds, and newspapers narrow columns.
    guard lines.count > 20, lines.count <= Self.mostLines,
      bytes.contains(0x0C) || Conventions.isNarrow(lines, measures)
    else { return nil }
    self.lines = lines
    self.measures = measures
    self.bytes = bytes
    segments = StorySegment.cut(lines, measures, in: bytes, rules)
    guard segments.count > 2, segments.count * 3 < lines.count else { return nil }
    words = StoryWords([], [], in: [])
    let flows = segments.indices.dropFirst().map { flow($0 - 1, $0) }
    let headsMeet = segments.indices.dropFirst().contains {
      segments[$0].isHead && segments[$0 - 1].isHead
    }
    guard headsMeet || flows.count(where: { $0 <= Self.broken }) > 1 else { return nil }
    words = StoryWords(segments, lines, in: bytes)
    segments = StorySegment.cut(lines, measures, in: bytes, rules) { [words] cut in
      Self.shifted(cut, lines, words)
    }
    words = StoryWords(segments, lines, in: bytes)
    search()
    if order.isEmpty { return nil }
  }

  /// A cut where the measure changes, moved by up to three lines to where no word goes on.
  ///
  /// The lines about such a place may fit the one measure as well as the other.
  private static func shifted(_ cut: Int, _ lines: [Line], _ words: StoryWords) -> Int {
    guard words.affinity(lines[cut - 1], lines[cut]) > 0 else { return cut }
    let places = [cut + 1, cut + 2, cut + 3, cut - 1, cut - 2, cut - 3]
    return places.first { place in
      place > 1 && place < lines.count - 1 && lines[place - 1].ending == .open
        && words.affinity(lines[place - 1], lines[place]) <= 0
    } ?? cut
  }

  /// A newspaper's page has a few hundred lines, and an issue not many thousands.
  private static let mostLines = 20_000
  /// A join that weighs this or less does not read on.
  static let broken: Int32 = -150
  private static let beam = 24
  /// So many lines of other articles stand between the pieces of one, all in all.
  static let leastSkipped = 10
  private static let mostOpen = 3
  /// After so many pieces an article is not taken up again.
  private static let reach = 12
  /// So many after a title its body has begun.
  private static let headReach = 3

  /// What speaks for reading otherwise than by turns, in hundredths of a nat.
  enum Weight {
    static let otherStory: Int32 = -80
    static let turn: Int32 = 60
    static let newStory: Int32 = -20
    static let newBody: Int32 = -180
    static let newBodySmall: Int32 = -500
    static let leftOpen: Int32 = -260
    static let leftHead: Int32 = -160
    static let gain: Int32 = 600
    static let headGain: Int32 = 150
    static let never: Int32 = -2000
  }

  /// A way to read the pieces so far.
  struct Way {
    var weight: Int32
    /// The last pieces of the articles that may go on, the latest last.
    var open: [Int]
    /// For each piece the one it goes on with, -1 for none.
    var origins: [Int32]
  }

  private mutating func search() {
    var ways = [Way(weight: 0, open: [0], origins: [-1])]
    var sequential: Int32 = 0
    for segment in segments.indices.dropFirst() {
      sequential += link(segment - 1, segment)
      var next: [Way] = []
      var links: [Int: Int32] = [:]
      for way in ways { extend(way, with: segment, &links, into: &next) }
      next.sort { $0.weight > $1.weight }
      ways = Array(next.prefix(Self.beam))
    }
    sequential += left(segments.count - 1)
    for index in ways.indices {
      for tail in ways[index].open { ways[index].weight += left(tail) }
    }
    guard let best = ways.max(by: { $0.weight < $1.weight }),
      best.weight - sequential >= Weight.headGain,
      isSound(best, gain: best.weight - sequential)
    else { return }
    arrange(best, gain: best.weight - sequential)
  }

  private func extend(
    _ way: Way, with segment: Int, _ links: inout [Int: Int32], into next: inout [Way]
  ) {
    // Where two articles are open, their pieces come by turns.
    let isByTurns = way.open.count { segments[$0].isOpen && !segments[$0].isHead } > 1
    for (place, tail) in way.open.enumerated() {
      var other = way
      other.open.remove(at: place)
      other.open.append(segment)
      other.origins.append(Int32(tail))
      let title = titleAbove(tail, way)
      let weight = links[title] ?? link(title, segment)
      links[title] = weight
      other.weight += weight
      if isByTurns && segments[tail].isOpen {
        if place + 1 < way.open.count { other.weight += Weight.turn }
      } else if place + 1 < way.open.count && !segments[tail].isHead {
        other.weight += Weight.otherStory
      }
      drop(&other, at: segment)
      next.append(other)
    }
    var other = way
    other.open.append(segment)
    other.origins.append(-1)
    other.weight += start(segment)
    if other.open.count > Self.mostOpen { other.weight += left(other.open.removeFirst()) }
    drop(&other, at: segment)
    next.append(other)
  }

  /// The title that a name stands below; the piece itself where it is none.
  func titleAbove(_ tail: Int, _ way: Way) -> Int {
    let origin = Int(way.origins[tail])
    return segments[tail].isName && origin >= 0 && segments[origin].isHead ? origin : tail
  }

  /// Leaves the articles that were not taken up for long.
  private func drop(_ way: inout Way, at segment: Int) {
    way.open.removeAll { tail in
      let isFar = segment - tail > (segments[tail].isHead ? Self.headReach : Self.reach)
      if isFar { way.weight += left(tail) }
      return isFar
    }
  }

  private func start(_ segment: Int) -> Int32 {
    if segments[segment].isName { return Weight.newBodySmall }
    if segments[segment].beginsStory { return Weight.newStory }
    let line = lines[segments[segment].lines.lowerBound]
    return line.first == .lower ? Weight.newBodySmall : Weight.newBody
  }

  /// What it weighs that nothing goes on with a piece.
  private func left(_ segment: Int) -> Int32 {
    segments[segment].isHead ? Weight.leftHead : segments[segment].isOpen ? Weight.leftOpen : 0
  }

  /// Puts the pieces into order: article by article, each where it begins.
  private mutating func arrange(_ way: Way, gain: Int32) {
    var followers = [Int](repeating: -1, count: segments.count)
    var isFollower = [Bool](repeating: false, count: segments.count)
    for (segment, origin) in way.origins.enumerated() where origin >= 0 {
      // What stands right below in the source stays there, be it another article.
      let isNewStory =
        segments[segment].beginsStory && !segments[Int(origin)].isHead
        && Int(origin) + 1 < segment
      guard !isNewStory || segments[Int(origin)].isOpen else { continue }
      followers[Int(origin)] = segment
      isFollower[segment] = true
    }
    var result: [Int] = []
    var isMoved = false
    result.reserveCapacity(lines.count)
    for first in segments.indices where !isFollower[first] {
      var segment = first
      if first > 0, way.origins[first] < 0 { begun.append(result.count) }
      while segment >= 0 {
        let following = followers[segment]
        result += segments[segment].lines
        if following > segment + 1 {
          isMoved = true
          if segments[segment].isOpen && !segments[segment].isHead { resumed.append(result.count) }
          note(from: segment, to: following, gain)
        }
        segment = following
      }
    }
    if isMoved { order = result }
  }

  /// The lines in reading order; where a piece goes on, no blank line stands before it.
  func arranged(_ lines: [Line]) -> [Line] {
    var result = order.map { lines[$0] }
    for place in resumed {
      result[place].blanksBefore = 0
      result[place].startsColumn = true
    }
    for place in begun { result[place].startsStory = true }
    return result
  }

  private mutating func note(from left: Int, to right: Int, _ gain: Int32) {
    let last = lines[segments[left].lines.upperBound - 1]
    let first = lines[segments[right].lines.lowerBound]
    decisions.append(
      Decision(
        .division, "goes on in line \(first.number)",
        source: SourceRange(Int(last.start), Int(last.end)),
        line: Int(last.number), confidence: Confidence(logOdds: Int(min(gain, 900)) / 200),
        evidence: [
          Evidence(
            "the pieces of two articles stand by turns, and so both read on", weight: Int(gain))
        ]))
  }
}
