/// What each line can be, and what each label weighs for it by itself: made once for a text, used
/// by every search over it.
struct EmissionTable {
  /// Where each line's labels start in `labels`; one more than there are lines.
  var starts: [Int32] = [0]
  /// The labels that are possible, line by line.
  var labels: [LineLabel] = []
  /// What each of them weighs, in hundredths of a nat.
  var weights: [Int32] = []

  /// For each line that stands deeper than the text around it the measure of such lines.
  ///
  /// It is -1 where they have none of their own, and 0 for other lines; the array is empty when no
  /// line stands deeper.
  var setOff: [Int16] = []

  /// The bylines by their form alone: a fingerprint of the line's text, and the place of the weight.
  var nameForms: [(text: UInt64, slot: Int)] = []

  /// Whether the lines are as narrow as a newspaper's.
  let isNarrow: Bool
  /// Whether the lines are wide and stood one below the other, as a book's do.
  let isBook: Bool

  /// Whether a page in columns begins with a title in capitals, as all its titles then are.
  let hasCapitalTitles: Bool

  /// Whether the lines are Chinese: hardly any name there lacks a known family name.
  private let isChinese: Bool

  /// How many lines a title takes that the text begins with and whose two names stand on either side
  /// of an `or`; 0 where there is none.
  private let alternativeTitle: Int

  /// Whether a book begins with the name of its author, and its title below it.
  private let isAuthorFirst: Bool

  /// Whether dashes open what is said, and no items of lists.
  let speaksAfterDashes: Bool

  /// Whether a heading with a mark takes several lines.
  let hasLongHeads: Bool

  /// The last line of a book that may be the word before its author's name, alone.
  private static let lastOfHead = 12

  /// The last line of a book whose date at the right edge may be that of the whole.
  private static let lastDated = 5

  let lineCount: Int
  /// The most lines of a text that is shorter than a page of a newspaper.
  static let shortText = 60
  let kept: KeptLines
  let heads: HeadMarks
  let letter: Letter
  private let enclosed: EnclosedLetters
  /// The next heading with a mark, and the measure that most lines keep.
  var nextHead = 0
  var nextOverline = 0
  /// The next line that begins with a marker of a series.
  var nextListed = 0
  /// The last line that is a notice, -1 before the first.
  private var lastNotice = -1
  /// The last line that names who wrote it or is a date, and needs nothing to follow; -1 before the
  /// first.
  var lastName = -1
  /// The last line that tells whose a picture is, -1 before the first.
  private var lastCredit = -1
  /// The last line that is the name below an article, -1 before the first.
  private var lastClosing = -1
  /// The last line of a title in large letters that another line of it follows, -1 before the first.
  var lastLarge = -1
  /// The lines that the last speech of several lines begins and closes on, -1 before the first.
  private(set) var speechStart = -1
  private(set) var speechEnd = -1
  /// The next line that opens with a place and a date, -1 where none is known.
  private var nextNews = -1
  /// Whether a line in the middle of the measure was weighed, and whether one stands above all that
  /// are weighed.
  var hasCentred = false
  var isAfterCentred = false
  private(set) var commonMeasure: Int32 = 0
  /// The indent of running text.
  private(set) var commonEdge: Int32 = 0
  /// Whether the headings with marks, a dozen or more, stand outside of running text.
  private(set) var areHeadsOutdented = false
  /// Whether the items of lists go on deeper than their markers stand.
  private(set) var hangsItems = false
  /// What each line need not be tried for.
  var hints: RuleHints
  /// The words of the line that is weighed, in memory that serves all lines.
  var words: LineWords

