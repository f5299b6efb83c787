import GalleyPackaging

/// The lines between two blank lines, or at one depth of indent, as groups: what their shape says of
/// verse, of text whose line ends count, and of quotations.
///
/// One line says little of this; a stanza, a listing or a quotation is told by what its lines have
/// in common. Groups are made once for a text, in time that goes with its lines.
struct LineGroups {
  /// A run of lines.
  ///
  /// Places take half the bits and weights a quarter: a text of short paragraphs has hundreds of
  /// thousands of groups.
  struct Group {
    private let first: Int32
    private let end: Int32
    /// The measure of running text that is set off, -1 where it is not known.
    var measure: Int16 = -1
    /// Whether they stand deeper than the text around them.
    var isSetOff: Bool
    /// Where it stands on the page.
    private var place = Place.edge
    /// What they weigh as verse, line by line; nil when they cannot be.
    var verse: Int16?
    /// The same for lines whose ends and spaces are kept.
    var literal: Int16?
    /// The same for the paragraphs of a quotation.
    var quotation: Int16?

    init(lines: Range<Int>, isSetOff: Bool) {
      first = Int32(lines.lowerBound)
      end = Int32(lines.upperBound)
      self.isSetOff = isSetOff
    }

    /// The lines.
    var lines: Range<Int> { Int(first)..<Int(end) }

    private enum Place: UInt8 {
      case edge, middle, right
    }

    /// Whether it is one line in the middle of the measure.
    var isCentred: Bool {
      get { place == .middle }
      set { place = newValue ? .middle : .edge }
    }

    /// Whether it is one short line at the right edge.
    var isRight: Bool {
      get { place == .right }
      set { place = newValue ? .right : place == .right ? .edge : place }
    }
  }

  /// The groups in source order; they hold every line.
  private(set) var groups: [Group] = []
  /// Whether any of them is set off.
  private(set) var hasSetOff = false

  /// The lines that begin with a marker of a series.
  var listed: [Int] { series.lines }

  /// The measure that most lines keep, 0 where there is none.
  var measure: Int32 { habits.measure }

  /// The indent of running text.
  var edge: Int32 { habits.edge }

  private var series = ListSeries()
  private let text: MeasuredText
  private let habits: IndentHabits

  /// Parts a text into groups, which are weighed later; `outdented` are groups by themselves.
  init(_ text: MeasuredText, _ outdented: OutdentedHeads) {
    self.text = text
    let heads = Set(outdented.lines)
    habits = IndentHabits(text, heads: heads)
    cut(below: heads)
  }

  /// Tells what the shape of each group says; `heads` are the headings with marks.
  mutating func weigh(beside heads: HeadMarks) {
    weighAll(heads)
    joinStanzas()
  }

  /// Weighs all groups, those of a long text side by side.
  private mutating func weighAll(_ heads: HeadMarks) {
    // Out of self, which could change meanwhile, and of which each call would take a copy.
    var weighed: [Group] = []
    swap(&weighed, &groups)
    let fixed = self
    let ranges = PartedWork.parts(of: weighed.count, least: Self.leastPart)
    if ranges.count == 1 {
      for index in weighed.indices { fixed.weigh(&weighed[index], heads) }
    } else {
      var unweighed: [Group] = []
      swap(&weighed, &unweighed)
      let parts = PartedWork.map(ranges) { [unweighed] part in
        var groups: [Group] = []
        groups.reserveCapacity(part.lowerBound == 0 ? unweighed.count : part.count)
        groups += unweighed[part]
        for index in groups.indices { fixed.weigh(&groups[index], heads) }
        return groups
      }
      unweighed = []
      weighed = PartedWork.joined(parts)
    }
    swap(&weighed, &groups)
  }

  /// The least that is worth a thread of its own.
  private static let leastPart = 2000

