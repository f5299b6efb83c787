/// Lines right above the name of who wrote an article, where one has ended: its title, be it as
/// wide as the text.
enum HeadAboveByline {
  /// The most lines of a title with what is set below it.
  private static let longest = 8

  /// The place of a line in such a title, nil where it is part of none.
  static func place(of index: Int, _ text: borrowing MeasuredText) -> Int? {
    guard mayBelong(text.lines[index]) || asks(text.lines[index], text) else { return nil }
    for first in stride(from: index, through: max(0, index - longest + 1), by: -1) {
      guard mayBelong(text.lines[first]) || asks(text.lines[first], text) else { return nil }
      if first == 0 { return isHead(0, holding: index, text) ? index : nil }
      if text.lines[first - 1].ending == .sentence || ArticleEnd.isSigned(first - 1, text) {
        return isHead(first, holding: index, text) ? index - first : nil
      }
      if text.lines[first].blanksBefore > 0 { return nil }
    }
    return nil
  }

  /// Whether a line is a short question that begins with a capital or a Han, as titles are.
  static func asks(_ line: Line, _ text: borrowing MeasuredText) -> Bool {
    guard line.ending == .sentence, line.characters <= 60,
      line.first == .upper || line.first == .han
    else { return false }
    return line.asks(in: text.bytes)
  }

  private static func mayBelong(_ line: Line) -> Bool {
    line.ending == .open && line.last != .dash && line.first != .dash && line.first != .other
      && line.first != .digit && line.characters <= 90
  }

  /// Whether some lines down to a byline, a given one among them, are a title.
  private static func isHead(
    _ first: Int, holding inner: Int, _ text: borrowing MeasuredText
  ) -> Bool {
    guard text.lines[first].first != .lower, ArticleEnd.signature(first, text) != .sure,
      !ArticleEnd.isRemark(first, text)
    else {
      return false
    }
    for index in (first + 1)..<max(first + 1, min(text.lines.count - 1, first + longest + 1)) {
      let line = text.lines[index]
      guard line.blanksBefore == 0 else { return false }
      if isByline(index, text) { return index > first && inner < index }
      guard mayBelong(line) || asks(line, text) else { return false }
    }
    return false
  }

  /// Whether a line is a name with a word for it, or a name by its form with text right below it.
  private static func isByline(_ index: Int, _ text: borrowing MeasuredText) -> Bool {
    let (line, next) = (text.lines[index], text.lines[index + 1])
    guard line.ending == .open, line.characters <= 50, line.first != .lower else { return false }
    let measure = text.measures[index + 1]
    if text.rules.bylines.matches(line, in: text.bytes) {
      return !line.first.isIdeographic || 3 * line.fullWidth <= 2 * measure
    }
    guard measure > 0, 2 * line.fullWidth <= measure, 3 * next.fullWidth >= 2 * measure,
      next.blanksBefore == 0, next.first != .lower
    else { return false }
    let words = LineWords(line, in: text.bytes)
    if line.first == .dash { return text.rules.names.followsDash(words) }
    if line.first == .opener { return text.rules.names.inBrackets(words) != .nothing }
    return PersonName.mayBe(words)
      && (text.rules.names.isLikely(words) || text.rules.names.isPossible(words))
  }
}
