/// Cuts rows of columns where one article ends and the next begins, at blank rows or above a title
/// that stands alone over the first column.
///
/// A cut is right when the columns above it read on from the foot of one to the head of the next,
/// and wrong when each reads on below. One search for the best cuts (dynamic programming over the
/// places where one can be).
struct BandDivider {
  /// Rows without a place for a cut among them, and the first and last line of each column in them.
  struct Part {
    /// The rows.
    let rows: Range<Int>
    /// The blank rows before it.
    let blanks: Int
    /// The first line of each column, nil where it has none.
    let first: [Line?]
    /// The last.
    let last: [Line?]
  }

  /// The ranges of parts that are read together.
  let groups: [Range<Int>]

  init(_ parts: [Part], measures: [Int32]) {
    var best = [Int32](repeating: .min / 2, count: parts.count + 1)
    var origins = [Int](repeating: 0, count: parts.count + 1)
    best[0] = 0
    for start in parts.indices {
      var group = Group(columns: measures.count)
      for end in start..<parts.count {
        group.add(parts[end], measures)
        let weight =
          best[start] + group.weight(measures) + Self.cut(after: end, parts, group, measures[0])
        if weight > best[end + 1] {
          best[end + 1] = weight
          origins[end + 1] = start
        }
      }
    }
    var groups: [Range<Int>] = []
    var end = parts.count
    while end > 0 {
      groups.append(origins[end]..<end)
      end = origins[end]
    }
    self.groups = groups.reversed()
  }

  /// What it weighs that an article ends at none, one, two or more blank rows.
  private static let blankWeights: [Int32] = [-250, -150, -50, 50]

  /// What it weighs to end an article after a part.
  private static func cut(
    after index: Int, _ parts: [Part], _ group: Group, _ measure: Int32
  ) -> Int32 {
    guard index + 1 < parts.count else { return 0 }
    let next = parts[index + 1]
    var weight = blankWeights[min(3, next.blanks)]
    weight += group.lastLine?.ending == .sentence ? 50 : -100
    // A title stands over the first column and nothing beside it.
    if next.first.dropFirst().allSatisfy({ $0 == nil }), let line = next.first.first ?? nil,
      line.ending == .open, line.indent + line.minimumWidth < measure
    {
      weight += 150
    }
    return weight
  }

  /// Parts that are read together, column by column.
  private struct Group {
    private var first: [Line?]
    private var last: [Line?]
    private var inner: Int32 = 0

    init(columns: Int) {
      first = [Line?](repeating: nil, count: columns)
      last = first
    }

    /// The last line of the last column.
    var lastLine: Line? { last.last { $0 != nil } ?? nil }

    mutating func add(_ part: Part, _ measures: [Int32]) {
      for column in measures.indices {
        guard let line = part.first[column] else { continue }
        if let before = last[column] {
          inner += ReadingFlow.weight(from: before, to: line, measure: measures[column])
        } else {
          first[column] = line
        }
        last[column] = part.last[column]
      }
    }

    /// How its lines read on, from the foot of each column to the head of the next too.
    func weight(_ measures: [Int32]) -> Int32 {
      var sum = inner
      var before: (line: Line, measure: Int32)?
      for column in measures.indices {
        guard let head = first[column], let foot = last[column] else { continue }
        if let before {
          sum += ReadingFlow.weight(from: before.line, to: head, measure: before.measure)
        }
        before = (foot, measures[column])
      }
      return sum
    }
  }
}
