/// What single lines weigh under the labels that depend on more than a rule: titles, headings, items
/// of lists.
extension EmissionTable {
  /// What the text's own way of setting headings says of a line without a mark.
  func habit(_ site: LineSite, isCentred: Bool) -> Int32 {
    var weight: Int32 = 0
    if isCentred {
      weight += Weights.headingCentred
    } else if isBook, site.isAfterBlank, site.isBeforeBlank, site.line.indent + 2 <= commonEdge {
      weight += Weights.headingOutdented
    } else if heads.isMarked {
      weight += heads.areAllMarked ? Weights.headingUnlike : Weights.headingUnmarked
      if isInset(site.line) { weight += Weights.headingInset }
    }
    if isBook && site.line.first == .lower { weight += Weights.headingSmall }
    if heads.setsBlanks && !site.isFirst {
      weight += site.line.blanksBefore > 1 ? Weights.headingAfterGap : Weights.headingWithoutGap
    }
    // Beside a listing the lines of the text are as wide as elsewhere.
    if isBook && !site.isBeforeBlank && site.line.fullWidth * 10 >= commonMeasure * 9 {
      weight += Weights.headingFull
    }
    return weight
  }

  /// Whether a line stands at the text's edge or deeper, where the headings with marks stand outside
  /// of it.
  func isInset(_ line: Line) -> Bool { areHeadsOutdented && line.indent + 2 > commonEdge }

  /// Whether a line is in capitals only.
  static func isCapital(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard line.ending != .sentence, line.first == .upper, line.characters > 3 else { return false }
    return !LineWords(line, in: bytes).seen.contains(.lower)
  }

  /// Whether a line is in capitals only, a full stop after them or not.
  static func isName(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard line.first == .upper, line.characters > 3, line.characters <= 60 else { return false }
    return !LineWords(line, in: bytes).seen.contains(.lower)
  }

  /// What it weighs against running text that a line begins as sentences do, right below one that
  /// stops in mid-sentence.
  func opensSentence(_ index: Int, _ text: MeasuredText) -> Int32 {
    guard index > 0, text.lines[index].first == .upper else { return 0 }
    let before = text.lines[index - 1]
    guard before.ending == .open else { return 0 }
    let isWord = before.last.isLetter
    guard isWord || before.last == .digit || before.last == .closer || before.last == .quote else {
      return 0
    }
    switch SentenceOpening.strength(of: text.lines[index], in: text.bytes) {
    case .nothing: return 0
    // A small word wants its name on the next line: `the clerk of` The Hague.
    case .sure where !SentenceOpening.endsSmall(before, in: text.bytes):
      return Weights.continuationOpeningSure
    case .likely where !SentenceOpening.endsSmall(before, in: text.bytes):
      return Weights.continuationOpeningLikely
    default: return isWord ? Weights.continuationOpening : 0
    }
  }

  /// What it weighs against running text that a speech of several lines begins with a line below the
  /// end of a sentence, or has closed right above what goes on with no kana.
  func partsSpeech(_ index: Int, _ text: MeasuredText) -> Int32 {
    if index == speechStart, index > 0, text.lines[index - 1].ending == .sentence {
      return Weights.continuationSpeech
    }
    return index == speechEnd + 1 && text.lines[index].first == .han
      ? Weights.continuationBelowSpeech : 0
  }

  /// Whether a line between blank lines stops in mid-sentence though it had room to go on: the text
  /// that stands above and below it is broken where it is full.
  func standsAlone(_ index: Int, _ text: MeasuredText) -> Bool {
    guard index > 0, index + 1 < text.lines.count else { return false }
    let (line, next) = (text.lines[index], text.lines[index + 1])
    guard line.blanksBefore > 0, next.blanksBefore > 0, line.ending == .open, line.last != .dash,
      line.first == .upper || line.first == .han || line.first == .kana
    else { return false }
    let measure = min(text.measures[index - 1], text.measures[index + 1])
    return measure > 0 && 10 * (line.fullWidth + next.headWidth) < 7 * measure
  }

