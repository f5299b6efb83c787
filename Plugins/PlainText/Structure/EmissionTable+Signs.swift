import GalleyCore

/// What signs say of a line: marks of headings, rules, greetings.
extension EmissionTable {
  /// Whether a line greets in a letter, or is the name below such a line.
  static func greets(_ index: Int, _ text: MeasuredText, _ hints: RuleHints) -> Bool {
    let line = text.lines[index]
    if mayGreet(line, text, hints),
      text.rules.letters.isGreeting(line, in: text.bytes)
        || text.rules.letters.isClose(line, in: text.bytes)
    {
      return true
    }
    return index > 0 && line.characters <= 30 && line.blanksBefore <= 1
      && mayGreet(text.lines[index - 1], text, hints)
      && text.rules.letters.isClose(text.lines[index - 1], in: text.bytes)
  }

  /// Whether a line stands right below letters that stop in mid-sentence, and goes on with letters:
  /// an address in running text, with or without room on the line above.
  static func isAddressInText(_ index: Int, _ text: MeasuredText) -> Bool {
    if goesOnFull(index, text) { return true }
    guard index > 0 else { return false }
    let (line, before) = (text.lines[index], text.lines[index - 1])
    // A site names itself without the scheme.
    if goesOnFull(index - 1, text), text.bytes[Int(line.start)..<Int(line.end)].contains(scheme) {
      return true
    }
    return line.blanksBefore == 0 && line.characters > 12 && !line.first.isIdeographic
      && (before.ending == .open || before.ending == .pause) && !before.last.isIdeographic
  }

  private static let scheme = Array("://".utf8)

  /// Whether a line stops in mid-sentence because it is full, and goes on right below: what a site put
  /// in ends where it ends.
  private static func goesOnFull(_ index: Int, _ text: MeasuredText) -> Bool {
    guard index + 1 < text.lines.count else { return false }
    let (line, next, measure) = (text.lines[index], text.lines[index + 1], text.measures[index])
    return next.blanksBefore == 0 && !next.startsPage && next.indent <= line.indent
      && (line.ending == .open || line.ending == .pause)
      && line.isFull(measure, before: next.headWidth)
  }

  /// Whether a line with the number of an item stands right above or below the item with the number
  /// next to it: items without text between them are those of a list.
  ///
  /// `number` is that of the line, where it is told.
  static func isBesideNumber(_ index: Int, _ number: NumberedHead?, _ text: MeasuredText) -> Bool {
    guard let number, number.isBracketed || number.style == .circled || number.hasMark,
      let value = number.place(in: LineWords(head: text.lines[index], in: text.bytes))
    else { return false }
    for (place, other) in [(index - 1, value - 1), (index + 1, value + 1)]
    where text.lines.indices.contains(place) {
      let words = LineWords(head: text.lines[place], in: text.bytes)
      guard let beside = NumberedHead(words), beside.style == number.style,
        beside.isBracketed == number.isBracketed, beside.hasMark == number.hasMark,
        beside.place(in: words) == other
      else { continue }
      return true
    }
    return false
  }

  /// Whether a line of Han stands in quotation marks as a whole, or in square brackets with marks
  /// inside: what is said heads nothing.
  static func isSaid(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard line.ending == .open, GroupShape.isWide(line), line.end - line.start > 6 else {
      return false
    }
    let first = ScalarCursor.decode(bytes, at: Int(line.start)).value
    let place = ScalarCursor.previous(bytes, before: Int(line.end))
    switch (first, ScalarCursor.decode(bytes, at: place).value) {
    case (0x201C, 0x201D), (0x2018, 0x2019), (0x300C, 0x300D), (0x300E, 0x300F): return true
    case (0x3010, 0x3011):
      var cursor = ScalarCursor(bytes, from: Int(line.start), to: Int(line.end))
      while let value = cursor.next() {
        switch value {
        case 0x3A, 0xFF1A, 0xFF0C, 0xFF01, 0xFF1F, 0x3002: return true
        default: break
        }
      }
      return false
    default: return false
    }
  }

  /// Whether any of some lines does.
  static func greets(
    anyOf lines: Range<Int>, _ text: borrowing MeasuredText, _ hints: RuleHints
  ) -> Bool {
    for index in lines where greets(index, text, hints) { return true }
    return false
  }

  static func mayGreet(_ line: Line, _ text: MeasuredText, _ hints: RuleHints) -> Bool {
    hints.kinds(of: line, in: text.bytes).contains(.letter)
  }

  /// Weighs a line that bears the mark of a heading, or is such a mark; false for any other.
  mutating func weighMarked(_ index: Int, of text: MeasuredText) -> Bool {
    while nextOverline < heads.overlines.count && heads.overlines[nextOverline] < index {
      nextOverline += 1
    }
    if nextOverline < heads.overlines.count && heads.overlines[nextOverline] == index {
      allow(.notation, 0)
    } else if let head = heads.head(at: index, from: &nextHead) {
      allow(.paragraph, 0)
      allow(.continuation, 0)
      let isSeries =
        switch head.mark {
        case .number, .sequence, .apart: true
        case .rule, .signs, .listed: false
        }
      let line = text.lines[index]
      // The last item of a list ends as the others do, in mid-sentence.
      let isAfterItem =
        isSeries && index > 0 && line.blanksBefore > 0 && text.lines[index - 1].ending == .open
        && ListMarker.column(of: text.lines[index - 1], in: text) != nil
      let weight =
        isSeries
        ? Weights.headingOfSeries + (isAfterItem ? Weights.headingAfterItem : 0)
        : Weights.headingMarked
      allow(head.isTitle ? .title : .heading, weight)
    } else if hasLongHeads, heads.headContinued(by: index) != nil {
      allow(.continuation, 0)
      allow(.matterContinuation, Weights.headingMarked)
    } else {
      return false
    }
    return true
  }

  /// Whether a line is set in right below a heading that the text sets apart.
  func standsBelowOutdented(_ index: Int, _ text: MeasuredText) -> Bool {
    text.lines[index].blanksBefore == 0 && text.lines[index].indent > text.lines[index - 1].indent
      && heads.head(at: index - 1)?.mark == .apart
  }

  /// Whether the first line of a text is its title over a row of one sign from edge to edge.
  static func isTitleRule(_ index: Int, _ text: MeasuredText) -> Bool {
    guard index == 0, text.lines.count > 2 else { return false }
    let (title, row) = (text.lines[0], text.lines[1])
    return title.characters <= 70 && !title.hasGap && title.ending == .open
      && (title.first.isLetter || title.first.isIdeographic) && row.blanksBefore == 0
      && row.characters >= 40 && row.end - row.start == row.characters
      && row.isRow(of: text.bytes[Int(row.start)], in: text.bytes)
      && text.lines[2].blanksBefore > 0
  }

  /// Whether a line is one sign over and over, as long as the line right above it.
  static func isRule(_ line: Line, under heading: Line, _ bytes: [UInt8]) -> Bool {
    guard line.first == .dash || line.first == .other || line.first == .quote,
      line.blanksBefore == 0, line.characters >= 3,
      line.end - line.start == line.characters,
      (heading.maximumWidth - 3...heading.maximumWidth + 6).contains(line.characters),
      heading.characters <= 100
    else { return false }
    let sign = bytes[Int(line.start)]
    guard heading.first != .dash || bytes[Int(heading.start)] != sign else { return false }
    return line.isRow(of: sign, in: bytes)
  }
}
