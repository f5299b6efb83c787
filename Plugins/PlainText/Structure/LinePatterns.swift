import GalleyCore

/// What the words of a short line say about it, in the weights of the search.
///
/// Made only for lines that may be more than body text: reading the words of every line would
/// cost more than all the rest.
struct LinePatterns {
  /// What a byline weighs before its neighbours are looked at.
  private(set) var byline = Weights.bylineNothing
  /// Whether the words are an author's note, a source line, a date.
  let isAuthorNote: Bool
  let isSourceLine: Bool
  /// Whether they say on which page the text goes on.
  let isJump: Bool
  private(set) var isDate: Bool
  /// What a heading weighs, nil when it cannot be one.
  var heading: Int32?
  /// The level of the heading, 1 the highest.
  private(set) var headingLevel = 2
  /// The level among parts (1), chapters (2) and sections (3), for a chapter's heading.
  let chapterLevel: Int?
  /// The number it begins with.
  let number: NumberedHead?
  /// Whether it begins with a number of things, without a mark and before a small letter: `2 boats,
  /// 4 men`.
  private(set) var isCount = false
  /// Whether it begins with a bullet or a number that lists use.
  private(set) var isListItem = false
  /// Whether it is a row of symbols.
  let isSymbols: Bool
  /// Whether it begins with a round bracket, as a remark does.
  let opensRound: Bool
  /// Whether it goes on right after a whole date, as what is told of a day does.
  let opensWithDate: Bool
  /// Whether it begins with the marks of a title in Han.
  let opensWithTitle: Bool
  /// Whether it begins as the caption of a table or a figure does.
  let isCaption: Bool
  /// Whether it ends with a question mark.
  let asks: Bool
  /// Whether it holds an address of mail.
  let isAddress: Bool
  /// Whether commas or sentence ends stand inside of it.
  let hasInnerPunctuation: Bool
  /// Whether a sentence of Han ends inside of it.
  let holdsStop: Bool

  init(_ line: Line, in bytes: borrowing [UInt8], _ rules: borrowing RuleBook) {
    self.init(
      line, LineWords(line, in: copy bytes), in: bytes, rules,
      rules.hints.kinds(of: line, in: bytes))
  }

  /// Reads a line whose words and hints were read already.
  init(
    _ line: Line, _ words: borrowing LineWords, in bytes: borrowing [UInt8],
    _ rules: borrowing RuleBook, _ hints: RuleHints.Kinds
  ) {
    // "A bigger boat" begins with a word, "A. Boats" with a number.
    let head = NumberedHead(words)
    number = head.flatMap {
      $0.style == .letter && !$0.hasMark && !$0.isAlone(in: words) ? nil : $0
    }
    hasInnerPunctuation = line.hasInnerMark
    holdsStop =
      line.hasInnerMark && words.scalars.dropLast().contains(Self.ideographicStop)
      && words.scalars.last.map { !Self.closesSpeech($0) } ?? false
    isAddress = words.scalars.contains(0x40)
    asks = line.asks(in: bytes)
    opensRound = words.scalars.first == 0x28 || words.scalars.first == 0xFF08
    opensWithDate = Self.opensWithDate(words)
    opensWithTitle = Self.opensWithTitle(words)
    isCaption =
      hints.contains(.caption)
      && (rules.tableCaptions.matches(line, in: bytes)
        || rules.figureCaptions.matches(line, in: bytes))
    isSymbols = words.seen.isSubset(of: Self.symbols)
    isAuthorNote = hints.contains(.authorNote) && rules.authorNotes.matches(line, in: bytes)
    isJump =
      line.ending != .sentence && hints.contains(.jump) && rules.isJump(words, line, in: bytes)
    isSourceLine = hints.contains(.sourceLine) && rules.sourceLines.matches(line, in: bytes)
    isDate =
      hints.contains(.date) && (words.seen.contains(.digit) || words.seen.contains(.han))
      && rules.dates.matches(words)
    chapterLevel = hints.contains(.chapter) ? rules.chapters.level(of: words) : nil
    if line.ending != .sentence && line.characters <= 50
      && (line.ending != .colon || line.characters <= Self.longestBareWord)
    {
      readByline(line, words, bytes, rules, hints)
    }
    readListMarker(words)
    readHeading(line, words)
  }

  /// Reads a line of Han that nothing but its marks tells something of.
  ///
  /// It begins with no number and no word of a rule, and holds no letter and no space. Nil for any
  /// other line, whose words must be read.
  init?(han line: Line, in bytes: borrowing [UInt8], _ hints: RuleHints.Kinds) {
    guard line.first == .han, line.characters > Self.shortLine,
      hints.isDisjoint(with: Self.ruled),
      !NumberedHead.isIdeograph(ScalarCursor.decode(bytes, at: Int(line.start)).value),
      let marks = HanLine(bytes.span, Int(line.start)..<Int(line.end)),
      line.ending == .sentence || line.characters > 50 || !marks.isParted
    else { return nil }
    (number, chapterLevel) = (nil, nil)
    (isAuthorNote, isSourceLine, isDate, isCaption, isSymbols) = (false, false, false, false, false)
    isJump = false
    asks = line.asks(in: bytes)
    (opensRound, opensWithDate, opensWithTitle, isAddress) = (false, false, false, false)
    hasInnerPunctuation = line.hasInnerMark
    holdsStop = marks.hasStop && line.ending != .sentence
    if line.ending == .open, marks.count <= Self.longestHeading, !marks.hasStop {
      heading = Weights.headingAlone
    }
  }