  /// Weighs the lines of a text; its `groups` are not weighed yet.
  init(
    _ text: MeasuredText, _ dialogue: Dialogue, _ groups: consuming LineGroups, isNarrow: Bool,
    kept: KeptLines, heads: HeadMarks, letter: Letter, enclosed: EnclosedLetters
  ) {
    self.isNarrow = isNarrow
    self.kept = kept
    self.heads = heads
    self.letter = letter
    self.enclosed = enclosed
    hasLongHeads = heads.heads.contains { $0.count > 1 }
    lineCount = text.lines.count
    speaksAfterDashes = text.speaksAfterDashes
    hasCapitalTitles =
      isNarrow && text.isReordered
      && text.lines.first.map { Self.isCapital($0, text.bytes) } ?? false
    isChinese = isNarrow && Self.isChinese(text.lines)
    words = LineWords(in: text.bytes)
    hints = text.rules.hints
    isBook = !isNarrow && !text.isReordered
    alternativeTitle =
      !isNarrow && !text.isReordered && heads.head(at: 0) == nil
      ? AlternativeTitle.lines(of: text) : 0
    isAuthorFirst =
      !isNarrow && !text.isReordered && heads.head(at: 0) == nil && AuthorAboveTitle.opens(text)
    groups.weigh(beside: heads)
    commonMeasure = groups.measure
    commonEdge = groups.edge
    if isBook, heads.areAllMarked {
      let outdented = heads.heads.count { text.lines[$0.line].indent + 2 <= groups.edge }
      areHeadsOutdented = outdented * 10 >= heads.heads.count * 9
    }
    hangsItems = isBook && Self.hangsItems(groups.listed, text.lines)
    let plan = Plan(
      groups: groups, dialogue: dialogue, stage: StageDirections(text, dialogue),
      cast: CastList(text, dialogue))
    weighAll(of: text, by: plan)
    words = LineWords(in: [])
    weighRecurringNames()
  }

  /// A line with the form of a name that comes back word for word is the name of who wrote several
  /// articles of the page.
  private mutating func weighRecurringNames() {
    guard isNarrow else { return }
    var counts: [UInt64: Int] = [:]
    for form in nameForms { counts[form.text, default: 0] += 1 }
    for form in nameForms where counts[form.text, default: 0] > 1 {
      weights[form.slot] += Weights.bylineRecurring
    }
  }

