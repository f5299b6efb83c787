/// Captions by a word and a number: `Table 3. Prices`, `Abb. 2`, `表1-2　…`.
///
/// A class for its size: the rules hand it out for every line that stands apart.
final class CaptionHead: Sendable {
  /// What a line must begin with.
  let words: WordTable

  /// Gathers lists.
  init(_ lists: [RulePack.Words]) {
    words = WordTable(lists.flatMap { list in list.prefixes.map { ($0, list.longest) } })
  }

  /// Whether a line begins with one of the words and a number that no sentence goes on after.
  ///
  /// `Table 3 shows the prices` is a sentence.
  func matches(_ line: Line, in bytes: [UInt8]) -> Bool {
    let start = Int(line.start)
    for index in words.indexes(bytes[start]) {
      let word = words.entry(index)
      guard line.characters <= word.value, line.end - line.start > word.count,
        words.stands(word, in: bytes, at: start)
      else {
        continue
      }
      let head = LineWords(head: line, in: bytes)
      let length = bytes[start..<start + Int(word.count)].count { $0 & 0xC0 != 0x80 }
      if Self.isNumbered(head, from: length) { return true }
    }
    return false
  }

  private static func isNumbered(_ head: LineWords, from start: Int) -> Bool {
    var index = start
    while index < head.count, head.kinds[index] == .space || head.scalars[index] == 0x2E {
      index += 1
    }
    let first = index
    while index < head.count, isNumber(head, index, first) { index += 1 }
    guard index > first else { return false }
    guard index < head.count else { return true }
    switch head.kinds[index] {
    case .final, .pause, .closer, .dash: return true
    case .space:
      let next = head.kinds[index...].firstIndex { $0 != .space }
      return next.map { head.kinds[$0] != .lower } ?? true
    default: return false
    }
  }

  private static func isNumber(_ head: LineWords, _ index: Int, _ first: Int) -> Bool {
    let isInside = index > first && index + 1 < head.count && head.kinds[index + 1] == .digit
    switch head.kinds[index] {
    case .digit: return true
    case .dash: return isInside
    case .upper: return index == first || head.kinds[index - 1] == .upper
    case .final, .pause: return isInside && head.scalars[index] == 0x2E
    default: return NumberedHead.isIdeograph(head.scalars[index])
    }
  }
}
