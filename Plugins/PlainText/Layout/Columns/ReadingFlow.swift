/// Whether one line reads on in another: what tells columns from tables, and where an article ends.
enum ReadingFlow {
  /// How much more likely the second line follows the first than that it does not, in hundredths
  /// of a nat.
  static func weight(from line: Line, to next: Line, measure: Int32) -> Int32 {
    let isFull = line.fullWidth * 4 >= measure * 3
    if line.last.isIdeographic || next.first.isIdeographic {
      // A word of letters that follows is not parted.
      let isFull = line.fullWidth + max(2, next.headWidth) > measure - 4
      return ideographic(line, next, isFull: isFull)
    }
    if next.first == .lower {
      if line.ending == .sentence { return -200 }
      if line.last == .dash { return 300 }
      // A line with room for the next word was not broken before it.
      let needed = line.fullWidth + 1 + next.headWidth
      return needed * 5 < measure * 4 ? -100 : 200
    }
    // An item of a list follows on nothing.
    if next.first == .other { return 0 }
    if line.ending == .sentence { return isOpening(next) ? 60 : -60 }
    if line.last == .dash { return 0 }
    // Scripts without case say less.
    if next.first == .letter || next.first == .hangul { return isFull ? 80 : -60 }
    return isFull && isOpening(next) ? -30 : -100
  }

  private static func ideographic(_ line: Line, _ next: Line, isFull: Bool) -> Int32 {
    switch next.first {
    case .pause, .final, .closer: return -300
    default: break
    }
    if line.ending == .sentence { return next.indent > 0 || isFull ? 50 : 0 }
    if isFull { return next.indent == 0 ? 100 : -100 }
    // An item of a list may end with a comma, and a heading ends with nothing.
    return next.indent == 0 ? -150 : line.ending == .open ? -30 : 20
  }

  /// Whether a line begins as a sentence can.
  private static func isOpening(_ line: Line) -> Bool {
    // Scripts without case have no other beginning.
    line.first == .upper || line.first == .quote || line.first == .opener
      || line.first.isIdeographic || line.first == .hangul || line.first == .letter
  }
}
