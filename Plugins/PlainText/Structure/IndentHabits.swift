/// Where the text's edge is, how far first lines stand in from it, and how wide most lines may be.
struct IndentHabits {
  /// The indent of running text.
  private(set) var edge: Int32 = 0
  /// The indent of first lines, 0 where they have none.
  private(set) var firstIndent: Int32 = 0
  /// The measure that most lines keep, 0 where there is none.
  private(set) var measure: Int32 = 0
  /// Whether the lines are as narrow as a newspaper's.
  let isNarrow: Bool
  /// Whether most lines begin with a capital, as the lines of poems do.
  let isCapital: Bool

  init(_ text: MeasuredText) {
    var indents = [Int](repeating: 0, count: 48)
    var firsts = indents
    var measures = [Int](repeating: 0, count: 262)
    var capitals = 0
    var letters = 0
    var wide = 0
    var lastIndent: Int32 = 0
    for (index, line) in text.lines.enumerated() {
      indents[Int(min(47, line.indent))] += 1
      if index > 0 && line.blanksBefore == 0 && lastIndent > line.indent {
        firsts[Int(min(47, lastIndent))] += 1
      }
      lastIndent = line.indent
      measures[Int(min(261, max(0, text.measures[index])))] += 1
      if GroupShape.isWide(line) { wide += 1 }
      if line.first == .upper { capitals += 1 }
      if line.first == .upper || line.first == .lower { letters += 1 }
    }
    let enough = max(1, text.lines.count / 5)
    edge = Int32(indents.firstIndex { $0 >= enough } ?? 0)
    let common = firsts.indices.dropFirst(Int(edge) + 1).max {
      firsts[$0] != firsts[$1] ? firsts[$0] < firsts[$1] : $0 > $1
    }
    if let common, firsts[common] >= max(3, text.lines.count / 60) { firstIndent = Int32(common) }
    // Two ems are the first indent of Han, also where every paragraph is one line.
    if wide * 2 > text.lines.count { firstIndent = max(firstIndent, edge + 4) }
    let widest = measures.indices.dropFirst().max {
      measures[$0] != measures[$1] ? measures[$0] < measures[$1] : $0 > $1
    }
    if let widest, measures[widest] > 0 { measure = Int32(widest) }
    isNarrow = text.isNewspaper
    isCapital = capitals * 10 >= letters * 6
  }

  /// The least indent that sets lines off from text whose edge is at `column`.
  func threshold(from column: Int32) -> Int32 {
    column == edge && firstIndent > edge ? firstIndent + 2 : column + 2
  }
}
