/// The name of a paper above the first title of the text, and the names of those who wrote, which
/// stand about a page as furniture does.
extension PageFurnitureFinder {
  /// Whether lines that stand alone above the first title of the first page are its masthead.
  ///
  /// A title with what is set below it stands so too: only a date, a number, a price or a word for
  /// a paper in one of them tells that it is none.
  func isMasthead(_ run: [Edge]) -> Bool {
    guard run.first?.index == 0, run.count >= 2 || isAboveTitle(0) else { return false }
    return run.contains { edge in
      let words = LineWords(lines[edge.index], in: bytes)
      return words.seen.contains(.digit) || rules.dates.matches(words) || rules.news.isPaper(words)
    }
  }

  /// Whether below a line that stands alone there is a title: a line or two that end no sentence,
  /// with a blank line, a byline or a date after them.
  private func isAboveTitle(_ index: Int) -> Bool {
    guard index + 3 < lines.count, lines[index + 1].blanksBefore > 0 else { return false }
    for next in [index + 2, index + 3] {
      guard lines[next - 1].ending == .open, lines[next - 1].last != .dash else { return false }
      if lines[next].blanksBefore > 0 { return true }
      if rules.bylines.matches(lines[next], in: bytes) { return true }
      let words = LineWords(lines[next], in: bytes)
      if words.count <= 48, rules.names.isPossible(words) || rules.dates.matches(words) {
        return true
      }
    }
    return false
  }

  /// Whether a line names who wrote what stands around it: with a word for it, by a family name or
  /// an initial, or by two parts of Han.
  func isByline(_ index: Int) -> Bool {
    let line = lines[index]
    if rules.bylines.matches(line, in: bytes) { return true }
    let words = LineWords(line, in: bytes)
    guard PersonName.mayBe(words), !rules.news.isPaper(words) else { return false }
    if rules.names.isLikely(words) { return true }
    guard rules.names.isPossible(words) else { return false }
    let parts = words.parts().filter { !$0.isEmpty }
    return 2...3 ~= parts.count && (!line.first.isIdeographic || parts.allSatisfy { $0.count < 4 })
  }
}
