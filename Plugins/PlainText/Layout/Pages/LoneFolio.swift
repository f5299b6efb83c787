/// Finds the running head with its folio on a page that stands alone, in a text without form feeds:
/// `THE MILL LANE COURIER                 7`.
///
/// Nothing comes back there, so the line must show it by itself: a short name, a gap, a number at
/// the edge of the measure, blank lines around it, and running text beside it. Rows of tables,
/// entries of a list of contents and prices have others like them.
struct LoneFolio {
  /// The indexes of the lines, none or one; two where the page after it has the same head.
  private(set) var indexes: [Int] = []

  private let lines: [Line]
  private let bytes: [UInt8]

  /// The narrowest gap, and the most characters of such a line.
  private static let leastGap = 4
  private static let longest: Int32 = 48

  /// Looks for it; `rules` tell what opens a chapter.
  init(_ lines: [Line], _ bytes: [UInt8], _ rules: RuleBook) {
    self.lines = lines
    self.bytes = bytes
    if let last = lines.indices.last, last > 3, Self.isDashed(lines[last], bytes) {
      indexes = [last]
      return
    }
    var found: [Int] = []
    for (index, line) in lines.enumerated() where line.hasGap {
      guard line.last == .digit || line.first == .digit else { continue }
      guard found.count < 2, isFolio(index) else { return }
      found.append(index)
    }
    guard let first = found.first, let last = found.last, isAtEdge(found) else { return }
    guard rules.chapters.level(of: LineWords(lines[first], in: bytes)) == nil else { return }
    if last > first {
      guard let left = PageMark(lines[first], in: bytes),
        let right = PageMark(lines[last], in: bytes),
        left.key == right.key, let number = left.last, right.last == number + 1
      else { return }
    }
    indexes = found
  }

  /// Whether a line is a number between dashes and nothing else: `– 5 –`.
  private static func isDashed(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard line.first == .dash, line.last == .dash, 3...9 ~= line.characters else { return false }
    let words = LineWords(line, in: bytes)
    return 1...3 ~= words.kinds.count { $0 == .digit }
      && words.kinds.allSatisfy { $0 == .digit || $0 == .dash || $0 == .space }
  }

  /// The lines that pages begin with: what has words stands at the head of a page.
  var starts: [Int] { indexes.filter { $0 > 0 && $0 + 1 < lines.count } }

  /// Whether a line is a name, a gap and a number, or a number, a gap and a name.
  private func isFolio(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.characters <= Self.longest, line.quoteDepth == 0,
      index == 0 || line.blanksBefore > 0,
      index + 1 == lines.count || lines[index + 1].blanksBefore > 0
    else { return false }
    let words = LineWords(line, in: bytes)
    var gaps: [Range<Int>] = []
    var start: Int?
    for place in 0...words.count {
      if place < words.count, words.kinds[place] == .space {
        start = start ?? place
      } else if let first = start {
        if place - first >= Self.leastGap { gaps.append(first..<place) }
        start = nil
      }
    }
    guard gaps.count == 1, let gap = gaps.first else { return false }
    let isAfter = line.last == .digit
    let number = isAfter ? gap.upperBound..<words.count : 0..<gap.lowerBound
    let name = isAfter ? 0..<gap.lowerBound : gap.upperBound..<words.count
    guard (1...4).contains(number.count), words.kinds[number].allSatisfy({ $0 == .digit }),
      words.scalars[number.lowerBound] != 0x30
    else { return false }
    return isName(words, name)
  }

  /// Whether words are a name: none begins with a small letter but short ones, and no mark ends it.
  private func isName(_ words: LineWords, _ name: Range<Int>) -> Bool {
    guard name.count >= 4 || words.kinds[name.lowerBound].isIdeographic else { return false }
    guard !words.kinds[name].contains(.digit) else { return false }
    let first = words.kinds[name.lowerBound]
    let last = words.kinds[name.upperBound - 1]
    guard first == .upper || first.isIdeographic || first == .hangul,
      last.isLetter
        || last.isIdeographic
    else { return false }
    var length = 0
    var isSmall = false
    for place in name {
      if words.kinds[place] == .space {
        length = 0
        continue
      }
      if length == 0 { isSmall = words.kinds[place] == .lower }
      length += 1
      if isSmall, length > 3 { return false }
    }
    return true
  }

  /// Whether the lines end at the edge of the measure of text that stands beside each.
  private func isAtEdge(_ found: [Int]) -> Bool {
    found.allSatisfy { index in
      guard let width = width(above: index) ?? width(below: index) else { return false }
      let end = lines[index].fullWidth
      return end * 10 >= width * 9 && end * 10 <= width * 14
    }
  }

  /// The width of running text that ends right above a line; nil where there is none.
  private func width(above index: Int) -> Int32? {
    var first = index - 1
    while first > 0, index - first < 8, lines[first].blanksBefore == 0 { first -= 1 }
    return first >= 0 ? width(of: first..<index) : nil
  }

  /// The width of the first running text below a line, under a title.
  private func width(below index: Int) -> Int32? {
    var first = index + 1
    while first < min(lines.count, index + 8) {
      var end = first + 1
      while end < lines.count, end - first < 8, lines[end].blanksBefore == 0 { end += 1 }
      if let width = width(of: first..<end) { return width }
      first = end
    }
    return nil
  }

  /// The width of lines that are running text: at least three, without gaps, as wide as one another.
  private func width(of range: Range<Int>) -> Int32? {
    guard range.count >= 3, !lines[range].contains(where: { $0.hasGap }) else { return nil }
    let widths = lines[range].dropLast().map(\.fullWidth)
    guard let widest = widths.max(), let narrowest = widths.min(), narrowest * 4 >= widest * 3,
      lines[range].contains(where: { $0.ending == .open })
    else { return nil }
    return widest
  }
}