  /// Whether a line right below the end of a sentence tells whose a picture is.
  func opensCredit(_ index: Int, _ text: MeasuredText) -> Bool {
    guard index > 0, text.lines[index - 1].ending == .sentence, text.lines[index].ending == .open
    else { return false }
    return PictureCredit.stands(in: text.lines[index], text.bytes)
  }

  /// Whether a line goes on with none before it: the one above takes leave at the end of a letter,
  /// or it names a stretch of years and is not full, or it tells what stands below it, where each
  /// paragraph is a line.
  static func partsFromBefore(
    _ index: Int, _ text: MeasuredText, _ hints: RuleHints
  ) -> Bool {
    guard index > 0 else { return false }
    let (line, before) = (text.lines[index], text.lines[index - 1])
    if before.characters <= (before.first.isIdeographic ? 20 : 44), line.characters <= 40,
      line.first != .lower,
      mayGreet(before, text, hints), text.rules.letters.isClose(before, in: text.bytes)
    {
      return true
    }
    if followsWholeLine(index, text) { return true }
    if before.first == .digit, before.ending == .open, before.fullWidth * 10 < 9 * line.fullWidth {
      return LinePatterns.opensWithYears(before, in: text.bytes)
    }
    return isLabel(line) && text.measures[index] == 0 && before.ending == .open
  }

  /// The half-ems beside a line of Han that show it was not full.
  private static let roomOfHan: Int32 = 8

  /// Whether the line right above is whole by its form: a short one of Han with a number, a word or
  /// two with a colon, words in square brackets with others below.
  static func followsWholeLine(_ index: Int, _ text: MeasuredText) -> Bool {
    guard index > 0, text.lines[index].blanksBefore == 0 else { return false }
    let (line, before, measure) = (
      text.lines[index], text.lines[index - 1], text.measures[index - 1]
    )
    // In columns a first line may have lost its indent.
    let room = text.isNewspaper ? 4 * measure / 10 : roomOfHan
    guard before.characters <= 40, measure == 0 || before.fullWidth + room < measure else {
      return false
    }
    if isLabel(before) { return true }
    if before.first == .opener, before.last == .closer, line.first == .opener {
      let bracket = [UInt8]("【".utf8)
      return text.bytes[Int(before.start)...].starts(with: bracket)
        && text.bytes[Int(line.start)...].starts(with: bracket)
    }
    return before.ending == .open && before.last.isIdeographic && line.first != .lower
      && before.characters <= 30 && text.rules.numbers.matches(before, in: text.bytes)
  }

  /// Whether a line is a word or two of Han with a colon: `文案：`.
  private static func isLabel(_ line: Line) -> Bool {
    line.ending == .colon && line.first.isIdeographic && line.characters <= 8
  }

  /// The items of a list seldom end as sentences do, nor does what announces it.
  static func listed(
    after index: Int, _ lines: [Line], _ around: Surroundings
  ) -> Int32 {
    guard index > 0 else { return 0 }
    // A marker in small letters is not the small letter by which text goes on.
    let small = lines[index].first == .lower ? -Weights.hardSmall : 0
    switch lines[index - 1].ending {
    case .pause: return small + Weights.listItemAfterPause
    case .colon: return small + Weights.listItemAfterColon
    case .open: return small + (around.followsItem ? Weights.listItemAfterItem : 0)
    case .sentence: return small
    }
  }

  /// Whether items that go on below their markers go on deeper than these stand, in nearly all lists of
  /// a text.
  static func hangsItems(_ listed: [Int], _ lines: [Line]) -> Bool {
    var hanging = 0
    var others = 0
    for (place, index) in listed.enumerated() {
      let next = index + 1
      guard next < lines.count, lines[next].blanksBefore == 0,
        place + 1 == listed.count || listed[place + 1] != next
      else { continue }
      if lines[next].indent >= lines[index].indent + 2 { hanging += 1 } else { others += 1 }
    }
    return hanging > 8 * others
  }