  /// The most characters of a line that may be a heading though it ends as none, or a name.
  private static let shortLine = 8
  /// The most characters of a word for a byline with a colon, whose name stands below.
  private static let longestBareWord = 12
  /// The most characters of a heading.
  private static let longestHeading = 80
  /// What the words of a rule tell of a line in Han.
  private static let ruled: RuleHints.Kinds = [
    .caption, .authorNote, .sourceLine, .date, .byline, .organization, .jump, .chapterWord,
  ]

  /// Reads the word of a byline that stands alone near the head of a book, or the name below it.
  mutating func readBareByline(_ index: Int, _ text: MeasuredText) {
    let words = text.rules.bylines
    if words.isWord(text.lines[index], in: text.bytes), index + 1 < text.lines.count {
      byline = Weights.bylineWordAndName
    } else if words.isWord(text.lines[index - 1], in: text.bytes),
      text.lines[index].ending == .open, text.lines[index].characters <= 40
    {
      byline = Weights.bylineWordAndName
    }
    // "BY MARY HOLT."
    let line = text.lines[index]
    if line.ending == .sentence, line.characters <= 50, words.matches(line, in: text.bytes),
      text.rules.names.followsWord(LineWords(line, in: text.bytes))
    {
      byline = Weights.bylineWordAndName
    }
  }

  /// Takes a line below the title of a book for the name of who wrote it.
  mutating func readPenName() { byline = max(byline, Weights.bylineName) }

  private typealias Kinds = CharacterClass.Kinds

  /// The classes of the characters of a row of symbols.
  private static let symbols: Kinds = [
    Kinds(.other), Kinds(.dash), Kinds(.space), Kinds(.pause), Kinds(.final),
  ]

  private mutating func readByline(
    _ line: Line, _ words: borrowing LineWords, _ bytes: borrowing [UInt8],
    _ rules: borrowing RuleBook, _ hints: RuleHints.Kinds
  ) {
    // What tells of a thing and a comma after it is the news itself: `本报讯 昨天上午，`.
    if hasInnerPunctuation && words.seen.contains(.han) { return }
    let mayBeName = PersonName.mayBe(words)
    // "par" and "by" begin many lines; in small letters only a name after them makes a byline.
    if hints.contains(.byline), rules.bylines.matches(line, in: bytes),
      line.first != .lower || rules.names.followsWord(words)
    {
      byline =
        rules.names.followsWord(words) ? Weights.bylineWordAndName : Weights.bylineWord
    } else if mayBeName, rules.names.isLikely(words) {
      byline = Weights.bylineName
    } else if hints.contains(.organization), rules.organizations.matches(line, in: bytes) {
      byline = Weights.bylineOffice
    } else if mayBeName, rules.names.isPossible(words) {
      byline = Weights.bylineForm
    } else if isAddress, Self.endsWithAddress(words) {
      byline = Weights.bylineName
    } else if line.first == .opener, line.last == .closer {
      switch rules.names.inBrackets(words) {
      case .nothing: break
      case .form: byline = Weights.bylineForm
      case .sure: byline = Weights.bylineName
      }
    }
  }

  /// Whether a few words stand before an address of mail: `이지은 기자 jieun@…`.
  private static func endsWithAddress(_ words: borrowing LineWords) -> Bool {
    let parts = words.parts()
    guard 2...5 ~= parts.count, let last = parts.last else { return false }
    return words.scalars[last].dropFirst().dropLast().contains(0x40)
  }

  /// Takes a date behind the name of a place for one, as the lines of a newspaper have it.
  mutating func knowPlaces(_ words: borrowing LineWords, _ rules: borrowing RuleBook) {
    if !isDate, words.seen.contains(.digit) { isDate = rules.dates.followsPlace(copy words) }
  }

