/// Where a line stands in a cross-head that is not set apart on both sides.
///
/// A compositor sets it between two paragraphs: the line before it ends a sentence, it ends none
/// itself though it had room to go on, and a full line begins below it. A long one fills a line, or
/// is broken by its sense, and stops short on the next. Above it there may be a blank line, where a column ended.
enum CrossHead {
  /// The line is none.
  case nothing
  /// The line is the whole of it.
  case whole
  /// The line is the first of two.
  case first
  /// The line is the second of two.
  case second

  /// Whether a cross-head begins with the line.
  var begins: Bool { self == .whole || self == .first }

  /// Looks at a line in its place.
  init(_ index: Int, of text: borrowing MeasuredText) {
    self = .nothing
    guard Self.mayStand(index, text) else { return }
    if Self.opens(index, text) {
      if Self.isShort(index, text), Self.isBody(index + 1, text) {
        self = .whole
      } else if Self.goesOn(index, text) {
        self = .first
      }
    } else if index > 1, Self.mayStand(index - 1, text), Self.opens(index - 1, text),
      Self.goesOn(index - 1, text),
      !(Self.isShort(index - 1, text) && Self.isBody(index, text))
    {
      self = .second
    }
  }

  /// Whether a head goes on in the line below and ends there: the line is full, or the next begins
  /// with a small letter.
  private static func goesOn(_ index: Int, _ text: borrowing MeasuredText) -> Bool {
    follows(index + 1, text) && isShort(index + 1, text) && isBody(index + 2, text)
      && (!isShort(index, text) || text.lines[index + 1].first == .lower)
  }

  /// Whether a line stops in mid-sentence and is neither the first nor the last.
  private static func mayStand(_ index: Int, _ text: borrowing MeasuredText) -> Bool {
    guard index > 0, index + 1 < text.lines.count else { return false }
    let line = text.lines[index]
    return line.ending == .open && line.last != .dash
  }

  /// Whether such a line stands right below another.
  private static func follows(_ index: Int, _ text: borrowing MeasuredText) -> Bool {
    mayStand(index, text) && text.lines[index].blanksBefore == 0
  }

  /// Whether a line begins with a letter that begins sentences, where one has ended.
  private static func opens(_ index: Int, _ text: borrowing MeasuredText) -> Bool {
    begins(text.lines[index])
      && (text.lines[index - 1].ending == .sentence || ArticleEnd.isSigned(index - 1, text))
      && !ArticleEnd.isRemark(index, text)
  }

  /// Whether a line begins as a sentence may.
  private static func begins(_ line: Line) -> Bool {
    switch line.first {
    case .upper, .han, .kana, .hangul, .letter: true
    default: false
    }
  }

  /// Whether what comes next had room on a line; just so where the line before was short too.
  private static func isShort(_ index: Int, _ text: borrowing MeasuredText) -> Bool {
    let line = text.lines[index]
    let measure = text.measures[index]
    let head = text.lines[index + 1].headWidth + (line.isLetters ? 1 : 0)
    let isParted = 8 * text.lines[index - 1].fullWidth < 7 * measure
    let doubt = isParted ? 0 : line.tolerance(measure)
    return measure > 0 && line.fullWidth + head + doubt <= measure
  }

  /// Whether a line is one of running text that begins there.
  private static func isBody(_ index: Int, _ text: borrowing MeasuredText) -> Bool {
    guard index < text.lines.count else { return false }
    let line = text.lines[index]
    // Below a title stand a date and a byline.
    if line.last == .digit && line.characters <= 32 { return false }
    if line.ending != .sentence, text.rules.bylines.matches(line, in: text.bytes) { return false }
    // Below Han a Latin word begins a sentence in small letters too.
    let isForeign = line.first == .lower && text.lines[index - 1].last.isIdeographic
    let isOpening =
      begins(line) || line.first == .quote || line.first == .opener || isForeign
    return isOpening && line.blanksBefore == 0
      && (3 * line.fullWidth >= 2 * text.measures[index] || line.ending == .sentence)
  }
}
