/// What each line can be, and what each label weighs for it by itself: made once for a text, used
/// by every search over it.
struct EmissionTable {
  /// Where each line's labels start in `labels`; one more than there are lines.
  private(set) var starts: [Int32] = [0]
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
  private var nameForms: [(text: UInt64, slot: Int)] = []

  /// Whether the lines are as narrow as a newspaper's.
  let isNarrow: Bool
  /// Whether the lines are wide and stood one below the other, as a book's do.
  let isBook: Bool

  /// Whether a page in columns begins with a title in capitals, as all its titles then are.
  let hasCapitalTitles: Bool

  /// Whether a heading with a mark takes several lines.
  let hasLongHeads: Bool

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
  /// The last line that is a notice, -1 before the first.
  private var lastNotice = -1
  /// The last line that names who wrote it and needs nothing to follow, -1 before the first.
  var lastName = -1
  /// The last line that is the name below an article, -1 before the first.
  private var lastClosing = -1
  /// The last line of a title in large letters that another line of it follows, -1 before the first.
  var lastLarge = -1
  /// The next line that opens with a place and a date, -1 where none is known.
  private var nextNews = -1
  private var hasCentred = false
  private(set) var commonMeasure: Int32 = 0
  /// The indent of running text.
  private(set) var commonEdge: Int32 = 0
  /// The words of the line that is weighed, in memory that serves all lines.
  var words: LineWords

