/// The line end between two lines, and what it weighs as soft or as hard.
struct Junction {
  /// The weight of a soft line end after a first line and after a later one.
  private(set) var softAfterFirst: Int32 = 0
  private(set) var softAfterLater: Int32 = 0
  /// The weight of a hard line end after body text, by the same distinction, and after matter.
  private(set) var hardAfterFirst: Int32 = 0
  private(set) var hardAfterLater: Int32 = 0
  private(set) var hardAfterMatter: Int32 = 0
  /// How much room was left on the line for what the next begins with, in half-ems.
  ///
  /// Negative when it would not have fitted; without a measure there is always room.
  let room: Int32

  init(_ line: Line, _ next: Line, measure: Int32, conventions: Conventions) {
    let needsSpace =
      line.last.isLetter && next.first.isLetter || (line.isProportional && line.last != .dash)
    let head = Int32(next.headWidth) + (needsSpace ? 1 : 0)
    room = measure == 0 ? 999 : measure - Self.lastWidth(line, measure) - head
    weighSoft(line, next, measure, conventions)
    weighHard(line, next, measure, conventions)
    weighBlanks(next, conventions)
  }

  private mutating func weighSoft(
    _ line: Line, _ next: Line, _ measure: Int32, _ conventions: Conventions
  ) {
    var weight = Weights.soft
    switch line.ending {
    case .sentence: weight += Weights.softSentence
    case .pause, .colon: weight += Weights.softPause
    case .open: break
    }
    if next.first == .upper { weight += Weights.softCapital }
    if line.last == .dash && next.first == .lower { weight += Weights.softHyphen }
    if next.indent > line.indent || (next.indent > 0 && conventions.indentsFirstLines) {
      weight +=
        conventions.indentsFirstLines ? Weights.softIndentedByRule : Weights.softIndented
    }
    softAfterFirst = weight
    let tolerance = line.tolerance(measure)
    softAfterLater = weight + Self.roomCost(room, tolerance)
    if measure == 0 {
      softAfterFirst += Weights.softUnmeasured
      softAfterLater = softAfterFirst
    } else if conventions.lostIndent > 0 && line.indent < conventions.lostIndent {
      let lost = conventions.lostIndent - line.indent
      softAfterFirst += Self.roomCost(room - lost, tolerance)
      if line.isProportional {
        softAfterFirst += firstLineEvidence(line, next, measure, conventions)
      } else if line.indent + line.minimumWidth > measure - lost + 1 {
        softAfterFirst += Weights.softIndentMissing
      } else {
        softAfterFirst += Weights.softSqueezed * max(0, line.fullWidth - measure + lost)
      }
    } else {
      softAfterFirst = softAfterLater
    }
  }

  /// The width of a line, or of its last part where two lines were joined as their hyphen went.
  private static func lastWidth(_ line: Line, _ measure: Int32) -> Int32 {
    let isMerged =
      line.isLetters && line.fullWidth > measure + line.tolerance(measure)
      && line.fullWidth <= 2 * measure + 2
    return isMerged ? line.fullWidth - measure + 1 : line.fullWidth
  }

  /// How much likelier the width of a printed line is for a first line, which lost its indent, than
  /// for a later one: both vary by the same, about a mean that the indent parts.
  private func firstLineEvidence(
    _ line: Line, _ next: Line, _ measure: Int32, _ conventions: Conventions
  ) -> Int32 {
    let lost = conventions.lostIndent
    guard room <= lost + line.tolerance(measure) else { return 0 }
    let excess = line.fullWidth - measure + conventions.meanLack
    let evidence = -lost * (2 * excess + lost) * conventions.widthWeight
    // A long word that had to go to the next line leaves as much room as an indent.
    let isTold = line.last == .dash || next.headWidth <= 5
    return max(
      Weights.firstLineTooWide,
      min(isTold ? Weights.firstLineNarrow : Weights.firstLineBeforeLongWord, evidence))
  }

  private static func roomCost(_ room: Int32, _ tolerance: Int32) -> Int32 {
    if room < 0 { return 0 }
    if room <= tolerance { return Weights.softWithRoomEach * (room + 1) / 2 }
    return Weights.softWithRoom + Weights.softWithRoomEach * min(room - tolerance, 14)
  }

  private mutating func weighHard(
    _ line: Line, _ next: Line, _ measure: Int32, _ conventions: Conventions
  ) {
    var weight = Weights.hard
    if next.first == .lower { weight += Weights.hardSmall }
    if next.first == .closer || next.first == .pause || next.first == .final {
      weight += Weights.hardNonStarter
    }
    if conventions.indentsFirstLines && next.indent == 0 { weight += Weights.hardNotIndented }
    if !conventions.indentsFirstLines && next.indent > line.indent {
      weight += Weights.hardIndented
    }
    hardAfterMatter = weight + (line.last == .dash ? Weights.hardDash : 0)
    switch line.ending {
    case .sentence: break
    case .pause: weight += Weights.hardPause
    case .colon: weight += Weights.hardColon
    case .open: weight += Weights.hardOpen
    }
    let tolerance = line.tolerance(measure)
    hardAfterLater = weight + Self.fullCost(room, tolerance)
    hardAfterFirst = weight + Self.fullCost(room - conventions.lostIndent, tolerance)
  }

  /// A last line is seldom as long as the measure by chance.
  private static func fullCost(_ room: Int32, _ tolerance: Int32) -> Int32 {
    room < 0 ? Weights.hardFull : room < tolerance ? Weights.hardFull / 2 : 0
  }

  private mutating func weighBlanks(_ next: Line, _ conventions: Conventions) {
    let isBlank = next.blanksBefore > 0
    var soft = isBlank ? conventions.blankSoft : conventions.noBlankSoft
    if next.blanksBefore > 1 { soft += Weights.softManyBlanks }
    let hard = isBlank ? conventions.blankHard : conventions.noBlankHard
    softAfterFirst += soft
    softAfterLater += soft
    hardAfterFirst += hard
    hardAfterLater += hard
    if isBlank { hardAfterMatter += conventions.isNarrow ? 0 : 40 }
  }
}
