/// A line in its place: what is seen of it without reading its words.
struct LineSite {
  let line: Line
  /// Its index among the lines.
  let index: Int
  /// Whether it is the first of the text.
  let isFirst: Bool
  /// Whether a blank line or a page end stands before it, after it.
  let isAfterBlank: Bool
  let isBeforeBlank: Bool
  /// Whether it is as full as its measure lets it be.
  let isFull: Bool
  /// Whether it is wider than the measure of the lines after it.
  let isOverMeasure: Bool
  /// Whether the line before it opens a bracket that it does not close.
  let isAfterOpenBracket: Bool
  /// Whether it fills its measure but for an indent of two ems that may be lost.
  let isFullButIndent: Bool

  /// Whether it stands right below a line as a title is: the first of the text, or wider than what
  /// is below it.
  let isBelowHead: Bool
  /// Whether it stands between the end of a sentence or a short line and another short line, as a
  /// title does that is as long as the text is wide.
  let isBetweenEnds: Bool

  /// Whether it stops in mid-sentence and what is below it begins with a capital.
  let isBeforeCapital: Bool
  /// Whether that stands right below the end of a sentence.
  let isSentenceAlone: Bool
  /// Whether it stops in mid-sentence on a page of news, with a capital below it, and stands below
  /// such a line that is much shorter than the text.
  let isBelowStop: Bool
  /// Whether it is a short question right below the end of a sentence or a line that stops, or the
  /// rest of one, on a page of news.
  let isQuestion: Bool
  /// Whether it goes on with nothing by its capitals, and has a word of bylines.
  let isBylineLike: Bool
  /// Whether it stands so and what is below it begins with a whole date of Han.
  let isBeforeDate: Bool

  /// Whether it stands deeper than the line at the edge above it, below a blank line or as what goes
  /// on with a small letter: what is told below a word, no second line of a title.
  let isSetIn: Bool

  /// Whether the measure changes with it or right after it, where a sentence has ended.
  let isAtNewMeasure: Bool

  init(_ index: Int, of text: borrowing MeasuredText) {
    line = text.lines[index]
    self.index = index
    let next = index + 1 < text.lines.count ? text.lines[index + 1] : nil
    let previous = index > 0 ? text.lines[index - 1] : nil
    isFirst = index == 0
    isAfterBlank = index == 0 || line.blanksBefore > 0 || line.startsPage
    isBeforeBlank = next.map { $0.blanksBefore > 0 || $0.startsPage } ?? true
    let measure = text.measures[index]
    let tolerance = line.tolerance(measure)
    isFull = line.isFull(measure, before: next?.headWidth ?? 2)
    let after = next != nil ? text.measures[index + 1] : measure
    isOverMeasure = after > 0 && line.indent + line.minimumWidth > after + 2 * line.tolerance(after)
    let lastMeasure = index > 0 ? text.measures[index - 1] : measure
    let isLastShort = previous.map { 8 * $0.fullWidth < 7 * lastMeasure } ?? true
    let isAfterSentence = previous.map { $0.ending == .sentence } ?? true
    let isBeforeShort = next.map { 8 * $0.fullWidth < 7 * after || Self.isDateLike($0) } ?? true
    isBeforeDate =
      (isAfterSentence || isLastShort) && line.last == .han
      && (next.map {
        $0.first == .digit && Self.opensWithWholeDate(LineWords($0, in: text.bytes))
      } ?? false)
    isSetIn = previous.map { Self.isSetIn(text.lines[index], below: $0) } ?? false
    isBeforeCapital = line.ending == .open && next?.first == .upper
    isSentenceAlone = isBeforeCapital && isAfterSentence && line.first == .upper
    let isNews = text.isNewspaper
    isBelowStop =
      isNews && isBeforeCapital && line.first == .upper && previous?.ending == .open
      && line.characters <= 90 && 3 * (previous?.fullWidth ?? 0) < 2 * after
    isQuestion =
      isNews && line.ending == .sentence
      && ((isAfterSentence || isLastShort) && HeadAboveByline.asks(line, text)
        || previous?.ending == .open && isLastShort && line.characters <= 40
          && line.asks(in: text.bytes))
    isBylineLike =
      isBeforeCapital && line.first == .upper && previous?.ending == .open && line.characters <= 50
      && text.rules.bylines.matches(line, in: text.bytes)
    isBetweenEnds = isBeforeDate || isBeforeShort && (isAfterSentence || isLastShort)
    // The measure of a short line is in doubt.
    let isBeforeText = next.map { 8 * $0.fullWidth >= 7 * after } ?? false
    let earlier = index > 1 && isLastShort && isBeforeText ? text.measures[index - 2] : lastMeasure
    isAtNewMeasure =
      previous != nil && isAfterSentence && measure > 0
      && (7 * abs(measure - lastMeasure) > measure || 7 * abs(measure - after) > measure
        || earlier > 0 && 7 * abs(after - earlier) > after)
    let width = previous.map { $0.indent + $0.minimumWidth } ?? 0
    isBelowHead =
      line.blanksBefore == 0 && line.characters <= 50 && line.first != .lower
      && previous?.ending == .open && (index == 1 || width > measure + 2 * tolerance)
    isAfterOpenBracket = previous.map { text.opensBracket($0) } ?? false
    isFullButIndent =
      measure > 0 && line.indent == 0 && line.last.isIdeographic
      && (measure - 5...measure - 3).contains(line.maximumWidth)
  }

  /// The most characters of a word below which something is told.
  private static let longestWord: Int32 = 40

  private static func isSetIn(_ line: Line, below head: Line) -> Bool {
    head.indent <= 1 && line.indent >= head.indent + 3
      && (line.blanksBefore > 0
        || line.first == .lower && head.first != .digit && head.characters <= longestWord)
  }

  /// Whether a line begins with a year, a month and a day, and goes on right after them.
  private static func opensWithWholeDate(_ words: LineWords) -> Bool {
    words.scalars.prefix(6).contains(0x5E74) && LinePatterns.opensWithDate(words)
  }

  private static func isDateLike(_ line: Line) -> Bool {
    (line.last == .digit || line.first == .digit) && line.characters <= 32 && line.first != .lower
  }

  /// Whether the line may be anything but body text: it is short, or set apart.
  ///
  /// Reading the words of every line would cost more than all the rest; a line that ends a
  /// sentence is read only where it stands apart or opens with a bracket or a number.
  var mayBeMatter: Bool {
    if line.characters > 130 { return false }
    if isAfterOpenBracket || isQuestion { return true }
    if line.ending == .sentence {
      let standsApart = isAfterBlank && isBeforeBlank
      return line.first == .opener || (standsApart && line.characters <= 72)
        || (line.characters <= 40 && line.first != .quote && (isAfterBlank || isBeforeBlank))
        || (line.first == .digit && 8...20 ~= line.characters)
    }
    return Self.isDateLike(line) || isAtNewMeasure || isBelowHead || !isFull || isAfterBlank
      || isBeforeBlank || isOverMeasure || isBetweenEnds || isSentenceAlone || isBylineLike
      || isBelowStop
  }
}
