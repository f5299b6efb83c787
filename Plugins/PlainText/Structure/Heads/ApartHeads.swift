/// Finds headings by how a text sets them apart, whatever their words are: a line below a gap far
/// wider than those between its paragraphs, a line in capitals with a full stop.
///
/// One such line may be anything. Where nearly all that stands below wide gaps is a short line with
/// text below it, or where several lines in capitals are no names that come back, they are headings.
struct ApartHeads {
  /// The lines, in source order.
  private(set) var lines: [Int] = []

  /// A stretch without blank lines.
  private struct Group {
    let start: Int
    let blanks: UInt8
    /// Whether it has the length of text: more than one line, or a long one.
    var isText: Bool
  }

  private let text: MeasuredText

  /// The fewest headings of a kind, the fewest where no gap is wider above them, and the longest of
  /// them in characters.
  private static let leastGaps = 2
  private static let leastCapitals = 3
  private static let manyCapitals = 6
  private static let longest: Int32 = 60
  /// By how many blank lines a gap is wider than one between paragraphs.
  private static let wider: UInt8 = 2
  /// The most lines one below the other that head the same text.
  private static let mostLines = 3

  /// Finds the headings of a text; `skipped` tells of lines that belong to something else.
  init(_ text: MeasuredText, skipped: KeptLines) {
    self.text = text
    guard !text.isNewspaper, !text.isReordered else { return }
    let groups = Self.groups(text)
    let found = Set(gapped(groups)).union(inCapitals(groups))
    lines = found.filter { !skipped.holds($0) }.sorted()
  }

  private static func groups(_ text: MeasuredText) -> [Group] {
    var groups: [Group] = []
    for (index, line) in text.lines.enumerated() {
      if index > 0, line.blanksBefore == 0, !line.startsPage {
        groups[groups.count - 1].isText = true
      } else {
        groups.append(
          Group(start: index, blanks: line.blanksBefore, isText: line.characters > longest))
      }
    }
    return groups
  }

  /// The heads below wide gaps, with the lines between them and their text.
  private func gapped(_ groups: [Group]) -> [Int] {
    guard let wide = Self.wideGap(groups) else { return [] }
    var heads: [Range<Int>] = []
    var others = 0
    var place = 1
    while place < groups.count {
      let first = place
      place += 1
      guard groups[first].blanks >= wide, !text.lines[groups[first].start].startsPage,
        !isSigns(groups[first].start)
      else { continue }
      var end = first
      while end < groups.count, end - first < Self.mostLines,
        isHead(groups[end], wide, end == first)
      {
        end += 1
      }
      if end > first, standsOverText(end, groups, below: wide) {
        heads.append(first..<end)
        place = end
      } else if groups[first].isText {
        others += 1
      }
    }
    guard heads.count >= Self.leastGaps, others * 4 <= heads.count else { return [] }
    // A text that begins with a title begins with none that ends with a stop.
    if text.lines[0].ending == .sentence, isHead(groups[0], wide, true),
      standsOverText(1, groups, below: wide)
    {
      heads.insert(0..<1, at: 0)
    }
    return heads.joined().map { groups[$0].start }
  }

  /// Whether a group is text, or the next one where one line stands between: a date, a place.
  private func standsOverText(_ place: Int, _ groups: [Group], below wide: UInt8) -> Bool {
    for group in groups[place...].prefix(2) {
      if group.blanks >= wide { return false }
      if group.isText { return true }
    }
    return false
  }

  /// The fewest blank lines that part no paragraphs; nil where no gap is so wide.
  private static func wideGap(_ groups: [Group]) -> UInt8? {
    guard let common = commonGap(groups), common <= 3 else { return nil }
    let wide = common + wider
    return groups.dropFirst().contains { $0.blanks >= wide } ? wide : nil
  }

  /// How many blank lines stand between most groups.
  private static func commonGap(_ groups: [Group]) -> UInt8? {
    var counts = [Int](repeating: 0, count: 256)
    for group in groups.dropFirst() { counts[Int(group.blanks)] += 1 }
    return counts.indices.dropFirst().max { counts[$0] < counts[$1] }
      .flatMap { counts[$0] > 0 ? UInt8($0) : nil }
  }

  /// Whether a group is one short line that can head text; below the first, one in capitals or with
  /// those of a title.
  private func isHead(_ group: Group, _ wide: UInt8, _ isFirst: Bool) -> Bool {
    let line = text.lines[group.start]
    guard !group.isText, isFirst || group.blanks < wide,
      line.ending == .open || line.ending == .sentence
    else { return false }
    switch line.first {
    case .upper, .letter, .digit, .quote, .other: break
    default: return false
    }
    let words = LineWords(line, in: text.bytes)
    if isByline(line, words) { return false }
    guard words.seen.contains(.upper) || words.seen.contains(.digit) else { return false }
    if isFirst { return true }
    return !words.seen.contains(.lower) || line.ending == .open && HeadSeries.isTitleCase(words)
  }

  private func isByline(_ line: Line, _ words: LineWords) -> Bool {
    text.rules.bylines.matches(line, in: text.bytes) && text.rules.names.followsWord(words)
  }

  /// Whether a line has no letter and no digit.
  private func isSigns(_ index: Int) -> Bool {
    let line = text.lines[index]
    guard line.first == .other || line.first == .dash else { return false }
    let seen = LineWords(head: line, in: text.bytes).seen
    return !seen.contains(.lower) && !seen.contains(.upper) && !seen.contains(.digit)
  }

  /// The lines in capitals between blank lines that end with a full stop and have text below them,
  /// where they are no names of speakers: a gap above them is wider than those between paragraphs, or
  /// they are many.
  private func inCapitals(_ groups: [Group]) -> [Int] {
    guard text.lines.count > groups.count, let common = Self.commonGap(groups) else { return [] }
    var found: [Int] = []
    var gapped = 0
    var names: Set<ArraySlice<UInt8>> = []
    for (place, group) in groups.enumerated() {
      let line = text.lines[group.start]
      guard !group.isText, line.first == .upper, line.ending == .sentence,
        line.characters >= 4, !line.startsPage,
        standsOverText(place + 1, groups, below: .max), EmissionTable.isName(line, text.bytes),
        !isByline(line, LineWords(line, in: text.bytes))
      else { continue }
      found.append(group.start)
      if group.blanks > common { gapped += 1 }
      names.insert(text.bytes[Int(line.start)..<Int(line.end)])
    }
    let isEnough =
      names.count >= (gapped * 3 >= found.count * 2 ? Self.leastCapitals : Self.manyCapitals)
    return isEnough && names.count * 5 > found.count * 4 ? found : []
  }
}
