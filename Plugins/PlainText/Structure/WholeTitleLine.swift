/// Tells of a short line of Han above another, at the head of a book, that it is whole: a title with
/// who wrote it below, the parties to a contract.
///
/// A title of Han is broken only where it has no room. What is not is a couplet, whose lines are as
/// long as each other, or the number of a chapter above its name.
enum WholeTitleLine {
  /// The most characters of either line.
  private static let longest: Int32 = 24
  /// The half-ems of room beside the upper line that show it was not full.
  private static let room: Int32 = 16
  /// The fewest characters of each line of a couplet.
  private static let couplet: Int32 = 4

  /// Whether the line right above a line is whole so.
  static func standsAbove(_ index: Int, _ text: MeasuredText) -> Bool {
    guard index > 0 else { return false }
    let (line, before) = (text.lines[index], text.lines[index - 1])
    guard line.blanksBefore == 0, !line.startsPage, line.characters <= longest,
      before.characters <= longest, before.ending == .open, before.last.isIdeographic,
      before.first.isIdeographic || before.first == .opener,
      line.first.isIdeographic || line.first == .opener || line.first == .dash
    else { return false }
    let measure = text.measures[index - 1]
    guard measure == 0 || before.fullWidth + room <= measure else { return false }
    if holdsColon(line, text.bytes), holdsColon(before, text.bytes) { return true }
    guard line.characters != before.characters || line.characters < couplet else { return false }
    let words = LineWords(before, in: text.bytes)
    return text.rules.chapters.level(of: words) == nil
      && !text.rules.numbers.matches(before, in: text.bytes)
  }

  /// Whether a wide colon parts a line: `甲方：林文澜`.
  private static func holdsColon(_ line: Line, _ bytes: [UInt8]) -> Bool {
    let text = bytes[Int(line.start)..<Int(line.end)]
    return line.ending != .colon
      && text.indices.dropFirst(3).dropLast(2).contains {
        text[$0] == 0xEF && text[$0 + 1] == 0xBC && text[$0 + 2] == 0x9A
      }
  }

  /// Whether a line below a title may be the name that who wrote it goes by: a few characters of Han
  /// without marks, fewer than those of the title, above a blank line.
  static func isPenName(_ index: Int, _ text: MeasuredText) -> Bool {
    let line = text.lines[index]
    guard index == 1, standsAbove(index, text), line.first.isIdeographic, line.ending == .open,
      2...7 ~= line.characters, line.characters < text.lines[0].characters,
      index + 1 < text.lines.count, text.lines[index + 1].blanksBefore > 0
    else { return false }
    let words = LineWords(line, in: text.bytes)
    return words.kinds.allSatisfy(\.isIdeographic)
      && text.rules.chapters.level(of: words) == nil
  }
}
