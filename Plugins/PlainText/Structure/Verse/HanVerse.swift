/// Finds Chinese verse of a fixed measure in prose: lines of five or seven characters between marks.
///
/// A line of prose may have that form by chance, several hardly. So two such lines are enough where
/// words announce them (`有诗为证：`), and four elsewhere.
struct HanVerse {
  /// The stretches that were found, in source order.
  private(set) var regions: [KeptLines.Region] = []

  private let text: MeasuredText
  private let words: VerseWords

  init(_ text: MeasuredText) {
    self.text = text
    words = text.rules.verse
    var index = 0
    var isAnnounced = false
    while index < text.lines.count {
      let line = text.lines[index]
      // In narrow columns prose is broken into lines of such a length.
      let isLikely = !text.isNewspaper || isAnnounced && line.first == .han
      if Self.mayBegin(line), isLikely, isAnnounced || !isLong(line), opensParagraph(index),
        let verse = verse(at: index, isAnnounced: isAnnounced)
      {
        let isWord = isAnnounced && text.lines[index - 1].characters <= 8
        let first = isWord ? index - 1 : index
        regions.append(
          KeptLines.Region(lines: first..<verse.end, content: .verse(verse.lines)))
        index = verse.end
        isAnnounced = false
      } else {
        isAnnounced = words.announces(line, in: text.bytes)
        index += 1
      }
    }
  }

  /// The most lines that one line of verse is wrapped to, and the most characters of a line that is
  /// none.
  private static let mostWrapped = 12
  private static let longest: Int32 = 160

  private static func mayBegin(_ line: Line) -> Bool {
    (line.first == .han || line.first == .opener || line.first == .quote) && line.characters >= 5
      && line.characters <= longest
  }

  /// Whether a line begins with more ideographs than a line of verse has, by their first bytes.
  private func isLong(_ line: Line) -> Bool {
    let (bytes, start) = (text.bytes.span, Int(line.start))
    guard start + 24 <= Int(line.end) else { return false }
    for place in 0..<8 where bytes[start + 3 * place] &- 0xE5 >= 5 { return false }
    return true
  }

  /// Whether a paragraph begins with a line: what is above it was not broken because it was full.
  private func opensParagraph(_ index: Int) -> Bool {
    guard index > 0, text.measures[index - 1] > 0 else { return true }
    let (last, line) = (text.lines[index - 1], text.lines[index])
    return line.blanksBefore > 0 || line.startsPage || line.indent > last.indent
      || last.fullWidth + 4 < text.measures[index - 1]
  }

  /// The lines of verse from a line on, each as the lines of the source that it was wrapped to.
  private func verse(at first: Int, isAnnounced: Bool) -> (lines: [Range<Int>], end: Int)? {
    var lines: [Range<Int>] = []
    var measure = Measure()
    var index = first
    while index < text.lines.count {
      let line = text.lines[index]
      guard Self.mayBegin(line), index == first || line.blanksBefore <= 1,
        line.quoteDepth == text.lines[first].quoteDepth
      else { break }
      var next = measure
      if next.add(line, in: text.bytes), next.endsLine(line) {
        lines.append(index..<(index + 1))
      } else if isAnnounced, let end = wrapped(index, &next) {
        lines.append(index..<end)
      } else {
        break
      }
      measure = next
      index = lines.last?.upperBound ?? index + 1
    }
    let least = isAnnounced ? 2 : 4
    guard measure.lines >= least, measure.lines % 2 == 0, isAnnounced || measure.isMarked else {
      return nil
    }
    return (lines, index)
  }

  /// Where a line of verse ends that was wrapped; nil where it is none.
  private func wrapped(_ first: Int, _ measure: inout Measure) -> Int? {
    var last = first
    while last + 1 < text.lines.count, last - first < Self.mostWrapped {
      let line = text.lines[last + 1]
      guard line.blanksBefore == 0, line.indent <= text.lines[first].indent else { break }
      last += 1
      guard measure.addRest(line, in: text.bytes) else { return nil }
      if line.ending == .sentence, measure.isComplete, last > first {
        let isLast = last + 1 == text.lines.count
        let next = isLast ? nil : text.lines[last + 1]
        // The paragraph ends with it.
        if next.map({
          $0.blanksBefore > 0 || $0.indent > line.indent || line.indent > 0 && $0.indent == 0
            || 10 * line.fullWidth < 9 * text.lines[first].fullWidth
        })
          ?? true
        {
          return last + 1
        }
      }
    }
    return nil
  }

  /// What lines of verse have in common: so many characters between two marks.
  private struct Measure {
    /// The characters of a line, 0 before the first.
    private(set) var length = 0
    /// How many lines there were, and how many sentences ended with an even one.
    private(set) var lines = 0
    private var stops = 0
    private var run = 0
    /// Whether the last line was ended by a mark.
    var isComplete: Bool { run == 0 && lines > 0 }
    /// Whether every second line ends a sentence.
    var isMarked: Bool { stops * 2 >= lines }

    /// Adds what a source line holds; false where it is no verse.
    mutating func add(_ line: Line, in bytes: [UInt8]) -> Bool {
      run = 0
      return addRest(line, in: bytes)
    }

    /// Adds a source line that goes on with the one before; false where it is no verse.
    mutating func addRest(_ line: Line, in bytes: [UInt8]) -> Bool {
      let (text, end) = (bytes.span, Int(line.end))
      var offset = Int(line.start)
      while offset < end {
        let (value, length) = ScalarCursor.decode(text, at: offset)
        offset &+= length
        let kind = value &- 0x4E00 < 0x5200 ? .han : CharacterShape.of(value).kind
        switch kind {
        case .han:
          run += 1
          if run > 7 { return false }
        case .pause, .final, .space:
          guard run > 0 else { return false }
          guard self.end() else { return false }
          if kind == .final, lines % 2 == 0 { stops += 1 }
        case .opener, .quote, .closer: break
        default: return false
        }
      }
      return true
    }

    /// Ends a line of verse with a source line that has no mark; false where it is none.
    mutating func endsLine(_ line: Line) -> Bool { run == 0 || end() }

    private mutating func end() -> Bool {
      guard run == 5 || run == 7, length == 0 || run == length else { return false }
      length = run
      lines += 1
      run = 0
      return true
    }
  }
}