  /// Whether an item's marker stands right below another's or farther out than the line above it,
  /// where items go on deeper; or right below one that does.
  func standsOut(_ index: Int, _ text: MeasuredText, _ around: Surroundings) -> Bool {
    guard isBook, index > 0, text.lines[index].blanksBefore == 0 else { return false }
    let isOutdented = text.lines[index - 1].indent >= text.lines[index].indent + 2
    if hangsItems, around.followsItem || isOutdented { return true }
    return isOutdented && Self.hangs(index - 1, text)
  }

  /// The most lines of an item that are looked at.
  private static let longestItem = 12

  /// Whether a line goes on with an item whose text begins as deep as it stands.
  private static func hangs(_ index: Int, _ text: MeasuredText) -> Bool {
    let depth = text.lines[index].indent
    var place = index
    while place > 0, index - place < longestItem, text.lines[place].indent == depth,
      text.lines[place].blanksBefore == 0
    {
      place -= 1
    }
    return text.lines[place].indent < depth
      && ListMarker.column(of: text.lines[place], in: text) == depth
  }

  static func numbered(after index: Int, _ lines: [Line]) -> Int32 {
    guard index > 0 else { return Weights.numberedParagraph }
    let ending = lines[index - 1].ending
    return Weights.numberedParagraph
      + (ending == .pause || ending == .colon ? Weights.numberedAfterPause : 0)
  }

  func title(_ site: LineSite, _ patterns: LinePatterns, _ around: Surroundings) -> Int32 {
    let line = site.line
    var weight = isNarrow ? Weights.title : Weights.titleWide
    if patterns.isCaption || around.isCredit { weight += Weights.titleCaption }
    if patterns.isJump { weight += Weights.titleJump }
    if around.precedesNews { weight += Weights.titleBeforeNews }
    if around.isNews, site.line.last != .closer { weight += Weights.continuationNews }
    if around.closes { weight += Weights.titleCloses }
    if around.followsClosing { weight += Weights.titleBelowClosing }
    if site.isFirst || around.followsNotice { weight += Weights.titleAtStart }
    if isBook, around.isFirstCentred, site.isAfterBlank, 1...12 ~= site.index {
      weight += Weights.titleCentred
    } else if isBook && site.index > 3 && !site.line.startsPage {
      weight += Weights.titleInBook
    }
    if site.isAfterBlank { weight += Weights.titleAfterBlank }
    if site.isBeforeBlank { weight += Weights.titleBeforeBlank }
    if site.isOverMeasure { weight += Weights.titleOverMeasure }
    if site.isAtNewMeasure { weight += Weights.titleAtNewMeasure }
    if site.isBeforeDate { weight += Weights.titleBeforeDate }
    if around.large == .first {
      weight += Weights.titleLarge
    } else if around.aboveByline == 0 {
      weight += Weights.titleAboveByline
    } else if around.crossHead.begins {
      // A long one is seldom above a line of text without anything between.
      if around.crossHead == .whole || site.isAtNewMeasure { weight += Weights.titleBetweenTexts }
      if around.isOverFlush { weight += Weights.headOverFlush }
    } else if site.isFull || site.isFullButIndent {
      weight += Self.fullness(site)
    }
    switch line.ending {
    case .sentence:
      weight +=
        isNarrow && patterns.asks
        ? Weights.titleAsks : isStoppedTitle(site) ? Weights.titleStopped : Weights.titleSentence
    case .pause, .colon: weight += around.large == .first ? 0 : Weights.titlePause
    case .open: break
    }
    if line.first == .lower { weight += Weights.titleSmall }
    if line.last == .dash { weight += Weights.titleDash }
    if patterns.opensRound {
      weight += Weights.titleRound
    } else if line.first == .opener && !(site.isFirst && patterns.opensWithTitle)
      || patterns.isListItem
    {
      weight += Weights.titleBracket
    }
    if patterns.hasInnerPunctuation { weight += Weights.titlePunctuation }
    if patterns.holdsStop { weight += Weights.titleSentence }
    if line.characters < 4 { weight += Weights.titleTiny }
    let longest: Int32 = line.first.isIdeographic || line.last.isIdeographic ? 45 : 120
    if line.characters > longest { weight += Weights.titleHuge }
    if patterns.isDate || patterns.opensWithDate {
      weight += Weights.titleSentence
    }
    return weight
  }

