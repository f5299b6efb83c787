/// Lines between two gaps of a page, where titles may stand together above several texts.
struct TitleBox {
  /// What stands in it.
  enum Kind {
    case title
    case byline
    /// The name of a section, a date.
    case label
    /// A sentence that stands below a title.
    case deck
    case text
  }

  /// The lines.
  let lines: Range<Int>
  /// What they are.
  private(set) var kind = Kind.text
  /// Whether a text has a title of its own at its head.
  private(set) var isTitled = false
  /// Whether it begins with a name, or has one below a title at its head.
  private(set) var hasByline = false
  /// Whether it begins as an article does whose title stands elsewhere: with a name, as news does.
  private(set) var isOpening = false
  /// Whether it may begin an article at all: what stands before it has ended, and it goes on with
  /// nothing.
  private(set) var mayBegin = false
  /// How many of its lines are as full as lines of text in columns are.
  private(set) var fullLines = 0
  /// Its words, the ends of long ones left off.
  private(set) var words: Set<UInt32> = []

  /// The most lines and half-ems of a title.
  private static let mostLines = 3
  private static let widest: Int32 = 120

  /// The boxes of a text.
  static func boxes(
    _ lines: [Line], _ measures: [Int32], in bytes: [UInt8], _ rules: RuleBook
  ) -> [TitleBox] {
    var result: [TitleBox] = []
    var start = 0
    for index in 1...lines.count {
      let isEnd =
        index == lines.count || StorySegment.isParted(lines[index]) || lines[index].startsStory
      guard isEnd else { continue }
      // A name may stand in the midst of a text.
      let above = result.last { $0.kind != .byline }
      let before = above?.kind == .text ? (above?.lines.upperBound ?? 0) - 1 : -1
      result.append(TitleBox(start..<index, after: before, lines, measures, bytes, rules))
      start = index
    }
    // Words in capitals are titles where all are.
    let hasOthers = result.contains { $0.kind == .title && !$0.isCapital(lines, bytes) }
    for index in result.indices.dropFirst().dropLast() {
      guard result[index].kind == .text, result[index].lines.count <= mostLines,
        result[index].mayBegin, result[index - 1].kind == .title,
        result[index + 1].kind != .text
      else { continue }
      result[index].kind = .deck
    }
    for index in result.indices where hasOthers && result[index].kind == .title {
      let line = lines[result[index].lines.lowerBound]
      guard line.characters <= 24, result[index].isCapital(lines, bytes) else { continue }
      result[index].kind = .label
    }
    return result
  }

  /// Looks at lines; `last` is the line of text that they may go on with, -1 below a title.
  private init(
    _ range: Range<Int>, after last: Int, _ lines: [Line], _ measures: [Int32], _ bytes: [UInt8],
    _ rules: RuleBook
  ) {
    self.lines = range
    let first = lines[range.lowerBound]
    // What has a number is a part of an article.
    mayBegin =
      first.first != .lower && first.first != .pause && first.first != .final
      && NumberedHead(LineWords(first, in: bytes)) == nil
    if mayBegin, last >= 0 {
      mayBegin =
        lines[last].ending != .pause && lines[last].last != .dash
        && !StorySegment.isOpen(lines[last], measures[last])
    }
    for index in range { Self.collect(lines[index], bytes, &words) }
    kind = Self.kind(range, lines, mayBegin: mayBegin, bytes, rules)
    guard kind == .text, range.count > 1 else { return }
    fullLines = range.count { measures[$0] > 0 && 6 * lines[$0].fullWidth >= 5 * measures[$0] }
    let opening = range.prefix { lines[$0].ending == .open && lines[$0].last != .dash }.prefix(4)
    let name = opening.first { StorySegment.isName(lines[$0], bytes, rules) }
    hasByline = name != nil
    if name == range.lowerBound {
      isOpening = mayBegin
    } else {
      isTitled =
        name != nil
        || mayBegin && StorySegment.beginsStory(range.lowerBound, lines, measures, bytes, rules)
      isOpening = mayBegin && !isTitled && Self.opensNews(first, bytes, rules)
    }
  }

  private static func kind(
    _ range: Range<Int>, _ lines: [Line], mayBegin: Bool, _ bytes: [UInt8], _ rules: RuleBook
  ) -> Kind {
    let (first, last) = (lines[range.lowerBound], lines[range.upperBound - 1])
    guard range.count <= mostLines, first.first != .lower, first.first != .dash,
      range.allSatisfy({ lines[$0].ending == .open || lines[$0].asks(in: bytes) }),
      last.last != .dash,
      range.reduce(0, { $0 + lines[$1].maximumWidth }) <= widest
    else { return .text }
    if range.count == 1 {
      if StorySegment.isName(first, bytes, rules) { return .byline }
      if SectionName.isOne(first, in: bytes) || first.characters < 4
        || rules.dates.matches(LineWords(first, in: bytes))
      {
        return .label
      }
    }
    return mayBegin ? .title : .text
  }

  private func isCapital(_ lines: [Line], _ bytes: [UInt8]) -> Bool {
    lines.allSatisfy { EmissionTable.isCapital($0, bytes) }
  }

  private static func opensNews(_ line: Line, _ bytes: [UInt8], _ rules: RuleBook) -> Bool {
    switch line.first {
    case .upper: rules.dates.opens(LineWords(line, in: bytes))
    case .han, .opener: rules.news.opens(line, in: bytes)
    default: false
    }
  }

  /// So many letters of a word tell it from others; what follows is an ending.
  private static let stem = 6
  private static let shortest = 4

  /// Adds the words of a line: of letters four or more, of Han every two in a row.
  private static func collect(_ line: Line, _ bytes: [UInt8], _ words: inout Set<UInt32>) {
    var hash = WordPrints.seed
    var length = 0
    var han: UInt32 = 0
    func close() {
      if length >= shortest { words.insert(hash) }
      (hash, length) = (WordPrints.seed, 0)
    }
    var cursor = ScalarCursor(bytes, from: Int(line.start), to: Int(line.end))
    while let value = cursor.next() {
      let kind = CharacterShape.of(value).kind
      if kind.isLetter && !kind.isIdeographic && kind != .hangul {
        length += 1
        if length <= stem { hash = WordPrints.mix(hash, small(value)) }
        han = 0
        continue
      }
      close()
      let isHan = kind.isIdeographic || kind == .hangul
      if isHan && han != 0 && !(isKana(han) && isKana(value)) {
        words.insert(WordPrints.mix(WordPrints.mix(WordPrints.seed, han), value))
      }
      han = isHan ? value : 0
    }
    close()
  }

  /// Two hiragana are an ending as often as a word.
  private static func isKana(_ value: UInt32) -> Bool { 0x3041...0x309F ~= value }

  /// The small letter of a capital, Latin, Greek or Cyrillic.
  private static func small(_ value: UInt32) -> UInt32 {
    switch value {
    case 0xC0...0xDE, 0x391...0x3A9, 0x410...0x42F: value + 0x20
    default: value
    }
  }
}
