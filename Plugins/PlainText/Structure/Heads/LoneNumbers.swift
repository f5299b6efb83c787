/// Finds headings that are a number with a full stop and nothing else, but for a chapter's word: `227.`
/// above each letter of a collection, `IV.`, `CHAPTER IV.`.
///
/// One by itself may be anything; where they go on, from any number, each between blank lines and
/// with text between them, they are headings. Other numbers may stand between: that of the year
/// below the head of a letter, those of a part's chapters, which begin anew.
struct LoneNumbers {
  /// Numbers of one style that go on.
  private struct Chain {
    let style: NumberedHead.Style
    var members: [Int]
    /// The lines in capitals right below, which say what the number is of.
    var names: [Int] = []
    let first: Int
    var number: Int
    /// Whether text stands below the last one.
    var hasText = false
  }

  private var chains: [Chain] = []
  private var found: [Int] = []
  /// The series of two numbers, and the styles of those of three and more.
  private var short: [Chain] = []
  private var styles: [NumberedHead.Style] = []

  private static let least = 3
  /// How many may be missing before one, and how many on the average, in a selection.
  private static let step = 9
  private static let meanStep = 3
  /// How many series are followed at a time.
  private static let most = 4
  /// The longest such line, and the shortest that is text.
  private static let longest: Int32 = 24
  private static let shortestText: Int32 = 20

  /// Tells of a line that has no other mark; lines must come in order.
  mutating func add(_ line: Line, at index: Int, _ text: MeasuredText, isApart: Bool) {
    guard isApart, line.characters <= Self.longest,
      line.ending == .sentence || line.last == .closer,
      let (style, value) = Self.number(line, text)
    else {
      return pass(line, at: index, text, isApart: isApart)
    }
    if let place = chains.lastIndex(where: {
      $0.style == style && $0.hasText && 1...Self.step ~= value - $0.number
    }) {
      chains[place].members.append(index)
      (chains[place].number, chains[place].hasText) = (value, false)
      return
    }
    // What stands right below such a head is no other: the year of a letter.
    if let last = chains.last(where: { $0.style == style }), !last.hasText { return }
    if chains.count == Self.most { close(chains.removeFirst()) }
    chains.append(Chain(style: style, members: [index], first: value, number: value))
  }

  /// Takes a line that is no number for the name of the one above it, or for text.
  private mutating func pass(
    _ line: Line, at index: Int, _ text: MeasuredText, isApart: Bool
  ) {
    if isApart, let place = chains.lastIndex(where: { $0.members.last == index - 1 }),
      EmissionTable.isName(line, text.bytes)
    {
      chains[place].names.append(index)
    } else if line.characters >= Self.shortestText {
      for place in chains.indices { chains[place].hasText = true }
    }
  }

  /// The number of a line that is one, nil for others; a note's may stand behind it.
  private static func number(
    _ line: Line, _ text: MeasuredText
  ) -> (style: NumberedHead.Style, value: Int)? {
    guard line.first == .digit || line.first == .upper else { return nil }
    var words = LineWords(line, in: text.bytes)
    if line.last == .closer {
      guard let bare = bare(words) else { return nil }
      words = bare
    }
    let space = words.kinds.lastIndex(of: .space)
    if space != nil, text.rules.chapters.level(of: words) == nil { return nil }
    let rest = LineWords(Array(words.scalars[(space.map { $0 + 1 } ?? 0)...]))
    guard let head = NumberedHead(rest), head.style == .decimal || head.style == .roman,
      head.hasMark, head.isAlone(in: rest)
    else { return nil }
    return head.value(in: rest).map { (head.style, $0) }
  }

  /// A number without that of the note behind it; nil where none stands there.
  static func bare(_ words: LineWords) -> LineWords? {
    guard words.kinds.last == .closer, let bracket = words.scalars.firstIndex(of: 0x5B),
      bracket > 1, words.kinds[bracket - 1] == .final, words.count - bracket <= 5
    else { return nil }
    return LineWords(Array(words.scalars[..<bracket]))
  }

  /// The lines that are headings.
  mutating func finish() -> [Int] {
    while let chain = chains.popLast() { close(chain) }
    // Where three go on in one place, two are enough in another.
    for chain in short where styles.contains(where: { $0 == chain.style }) { take(chain) }
    return found.sorted()
  }

  private mutating func close(_ chain: Chain) {
    let count = chain.members.count
    guard count > 1, chain.number - chain.first <= Self.meanStep * (count - 1) else { return }
    if count < Self.least {
      short.append(chain)
    } else {
      styles.append(chain.style)
      take(chain)
    }
  }

  private mutating func take(_ chain: Chain) {
    let count = chain.members.count
    found += chain.members
    if chain.names.count * 3 >= count * 2 { found += chain.names }
  }
}