  /// Cuts at blank lines and pages, below heads, and where the depth changes; lists move the text's
  /// edge.
  private mutating func cut(below heads: Set<Int>) {
    var start = 0
    var edge = habits.edge
    var isDeep = false
    // Exact for most texts; growing takes twice the memory.
    groups.reserveCapacity(1 + text.lines.count { $0.blanksBefore > 0 || $0.startsPage })
    var runs: [(lines: Range<Int>, isDeep: Bool)] = []
    for (index, line) in text.lines.enumerated() {
      let isParted =
        line.blanksBefore > 0 || line.startsPage || index == 0
        || !heads.isEmpty && heads.contains(index - 1)
      if line.indent < edge { edge = habits.edge }
      // Where columns stood side by side, an indent is as often the place of a column.
      let deep = !text.isReordered && line.indent >= habits.threshold(from: edge)
      if index > 0 && (isParted || deep != isDeep) {
        runs.append((start..<index, isDeep))
        start = index
        if isParted { close(&runs) }
      }
      isDeep = deep
      if ListMarker.mayBegin(line), let (column, words) = ListMarker.head(of: line, in: text) {
        edge = column
        series.add(words, line, column: column, at: index)
      }
    }
    series.finish()
    if !text.lines.isEmpty { runs.append((start..<text.lines.count, isDeep)) }
    close(&runs)
  }

  /// Closes the groups between two blank lines: one for each depth, but of a stanza or a program that
  /// moves some of its lines in.
  private mutating func close(_ runs: inout [(lines: Range<Int>, isDeep: Bool)]) {
    let all = (runs.first?.lines.lowerBound ?? 0)..<(runs.last?.lines.upperBound ?? 0)
    let isProgram = runs.count > 1 && isProgram(all)
    if isProgram || runs.count > 1 && isStanza(all) {
      close(all, isProgram)
    } else {
      for run in runs { close(run.lines, run.isDeep) }
    }
    runs.removeAll(keepingCapacity: true)
  }

  /// Whether lines at several depths are a stanza: they begin as verse does and were broken early.
  private func isStanza(_ lines: Range<Int>) -> Bool {
    guard lines.count > 2, lines.count < 200 else { return false }
    let shape = GroupShape(lines, text, measure: habits.measure, isSetOff: true)
    return (shape.isLoose || shape.breaksAtCapitals) && shape.listed == 0
      && isCapital(shape, isSetOff: true)
      && shape.width <= 90 && shape.sentences * 8 <= shape.count * 7
  }

  /// How many of a hundred bytes of a program are signs, where its depths show that it is one.
  private static let programSigns = 7

  /// Whether lines at several depths are a program: they have its signs, and hardly one ends as a
  /// sentence does or begins with the mark of a list.
  private func isProgram(_ lines: Range<Int>) -> Bool {
    guard lines.count > 2, !habits.isNarrow, CodeMarks(lines, text).share >= Self.programSigns
    else { return false }
    let shape = GroupShape(lines, text, measure: habits.measure, isSetOff: true)
    return !shape.isHan && shape.isLoose && shape.listed == 0 && shape.sentences * 8 <= shape.count
  }

  private mutating func close(_ lines: Range<Int>, _ isDeep: Bool) {
    groups.append(Group(lines: lines, isSetOff: isDeep))
    hasSetOff = hasSetOff || isDeep
  }

