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

  /// The lines of some paragraphs in columns of equal length.
  func set(_ paragraphs: [String], columns count: Int) -> [String] {
    let lines = paragraphs.flatMap { breakLines($0) }
    let height = (lines.count + count - 1) / count
    let columns = stride(from: 0, to: lines.count, by: height).map {
      Array(lines[$0..<min($0 + height, lines.count)])
    }
    return Self.join(columns, width: measure + gutter, drift: drift)
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
    let hasSpaces = text.contains(" ")
    while rest.count > measure {
      var end = measure
      while end > indent + 1, hasSpaces ? rest[end] != " " : "，。；：、！？”".contains(rest[end]) {
        end -= 1
      }
      lines.append(String(rest[..<end]))
      rest.removeFirst(hasSpaces ? end + 1 : end)
    }
    return lines + [String(rest)]
  }
}
