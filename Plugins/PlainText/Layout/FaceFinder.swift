/// Finds the face that a text was printed in, and by its widths how much room each line left.
///
/// By the right widths the full lines of a column end at one sharp edge: none goes over it, and many
/// come close. By the widths of another face the edge is blurred. Where no face draws a sharper edge
/// than the mean of all faces does, nothing is said.
///
/// Takes time in proportion to the lines.
struct FaceFinder {
  /// The room each line left, in hundredths of a mean letter; `Line.unknownSlack` where none is told.
  private(set) var slacks: [Int16] = []
  /// An em of the face in hundredths of a mean letter; 0 where no face was found.
  private(set) var em: Int32 = 0

  /// Costs in hundredths of a nat.
  private enum Cost {
    /// For a line over the edge, at most and for each hundredth: a printer kerns.
    static let over: Int32 = 450
    static let overEach: Int32 = 38
    /// The most a line costs that is short; a full one costs two fifths of its room.
    static let short: Int32 = 300
    /// By how much each line must cost less than by mean widths, and all together.
    static let gain = 3
    static let gainOfAll = 300
  }

  /// How far a line may go over the edge, and its width still be believed.
  private static let allowance: Int32 = 48
  /// Lines of one measure below this number draw no edge.
  private static let least = 12
  /// How many lines the face is chosen by.
  private static let sampleSize = 1500

  init(_ lines: [Line], _ measures: [Int32], in bytes: [UInt8]) {
    let columns = Self.columns(lines, measures)
    let sample = columns.map {
      $0.prefix(max(Self.least, Self.sampleSize * $0.count / lines.count))
    }
    let count = sample.reduce(0) { $0 + $1.count }
    guard count >= 2 * Self.least else { return }
    func widths(_ indexes: ArraySlice<Int>, _ width: (UInt32) -> Int32) -> [Int32] {
      indexes.map { Self.width(lines[$0], in: bytes, width) }
    }
    let means = sample.map { widths($0, ProportionalWidths.width) }
    let total = means.reduce(0) { $0 + $1.reduce(0) { $0 + Int($1) } }
    var best = means.reduce(0) { $0 + Self.edge($1).cost } - Cost.gain * count - Cost.gainOfAll
    var found: (face: PrintingFace, sum: Int)?
    for face in PrintingFace.common {
      let own = sample.map { widths($0, face.width) }
      let sum = own.reduce(0) { $0 + $1.reduce(0) { $0 + Int($1) } }
      // A face that lacks the letters of the text is none; the em of others is two or three letters wide.
      guard sum * 2 > total * 5 else { continue }
      let cost = own.reduce(0) {
        $0 + Self.edge($1.map { Int32(Int($0) * total / sum) }).cost
      }
      if cost < best {
        best = cost
        found = (face, sum)
      }
    }
    guard let found else { return }
    em = Int32(1000 * total / found.sum)
    slacks = [Int16](repeating: Line.unknownSlack, count: lines.count)
    for column in columns {
      let own = widths(column[...], found.face.width).map { Int32(Int($0) * total / found.sum) }
      let edge = Self.edge(own).place
      for (index, width) in zip(column, own) where width <= edge + Self.allowance {
        slacks[index] = Int16(clamping: max(0, edge - width))
      }
    }
  }

  /// The lines of each measure; measures that differ by a half-em are one.
  private static func columns(_ lines: [Line], _ measures: [Int32]) -> [[Int]] {
    var byMeasure: [Int32: [Int]] = [:]
    for index in lines.indices
    where measures[index] > 0 && lines[index].isProportional && lines[index].isLetters {
      byMeasure[measures[index], default: []].append(index)
    }
    var result: [[Int]] = []
    var last: Int32 = -9
    for measure in byMeasure.keys.sorted() {
      let indexes = byMeasure[measure] ?? []
      if measure - last == 1, !result.isEmpty {
        result[result.count - 1] += indexes
      } else {
        result.append(indexes)
      }
      last = measure
    }
    return result.filter { $0.count >= least }
  }

  private static func width(_ line: Line, in bytes: [UInt8], _ width: (UInt32) -> Int32) -> Int32 {
    var sum: Int32 = 0
    var cursor = ScalarCursor(bytes, from: Int(line.start), to: Int(line.end))
    while sum < 1_000_000, let value = cursor.next() { sum += width(value) }
    return sum
  }

  /// The width that most lines come near and almost none goes over, and what the lines cost by it.
  private static func edge(_ widths: [Int32]) -> (place: Int32, cost: Int) {
    let step = widths.count > 800 ? widths.count / 400 : 1
    let sample = stride(from: 0, to: widths.count, by: step).map { widths[$0] }
    var best: (place: Int32, cost: Int) = (0, .max)
    for place in sample.sorted(by: >).prefix(max(4, min(32, sample.count / 3))) {
      var cost = 0
      for width in sample {
        let slack = place - width
        cost += Int(
          slack < 0 ? min(Cost.over, -slack * Cost.overEach) : min(Cost.short, slack * 2 / 5))
      }
      if cost < best.cost { best = (place, cost) }
    }
    return (best.place, best.cost == .max ? 0 : best.cost * widths.count / max(1, sample.count))
  }
}
