/// What the lines of a group have in common, counted over its first two hundred.
struct GroupShape {
  /// The lines that were looked at.
  let lines: Range<Int>
  /// How many they are.
  var count: Int { lines.count }
  /// The least indent and the greatest width.
  private(set) var indent: Int32 = .max
  private(set) var width: Int32 = 0
  /// How many begin as a line of verse may, end a sentence, begin with a mark of a list.
  private(set) var capitals = 0
  private(set) var sentences = 0
  private(set) var listed = 0
  /// How many have a gap inside, as columns have.
  private(set) var gaps = 0
  /// How many end with a mark of punctuation.
  private(set) var marked = 0
  /// How many begin with a letter and are longer than lines of programs and drawings mostly are.
  private(set) var wide = 0
  private var smalls = 0
  private var unfinished = 0
  private var unfinishedBeforeCapital = 0
  /// Whether they are written in Han and kana.
  private(set) var isHan = false
  /// Whether the indents differ otherwise than by the first line's.
  private(set) var isRagged = false
  /// Whether most lines were broken before they were full.
  private(set) var isLoose = false
  /// Whether one begins or ends with a sign that prose does not.
  private(set) var hasSigns = false
  /// Whether many lines go on in mid-sentence with a small letter.
  var isRunning: Bool { smalls * 5 >= 2 * (count - 1) }
  /// Whether all lines that stop short of a sentence's end are followed by a capital: prose is not
  /// so over many lines.
  var breaksAtCapitals: Bool { unfinished > 1 && unfinishedBeforeCapital == unfinished }
  /// Whether lines that all begin with capitals mostly end with marks of punctuation: text whose
  /// line ends count for another reason has no such marks.
  var isVerseByMarks: Bool {
    count >= 2 && capitals * 20 >= count * 17 && listed == 0
      && (count > 2 ? marked * 2 >= count : marked == 2)
      && sentences * 8 <= count * 7
  }
  /// How the line before them ends.
  let lineBefore: Line.Ending?

  /// Whether most characters stand on the East Asian grid.
  static func isWide(_ line: Line) -> Bool {
    line.maximumWidth * 5 >= line.characters * 8 && line.first != .hangul
  }

  init(_ lines: Range<Int>, _ text: borrowing MeasuredText, measure: Int32, isSetOff: Bool) {
    let seen = lines.lowerBound..<min(lines.upperBound, lines.lowerBound + 200)
    self.lines = seen
    lineBefore = lines.lowerBound > 0 ? text.lines[lines.lowerBound - 1].ending : nil
    var han = 0
    for index in seen {
      let line = text.lines[index]
      indent = min(indent, line.indent)
      width = max(width, line.fullWidth)
      if line.ending == .sentence { sentences += 1 }
      if line.ending != .open { marked += 1 }
      if line.hasGap { gaps += 1 }
      if Self.isWide(line) { han += 1 }
      if line.fullWidth >= Self.wideLine, line.first == .upper || line.first == .lower { wide += 1 }
      if line.first == .lower && index > seen.lowerBound { smalls += 1 }
      if index > seen.lowerBound, text.lines[index - 1].ending != .sentence {
        unfinished += 1
        unfinishedBeforeCapital += line.first == .upper ? 1 : 0
      }
      switch line.first {
      case .upper, .letter: capitals += 1
      case .quote: capitals += Self.quotesSmall(line, text.bytes) ? 0 : 1
      case .opener, .dash: capitals += text.bytes[Int(line.start)] == UInt8(ascii: "[") ? 0 : 1
      case .other where Self.isOldQuote(line, text.bytes):
        capitals += Self.quotesSmall(line, text.bytes) ? 0 : 1
      case .other where Self.isSlanted(line, text.bytes):
        capitals += text.bytes[Int(line.start) + 1] &- 0x61 < 26 ? 0 : 1
      case .other, .digit: hasSigns = true
      case .final:
        capitals += Self.opensLate(line, text.bytes) || Self.isDots(line, text.bytes) ? 1 : 0
      default: break
      }
      if ListMarker.column(of: line, in: text) != nil || NoteLabel.opens(line, in: text.bytes) {
        listed += 1
      }
      if index > seen.lowerBound + 1 && line.indent != text.lines[index - 1].indent {
        isRagged = true
      }
      if line.last == .closer || line.last == .other && text.bytes[Int(line.end) - 1] != 0x5F {
        hasSigns = true
      }
    }
    isHan = han * 2 > count
    var loose = 0
    for index in seen.dropLast() {
      let line = text.lines[index]
      // Text that is set off has a measure of its own.
      let limit = isSetOff && count > 2 ? width : max(width, max(measure, text.measures[index]))
      let head = text.lines[index + 1].headWidth + (isHan ? 0 : 1)
      if line.fullWidth + head + line.tolerance(limit) / 2 <= limit { loose += 1 }
    }
    isLoose = count > 1 && loose * 2 >= count - 1
  }

  private static let wideLine: Int32 = 80

  /// Whether a line begins with the sign that old texts open what is said with: `` `How …' ``.
  private static func isOldQuote(_ line: Line, _ bytes: [UInt8]) -> Bool {
    let start = Int(line.start)
    return bytes[start] == UInt8(ascii: "`") && start + 1 < Int(line.end)
      && bytes[start + 1] | 0x20 &- 0x61 < 26
      && !bytes[(start + 1)..<Int(line.end)].contains(UInt8(ascii: "`"))
  }

  /// Whether a line begins with the sign of emphasis and a letter.
  private static func isSlanted(_ line: Line, _ bytes: [UInt8]) -> Bool {
    let start = Int(line.start)
    return bytes[start] == 0x5F && start + 1 < Int(line.end)
      && (bytes[start + 1] | 0x20 &- 0x61 < 26 || bytes[start + 1] >= 0xC3)
  }

  /// Whether a line is a row of dots, which stand for lines of verse that are left out.
  private static func isDots(_ line: Line, _ bytes: [UInt8]) -> Bool {
    line.characters > 3
      && bytes[Int(line.start)..<Int(line.end)].allSatisfy { $0 == UInt8(ascii: ".") || $0 == 0x20 }
  }

  /// Whether a line begins with a row of dots, which stand for what is left out of a line of verse.
  private static func opensLate(_ line: Line, _ bytes: [UInt8]) -> Bool {
    let text = bytes[Int(line.start)..<Int(line.end)]
    let dots = text.prefix { $0 == UInt8(ascii: ".") || $0 == 0x20 }
    return dots.count > 2 && dots.count + 3 < text.count
      && text[dots.endIndex] | 0x20 &- 0x61 < 26
  }

  /// Whether a small letter stands right after the quotation mark that a line begins with.
  private static func quotesSmall(_ line: Line, _ bytes: [UInt8]) -> Bool {
    let next = Int(line.start) + (bytes[Int(line.start)] < 0x80 ? 1 : 3)
    return next < Int(line.end) && bytes[next] &- 0x61 < 26
  }
}
