/// Finds lines of print whose words came out one to a line.
///
/// In a narrow column a justified line of few words has such wide spaces that an extractor of
/// pages takes each word for a line. Together the words fill the measure; each of them then counts
/// as full as the line was.
enum ScatteredLines {
  /// Gives each line of such a run the width of the whole.
  static func gather(_ lines: inout [Line], _ measures: [Int32], in bytes: [UInt8]) {
    var index = 0
    while index + 2 < lines.count {
      guard isWord(lines[index], in: bytes) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < lines.count && end - index < 12 && isWord(lines[end], in: bytes) { end += 1 }
      // Two words are a line where the text before them stops in mid-sentence.
      let isParted = index > 0 && lines[index - 1].ending == .open
      if end - index >= (isParted ? 2 : 3) { widen(&lines, index..<end, measures[index]) }
      index = end
    }
  }

  private static func isWord(_ line: Line, in bytes: [UInt8]) -> Bool {
    guard line.characters <= 20, line.isProportional, line.blanksBefore == 0,
      line.ending != .sentence, line.last != .digit,
      line.first.isLetter || line.first == .quote
    else { return false }
    return !bytes[Int(line.start)..<Int(line.end)].contains(UInt8(ascii: " "))
  }

  private static func widen(_ lines: inout [Line], _ run: Range<Int>, _ measure: Int32) {
    guard measure > 0 else { return }
    let words = run.reduce(0) { $0 + lines[$1].maximumWidth }
    let width = words + Int32(run.count - 1)
    guard width <= measure + lines[run.lowerBound].tolerance(measure) else { return }
    // A list of names has capitals throughout; running words have not.
    guard 4 * width >= measure, run.contains(where: { lines[$0].first == .lower }) else { return }
    for index in run {
      lines[index].minimumWidth = measure
      lines[index].maximumWidth = measure
    }
  }
}