  init(
    _ text: MeasuredText, _ dialogue: Dialogue, isNarrow: Bool, kept: KeptLines, heads: HeadMarks,
    letter: Letter, enclosed: EnclosedLetters
  ) {
    self.isNarrow = isNarrow
    self.kept = kept
    self.heads = heads
    self.letter = letter
    self.enclosed = enclosed
    hasLongHeads = heads.heads.contains { $0.count > 1 }
    lineCount = text.lines.count
    hasCapitalTitles =
      isNarrow && text.isReordered
      && text.lines.first.map { Self.isCapital($0, text.bytes) } ?? false
    words = LineWords(in: text.bytes)
    isBook = !isNarrow && !text.isReordered
    // Two labels for most lines, and a few more for those that stand apart.
    labels.reserveCapacity(text.lines.count * 3)
    weights.reserveCapacity(labels.capacity)
    starts.reserveCapacity(text.lines.count + 1)
    let groups = LineGroups(text, heads: heads)
    if groups.hasSetOff { setOff.reserveCapacity(text.lines.count) }
    commonMeasure = groups.measure
    commonEdge = groups.edge
    let stage = StageDirections(text, dialogue)
    let cast = CastList(text, dialogue)
    let listed = groups.listed
    var next = 0
    for var group in groups.groups {
      // In a play, what is set in is sung.
      if group.verse != nil, dialogue.holds(group.lines.lowerBound) {
        group.literal = nil
        if !dialogue.isVerse, dialogue.opening(group.lines.lowerBound) != .nothing {
          group.verse = nil
        }
      }
      for index in group.lines {
        var around = Surroundings()
        if next < listed.count && listed[next] == index {
          around.isListed = true
          around.followsItem =
            next > 0 && listed[next - 1] == index - 1 && text.lines[index].blanksBefore == 0
          around.precedesItem =
            next + 1 < listed.count && listed[next + 1] == index + 1
            && text.lines[index + 1].blanksBefore == 0
          next += 1
        }
        if let label = kept.label(of: index) {
          allow(label, 0)
        } else {
          weigh(index, of: text, in: group, around: around)
          if text.hasReplies, text.mail.label(of: index) == nil { holdMail(index, text) }
          add(dialogue, stage, cast, index, text)
        }
        starts.append(Int32(labels.count))
      }
      if groups.hasSetOff {
        for _ in group.lines { setOff.append(group.isSetOff ? group.measure : 0) }
      }
    }
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
    _ index: Int, of text: MeasuredText, in group: LineGroups.Group, around: Surroundings
  ) {
    if let label = letter.label(of: index) { return allow(label, 0) }
    let isEnclosed = enclosed.holds(index)
    if isEnclosed, enclosed.isEdge(index) { return allow(.paragraph, 0) }
    defer { if enclosed.parts(before: index) { keepLast { !$0.continues } } }
    if let label = text.mail.label(of: index) { return allow(label, 0) }
    if weighMarked(index, of: text) { return }
    let isNumbered = text.rules.numbers.matches(text.lines[index], in: text.bytes)
    allow(.paragraph, isNumbered ? Self.numbered(after: index, text.lines) : 0)
    // What a site put into a text is a paragraph by itself.
    let isNotice =
      !isNarrow && text.rules.notices.matches(text.lines[index], in: text.bytes)
      && !Self.isAddressInText(index, text)
    let isAfterNotice = lastNotice >= 0 && lastNotice == index - 1
    if isNotice { lastNotice = index }
    if !isNotice, !isAfterNotice, !Self.partsFromBefore(index, text) {
      allow(
        .continuation,
        (isNumbered ? Weights.numberedContinuation : 0)
          + (nextNews == index ? Weights.continuationNews : 0)
          + (isNarrow && opensSentence(index, text) ? Weights.continuationOpening : 0))
    }
    let site = LineSite(index, of: text)
    if around.isListed {
      allow(
        .listItem,
        Weights.listItem + Weights.listItemOfSeries
          + Self.listed(after: index, text.lines, around))
    }
    let isOfLetter = isEnclosed || letter.body.contains(index)
    // A title's own lines may seem full by a measure of their own.
    if site.mayBeMatter || isLargeHeadOpen(before: index), !isOfLetter, !Self.greets(index, text),
      !isNotice
    {
      var patterns = patterns(of: site.line, text)
      var around = around
      if isNarrow {
        if site.line.first == .upper { patterns.knowPlaces(words, text.rules) }
        around.large = LargeHead(index, of: text)
        if around.large == .first || around.large == .inner { lastLarge = index }
        if around.large == .nothing {
          around.crossHead = CrossHead(index, of: text)
          around.aboveByline = HeadAboveByline.place(of: index, text)
          around.closes = ArticleEnd.closes(index, text)
          around.followsClosing = lastClosing >= 0 && lastClosing == index - 1
          if around.closes { lastClosing = index }
        }
      }
      around.hangs =
        around.isListed && index + 1 < text.lines.count
        && ListMarker.column(of: site.line, in: text) == text.lines[index + 1].indent
      if isNarrow {
        around.isRestOfTitle =
          (around.large == .inner || around.large == .last) && patterns.byline == Weights.bylineForm
          && !words.seen.contains(.lower)
        around.followsWhole = followsWhole(index, text)
        if site.isBeforeCapital, site.line.characters > 8 {
          let below = text.lines[index + 1]
          around.precedesNews =
            below.blanksBefore == 0 && text.rules.dates.opens(LineWords(below, in: text.bytes))
          if around.precedesNews { nextNews = index + 1 }
        }
        if around.closes || patterns.byline >= Weights.bylineName, site.line.ending == .open,
          endsWithName
        {
          lastName = index
        }
      }
      around.followsNotice = index == 1 && isAfterNotice
      around.isCentred = group.isCentred
      around.isFirstCentred = group.isCentred && !hasCentred
      hasCentred = hasCentred || group.isCentred
      weigh(site, patterns, around, isSetOff: group.isSetOff)
      if patterns.byline == Weights.bylineForm {
        note(nameIn: text.bytes[Int(site.line.start)..<Int(site.line.end)])
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
    if index > 0, heads.endsListed(at: index - 1) { keepLast { $0 != .matterContinuation } }
    let isSample = group.isSetOff && heads.head(at: index - 1) == nil
    if index > 0, !isSample, Self.isRule(line, under: text.lines[index - 1], text.bytes) {
      allow(.headingRule, Weights.headingRule)
    }
    let isClosing = group.verse != nil && group.lines.count <= 3 && Self.greets(index, text)
    if let verse = group.verse, isEnclosed || !isOfLetter, !isClosing {
      allow(
        .verse,
        Int32(verse) + (line.first == .lower ? Weights.verseSmall : 0)
          + (line.first == .digit || line.last == .digit ? Weights.verseNumber : 0))
    }
    if let literal = group.literal, !isOfLetter { allow(.literal, Int32(literal)) }
    if let quotation = group.quotation, !isEnclosed { allow(.quotation, Int32(quotation)) }
  }

  /// What the words of a line say; those of most lines in Han need not be read for it.
  private mutating func patterns(of line: Line, _ text: borrowing MeasuredText) -> LinePatterns {
    if let patterns = LinePatterns(han: line, in: text.bytes, text.rules) { return patterns }
    words.read(line)
    return LinePatterns(line, words, in: text.bytes, text.rules)
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