  private func weigh(_ group: inout Group, _ heads: HeadMarks) {
    let shape = GroupShape(group.lines, text, measure: habits.measure, isSetOff: group.isSetOff)
    let isOne = group.lines.count == 1
    if group.lines.count == 2 && heads.isRuled(group.lines.lowerBound) || isSigned(group) { return }
    if group.isSetOff, opensNote(group.lines.lowerBound) {
      group.isSetOff = false
      return
    }
    group.isCentred = isOne ? isCentred(text.lines[group.lines.lowerBound]) : isCentred(group.lines)
    if group.isCentred && !isOne {
      group.isSetOff = false
      return
    }
    if group.isCentred || (isOne && isShortParagraph(group)) { group.isSetOff = false }
    guard
      group.isSetOff || (shape.count > 1 && (shape.isLoose || isCapital(shape, isSetOff: false)))
    else {
      return
    }
    if shape.count > 2 && !shape.isLoose && shape.isRunning {
      group.measure = Int16(clamping: shape.width)
    }
    if !shape.isHan, !isNoVerse(group.lines) {
      group.verse = verse(shape, isSetOff: group.isSetOff).map { Int16(clamping: $0) }
    }
    // What stands at the right edge, and what is said in turns, is kept for no sign of code.
    group.isRight = isOne && standsRight(text.lines[group.lines.lowerBound])
    if group.isRight || isSpoken(group.lines) { return }
    if let marks = group.isSetOff || shape.hasSigns ? CodeMarks(group.lines, text) : nil {
      let first = text.lines[group.lines.lowerBound]
      let isPlain =
        marks.weight == 0
        && (isOne
          ? CodeMarks.isWords(first, in: text.bytes)
          : shape.isVerseByMarks
            || shape.isRunning && shape.marked * 2 > shape.count && shape.gaps == 0
            || group.isSetOff && isNarrowStanza(shape))
      if !isPlain, group.isSetOff || marks.isCode || !breaksWords(group.lines),
        !LinePatterns.opensWithYears(first, in: text.bytes)
      {
        group.literal = literal(shape, marks, group.isSetOff).map { Int16(clamping: $0) }
      }
    }
    if group.isSetOff && (isOne || !shape.isLoose || shape.isRunning) && shape.listed == 0 {
      group.quotation = Int16(clamping: Weights.quotation)
    }
  }

  /// Whether a line opens a note in brackets, which is one wherever it stands: `[Footnote 3: …`.
  private func opensNote(_ index: Int) -> Bool {
    let line = text.lines[index]
    return line.first == .opener
      && FootnoteBracket.find(in: text.bytes, at: Int(line.start), upTo: Int(line.end)) != nil
  }

  /// Whether lines break words at their ends, twice or more, as no list of lines does: letters to a
  /// paper that hold dashes.
  private func breaksWords(_ lines: Range<Int>) -> Bool {
    var count = 0
    for index in lines.dropLast()
    where text.lines[index].last == .dash && text.lines[index + 1].first == .lower {
      count += 1
      if count > 1 { return true }
    }
    return false
  }

  /// Whether one indented line is a paragraph by itself rather than something set off.
  ///
  /// So it is when it ends as a sentence does and stands right below another that needs nothing to
  /// follow.
  private func isShortParagraph(_ group: Group) -> Bool {
    let first = group.lines.lowerBound
    guard first > 0, text.lines[first].ending == .sentence else { return false }
    return text.lines[first].blanksBefore == 0 && !text.lines[first].startsPage
      && text.lines[first - 1].ending != .colon
  }

  /// Whether two or three lines end with the name of who wrote what is below them.
  private func isSigned(_ group: Group) -> Bool {
    guard 2...3 ~= group.lines.count else { return false }
    let line = text.lines[group.lines.upperBound - 1]
    return line.ending == .open && text.rules.bylines.matches(line, in: text.bytes)
      && text.rules.names.followsWord(LineWords(line, in: text.bytes))
  }

  /// Whether nearly every line begins with a capital, in a text or over more lines than chance allows.
  ///
  /// Where there are no small letters, capitals say nothing; nor do they where lines that are as full
  /// as the text's were broken for that.
  private func isCapital(_ shape: GroupShape, isSetOff: Bool) -> Bool {
    shape.capitals * 10 >= shape.count * 9
      && (isSetOff || shape.isLoose || habits.goesOnWithCapitals)
      && (habits.isCapital || shape.count >= (isSetOff ? 4 : habits.capitalsByChance))
      && shape.lines.contains { isWords(text.lines[$0]) }
  }

  /// The most characters of a line that stands at the right edge: a date, a name, a source.
  private static let longestRight: Int32 = 44

