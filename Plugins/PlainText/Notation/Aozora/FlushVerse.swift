import GalleyCore

/// Finds verse that stands at the edge: several stanzas of short lines, parted by blank lines, few of
/// which end as sentences do.
///
/// Aozora Bunko sets the first line of a paragraph in by a space; what is not set in is speech, which
/// opens with a bracket, or verse.
struct FlushVerse {
  /// A line at the edge.
  private struct Member {
    let line: Line
    let isShort: Bool
    let endsSentence: Bool
  }

  private var members: [Int: Member] = [:]

  /// The fewest stanzas, the most lines of one, and the longest line in characters.
  private static let leastStanzas = 3
  private static let mostLines = 14
  private static let longestLine = 30

  /// Tells of the paragraph of a line that is item `index`.
  mutating func add(_ parsed: AozoraLine, _ line: Line, at index: Int) {
    guard line.indent == 0, line.first != .opener, line.first != .quote else { return }
    members[index] = Member(
      line: line, isShort: parsed.text.count <= Self.longestLine,
      endsSentence: parsed.endsSentence)
  }

  /// The stanzas among items, as ranges of their indexes, each with its first line; none where
  /// there are too few.
  func stanzas(of items: [AozoraBody.Item]) -> [(items: Range<Int>, line: Line)] {
    var found: [(items: Range<Int>, line: Line)] = []
    var others = 0
    var index = 0
    while index < items.count {
      guard let first = members[index] else {
        index += 1
        continue
      }
      var end = index
      var ended = 0
      var areShort = true
      while let member = members[end] {
        ended += member.endsSentence ? 1 : 0
        areShort = areShort && member.isShort
        end += 1
      }
      let isBounded =
        (index == 0 || isGap(items[index - 1])) && (end == items.count || isGap(items[end]))
      if isBounded, areShort, 2...Self.mostLines ~= end - index, ended * 4 <= end - index {
        found.append((index..<end, first.line))
      } else {
        others += 1
      }
      index = end
    }
    return found.count >= Self.leastStanzas && found.count >= 2 * others ? found : []
  }

  private func isGap(_ item: AozoraBody.Item) -> Bool {
    switch item {
    case .blank, .heading: true
    case .block(.sceneBreak), .block(.milestone): true
    case .block: false
    }
  }
}
