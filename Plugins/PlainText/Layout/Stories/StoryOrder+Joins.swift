/// What it weighs that one piece of a page goes on with another.
extension StoryOrder {
  /// What it weighs that a piece goes on with another.
  func link(_ left: Int, _ right: Int) -> Int32 {
    let shared = words.shared(left, right)
    if segments[left].isHead { return flow(left, right) + min(180, 60 * shared) }
    var weight = flow(left, right) + min(100, 12 * shared)
    if segments[left].isOpen && weight > Self.broken { weight += affinity(left, right) }
    return weight
  }

  private func affinity(_ left: Int, _ right: Int) -> Int32 {
    words.affinity(
      lines[segments[left].lines.upperBound - 1], lines[segments[right].lines.lowerBound])
  }

  /// The same by the lines that meet alone.
  func flow(_ left: Int, _ right: Int) -> Int32 {
    let (from, to) = (segments[left], segments[right])
    let last = lines[from.lines.upperBound - 1]
    let first = lines[to.lines.lowerBound]
    // A name stands below a title; few stand in a box of their own below an article.
    if to.isName { return from.isHead ? 0 : -150 }
    if from.isHead {
      if to.isHead { return -30 }
      return first.first == .lower || goesOn(first) ? Weight.never : 40
    }
    let before = from.lastMeasure(measures)
    let after = to.firstMeasure(measures)
    let differ = before > 0 && after > 0 && StorySegment.differ(before, after)
    guard from.isOpen else {
      if StorySegment.endsSurely(last, bytes) && first.first == .lower { return -400 }
      if first.first == .pause || first.first == .final { return -300 }
      let isKnown = !to.beginsStory && from.lines.count > 3 && to.lines.count > 3
      return (isFirst(first, after) == false ? -60 : 0) + (differ && isKnown ? -120 : 0)
    }
    if to.beginsStory { return -220 }
    var weight: Int32 = before > 0 && after > 0 ? differ ? -320 : 60 : 0
    if isFirst(first, after) == true { weight -= 120 }
    switch first.first {
    case .lower, .pause, .final, .closer: weight += 200
    case .upper, .quote, .opener: weight += last.last == .dash ? -240 : -120
    case .digit, .other: weight -= 40
    default: break
    }
    return weight
  }

  /// Whether a line begins with a word that stands behind another: は, が, を, に, と, へ, で, も or の and
  /// a character that is no kana.
  private func goesOn(_ line: Line) -> Bool {
    guard line.first == .kana, line.end - line.start > 6 else { return false }
    switch ScalarCursor.decode(bytes, at: Int(line.start)).value {
    case 0x306F, 0x304C, 0x3092, 0x306B, 0x3068, 0x3078, 0x3067, 0x3082, 0x306E:
      let next = ScalarCursor.decode(bytes, at: Int(line.start) + 3).value
      return CharacterShape.of(next).kind == .han || CharacterShape.of(next).kind == .opener
    default: return false
    }
  }

  /// Whether a line of Han that stops in mid-sentence is two ems short, as the first of a paragraph
  /// is whose indent was lost; nil where that cannot be told.
  private func isFirst(_ line: Line, _ measure: Int32) -> Bool? {
    guard line.last.isIdeographic, line.ending == .open, line.indent == 0, measure > 0 else {
      return nil
    }
    if (measure - 5...measure - 3).contains(line.fullWidth) { return true }
    return line.minimumWidth >= measure - 1 ? false : nil
  }
}