  /// Whether a short line stands in the right half of the measure, as a place and a date above a
  /// letter do, a name below it, or where a motto is from: that is no quotation.
  private func standsRight(_ line: Line) -> Bool {
    let measure = habits.measure
    return measure > 30 && line.characters <= Self.longestRight && line.first == .upper
      && (line.last.isLetter || line.last == .final || line.last == .pause || line.last == .digit)
      && 5 * (line.indent - habits.edge) >= 2 * measure && 4 * line.fullWidth >= 3 * measure
  }

  /// Whether most lines begin with a dash that opens what is said, as in a quoted dialogue in verse.
  private func isSpoken(_ lines: Range<Int>) -> Bool {
    text.speaksAfterDashes && lines.count > 1
      && lines.count { text.lines[$0].first == .dash } * 2 > lines.count
  }

  private func isCentred(_ line: Line) -> Bool { abs(offset(line) ?? 99) <= 8 }

  /// How far the middle of a line that is set in stands from that of the measure, in quarters of an
  /// em; nil for a line that is not set in.
  private func offset(_ line: Line) -> Int32? {
    let measure = habits.measure
    guard measure > 30, line.indent > habits.edge + 5, line.fullWidth <= measure else { return nil }
    return 2 * line.indent + line.maximumWidth - measure - habits.edge
  }

  /// Whether a few lines have one middle, each by its own length, as those of a title do.
  private func isCentred(_ lines: Range<Int>) -> Bool {
    guard lines.count <= 5, let first = offset(text.lines[lines.lowerBound]), abs(first) <= 24
    else { return false }
    var isRagged = false
    for index in lines.dropFirst() {
      guard let next = offset(text.lines[index]), abs(next - first) <= 3 else { return false }
      isRagged =
        isRagged || abs(text.lines[index].indent - text.lines[lines.lowerBound].indent) > 0
    }
    return isRagged
  }

  /// Whether two lines or three are no verse: all in capitals, or with a sentence that ends inside of
  /// one.
  private func isNoVerse(_ lines: Range<Int>) -> Bool {
    guard lines.count <= 3 else { return false }
    let words = lines.count { isWords(text.lines[$0]) }
    if words == 0 {
      // `TITRE II` above `DE L'EXPLOITATION`.
      let first = LineWords(text.lines[lines.lowerBound], in: text.bytes)
      return lines.lowerBound < 4 || text.rules.chapters.level(of: first) != nil
    }
    if lines.count == 2 {
      let (first, second) = (text.lines[lines.lowerBound], text.lines[lines.lowerBound + 1])
      if text.rules.chapters.level(of: LineWords(first, in: text.bytes)) != nil { return true }
      // A head above a paragraph, a title above who wrote it.
      if words == 1 || 10 * first.maximumWidth < 6 * second.maximumWidth { return true }
      if lines.lowerBound == 0, text.rules.bylines.matches(second, in: text.bytes) { return true }
    }
    return lines.contains { index in
      let bytes = text.bytes[Int(text.lines[index].start)..<Int(text.lines[index].end)]
      return bytes.indices.dropFirst(4).dropLast(2).contains {
        bytes[$0] == UInt8(ascii: ".") && bytes[$0 + 1] == 0x20 && bytes[$0 + 2] &- 0x41 < 26
          && bytes[$0 - 1] &- 0x61 < 26 && bytes[$0 - 2] &- 0x61 < 26 && bytes[$0 - 3] &- 0x61 < 26
      }
    }
  }

  /// The least width of lines that are prose where each ends with a sentence.
  private static let proseWidth: Int32 = 66

