/// Tells whether the dashes that paragraphs begin with open what is said.
///
/// `- You are late, - said the smith.` begins as the item of a list does. Texts in Russian, Polish and
/// other languages have their dialogue so, typed with a hyphen. What tells is a second dash behind a
/// mark, before the small letter of `said`.
enum SpokenDashes {
  /// The fewest lines that show it, and to how many others each of them may speak.
  private static let least = 2
  private static let share = 5

  /// Whether dashes open speeches in some lines.
  static func open(_ lines: [Line], in bytes: [UInt8]) -> Bool {
    var count = 0
    var spoken = 0
    for line in lines where line.first == .dash {
      guard let start = text(of: line, bytes) else { continue }
      count += 1
      if isTold(start..<Int(line.end), bytes) { spoken += 1 }
    }
    return spoken >= least && spoken * share >= count
  }

  /// Where the text behind a dash and a space begins; nil where they do not open the line.
  private static func text(of line: Line, _ bytes: [UInt8]) -> Int? {
    guard let end = dash(at: Int(line.start), Int(line.end), bytes), end < Int(line.end),
      bytes[end] == 0x20
    else { return nil }
    return end + 1
  }

  /// Whether a mark, a dash and a small letter stand one behind the other in some bytes.
  private static func isTold(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    for place in range.dropFirst() where bytes[place] == 0x20 {
      guard isMark(bytes, before: place), let end = dash(at: place + 1, range.upperBound, bytes),
        end + 1 < range.upperBound, bytes[end] == 0x20
      else { continue }
      let letter = ScalarCursor.decode(bytes, at: end + 1).value
      if CharacterShape.of(letter).kind == .lower { return true }
    }
    return false
  }

  /// Whether what was said ends right before a place: with a comma, a full stop, `!`, `?` or `…`.
  private static func isMark(_ bytes: [UInt8], before place: Int) -> Bool {
    switch bytes[place - 1] {
    case 0x2C, 0x2E, 0x21, 0x3F: true
    case 0xA6: place >= 3 && bytes[place - 3] == 0xE2 && bytes[place - 2] == 0x80
    default: false
    }
  }

  /// The end of a dash at a place, be it a hyphen or two; nil where none stands there.
  private static func dash(at place: Int, _ end: Int, _ bytes: [UInt8]) -> Int? {
    guard place < end else { return nil }
    if bytes[place] == 0x2D {
      return place + 1 < end && bytes[place + 1] == 0x2D ? place + 2 : place + 1
    }
    // U+2013, U+2014
    guard place + 2 < end, bytes[place] == 0xE2, bytes[place + 1] == 0x80,
      bytes[place + 2] == 0x93 || bytes[place + 2] == 0x94
    else { return nil }
    return place + 3
  }
}
