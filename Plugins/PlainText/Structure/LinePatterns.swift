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
  let isDate: Bool
  /// What a heading weighs, nil when it cannot be one.
  private(set) var heading: Int32?
  /// The level of the heading, 1 the highest.
  private(set) var headingLevel = 2
  /// The level among parts (1), chapters (2) and sections (3), for a chapter's heading.
  let chapterLevel: Int?
  /// The number it begins with.
  let number: NumberedHead?
  /// Whether it begins with a bullet or a number that lists use.
  private(set) var isListItem = false
  /// Whether it is a row of symbols.
  let isSymbols: Bool
  /// Whether it begins with a round bracket, as a remark does.
  let opensRound: Bool
  /// Whether commas or sentence ends stand inside of it.
  let hasInnerPunctuation: Bool

  init(_ line: Line, in bytes: [UInt8], _ rules: borrowing RuleBook) {
    let words = LineWords(line, in: bytes)
    number = NumberedHead(words)
    hasInnerPunctuation = words.scalars.dropLast().contains {
      $0 == 0xFF0C || $0 == 0x3002 || $0 == 0xFF1B || $0 == 0x2C || $0 == 0x3B
    }
    opensRound = words.scalars.first == 0x28 || words.scalars.first == 0xFF08
    isSymbols = words.kinds.allSatisfy {
      $0 == .other || $0 == .dash || $0 == .space || $0 == .pause || $0 == .final
    }
    isAuthorNote = rules.authorNotes.matches(line, in: bytes)
    isSourceLine = rules.sourceLines.matches(line, in: bytes)
    isDate = rules.dates.matches(words)
    chapterLevel = rules.chapters.level(of: words)
    if line.ending != .sentence && line.characters <= 50 { readByline(line, words, bytes, rules) }
    readListMarker(words)
    readHeading(line, words)
  }

  private mutating func readByline(
    _ line: Line, _ words: LineWords, _ bytes: [UInt8], _ rules: RuleBook
  ) {
    // "par" and "by" begin many lines; in small letters only a name after them makes a byline.
    if rules.bylines.matches(line, in: bytes),
      line.first != .lower || rules.names.followsWord(words)
    {
      byline =
        rules.names.followsWord(words) ? Weights.bylineWordAndName : Weights.bylineWord
    } else if rules.names.isLikely(words) {
      byline = Weights.bylineName
    } else if rules.organizations.matches(line, in: bytes) {
      byline = Weights.bylineOffice
    } else if rules.names.isPossible(words) {
      byline = Weights.bylineForm
    }
  }

  /// U+3002: unlike the full stop of the West it ends nothing but sentences.
  private static let ideographicStop: UInt32 = 0x3002

  private mutating func readHeading(_ line: Line, _ words: LineWords) {
    if chapterLevel != nil {
      if line.ending != .sentence || words.count <= 30 { heading = Weights.headingChapter }
      return
    }
    guard line.ending == .open || words.count <= 8, words.count <= 80 else { return }
    if isListItem && number == nil { return }
    if let number {
      let isAlone = number.isAlone(in: words)
      guard number.style != .letter, words.count <= (isAlone ? 8 : 60) else { return }
      heading = Weights.headingNumber + (isAlone && number.style == .decimal ? -120 : 0)
      headingLevel = number.style == .dotted ? number.depth : number.isBracketed ? 3 : 2
      return
    }
    guard line.ending == .open, line.first != .opener || line.last == .closer, !opensRound,
      !words.scalars.contains(Self.ideographicStop)
    else { return }
    let isCapitals =
      words.count > 3 && words.kinds.contains(.upper) && !words.kinds.contains(.lower)
    heading = isCapitals ? Weights.headingCapitals : Weights.headingAlone
  }

  private mutating func readListMarker(_ words: LineWords) {
    if ListMarker.isBullet(words) {
      isListItem = true
    } else if let number {
      isListItem = number.hasMark && number.style != .dotted && !number.isAlone(in: words)
    }
  }
}
