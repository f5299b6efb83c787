/// The place, the day or the word for news that an article opens with right below its title.
enum NewsOpening {
  /// Whether a line opens so, right below another.
  static func opens(_ index: Int, _ text: borrowing MeasuredText) -> Bool {
    guard index < text.lines.count, text.lines[index].blanksBefore == 0 else { return false }
    return begins(text.lines[index], text)
  }

  /// Whether a line opens so, whatever stands above it.
  static func begins(_ line: Line, _ text: borrowing MeasuredText) -> Bool {
    switch line.first {
    case .upper: text.rules.dates.opens(LineWords(line, in: text.bytes))
    case .han, .opener: text.rules.news.opens(line, in: text.bytes)
    default: false
    }
  }
}