  /// Whether a book begins with a line in capitals that a full stop ends, as old titles do.
  private func isStoppedTitle(_ site: LineSite) -> Bool {
    isBook && site.isFirst && site.isBeforeBlank && site.line.characters <= 60
      && lineCount > Self.shortText && site.line.first == .upper && !words.seen.contains(.lower)
      && words.scalars.last == 0x2E && words.kinds.count { $0 == .upper } > 3
  }

  /// A line that fills the measure is body text, the more so without blank lines around it.
  static func fullness(_ site: LineSite) -> Int32 {
    switch (site.isAfterBlank, site.isBeforeBlank) {
    case (false, false):
      site.isBetweenEnds || site.isAtNewMeasure ? Weights.titleFullBetweenEnds : Weights.titleFull
    case (true, true): Weights.titleFullApart
    // The first line of a text is a title as often as not.
    case _ where site.isFirst && site.isBeforeCapital: Weights.titleFullApart
    default: Weights.titleFullHalfApart
    }
  }

  func opensSection(_ number: NumberedHead?) -> Bool {
    guard let number else { return false }
    return number.hasMark || number.style == .ideographic
  }

  func continuation(_ site: LineSite, _ patterns: LinePatterns) -> Int32 {
    var weight = Weights.matterContinuation
    // A number that stands alone opens a section; it goes on with nothing.
    let isBareNumber = patterns.number != nil && site.line.characters <= 4
    // So does one with a mark after it.
    let opensSection =
      isBareNumber || isNarrow && opensSection(patterns.number) || patterns.number?.style == .dotted
    if patterns.isDate || patterns.opensWithDate || patterns.byline >= Weights.bylineOffice
      || opensSection
    {
      weight += Weights.matterContinuationOther
    }
    if patterns.isAddress { weight += Weights.matterContinuationAddress }
    // A word with a colon tells what stands below it.
    if Self.isLabel(site.line) { weight += Weights.matterContinuationOther }
    if isBook && site.isSetIn {
      weight += Weights.matterContinuationSetIn
    } else if site.line.first == .lower {
      weight += Weights.matterContinuationSmall
    }
    if site.isAfterBlank { weight += Weights.matterContinuationBlank }
    if site.line.blanksBefore > 1, !site.line.startsPage { weight += Weights.matterContinuationGap }
    if patterns.hasInnerPunctuation && !site.isAfterOpenBracket {
      weight += Weights.titlePunctuation + (patterns.holdsStop ? Weights.titleSentence : 0)
      // Two ems before a sentence are how a Chinese paragraph begins.
      if site.line.first.isIdeographic && site.line.indent == 4 {
        weight += Weights.matterContinuationIndented
      }
    }
    if site.line.first.isIdeographic || site.line.last.isIdeographic, site.line.characters > 30,
      !site.isAfterOpenBracket
    {
      weight += Weights.matterContinuationLong
    }
    if site.isAfterOpenBracket {
      weight += Weights.matterContinuationNoteOpen
    } else if site.isFull || site.isFullButIndent {
      weight += Weights.matterContinuationFull
    }
    if site.line.ending == .sentence && !site.isAfterOpenBracket {
      weight += isNarrow && patterns.asks ? Weights.titleAsks : Weights.titleSentence
    }
    return weight
  }
}
