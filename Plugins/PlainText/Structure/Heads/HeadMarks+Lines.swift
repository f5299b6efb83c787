/// What of the place of a line says that it can be a heading, or a rule about one.
extension HeadMarks {
  /// Whether a line and its rule stand among lines that are set off from the text, as a sample does.
  static func isSample(_ index: Int, _ edge: Int32, _ text: MeasuredText) -> Bool {
    let indent = text.lines[index].indent
    guard indent > edge + 1, index + 2 < text.lines.count else { return false }
    return text.lines[index + 2].indent >= indent
  }

  /// Whether a line is as long as the one below it and all of one sign, with a gap above it.
  static func isOverline(_ index: Int, _ text: MeasuredText) -> Bool {
    guard index >= 0, index + 2 < text.lines.count else { return false }
    let over = text.lines[index]
    let under = text.lines[index + 2]
    guard text.lines[index + 1].blanksBefore == 0, over.characters == under.characters,
      over.indent == under.indent
    else { return false }
    return text.bytes[Int(over.start)..<Int(over.end)]
      .elementsEqual(text.bytes[Int(under.start)..<Int(under.end)])
  }

  /// Whether a short line with a number stands right over text, which is no item of a list.
  static func isOver(_ next: Line, _ line: Line, _ text: MeasuredText) -> Bool {
    line.first == .digit && line.ending == .open && line.maximumWidth <= 40
      && next.first == .upper && next.indent <= line.indent && !text.isNewspaper
      && ListMarker.column(of: next, in: text) == nil
  }

  /// Whether a short line stands right between paragraphs whose first lines are set in from it: books
  /// that set paragraphs so have no blank lines around their heads, nor between a number and a title.
  static func isOutdented(_ index: Int, _ text: MeasuredText) -> Bool {
    guard index + 2 < text.lines.count else { return false }
    let (line, next) = (text.lines[index], text.lines[index + 1])
    guard line.first == .digit || line.first == .upper || line.first == .opener,
      next.blanksBefore == 0, next.indent == line.indent || next.indent >= line.indent + 2,
      index == 0 || text.lines[index - 1].ending == .sentence, !text.isReordered
    else { return false }
    if next.indent > line.indent { return standsOver(index, text) }
    return line.characters <= longestNumber && 2 * line.fullWidth < text.measures[index]
      && next.ending == .open && next.first != .lower && standsOver(index + 1, text)
  }

  /// The longest line that is a number with a chapter's word, in characters without spaces.
  private static let longestNumber: Int32 = 16

  /// Whether a short line stands right over a paragraph of several lines whose first is set in.
  private static func standsOver(_ index: Int, _ text: MeasuredText) -> Bool {
    guard index + 2 < text.lines.count else { return false }
    let (line, next, third) = (text.lines[index], text.lines[index + 1], text.lines[index + 2])
    let measure = text.measures[index + 1]
    return next.indent >= line.indent + 2 && next.blanksBefore == 0 && third.blanksBefore == 0
      && 10 * line.fullWidth < 8 * measure && 10 * next.fullWidth >= 8 * measure
      && third.indent <= line.indent + 1 && next.ending != .colon
      && ListMarker.column(of: third, in: text) == nil
  }

  /// Whether a line with a number of several parts stands above text and below what has ended, and
  /// is shorter than the text: pages taken from a PDF have no blank lines.
  static func isShortSection(_ index: Int, _ text: MeasuredText) -> Bool {
    let line = text.lines[index]
    guard index > 0, line.first == .digit || line.first == .upper,
      HeadSeries.isDotted(line, text.bytes), !text.isReordered, index + 1 < text.lines.count,
      !HeadSeries.isDotted(text.lines[index + 1], text.bytes)
    else { return false }
    let before = text.lines[index - 1]
    if HeadSeries.isDotted(before, text.bytes) { return false }
    let measure = text.measures[index]
    return measure > 0 && 10 * line.fullWidth < 8 * measure
      && (before.ending == .sentence || 10 * before.fullWidth < 8 * measure
        || line.blanksBefore > 0)
  }

  /// Whether a line is the sign of a section and a number, and nothing else: `§ 12`.
  static func isSign(_ line: Line, _ bytes: [UInt8]) -> Bool {
    var rest = line
    guard line.characters <= 6, HeadSeries.skipSign(&rest, bytes) else { return false }
    return bytes[Int(rest.start)..<Int(rest.end)].allSatisfy {
      $0 &- 0x30 < 10 || $0 | 0x20 &- 0x61 < 26
    }
  }

  /// Whether a line that stands apart can be a heading by its length and its end.
  static func mayBeHead(_ line: Line) -> Bool {
    line.characters <= 80 && line.ending != .pause && line.first != .dash
      && (line.ending == .open || line.ending == .sentence && line.characters <= 70)
  }
}