  mutating func weigh(
    _ index: Int, of text: borrowing MeasuredText, _ bytes: [UInt8], in group: LineGroups.Group,
    around: Surroundings
  ) {
    if let label = letter.label(of: index) { return allow(label, 0) }
    let isEnclosed = enclosed.holds(index)
    if isEnclosed, enclosed.isEdge(index) { return allow(.paragraph, 0) }
    defer { if enclosed.parts(before: index) { keepLast { !$0.continues } } }
    if let label = text.mail.label(of: index) { return allow(label, 0) }
    if text.lines[index].startsTitle { return allow(.title, 0) }
    if index < alternativeTitle {
      return allow(index == 0 ? .title : .matterContinuation, 0)
    }
    if index < 2, isAuthorFirst { return allow(index == 0 ? .byline : .title, 0) }
    if weighMarked(index, of: text) { return }
    let isNumbered = text.rules.numbers.matches(text.lines[index], in: bytes)
    allow(.paragraph, isNumbered ? Self.numbered(after: index, text.lines) : 0)
    if isNarrow, text.lines[index].first == .opener,
      let end = OpenQuotation.speechEnd(from: index, text)
    {
      (speechStart, speechEnd) = (index, end)
    }
    // What a site put into a text is a paragraph by itself.
    let isNotice =
      !isNarrow && text.rules.notices.matches(text.lines[index], in: bytes)
      && !Self.isAddressInText(index, text)
    let isAfterNotice = lastNotice >= 0 && lastNotice == index - 1
    if isNotice { lastNotice = index }
    let isAfterCredit =
      lastCredit >= 0 && lastCredit == index - 1 && text.lines[index].first != .lower
    if !isNotice, !isAfterNotice, !isAfterCredit, !Self.partsFromBefore(index, text, hints) {
      allow(
        .continuation,
        (isNumbered ? Weights.numberedContinuation : 0)
          + (nextNews == index ? Weights.continuationNews : 0)
          + (isNarrow && opensCredit(index, text) ? Weights.continuationCredit : 0)
          + (isNarrow && standsAlone(index, text) ? Weights.continuationAlone : 0)
          + (isNarrow ? opensSentence(index, text) : 0)
          + (speechEnd >= 0 ? partsSpeech(index, text) : 0))
    }
    let site = LineSite(index, of: text)
    if around.isListed {
      allow(
        .listItem,
        Weights.listItem + Weights.listItemOfSeries
          + Self.listed(after: index, text.lines, around)
          + (standsOut(index, text, around) ? Weights.listItemStandsOut : 0))
    }
    let isOfLetter = isEnclosed || letter.body.contains(index)
    // A title's own lines may seem full by a measure of their own.
    if site.mayBeMatter || isLargeHeadOpen(before: index), !isOfLetter,
      !Self.greets(index, text, hints),
      !isNotice
    {
      var patterns = patterns(of: site.line, text, bytes)
      var around = around
      around.followsWhole =
        Self.followsWholeLine(index, text)
        || isBook && WholeTitleLine.standsAbove(index, text)
      around.isSaid = isBook && !site.isFirst && Self.isSaid(site.line, bytes)
      if isBook, 1...Self.lastOfHead ~= index {
        patterns.readBareByline(index, text)
        if WholeTitleLine.isPenName(index, text) { patterns.readPenName() }
      }
      if isBook, site.line.first == .upper { patterns.readStoppedName(site, words, text) }
      around.isBesideNumber = Self.isBesideNumber(index, patterns.number, text)
      if isNarrow {
        if site.line.first == .upper {
          patterns.knowPlaces(words, text.rules)
        } else if site.line.first == .dash {
          patterns.readDashedName(words, text.rules)
        } else if site.line.first == .opener, site.line.last == .closer {
          patterns.readAgency(index, LineWords(site.line, in: bytes), text)
        }
        if PictureCredit.stands(in: site.line, bytes) {
          around.isCredit = true
          if site.line.ending == .open { lastCredit = index }
        }
        let isSpoken = speechStart >= 0 && speechStart...speechEnd ~= index
        if !around.isBesideNumber, !isSpoken { around.large = LargeHead(index, of: text) }
        if around.large == .first || around.large == .inner { lastLarge = index }
        if around.large == .nothing {
          if !isSpoken { around.crossHead = CrossHead(index, of: text) }
          if !around.isBesideNumber {
            around.aboveByline = HeadAboveByline.place(of: index, text)
          }
          around.isOverFlush = isOverFlush(site, around.crossHead, text)
          around.closes = ArticleEnd.closes(index, text)
          around.followsClosing = lastClosing >= 0 && lastClosing == index - 1
          if around.closes { lastClosing = index }
        }
      }
      around.hangs =
        around.isListed && index + 1 < text.lines.count
        && ListMarker.column(of: site.line, in: text) == text.lines[index + 1].indent
      if isNarrow {
        around.isUnnamed =
          isChinese && site.line.first == .han && patterns.byline == Weights.bylineForm
        around.followsOpenByline = followsOpenByline(index, text)
        around.overline = overline(site, patterns, text)
        around.isRestOfTitle =
          (around.large == .inner || around.large == .last) && patterns.byline == Weights.bylineForm
          && !words.seen.contains(.lower)
        around.followsWhole = around.followsWhole || followsWhole(index, text)
        around.isNews = nextNews == index
        around.isUnended =
          SentenceOpening.isUnended(site.line, in: bytes)
          || OpenQuotation.isOpen(after: site.line, in: bytes)
        around.isSaid = around.isSaid || speechStart == index
        if site.line.ending == .open, site.line.characters > 4, NewsOpening.opens(index + 1, text) {
          around.precedesNews = true
          nextNews = index + 1
        }
        let isNamed = around.closes || patterns.byline >= Weights.bylineName
        if site.line.ending == .open, isNamed && endsWithName || patterns.isDate {
          lastName = index
        }
      }
      around.followsNotice = index == 1 && isAfterNotice
      around.isCentred = group.isCentred
      around.isRight = group.isRight && isBook && index > Self.lastDated
      around.isFirstCentred = group.isCentred && !hasCentred && !isAfterCentred
      hasCentred = hasCentred || group.isCentred
      weigh(site, patterns, around, isSetOff: group.isSetOff)
      if patterns.byline == Weights.bylineForm {
        note(nameIn: bytes[Int(site.line.start)..<Int(site.line.end)])
      }
    }
    let line = text.lines[index]
    if index > 0, line.blanksBefore == 0, line.first == .upper, !heads.heads.isEmpty,
      text.lines[index - 1].first == .digit, text.lines[index - 1].maximumWidth <= 40,
      heads.head(at: index - 1)?.mark == .number
    {
      // A short heading with a number stands right over its text.
      keepLast { $0 != .matterContinuation }
    }
    if text.hasReplies, index > 0, index + 1 < text.lines.count,
      text.lines[index + 1].quoteDepth > line.quoteDepth
    {
      // What stands above a quotation in an answer says whose it is, or takes leave.
      keepLast { !$0.isHead && $0 != .heading }
    }
    if line.followsInitial, index > 0 {
      keepLast { $0 == .continuation }
    } else if line.characters == 1, index + 1 < text.lines.count,
      text.lines[index + 1].followsInitial
    {
      keepLast { $0 == .paragraph }
    }
    if index > 0, heads.endsListed(at: index - 1) || standsBelowOutdented(index, text) {
      keepLast { $0 != .matterContinuation && $0 != .continuation }
    }
    let isSample = group.isSetOff && heads.head(at: index - 1) == nil
    if index > 0, !isSample, Self.isRule(line, under: text.lines[index - 1], bytes) {
      allow(.headingRule, Weights.headingRule)
    }
    let isClosing =
      (group.verse != nil || group.literal != nil) && group.lines.count <= 3
      && Self.greets(anyOf: group.lines, text, hints)
    if let verse = group.verse, isEnclosed || !isOfLetter, !isClosing {
      allow(
        .verse,
        Int32(verse) + (line.first == .lower ? Weights.verseSmall : 0)
          + (line.first == .digit || line.last == .digit ? Weights.verseNumber : 0))
    }
    if let literal = group.literal, !isOfLetter, !isClosing { allow(.literal, Int32(literal)) }
    if let quotation = group.quotation, !isEnclosed { allow(.quotation, Int32(quotation)) }
  }

