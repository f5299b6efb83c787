/// Columns that a search found side by side, weighed against the order of the source.
struct TurnBand {
  /// The columns from left to right, each with its pieces.
  private(set) var columns: [[TurnPiece]]
  /// By how much the columns read better than the lines of the source, in hundredths of a nat.
  let gain: Int32
  /// How the lines of the source read on, and how those of the columns do, each.
  let before: Int32
  let after: Int32
  /// How often a line is of another column than the one before, and how often that one was full and
  /// stopped in mid-sentence.
  let switches: Int
  let parted: Int
  /// The lines of the source.
  let sources: Range<Int>

  init(_ band: TurnSearch.Band, _ pieces: [TurnPiece], _ link: TurnLink) {
    columns = band.columns.map { $0.map { pieces[$0] } }
    let all = columns.joined().sorted {
      ($0.source, $0.line.start) < ($1.source, $1.line.start)
    }
    let first = all.first?.source ?? 0
    sources = first..<((all.last?.source ?? first - 1) + 1)
    var sum: Int32 = 0
    for column in columns { sum += Self.flow(column, link) }
    let open = TurnSearch.Weight.open * Int32(columns.count - 1)
    let links = Int32(max(1, all.count - 1))
    before = Self.flow(all, link) / links
    after = sum / max(1, links - Int32(columns.count - 1))
    gain = sum + open - before * links
    (switches, parted) = Self.switches(columns, link)
    if columns.count > 1 { turn(link) }
  }

  /// The least gain, and the least for each piece.
  private static let leastGain: Int32 = 400
  private static let leastGainEach: Int32 = 18
  private static let leastParted = 10
  private static let leastGainOfCuts: Int32 = 45
  /// How well lines may read on at most that are to be parted, and how well columns must.
  private static let mostBefore: Int32 = 40
  private static let leastAfter: Int32 = -10

  /// Whether the pieces are surely columns.
  var isBelieved: Bool {
    let count = columns.reduce(0) { $0 + $1.count }
    // Where letters have a space a line may end anywhere.
    let isCut = columns.joined().count { $0.line.isLetters && $0.isCut } * 8 > count
    return columns.count { $0.count >= 4 } > 1 && gain >= Self.leastGain
      && gain >= (isCut ? Self.leastGainOfCuts : Self.leastGainEach) * Int32(count)
      && parted >= Self.leastParted && 4 * parted >= switches && before <= Self.mostBefore
      && after >= Self.leastAfter
  }

  /// Lists and dialogue have lines that go on with none before, but these are short or end a
  /// sentence.
  private static func switches(_ columns: [[TurnPiece]], _ link: TurnLink) -> (Int, Int) {
    var all: [(piece: TurnPiece, column: Int, measure: Int32)] = []
    for (place, column) in columns.enumerated() {
      let measure = column.reduce(0) { link.measure($0, with: $1) }
      all += column.map { ($0, place, measure) }
    }
    all.sort { ($0.piece.source, $0.piece.line.start) < ($1.piece.source, $1.piece.line.start) }
    var (switches, parted) = (0, 0)
    for (last, next) in zip(all, all.dropFirst()) where last.column != next.column {
      switches += 1
      let line = last.piece.line
      let isOpen = line.ending == .open || line.ending == .pause
      if isOpen && 5 * line.fullWidth >= 4 * last.measure { parted += 1 }
    }
    return (switches, parted)
  }

  /// How pieces read one after the other.
  private static func flow(_ pieces: [TurnPiece], _ link: TurnLink) -> Int32 {
    var measure: Int32 = 0
    var sum: Int32 = 0
    for (count, (last, next)) in zip(pieces, pieces.dropFirst()).enumerated() {
      measure = link.measure(measure, with: last)
      let isOwn = last.source == next.source
      if isOwn && last.line.last == .dash {
        sum -= 100
        continue
      }
      let weight = link.weight(last, next, measure: count > 0 ? measure : 0, isOwn: isOwn)
      sum += max(-250, weight)
    }
    return sum
  }

  /// Puts the columns in order.
  ///
  /// The order of turns goes round: where the row begins cannot be seen when a column to the left
  /// begins further down, and lines that stand at other heights come in another order. So of all
  /// orders that one is taken in which the columns read on best, and pieces of one line stay side by
  /// side.
  private mutating func turn(_ link: TurnLink) {
    let count = columns.count
    var links = [[Int32]](repeating: [Int32](repeating: 0, count: count), count: count)
    for left in 0..<count {
      let measure = columns[left].reduce(0) { link.measure($0, with: $1) }
      for right in 0..<count where right != left {
        guard let last = columns[left].last, let first = columns[right].first else { continue }
        links[left][right] = link.weight(last, first, measure: measure)
      }
      if left + 1 < count { links[left][left + 1] += Self.inTurn }
    }
    let places = columns.enumerated().flatMap { place, column in
      column.map { (source: $0.source, start: $0.line.start, place: place) }
    }.sorted { ($0.source, $0.start) < ($1.source, $1.start) }
    for (left, right) in zip(places, places.dropFirst()) where left.source == right.source {
      links[left.place][right.place] += Self.joined
    }
    var best = (weight: Int32.min, order: Array(columns.indices))
    func extend(_ order: [Int], _ weight: Int32) {
      if order.count == count {
        if weight > best.weight { best = (weight, order) }
        return
      }
      for next in 0..<count where !order.contains(next) {
        extend(order + [next], weight + (order.last.map { links[$0][next] } ?? 0))
      }
    }
    extend([], 0)
    columns = best.order.map { columns[$0] }
  }

  private static let inTurn: Int32 = 100
  private static let joined: Int32 = 60

  /// The pieces as lines in reading order.
  ///
  /// Where most lines stand apart, the blank lines of the source mean nothing; a short line that
  /// follows on a sentence and ends none then stands apart as a title would.
  func lines(of all: [Line]) -> [Line] {
    let blanks = all[sources].dropFirst().count { $0.blanksBefore > 0 }
    let areMeant = blanks * 3 < sources.count
    var result: [Line] = []
    for (place, column) in columns.enumerated() {
      let measure = column.map(\.width).max() ?? 0
      for (index, piece) in column.enumerated() {
        var line = piece.plain
        let isTitle =
          index > 0 && column[index - 1].line.ending == .sentence && line.ending == .open
          && 4 * piece.width <= 3 * measure && !piece.isWord && line.last != .dash
        let isFirst = place == 0 && index == 0
        line.blanksBefore =
          isFirst
          ? all[sources.lowerBound].blanksBefore : areMeant ? line.blanksBefore : isTitle ? 1 : 0
        line.startsPage = isFirst && all[sources.lowerBound].startsPage
        if index == 0 && place > 0 {
          line.startsColumn = true
          line.blanksBefore = 0
        }
        result.append(line)
      }
    }
    return result
  }
}