  /// Takes a word or two all in brackets right below a line that stops in mid-sentence for an agency,
  /// or for who wrote it, as it is on a page of news: `(AFP)`.
  mutating func readAgency(_ index: Int, _ words: borrowing LineWords, _ text: MeasuredText) {
    guard byline == Weights.bylineNothing, index > 0, 4...12 ~= words.count,
      words.kinds.first == .opener, words.kinds.last == .closer,
      words.scalars.first.map({ !(0x300A...0x300F ~= $0) }) ?? false,
      text.lines[index].blanksBefore == 0, text.lines[index - 1].ending == .open,
      text.lines[index - 1].last != .dash,
      !words.scalars.contains(where: { NumberedHead.isIdeograph($0) }),
      !words.scalars.contains(where: { 0x4E0A...0x4E0B ~= $0 || $0 == 0x4E2D }),
      words.kinds.dropFirst().dropLast().allSatisfy({
        $0 == .upper || $0 == .lower || $0 == .han || $0 == .space || $0 == .kana
      })
    else { return }
    byline = Weights.bylineName
  }

  /// Takes a name behind a dash for the byline that it is on a page of news.
  mutating func readDashedName(_ words: borrowing LineWords, _ rules: borrowing RuleBook) {
    if byline == Weights.bylineNothing, rules.names.followsDash(words) {
      byline = Weights.bylineName
    }
  }

  /// Whether a character ends what is said: a full stop may stand right before it.
  private static func closesSpeech(_ value: UInt32) -> Bool {
    value == 0x300D || value == 0x300F || value == 0x201D || value == 0xFF09
  }

  /// U+3002: unlike the full stop of the West it ends nothing but sentences.
  private static let ideographicStop: UInt32 = 0x3002

  /// U+00A9: whose the text is, is told on a line of its own, which heads nothing.
  private static let copyright: UInt32 = 0xA9

  private mutating func readHeading(_ line: Line, _ words: borrowing LineWords) {
    if chapterLevel != nil {
      // "CHAPTER 40. Midnight, Forecastle."
      let isTitle = Self.asks(words) || words.count > 30 && HeadSeries.isTitleCase(words)
      if line.ending != .sentence || words.count <= (isTitle ? Self.longestHeading : 30) {
        heading = Weights.headingChapter
      }
      return
    }
    guard !isDate, line.ending == .open || words.count <= Self.shortLine,
      words.count <= Self.longestHeading
    else { return }
    if isListItem && number == nil { return }
    if let number {
      let isAlone = number.isAlone(in: words)
      guard number.style != .letter, words.count <= (isAlone ? 8 : 60) else { return }
      heading = Weights.headingNumber + (isAlone && number.style == .decimal ? -120 : 0)
      headingLevel = number.style == .dotted ? number.depth : number.isBracketed ? 3 : 2
      isCount = number.counts(in: words)
      return
    }
    // A dash opens a speech or names who is quoted.
    guard line.ending == .open, line.first != .opener || line.last == .closer, !opensRound,
      line.first != .dash,
      !words.scalars.contains(Self.ideographicStop), !opensWithDate, !isCaption,
      !words.scalars.contains(Self.copyright),
      !Self.isSentences(words), !Self.isCode(words), !Self.isSlantedSentence(words)
    else { return }
    let isCapitals =
      words.count > 3 && words.seen.contains(.upper) && !words.seen.contains(.lower)
    heading = isCapitals ? Weights.headingCapitals : Weights.headingAlone
  }

  /// Whether a sentence stands between underscores, as `_Exit by the window._` does.
  private static func isSlantedSentence(_ words: borrowing LineWords) -> Bool {
    words.count > shortLine && words.scalars.last == 0x5F && words.scalars.first == 0x5F
      && (words.kinds[words.count - 2] == .final || words.kinds[words.count - 2] == .pause)
      && words.seen.contains(.lower)
  }

  /// Whether a line ends with a question mark or an exclamation mark, as the name of a chapter may.
  private static func asks(_ words: borrowing LineWords) -> Bool {
    guard let last = words.scalars.last else { return false }
    return last == 0x3F || last == 0x21
  }

  /// Whether a sentence ends inside of a line, and another begins.
  private static func isSentences(_ words: borrowing LineWords) -> Bool {
    guard words.seen.contains(.final) else { return false }
    for index in words.kinds.indices.dropFirst(4).dropLast(2)
    where words.kinds[index] == .final && words.kinds[index + 1] == .space {
      let isWord = words.kinds[(index - 4)..<index].allSatisfy { $0 == .lower }
      if isWord && words.kinds[index + 2] == .upper { return true }
    }
    return false
  }

  /// Whether a line holds more brackets and operators than words do.
  private static func isCode(_ words: borrowing LineWords) -> Bool {
    var signs = 0
    for scalar in words.scalars where scalar < 0x80 && codeSigns[Int(scalar)] { signs += 1 }
    return signs >= 3 && signs * 8 >= words.count
  }

  private static let codeSigns: [Bool] = {
    var table = [Bool](repeating: false, count: 128)
    for byte in "{}[]()<>=+|\\_$^&@;`\"".utf8 { table[Int(byte)] = true }
    return table
  }()

  private mutating func readListMarker(_ words: borrowing LineWords) {
    if ListMarker.isBullet(words) {
      isListItem = true
    } else if let number {
      isListItem = number.hasMark && number.style != .dotted && !number.isAlone(in: words)
    }
  }
}
