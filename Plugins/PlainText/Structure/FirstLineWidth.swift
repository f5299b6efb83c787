/// What the room that a line left says for its being a first line, which lost its indent.
///
/// Known from the widths of the face, in hundredths of a letter.
enum FirstLineWidth {
  /// How far widths may be off: what a printer kerns, and a mark that another face lent.
  private static let blur: Double = 22
  /// How far the width may be off of what the next line begins with.
  private static let headBlur: Double = 60

  /// How much likelier the slack is for a first line than for a later one, in hundredths of a nat.
  static func evidence(slack: Int32, reach: Int32, indent: Int32) -> Int32 {
    let asFirst = likelihood(slack - indent, reach)
    let asLater = likelihood(slack, reach)
    let weight = Conventions.hundredths(asFirst) - Conventions.hundredths(asLater)
    return max(Weights.firstLineOverfull, min(Weights.firstLineNarrow, weight))
  }

  /// How likely a slack is that may be anything from 0 to `reach`.
  private static func likelihood(_ slack: Int32, _ reach: Int32) -> Double {
    step(Double(slack) / blur) * (1 - step(Double(slack - reach) / headBlur))
  }

  /// A smooth step from 0 to 1 over two units either way.
  private static func step(_ value: Double) -> Double {
    let t = max(0, min(1, (value + 2) / 4))
    return t * t * (3 - 2 * t)
  }
}
