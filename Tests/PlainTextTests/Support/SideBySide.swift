import GalleyTestSupport

/// Puts columns side by side as `pdftotext -layout` does: a line of each, padded with blanks to the
/// place where the next column begins, counted in characters whatever their width.
struct SideBySide {
  /// The characters of a column.
  var measure: Int
  /// The blank characters between columns.
  var gutter = 3
  /// The blank characters that the first line of a paragraph begins with.
  var indent = 3
  /// By how many characters a line of a column may begin too far to the right.
  var drift = 0
  /// Whether every other column stands half a line lower, so that its lines have rows of their own.
  var isStaggered = false
  /// Whether a letter takes half of what an ideograph takes of the measure.
  var countsHalves = false

  /// The lines of some paragraphs in columns of equal length.
  func set(_ paragraphs: [String], columns count: Int) -> [String] {
    let lines = paragraphs.flatMap { breakLines($0) }
    let height = (lines.count + count - 1) / count
    let columns = stride(from: 0, to: lines.count, by: height).map {
      Array(lines[$0..<min($0 + height, lines.count)])
    }
    if isStaggered { return Self.join(Self.staggered(columns), width: measure + gutter) }
    return Self.join(columns, width: measure + gutter, drift: drift)
  }

  /// The columns with an empty row between any two lines, every other column one row lower.
  private static func staggered(_ columns: [[String]]) -> [[String]] {
    columns.enumerated().map { place, lines in
      lines.flatMap { place % 2 == 0 ? [$0, ""] : ["", $0] }
    }
  }

  /// Puts columns side by side that may be of different length.
  static func join(_ columns: [[String]], width: Int, drift: Int = 0) -> [String] {
    (0..<(columns.map(\.count).max() ?? 0)).map { row in
      var line = ""
      for (place, column) in columns.enumerated() where row < column.count && !column[row].isEmpty {
        let edge = place * width + (place > 0 && drift > 0 ? row * 7 % (drift + 1) : 0)
        line += String(repeating: " ", count: max(0, edge - line.count)) + column[row]
      }
      return line
    }
  }

  /// Breaks a paragraph: between words where it has spaces, else between any two characters but
  /// before a closing mark.
  private func breakLines(_ text: String) -> [String] {
    var lines: [String] = []
    var rest = Array(String(repeating: " ", count: indent) + text)
    let hasSpaces = text.contains(" ") && !text.contains("。")
    while room(rest) < rest.count {
      var end = room(rest)
      while end > indent + 1, !Self.mayBreak(rest, at: end, hasSpaces) { end -= 1 }
      lines.append(String(rest[..<end]))
      rest.removeFirst(hasSpaces ? end + 1 : end)
    }
    return lines + [String(rest)]
  }

  /// The number of characters that fill the measure.
  private func room(_ text: [Character]) -> Int {
    guard countsHalves else { return measure }
    var width = 0
    return text.firstIndex { character in
      width += character.isASCII ? 1 : 2
      return width > 2 * measure
    } ?? text.count
  }

  private static func mayBreak(_ text: [Character], at end: Int, _ hasSpaces: Bool) -> Bool {
    if hasSpaces { return text[end] == " " }
    if text[end].isASCII && text[end - 1].isASCII { return false }
    return !"，。；：、！？”".contains(text[end])
  }
}
