/// The measure of the short lines that paragraphs end with, above a title.
///
/// Such a line and the lines of a title below it are of about one width, so that they seem to keep a
/// measure of their own. But it goes on with the line above it, which tells how wide the column is.
enum ParagraphEnds {
  /// Gives those lines the measure of the line above.
  static func measure(_ measures: inout [Int32], of lines: [Line]) {
    for index in lines.indices.dropFirst() where lines[index].ending == .sentence {
      let (line, above) = (lines[index], lines[index - 1])
      guard measures[index] > 0, 5 * measures[index] < 4 * measures[index - 1],
        above.ending == .open || above.ending == .pause, line.blanksBefore == 0, !line.startsPage,
        !line.startsColumn, 10 * above.fullWidth >= 8 * measures[index - 1],
        line.fullWidth <= measures[index - 1]
      else { continue }
      measures[index] = measures[index - 1]
    }
  }
}
