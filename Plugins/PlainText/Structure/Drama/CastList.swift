/// The lists of those who play, each below a head such as `PERSONS`: one on each line.
struct CastList {
  /// The lines that head them.
  private(set) var heads: Set<Int> = []
  private var lists: [(lines: Range<Int>, edge: Int32)] = []
  private let text: MeasuredText

  /// Finds the lists of a text: before its first speech, or near its beginning where it has none.
  init(_ text: MeasuredText, _ dialogue: Dialogue) {
    self.text = text
    guard !text.isNewspaper || dialogue.isPlay else { return }
    let first = dialogue.stretches.first?.lowerBound
    let end = first ?? min(text.lines.count, Self.titlePage)
    var index = max(0, end - Self.reach)
    while index < end {
      guard isHead(index, isPlay: first != nil) else {
        index += 1
        continue
      }
      let lines = index + 1..<min(first ?? text.lines.count, Self.end(after: index, in: text))
      if first != nil && heads.isEmpty || isOfNames(lines) {
        heads.insert(index)
        lists.append((lines, lines.map { text.lines[$0].indent }.min() ?? 0))
        index = max(index + 1, lines.upperBound)
      } else {
        index += 1
      }
    }
  }

  /// How many lines before the first speech a list may stand, how many it may have, and how far from
  /// the beginning one stands in a text without speeches.
  private static let reach = 200
  private static let longest = 80
  private static let titlePage = 40
  /// The most characters of a head that has more than the word for those who play, and of an entry in
  /// a text without speeches.
  private static let longestHead: Int32 = 48
  private static let longestEntry: Int32 = 60

  /// Whether a line heads a list: it is the word for those who play, or in capitals with it.
  private func isHead(_ index: Int, isPlay: Bool) -> Bool {
    let line = text.lines[index]
    if isPlay, text.rules.speech.isCastHead(line, in: text.bytes) { return true }
    guard line.first == .upper, line.characters <= Self.longestHead, line.ending != .sentence,
      index + 1 < text.lines.count, text.lines[index + 1].blanksBefore > 0,
      index == 0 || line.blanksBefore > 0, EmissionTable.isName(line, text.bytes)
    else { return false }
    return LineWords(line, in: text.bytes).parts().count > 1
      ? text.rules.speech.holdsCastWord(line, in: text.bytes)
      : text.rules.speech.isCastHead(line, in: text.bytes)
  }

  /// Whether lines are three short ones or more that stand together, set in or with capitals.
  private func isOfNames(_ lines: Range<Int>) -> Bool {
    lines.count > 2
      && lines.allSatisfy { index in
        let line = text.lines[index]
        return line.characters <= Self.longestEntry && line.first != .lower
          && (index == lines.lowerBound || line.blanksBefore == 0)
      }
  }

  /// Whether a line is an entry of a list; what is set in below one goes on with it.
  func lists(_ index: Int) -> Bool {
    lists.contains { list in
      guard list.lines.contains(index) else { return false }
      let line = text.lines[index]
      return line.first != .lower && (line.indent <= list.edge + 1 || line.blanksBefore > 0)
    }
  }

  /// Where the list below a head ends: before an act or what is told of the stage.
  ///
  /// Where no such line comes, it ends with the lines that stand together.
  static func end(after head: Int, in text: MeasuredText) -> Int {
    var index = head + 1
    let limit = min(text.lines.count, head + longest)
    while index < limit {
      let line = text.lines[index]
      // What stands in brackets right below an entry tells of it.
      if line.first == .opener && line.blanksBefore > 0
        || text.rules.speech.isDirection(line, in: text.bytes) || opensAct(line, in: text)
      {
        return index
      }
      index += 1
    }
    index = min(limit, head + 2)
    while index < limit, text.lines[index].blanksBefore == 0 { index += 1 }
    return index
  }

  /// Whether a line heads an act or a scene.
  static func opensAct(_ line: Line, in text: MeasuredText) -> Bool {
    line.characters <= 80
      && text.rules.chapters.level(of: LineWords(line, in: text.bytes)) != nil
  }
}
