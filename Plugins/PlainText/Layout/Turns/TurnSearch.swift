/// Gives each line of a page, or each part of it, to one of the columns that are open: a search (a
/// beam) for the columns that read on best.
///
/// An extractor that goes down a page row by row puts out the first line of each column, then the
/// second of each, and leaves out the columns that have none there.
struct TurnSearch {
  /// A node of the ways that were gone: the pieces of a line and what was done with them.
  private struct Node {
    let parent: Int32
    let piece: Int32
    let move: TurnMove
  }

  /// The columns of a band, each with its pieces.
  struct Band {
    var columns: [[Int]]
  }

  let link: TurnLink
  /// All pieces of all ways to cut the lines.
  let pieces: [TurnPiece]
  /// For each line the ways to cut it, each a range of pieces.
  let ways: [[Range<Int>]]
  /// Whether blank lines part what stands side by side, and what has none between is one below the
  /// other.
  let hasBlanks: Bool

  /// What it weighs that a line of letters that may be cut is not: two that a hyphen parted may have
  /// come out as one, but they are few.
  private let uncutLetters: Int32

  private var nodes: [Node] = []
  private var memo: [UInt64: Int32] = [:]

  init(_ link: TurnLink, _ pieces: [TurnPiece], _ ways: [[Range<Int>]], hasBlanks: Bool) {
    self.hasBlanks = hasBlanks
    self.link = link
    self.pieces = pieces
    self.ways = ways
    let isOften = 3 * ways.count { $0.count > 1 } >= ways.count
    uncutLetters = isOften ? Weight.uncutOften : Weight.uncutSeldom
  }

  private static let beam: Int32 = 40
  private static let mostColumns = 6
  /// The lines in which a page has its head.
  private static let topLines = 8

  /// What moves weigh.
  enum Weight {
    static let open: Int32 = -450
    static let openFirst: Int32 = -60
    static let band: Int32 = -450
    static let bandAtTop: Int32 = -80
    static let bandAtTitle: Int32 = -120
    static let uncut: Int32 = -200
    static let uncutOften: Int32 = -150
    static let uncutSeldom: Int32 = -30
    static let parted: Int32 = 120
    static let tops: Int32 = -350
    static let skip: Int32 = -220
    static let skipAgain: Int32 = -80
    static let skips = [skip, skipAgain]
    static let noBlank: Int32 = -250
    static let blank: Int32 = -40
    static let awake: Int32 = -150
    static let jump: Int32 = -300
    static let closesNone: Int32 = -150
    static let closes: Int32 = 100
    static let wide: Int32 = -220
  }

  /// The bands of the page in the best way.
  mutating func bands() -> [Band] {
    var states = [TurnState(columns: [], place: 0, from: 0, weight: 0, node: -1)]
    for line in ways.indices {
      var next: [TurnState] = []
      for way in ways[line] {
        var before = states
        for piece in way {
          var after: [TurnState] = []
          for state in before {
            var state = state
            if way.count == 1, ways[line].count > 1 {
              state.weight += pieces[piece].line.isLetters ? uncutLetters : Weight.uncut
            }
            let isJoined = piece > way.lowerBound
            if isJoined, pieces[piece].line.isLetters {
              // What was one line read on as well.
              let last = pieces[piece - 1]
              if last.line.last == .dash {
                // A word that is parted ends a line.
                state.weight += Weight.parted
              } else {
                state.weight -= max(0, link.weight(last, pieces[piece], measure: 0, isOwn: true))
              }
            }
            let isAtTop = line < Self.topLines
            place(piece, after: state, isJoined: isJoined, isAtTop: isAtTop, into: &after)
          }
          before = Self.best(after)
        }
        next += before
      }
      states = Self.best(next)
    }
    guard let best = states.first else { return [] }
    return path(to: best.node)
  }

  /// The best states, of those that go on alike only one.
  private static func best(_ states: [TurnState]) -> [TurnState] {
    var result: [TurnState] = []
    result.reserveCapacity(Int(beam))
    for state in states.sorted(by: { $0.weight > $1.weight }) {
      if result.count == beam { break }
      let isKnown = result.contains {
        $0.place == state.place && $0.columns.count == state.columns.count
          && zip($0.columns, state.columns).allSatisfy { $0.last == $1.last }
      }
      if !isKnown { result.append(state) }
    }
    return result
  }

  private mutating func place(
    _ piece: Int, after state: TurnState, isJoined: Bool, isAtTop: Bool,
    into next: inout [TurnState]
  ) {
    let count = state.columns.count
    if count == 0 {
      next.append(opened(piece, at: 0, state, .opens(0), 0))
      return
    }
    // Words that came out one by one stand in one column.
    if !isJoined, pieces[piece].isWord, pieces[Int(state.columns[state.place].last)].isWord {
      var other = state
      other.columns[state.place].last = Int32(piece)
      step(&other, piece, .goesOn(state.place))
      next.append(other)
      return
    }
    for column in 0..<count {
      if isJoined && column <= state.place { continue }
      next.append(appended(piece, to: column, state, isJoined: isJoined))
    }
    if count < Self.mostColumns {
      let after = state.place + 1
      next.append(
        opened(piece, at: after, state, .opens(after), Weight.open, isJoined: isJoined))
      if !isJoined, count > 1 || state.columns[0].count > 1 {
        next.append(opened(piece, at: 0, state, .opens(0), Weight.open + Weight.openFirst))
      }
    }
    if !isJoined {
      var other = state
      other.columns = []
      let weight =
        isAtTop
        ? Weight.bandAtTop : isTitle(piece, after: state) ? Weight.bandAtTitle : Weight.band
      next.append(opened(piece, at: 0, other, .band, weight))
      let place = (state.place + 1) % count
      let line = pieces[piece].line
      if count > 1, line.ending == .open, line.characters <= 30,
        3 * state.columns[place].measure >= 4 * line.maximumWidth
      {
        var other = state
        other.weight += Weight.tops
        step(&other, piece, .tops(place))
        next.append(other)
      }
    }
  }