  /// What the words of a line say; those of most lines in Han need not be read for it.
  private mutating func patterns(
    of line: Line, _ text: borrowing MeasuredText, _ bytes: [UInt8]
  ) -> LinePatterns {
    let kinds = hints.kinds(of: line, in: bytes)
    if let patterns = LinePatterns(han: line, in: bytes, kinds) { return patterns }
    words.read(line)
    return LinePatterns(line, words, in: bytes, text.rules, kinds)
  }

  /// Leaves of the last line's labels those that can be; a paragraph where none is left.
  mutating func keepLast(_ canBe: (LineLabel) -> Bool) {
    let first = Int(starts[starts.count - 1])
    for slot in (first..<labels.count).reversed() where !canBe(labels[slot]) {
      labels.remove(at: slot)
      weights.remove(at: slot)
    }
    if labels.count == first { allow(.paragraph, 0) }
  }

  /// Notes the last byline that was allowed, for it to be looked for elsewhere.
  private mutating func note(nameIn bytes: ArraySlice<UInt8>) {
    guard let slot = labels.lastIndex(of: .byline) else { return }
    var text: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { text = (text ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    nameForms.append((text, slot))
  }

  /// Whether a line and the one before it stand deeper than the text around them.
  func isSetOff(_ index: Int) -> Bool {
    !setOff.isEmpty && setOff[index] != 0 && setOff[index - 1] != 0
  }

  /// The measure of text that is set off, where it has one of its own.
  func ownMeasure(_ index: Int) -> Int32? {
    guard !setOff.isEmpty, setOff[index] > 0 else { return nil }
    return Int32(setOff[index])
  }

  /// The places of a line's labels.
  func slots(_ line: Int) -> Range<Int> { Int(starts[line])..<Int(starts[line + 1]) }

  mutating func allow(_ label: LineLabel, _ weight: Int32) {
    labels.append(label)
    weights.append(weight)
  }
}
