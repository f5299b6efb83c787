/// Finds lines of Han and kana that came out as two.
///
/// A justified line is set wider where it has a space, as before a bracket or beside letters, and an
/// extractor of pages takes what stands on either side of a wide space for two lines. Together they
/// fill the measure in the midst of a sentence; each of them then counts as full as the line was.
enum TornLines {
  /// Gives the two halves of each such line the width of its measure.
  static func gather(_ lines: inout [Line], _ measures: [Int32], in bytes: [UInt8]) {
    guard lines.count > 2 else { return }
    var index = 1
    while index + 1 < lines.count {
      if isTorn(index, lines, measures[index - 1], bytes) {
        for half in index...(index + 1) {
          lines[half].set(width: measures[index - 1])
        }
        index += 1
      }
      index += 1
    }
  }

  /// The most half-ems of the space between the halves.
  private static let widestGap: Int32 = 6

  /// Whether a line and the next are the halves of one, with a measure, below a full line that stops
  /// in mid-sentence.
  private static func isTorn(
    _ index: Int, _ lines: [Line], _ measure: Int32, _ bytes: [UInt8]
  ) -> Bool {
    let (line, next) = (lines[index], lines[index + 1])
    let gap = measure - line.fullWidth - next.fullWidth
    guard 1...widestGap ~= gap, 10 * gap <= 2 * measure, line.blanksBefore == 0,
      next.blanksBefore == 0, line.indent == 0, next.indent == 0, line.ending != .sentence
    else { return false }
    let before = lines[index - 1]
    guard before.ending != .sentence, before.fullWidth + 3 >= measure,
      before.first.isIdeographic || before.last.isIdeographic,
      line.first.isIdeographic || next.first.isIdeographic || next.last.isIdeographic
    else { return false }
    // There is a space only beside what is no ideograph.
    return bytes[Int(line.end) - 1] < 0x80 || bytes[Int(next.start)] < 0x80
  }
}