  /// Whether a line may be the title of an article below the columns: it stands apart where blank
  /// lines are few, and is not as wide as a column.
  private func isTitle(_ piece: Int, after state: TurnState) -> Bool {
    let line = pieces[piece].line
    let measure = state.columns.map(\.measure).max() ?? 0
    return !hasBlanks && line.blanksBefore > 0 && line.ending == .open
      && (10 * line.maximumWidth <= 9 * measure || 10 * line.maximumWidth >= 12 * measure)
  }

  private mutating func opened(
    _ piece: Int, at place: Int, _ state: TurnState, _ move: TurnMove, _ weight: Int32,
    isJoined: Bool = false
  ) -> TurnState {
    var result = state
    let opens = pieces[piece].opens
    result.columns.insert(
      TurnState.Column(
        first: Int32(piece), last: Int32(piece), measure: link.measure(0, with: pieces[piece]),
        count: 1,
        depth: opens, skips: 0), at: place)
    result.from = isJoined ? state.from + (place <= state.from ? 1 : 0) : place
    result.place = place
    result.weight += weight
    step(&result, piece, move)
    return result
  }

  private mutating func appended(
    _ piece: Int, to column: Int, _ state: TurnState, isJoined: Bool
  ) -> TurnState {
    var result = state
    // The columns between the last piece's and this one have nothing in the row.
    var passed = state.place
    let count = state.columns.count
    var skipped: Int32 = 0
    repeat {
      passed = (passed + 1) % count
      if passed == column { break }
      let skips = Int(result.columns[passed].skips)
      if skips < Weight.skips.count {
        skipped += Weight.skips[skips]
        result.columns[passed].skips += 1
      }
    } while true
    if isJoined {
      result.weight += Weight.jump * Int32(column - state.place - 1)
    } else {
      let isBelow = hasBlanks && pieces[piece].line.blanksBefore == 0
      if isBelow && (state.from...max(state.from, state.place)).contains(column) {
        result = state
      } else {
        result.weight += skipped
        if isBelow { result.weight += Weight.noBlank }
      }
      if hasBlanks && !isBelow && column == state.place { result.weight += Weight.blank }
    }
    let old = state.columns[column]
    let (last, next) = (pieces[Int(old.last)], pieces[piece])
    if old.skips >= Weight.skips.count { result.weight += Weight.awake }
    let measure = old.count > 1 ? old.measure : 0
    result.weight += linked(Int(old.last), piece, measure)
    result.weight += Self.brackets(old.depth, next)
    if old.count > 2, !next.line.isLetters, next.width > old.measure + 3,
      last.width + 4 < next.width
    {
      result.weight += Weight.wide
    }
    result.columns[column] = TurnState.Column(
      first: old.first, last: Int32(piece), measure: link.measure(old.measure, with: next),
      count: old.count + 1, depth: max(0, old.depth - next.closes) + next.opens, skips: 0)
    if !isJoined { result.from = column }
    result.place = column
    step(&result, piece, .goesOn(column))
    return result
  }

  private static func brackets(_ depth: Int32, _ next: TurnPiece) -> Int32 {
    if next.closes > depth { return Weight.closesNone }
    return next.closes > 0 ? Weight.closes : depth > 0 ? -10 : 0
  }

  private mutating func step(_ state: inout TurnState, _ piece: Int, _ move: TurnMove) {
    nodes.append(Node(parent: state.node, piece: Int32(piece), move: move))
    state.node = Int32(nodes.count - 1)
  }

  private mutating func linked(_ last: Int, _ next: Int, _ measure: Int32) -> Int32 {
    let key = UInt64(last) << 40 | UInt64(next) << 16 | UInt64(UInt16(clamping: measure))
    if let known = memo[key] { return known }
    let weight = link.weight(pieces[last], pieces[next], measure: measure)
    memo[key] = weight
    return weight
  }

  private func path(to node: Int32) -> [Band] {
    var steps: [Node] = []
    var index = node
    while index >= 0 {
      steps.append(nodes[Int(index)])
      index = nodes[Int(index)].parent
    }
    var result: [Band] = []
    for step in steps.reversed() {
      let piece = Int(step.piece)
      switch step.move {
      case .band: result.append(Band(columns: [[piece]]))
      case .opens(let place):
        if result.isEmpty { result.append(Band(columns: [])) }
        result[result.count - 1].columns.insert([piece], at: place)
      case .goesOn(let place): result[result.count - 1].columns[place].append(piece)
      case .tops(let place): result[result.count - 1].columns[place].insert(piece, at: 0)
      }
    }
    return result
  }
}