  private func verse(_ shape: GroupShape, isSetOff: Bool) -> Int32? {
    let isStanza = isSetOff && isNarrowStanza(shape)
    guard shape.count > 1, isStanza || shape.isLoose || isCapital(shape, isSetOff: isSetOff),
      shape.width <= 90
    else { return nil }
    guard shape.listed * 3 < shape.count, shape.gaps * 4 < shape.count else { return nil }
    // Lines that reach as far as the text does and go on with small letters are prose.
    if isSetOff, shape.isRunning, shape.count > 3, shape.capitals * 20 < shape.count * 17,
      100 * shape.width >= Self.full * habits.measure
    {
      return nil
    }
    let isSentences = shape.sentences * 8 > shape.count * 7 && !(isSetOff && isSpoken(shape.lines))
    if isSentences && (shape.count > 3 || !isSetOff && shape.width >= Self.proseWidth) {
      return nil
    }
    if !isSetOff && habits.isNarrow && !habits.isCapital { return nil }
    // Two lines set in are as often a title and who wrote what is below.
    if habits.isNarrow && !habits.isCapital && shape.count == 2 { return nil }
    let share = 100 * shape.capitals / shape.count
    return share >= 85
      ? Weights.verseCapitals
      : share >= 70
        ? Weights.verseSomeCapitals
        : isStanza
          ? 2 * shape.width <= habits.measure ? Weights.verseNarrowest : Weights.verseNarrow
          : isSetOff && share >= 50 ? Weights.verseFewCapitals : nil
  }

  /// The least measure of a book, and how much of it lines of verse take at most.
  private static let leastMeasure: Int32 = 56
  private static let narrow: Int32 = 72
  private static let full: Int32 = 85

  /// Whether some lines that are set in are much narrower than a quotation would be, and end with a
  /// mark: old verse has small letters at the heads of its lines.
  private func isNarrowStanza(_ shape: GroupShape) -> Bool {
    guard shape.count > 2, !shape.isHan, !habits.isNarrow, habits.measure >= Self.leastMeasure,
      100 * shape.width <= Self.narrow * habits.measure, shape.listed == 0, shape.gaps == 0,
      shape.marked * 3 >= shape.count, shape.capitals < shape.count
    else { return false }
    let (first, last) = (text.lines[shape.lines.lowerBound], text.lines[shape.lines.upperBound - 1])
    return last.ending != .open && !shape.hasSigns
      && (first.first == .upper || first.first == .quote || first.first == .dash
        || first.first == .lower)
  }

  private func literal(_ shape: GroupShape, _ marks: CodeMarks, _ isSetOff: Bool) -> Int32? {
    // Where each paragraph is one line of Han, line ends show nothing.
    if shape.isHan && !marks.isCode { return nil }
    // In the columns of a newspaper all lines are short, and a dash opens a speech.
    if habits.isNarrow && !isSetOff && !marks.isCode { return nil }
    // Long lines that begin with letters are prose, addresses and paths among them or not.
    if !isSetOff, !marks.isCode, shape.wide * 3 >= shape.count { return nil }
    var weight = isSetOff ? Weights.literalSetOff : Weights.literalFlush
    weight += marks.weight
    if shape.count > 1 { weight += shape.isLoose ? Weights.literalLoose : Weights.literalFilled }
    if shape.isRagged { weight += Weights.literalRagged }
    if shape.listed * 2 >= shape.count { weight += Weights.literalListed }
    if shape.lineBefore == .colon { weight += Weights.literalAfterColon }
    return weight
  }

  /// A line or two between two stanzas may be verse, though their own shape says little.
  private mutating func joinStanzas() {
    let isVerse = groups.map { $0.verse != nil }
    for index in groups.indices.dropFirst().dropLast()
    where !isVerse[index] && groups[index].lines.count <= 2 {
      let line = text.lines[groups[index].lines.lowerBound]
      guard isVerse[index - 1], isVerse[index + 1], line.fullWidth <= 75,
        !GroupShape.isWide(line), isWords(line)
      else { continue }
      // What stands nearer to the stanza below than to the one above is the head of a poem.
      let below = text.lines[groups[index + 1].lines.lowerBound]
      let isHead =
        groups[index].lines.count == 1 && line.blanksBefore > max(1, below.blanksBefore)
        && line.ending == .open
      if isHead { continue }
      groups[index].verse = Int16(clamping: Weights.verseBetween)
    }
  }

  /// Whether a line has small letters: a head between stanzas is a number or in capitals.
  private func isWords(_ line: Line) -> Bool {
    text.bytes[Int(line.start)..<Int(line.end)].contains { $0 &- 0x61 < 26 || $0 >= 0xC3 }
  }
}
