/// Finds headings that are a number with a full stop and nothing else, but for a chapter's word: `227.`
/// above each letter of a collection, `IV.`, `CHAPTER IV.`.
///
/// One by itself may be anything; where they go on by one, from any number, each between blank lines
/// and with text between them, they are headings.
struct LoneNumbers {
  private var members: [Int] = []
  /// The lines in capitals right below, which say what the number is of.
  private var names: [Int] = []
  private var number = 0
  /// Whether text stands below the last one.
  private var hasText = false
  private var found: [Int] = []

  private static let least = 3
  /// The longest such line, and the shortest that is text.
  private static let longest: Int32 = 24
  private static let shortestText: Int32 = 20

  /// Tells of a line that has no other mark; lines must come in order.
  mutating func add(_ line: Line, at index: Int, _ text: MeasuredText, isApart: Bool) {
    guard isApart, line.characters <= Self.longest, line.ending == .sentence,
      let value = Self.number(line, text)
    else {
      if isApart, let last = members.last, index == last + 1,
        EmissionTable.isName(line, text.bytes)
      {
        names.append(index)
      } else if line.characters >= Self.shortestText {
        hasText = true
      }
      return
    }
    // One may be missing.
    if !members.isEmpty, !hasText || !(1...3 ~= value - number) { close() }
    members.append(index)
    (number, hasText) = (value, false)
  }

  /// The number of a line that is one, nil for others.
  private static func number(_ line: Line, _ text: MeasuredText) -> Int? {
    guard line.first == .digit || line.first == .upper else { return nil }
    let words = LineWords(line, in: text.bytes)
    let space = words.kinds.lastIndex(of: .space)
    if space != nil, text.rules.chapters.level(of: words) == nil { return nil }
    let rest = LineWords(Array(words.scalars[(space.map { $0 + 1 } ?? 0)...]))
    guard let head = NumberedHead(rest), head.style == .decimal || head.style == .roman,
      head.hasMark, head.isAlone(in: rest)
    else { return nil }
    return head.value(in: rest)
  }

  /// The lines that are headings.
  mutating func finish() -> [Int] {
    close()
    return found
  }

  private mutating func close() {
    if members.count >= Self.least {
      found += members
      if names.count * 3 >= members.count * 2 { found += names }
    }
    members = []
    names = []
  }
}
