import GalleyCore

/// The marker that a list item begins with.
struct ListMarker {
  /// Its length in bytes.
  let length: Int
  /// The bytes of white space after it.
  let spaces: Int
  /// The width of both in half-ems.
  let width: Int32
  /// What its list is like.
  let marking: List.Marking

  init(_ words: borrowing LineWords) {
    let number = NumberedHead(words)
    let end = number?.end ?? 1
    let rest = number?.rest ?? words.kinds.dropFirst().prefix { $0 == .space }.count + 1
    length = Self.bytes(words.scalars[..<end])
    spaces = Self.bytes(words.scalars[end..<rest])
    width = words.scalars[..<rest].reduce(0) { $0 + Int32(CharacterShape.of($1).width) }
    marking = number.map { .ordered(start: 1, style: Self.style($0)) } ?? .bulleted
  }

  /// The column of the text of a list item, nil when the line does not begin with a marker.
  ///
  /// Most lines are told by their first character.
  static func column(of line: Line, in text: MeasuredText) -> Int32? {
    mayBegin(line) ? head(of: line, in: text)?.column : nil
  }

  /// Whether a marker may stand at the head of a line, by the class of its first character.
  @inline(__always)
  static func mayBegin(_ line: Line) -> Bool {
    switch line.first {
    case .dash, .other, .pause, .digit, .opener, .lower, .upper: true
    default: false
    }
  }

  /// The column of the text of a list item and its first words.
  static func head(of line: Line, in text: MeasuredText) -> (column: Int32, words: LineWords)? {
    switch line.first {
    case .dash, .other, .pause, .digit, .opener: break
    case .lower, .upper:
      guard mayOpenWithLetter(line, in: text.bytes.span) else { return nil }
    default: return nil
    }
    let words = LineWords(head: line, in: text.bytes)
    if line.first == .dash, text.speaksAfterDashes { return nil }
    let number = NumberedHead(words)
    guard isBullet(words) || number.map({ $0.hasMark && !$0.isAlone(in: words) }) == true else {
      return nil
    }
    return (line.indent + ListMarker(words).width, words)
  }

  private static let bullets = ScalarSet(of: "•●○■□◆▪‣*-–·+")

  /// Whether a line begins with a bullet.
  ///
  /// A long dash is none: it opens speech. The letter o is one where two spaces follow it.
  static func isBullet(_ words: LineWords) -> Bool {
    guard let first = words.scalars.first, words.count > 2 else { return false }
    guard words.kinds[1] == .space else { return false }
    return bullets.contains(first) || first == 0x6F && words.kinds[2] == .space
  }

  /// Whether a letter or a roman number with its mark may open a line, or the letter that is a bullet.
  private static func mayOpenWithLetter(_ line: Line, in bytes: Span<UInt8>) -> Bool {
    let start = Int(line.start)
    let end = min(start + 6, Int(line.end))
    for place in start..<end where bytes[place] == 0x2E || bytes[place] == 0x29 { return true }
    return end >= start + 3 && bytes[start] == 0x6F && bytes[start + 1] == 0x20
      && bytes[start + 2] == 0x20
  }

  private static func bytes(_ scalars: ArraySlice<UInt32>) -> Int {
    scalars.reduce(0) { $0 + ScalarCursor.bytes(of: $1) }
  }

  private static func style(_ number: NumberedHead) -> List.NumberStyle {
    switch number.style {
    case .decimal, .dotted: .decimal
    case .ideographic: .ideographic
    case .roman: .lowerRoman
    case .letter: .lowerAlpha
    case .circled: .circled
    }
  }
}
