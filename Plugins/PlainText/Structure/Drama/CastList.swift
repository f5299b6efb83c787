/// The list of those who play, below a head such as `PERSONS`: one on each line.
struct CastList {
  /// The line that heads it; nil where there is none.
  private(set) var head: Int?
  private var lines: Range<Int> = 0..<0
  private var edge: Int32 = 0
  private let text: MeasuredText

  /// Finds the list of a text with speeches; it stands before the first of them.
  init(_ text: MeasuredText, _ dialogue: Dialogue) {
    self.text = text
    guard let first = dialogue.stretches.first?.lowerBound else { return }
    let start = max(0, first - Self.reach)
    guard
      let head = (start..<first).first(where: {
        text.rules.speech.isCastHead(text.lines[$0], in: text.bytes)
      })
    else { return }
    self.head = head
    lines = head + 1..<min(first, Self.end(after: head, in: text))
    edge = lines.map { text.lines[$0].indent }.min() ?? 0
  }

  /// How many lines before the first speech it may stand, and how many it may have.
  private static let reach = 200
  private static let longest = 80

  /// Whether a line is an entry of the list; what is set in below one goes on with it.
  func lists(_ index: Int) -> Bool {
    guard lines.contains(index) else { return false }
    let line = text.lines[index]
    return line.first != .lower && (line.indent <= edge + 1 || line.blanksBefore > 0)
  }

  /// Where the list below a head ends: before an act or what is told of the stage.
  ///
  /// Where no such line comes, it ends with the lines that stand together.
  static func end(after head: Int, in text: MeasuredText) -> Int {
    var index = head + 1
    let limit = min(text.lines.count, head + longest)
    while index < limit {
      let line = text.lines[index]
      if line.first == .opener || text.rules.speech.isDirection(line, in: text.bytes)
        || opensAct(line, in: text)
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
