/// Lines that begin with a number of a series: `（二）`, `3.`, `第十二条`, or with a note's: `¹`.
///
/// Running text seldom breaks just before such a number, so it speaks for a new paragraph even
/// where the line is as full as any.
///
/// A class for its size: the rules hand it out for every line.
final class NumberedLine: Sendable {
  private let units: ScalarSet

  /// Gathers the units of some packs.
  init(_ packs: [RulePack]) {
    units = ScalarSet(packs.flatMap(\.clauseUnits).flatMap { $0.unicodeScalars.map(\.value) })
  }

  /// Whether a line begins with such a number.
  ///
  /// Most lines are told by their first character.
  func matches(_ line: Line, in bytes: [UInt8]) -> Bool {
    switch line.first {
    case .opener, .digit, .han, .other: break
    default: return false
    }
    let start = Int(line.start)
    let value = ScalarCursor.decode(bytes, at: start).value
    if value == 0x5B, FootnoteBracket.find(in: bytes, at: start, upTo: Int(line.end)) != nil {
      return true
    }
    if NoteLabel.opens(line, in: bytes) { return true }
    let isClause = value == 0x7B2C
    if line.first == .han && !isClause {
      // A number in Han needs a mark after it.
      var cursor = ScalarCursor(bytes, from: start, to: Int(line.end))
      var next = cursor.next() ?? 0
      guard NumberedHead.isIdeograph(next) else { return false }
      while NumberedHead.isIdeograph(next) { next = cursor.next() ?? 0 }
      guard NumberedHead.isMark(next) else { return false }
    }
    let head = LineWords(head: line, in: bytes)
    return isClause ? isClauseNumber(head) : isListNumber(head)
  }

  private func isListNumber(_ words: LineWords) -> Bool {
    guard let number = NumberedHead(words) else { return false }
    return number.hasMark && number.style != .letter && number.style != .roman
      || number.style == .circled || number.style == .dotted
  }

  private func isClauseNumber(_ words: LineWords) -> Bool {
    var end = 1
    while end < words.count,
      words.kinds[end] == .digit || NumberedHead.isIdeograph(words.scalars[end])
    {
      end += 1
    }
    guard end > 1, end < words.count, units.contains(words.scalars[end]) else { return false }
    return end + 1 >= words.count || words.kinds[end + 1] == .space
  }
}
