/// Finds lines of print whose words came out one to a line.
///
/// In a narrow column a justified line of few words has such wide spaces that an extractor of
/// pages takes each word for a line. Together the words fill the measure; each of them then counts
/// as full as the line was.
enum ScatteredLines {
  /// Gives each line of such a run the width of its measure.
  static func gather(_ lines: inout [Line], _ measures: [Int32], in bytes: [UInt8]) {
    var index = 0
    while index < lines.count {
      guard isWord(lines[index], in: bytes) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < lines.count && end - index < 16 && lines[end].blanksBefore == 0
        && isWord(lines[end], in: bytes)
      { end += 1 }
      if goesOn(lines, index..<end) { widen(&lines, index..<end, measures) }
      index = end
    }
  }

  /// The measures of lines; those of one word, which would be a measure of their own where they are
  /// many, have the measure of the text before them.
  static func measures(_ lines: [Line], in bytes: [UInt8]) -> [Int32] {
    guard lines.contains(where: \.isProportional) else { return MeasureFinder(lines).measures }
    let isWord = lines.map { self.isWord($0, in: bytes) }
    let found = MeasureFinder(zip(lines, isWord).filter { !$0.1 }.map(\.0)).measures
    guard found.count < lines.count, var last = found.first else {
      return MeasureFinder(lines).measures
    }
    var next = found.makeIterator()
    return isWord.map { isWord in
      if !isWord { last = next.next() ?? last }
      return last
    }
  }

  /// Whether a line is one word; most lines are told by their length.
  private static func isWord(_ line: Line, in bytes: [UInt8]) -> Bool {
    guard line.characters <= 20, line.isProportional,
      line.first.isLetter || line.first == .quote
    else { return false }
    return !bytes[Int(line.start)..<Int(line.end)].contains(UInt8(ascii: " "))
  }

  /// Whether a run of words stands in running text: it parts a sentence, or it is long and has small
  /// letters, as a list of names has not.
  private static func goesOn(_ lines: [Line], _ run: Range<Int>) -> Bool {
    let isAfterOpen = run.lowerBound > 0 && isOpen(lines[run.lowerBound - 1])
    let isBeforeSmall = run.upperBound < lines.count && lines[run.upperBound].first == .lower
    let hasSmall = run.contains { lines[$0].first == .lower }
    switch run.count {
    case 1: return isAfterOpen && isBeforeSmall && isOpen(lines[run.lowerBound])
    case 2: return isAfterOpen && (isBeforeSmall || hasSmall)
    default: return hasSmall || (isAfterOpen && isBeforeSmall)
    }
  }

  private static func isOpen(_ line: Line) -> Bool { line.ending == .open || line.ending == .pause }

  private static func widen(_ lines: inout [Line], _ run: Range<Int>, _ measures: [Int32]) {
    for index in run where measures[index] > lines[index].maximumWidth {
      // The last word of a run may be the last of a paragraph.
      if lines[index].ending == .sentence && index + 1 == run.upperBound { continue }
      lines[index].set(width: measures[index])
    }
  }
}
