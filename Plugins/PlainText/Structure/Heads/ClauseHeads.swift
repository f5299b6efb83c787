/// Finds headings of contracts: the number of an article and its name on a line of its own, with the
/// clause below it (`第一条　租赁期限`).
///
/// In a law the clause stands right behind its number, so that such lines are full or end as
/// sentences do; nearly all must be names for any to be one.
struct ClauseHeads {
  /// The headings in source order.
  private(set) var heads: [HeadMarks.Head] = []

  /// The fewest, and the longest in characters.
  private static let least = 3
  private static let longest: Int32 = 24
  /// The half-ems of room beside one that show it was not full.
  private static let room: Int32 = 8

  init(_ text: MeasuredText, skipped: KeptLines) {
    guard !text.isNewspaper, !text.isReordered else { return }
    var names: [Int] = []
    var others = 0
    for (index, line) in text.lines.enumerated()
    where line.first == .han && text.bytes[Int(line.start)...].starts(with: Self.mark) {
      guard text.rules.numbers.matches(line, in: text.bytes), !skipped.holds(index) else {
        continue
      }
      if Self.isName(index, text) { names.append(index) } else { others += 1 }
    }
    guard names.count >= Self.least, others * 5 <= names.count else { return }
    heads = names.map { HeadMarks.Head(line: $0, mark: .sequence([0x7B2C, 0x6761])) }
  }

  /// The word before the number, `第`.
  private static let mark = Array("第".utf8)

  private static func isName(_ index: Int, _ text: MeasuredText) -> Bool {
    let (line, measure) = (text.lines[index], text.measures[index])
    guard line.characters <= longest, line.ending == .open,
      measure == 0 || line.fullWidth + room <= measure, index + 1 < text.lines.count
    else { return false }
    let next = text.lines[index + 1]
    return next.blanksBefore <= 1 && !text.rules.numbers.matches(next, in: text.bytes)
  }
}
