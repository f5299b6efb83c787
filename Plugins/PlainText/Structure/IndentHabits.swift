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
  /// Whether lines that go on in mid-sentence nearly all begin with one: those of prose do not, in
  /// German neither.
  let goesOnWithCapitals: Bool
  /// From how many lines on it says something that all begin with a capital.
  ///
  /// In German, where all nouns have one, four lines of prose do so by chance on every third page.
  let capitalsByChance: Int

  /// Looks at a text; `heads` are lines that stand outside of what is set in below them.
  init(_ text: MeasuredText, heads: Set<Int>) {
    var indents = [Int](repeating: 0, count: 48)
    var indentsAlone = indents
    var measures = [Int](repeating: 0, count: 262)
    var capitals = 0
    var letters = 0
    var wide = 0
    // The same of lines that go on.
    var goingOn = (capitals: 0, letters: 0)
    for (index, line) in text.lines.enumerated() {
      let isAlone =
        line.blanksBefore > 0 && index + 1 < text.lines.count
        && text.lines[index + 1].blanksBefore > 0
      if isAlone || heads.contains(index) {
        indentsAlone[Int(min(47, line.indent))] += 1
      } else {
        indents[Int(min(47, line.indent))] += 1
      }
      measures[Int(min(261, max(0, text.measures[index])))] += 1
      if GroupShape.isWide(line) { wide += 1 }
      if line.first == .upper { capitals += 1 }
      if line.first == .upper || line.first == .lower {
        letters += 1
        if line.blanksBefore == 0, index > 0, text.lines[index - 1].ending != .sentence {
          goingOn.capitals += line.first == .upper ? 1 : 0
          goingOn.letters += 1
        }
      }
    }
    // Lines that stand alone may be heads above text that is set in from them.
    let inText = indents.reduce(0, +)
    let isOfLines = inText * 3 >= text.lines.count
    if !isOfLines { for indent in indents.indices { indents[indent] += indentsAlone[indent] } }
    let enough = max(1, isOfLines ? inText / 4 : text.lines.count / 5)
    edge = Int32(indents.firstIndex { $0 >= enough } ?? 0)
    firstIndent = Self.firstIndent(text, edge: edge)
    // Two ems are the first indent of Han, also where every paragraph is one line.
    if wide * 2 > text.lines.count { firstIndent = max(firstIndent, edge + 4) }
    let widest = measures.indices.dropFirst().max {
      measures[$0] != measures[$1] ? measures[$0] < measures[$1] : $0 > $1
    }
    if let widest, measures[widest] > 0 { measure = Int32(widest) }
    isNarrow = text.isNewspaper
    // What letters there are among Han says nothing of the text.
    isCapital = capitals * 10 >= letters * 6 && letters * 4 >= text.lines.count
    goesOnWithCapitals = goingOn.capitals * 20 >= goingOn.letters * 17
    capitalsByChance = Self.capitalsByChance(goingOn.capitals, of: goingOn.letters)
  }

  /// From how many lines on chance makes capitals of all in less than one of two hundred groups; no
  /// fewer than four, and no more than eight, for the share may itself be that of verse.
  private static func capitalsByChance(_ capitals: Int, of letters: Int) -> Int {
    guard letters > 0 else { return 4 }
    let share = Double(capitals) / Double(letters)
    var chance = share
    var count = 2
    while count < 8, count < 4 || chance > 0.005 {
      chance *= share
      count += 1
    }
    return count
  }

  /// The indent from which lines most often go back to the edge.
  private static func firstIndent(_ text: MeasuredText, edge: Int32) -> Int32 {
    var firsts = [Int](repeating: 0, count: 48)
    for index in text.lines.indices.dropFirst() {
      let (last, line) = (text.lines[index - 1], text.lines[index])
      if last.indent > line.indent, line.indent <= edge, line.blanksBefore == 0 {
        firsts[Int(min(47, last.indent))] += evidence(index - 1, text)
      }
    }
    // A few lines that agree are a habit in a short text.
    let least = max(text.lines.count < 40 ? 1 : 3, text.lines.count / 60)
    let common = firsts.indices.dropFirst(Int(edge) + 1).max {
      firsts[$0] != firsts[$1] ? firsts[$0] < firsts[$1] : $0 > $1
    }
    return common.flatMap { firsts[$0] >= least ? Int32($0) : nil } ?? 0
  }

  /// What an indented line above one that is not says for first lines that are indented: nothing
  /// where it is the last item of a list, the contrary where it goes on with what is above it, as
  /// verse does.
  private static func evidence(_ index: Int, _ text: MeasuredText) -> Int {
    let line = text.lines[index]
    if ListMarker.column(of: line, in: text) != nil { return 0 }
    guard index > 0, line.blanksBefore == 0, !line.startsPage else { return 1 }
    switch text.lines[index - 1].ending {
    case .sentence, .colon: return 1
    case .open: return 0
    case .pause: return -1
    }
  }

  /// The least indent that sets lines off from text whose edge is at `column`.
  func threshold(from column: Int32) -> Int32 {
    column == edge && firstIndent > edge ? firstIndent + 2 : column + 2
  }
}
