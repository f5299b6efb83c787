/// The line end between two lines, and what it weighs as soft or as hard.
struct Junction {
  /// What a line end weighs, by what the line before it is.
  enum Weight: UInt8, Sendable {
    /// As a soft line end: after a first line, after a later one, and after the first line of a list
    /// item, whose text hangs.
    case softAfterFirst, softAfterLater, softAfterItem
    /// As a hard line end: after body text, by the same distinction, and after matter.
    case hardAfterFirst, hardAfterLater, hardAfterMatter
    /// What is given back before a title, a byline or a date, which lack the indent of paragraphs.
    case hardUnindented
    /// Nothing.
    case nothing
  }

  private var weights = InlineArray<8, Int32>(repeating: 0)

  /// A weight.
  private(set) subscript(_ weight: Weight) -> Int32 {
    get { weights[Int(weight.rawValue)] }
    set { weights[Int(weight.rawValue)] = newValue }
  }

  /// How much room was left on the line for what the next begins with, in half-ems.
  ///
  /// Negative when it would not have fitted; without a measure there is always room.
  var room: Int32 { Int32(boundedRoom) }
  private let boundedRoom: Int16
  /// Whether blank lines stand between.
  let isBlank: Bool
  /// Whether there was more room for the next word than a doubt about widths.
  let hasRoom: Bool

  init(
    _ line: Line, _ next: Line, measure: Int32, nextMeasure: Int32, conventions: Conventions,
    isSetOff: Bool = false
  ) {
    var conventions = conventions
    // Text that is set off is indented as a whole; its first lines have no indent of their own.
    if isSetOff && next.indent == line.indent { conventions.indentsFirstLines = false }
    let needsSpace =
      line.last.isLetter && next.first.isLetter || (line.isProportional && line.last != .dash)
    let head = next.headWidth + (needsSpace ? 1 : 0)
    boundedRoom = Int16(
      clamping: measure == 0 ? 999 : measure - Self.lastWidth(line, measure) - head)
    isBlank = next.blanksBefore > 0
    hasRoom = boundedRoom > Self.sureRoom && boundedRoom < 999
    weighSoft(line, next, measure, conventions)
    if nextMeasure != measure && 7 * abs(nextMeasure - measure) > measure && measure > 0 {
      self[.softAfterFirst] += Weights.softNewMeasure
      self[.softAfterLater] += Weights.softNewMeasure
    }
    weighItem(line, next, conventions)
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
    if next.first == .upper {
      weight += line.ending == .open ? conventions.capitalSoft : Weights.softCapital
    }
    if next.first == .quote && line.ending == .sentence && line.isProportional {
      weight += line.last == .quote ? Weights.softSpeeches : Weights.softSpeech
    }
    if line.last == .dash && next.first == .lower { weight += Weights.softHyphen }
    if next.indent > line.indent || (next.indent > 0 && conventions.indentsFirstLines) {
      weight +=
        conventions.indentsFirstLines ? Weights.softIndentedByRule : Weights.softIndented
      if next.indent == 4 && line.indent == 0 && next.first.isIdeographic {
        weight += Weights.softTwoEms
      }
    }
    // A name at the right edge, a line in the middle: no paragraph goes on left of it, nor does what
    // is set in where a sentence has ended.
    let deep = line.ending == .sentence && !conventions.indentsFirstLines ? Self.setIn : Self.deep
    if next.blanksBefore > 0, !next.startsPage, line.indent >= next.indent + deep {
      weight += Weights.softFromDeep
    }
    self[.softAfterFirst] = weight
    let tolerance = line.tolerance(measure)
    // Marks that may be squeezed, and Western words, leave a width in doubt.
    let isJustified = line.isProportional && !conventions.scattersWords
    let isExact = line.minimumWidth == line.maximumWidth
    self[.softAfterLater] =
      weight
      + min(
        Self.roomCost(room, tolerance, isExact, isJustified),
        spare(line, next, conventions) ?? 0 >= Self.spareSyllable ? Weights.softWithSyllable : 0)
    if measure == 0 {
      self[.softAfterFirst] +=
        Weights.softUnmeasured
        + (Self.isShortOfWhole(line, conventions) ? Weights.softShortOfWhole : 0)
      self[.softAfterLater] = self[.softAfterFirst]
    } else if conventions.lostIndent > 0 && line.indent < conventions.lostIndent {
      let lost = conventions.lostIndent - line.indent
      self[.softAfterFirst] += Self.roomCost(room - lost, tolerance, isExact, isJustified)
      if line.isProportional {
        self[.softAfterFirst] += firstLineEvidence(line, next, measure, conventions)
      } else if line.indent + line.minimumWidth > measure - lost + 1 {
        self[.softAfterFirst] += Weights.softIndentMissing
      } else {
        self[.softAfterFirst] += Weights.softSqueezed * max(0, line.fullWidth - measure + lost)
      }
    } else {
      self[.softAfterFirst] = self[.softAfterLater]
    }
  }

  /// Whether a line is much shorter than others that nobody broke, so that it was not broken for its
  /// width.
  static func isShortOfWhole(_ line: Line, _ conventions: Conventions) -> Bool {
    5 * line.fullWidth < 3 * conventions.wholeWidth
  }

  /// How much deeper a line stands that ends at the right edge or in the middle, in half-ems.
  private static let deep: Int32 = 10
  /// The same of a line that is set in.
  private static let setIn: Int32 = 3

  /// The half-ems of room beside the next word that are more than a doubt about widths.
  private static let sureRoom: Int16 = 6

  /// Text under a list's marker is indented, and no first line by that.
  private mutating func weighItem(_ line: Line, _ next: Line, _ conventions: Conventions) {
    self[.softAfterItem] = self[.softAfterFirst]
    guard next.indent > line.indent, !isBlank else { return }
    self[.softAfterItem] +=
      Weights.softHanging
      - (conventions.indentsFirstLines ? Weights.softIndentedByRule : Weights.softIndented)
  }

  /// The width of a line, or of its last part where two lines were joined as their hyphen went.
  private static func lastWidth(_ line: Line, _ measure: Int32) -> Int32 {
    let isMerged =
      line.isLetters
      && line.fullWidth > measure + (line.isProportional ? measure / 8 : line.tolerance(measure))
      && line.fullWidth <= 2 * measure + 2
    return isMerged ? line.fullWidth - measure + 1 : line.fullWidth
  }

  /// How much likelier the width of a printed line is for a first line, which lost its indent, than
  /// for a later one.
  ///
  /// A line ends anywhere between the measure and where the next word would still have fitted; that
  /// of a first line stands nearer to the left by its indent.
  private func firstLineEvidence(
    _ line: Line, _ next: Line, _ measure: Int32, _ conventions: Conventions
  ) -> Int32 {
    guard room <= conventions.lostIndent + line.tolerance(measure) + 1 else { return 0 }
    var reach = next.headWidth + 1
    let isMeasured = line.slack != Line.unknownSlack
    if isMeasured, conventions.hyphenates, line.last != .dash, next.syllable > 0 {
      reach = min(reach, (Int32(next.syllable) + 9) / 10)
    }
    // A hyphen might have parted the next word, so that less of it had to fit.
    if line.last == .dash || conventions.hyphenates { reach = min(reach, Weights.syllableReach) }
    if isMeasured {
      let indent = conventions.em * (conventions.lostIndent == 3 ? 3 : 2) / 2
      return FirstLineWidth.evidence(slack: Int32(line.slack), reach: 100 * reach, indent: indent)
    }
    let slack = measure + 1 - line.fullWidth
    let asFirst = Self.likelihood(slack - conventions.lostIndent, reach)
    let asLater = Self.likelihood(slack, reach)
    return max(
      Weights.firstLineTooWide,
      min(
        Weights.firstLineNarrow, Conventions.hundredths(asFirst) - Conventions.hundredths(asLater)))
  }

  /// How likely a slack is that may be anything from 0 to `reach`, where widths are known to about a
  /// half-em.
  private static func likelihood(_ slack: Int32, _ reach: Int32) -> Double {
    normal(slack) - normal(slack - reach)
  }

  /// The normal distribution function.
  private static func normal(_ value: Int32) -> Double {
    let table = [0.001, 0.023, 0.159, 0.5, 0.841, 0.977, 0.999]
    return value < -3 ? 0 : value > 3 ? 1 : table[Int(value) + 3]
  }

  /// How much room a line had left beside the first syllable of the next, in hundredths of a letter;
  /// nil where that is not known.
  private func spare(_ line: Line, _ next: Line, _ conventions: Conventions) -> Int32? {
    guard conventions.hyphenates, line.slack != Line.unknownSlack, line.last != .dash,
      next.syllable > 0
    else { return nil }
    return Int32(line.slack) - 10 * Int32(next.syllable)
  }

  /// The room beside a syllable that shows a line was not full, and that shows it was short.
  private static let spareLittle: Int32 = 70
  private static let spareSyllable: Int32 = 200

  private static func roomCost(
    _ room: Int32, _ tolerance: Int32, _ isExact: Bool, _ isJustified: Bool
  ) -> Int32 {
    if room < 0 { return 0 }
    if room == 0 && tolerance == 0 {
      return isExact ? Weights.softExactFit : Weights.softExactFit / 3
    }
    if room <= tolerance { return Weights.softWithRoomEach * (room + 1) / 2 }
    let least = isJustified ? Weights.softWithRoomPrinted : Weights.softWithRoom
    return max(
      Weights.softWithRoomMost, least + Weights.softWithRoomEach * min(room - tolerance, 14))
  }

  private mutating func weighHard(
    _ line: Line, _ next: Line, _ measure: Int32, _ conventions: Conventions
  ) {
    var weight = Weights.hard
    // Among Han a Latin word says nothing by its small letters.
    if next.first == .lower && !line.last.isIdeographic {
      let isBelowColon =
        line.ending == .colon && next.blanksBefore > 0 && !conventions.isNarrow
      weight += isBelowColon ? Weights.hardSmallBelowColon : Weights.hardSmall
    }
    // An indent says that a paragraph begins, be it with three dots.
    let isIndented = conventions.indentsFirstLines && next.indent > 0
    if !isIndented, next.first == .closer || next.first == .pause || next.first == .final {
      weight += Weights.hardNonStarter
    }
    // What blank lines set apart in a book may lack the indent: the first paragraph of a chapter, a
    // note, a letter.
    let isSetApart = !conventions.isNarrow && next.blanksBefore > 0 && next.first != .lower
    if conventions.indentsFirstLines && next.indent == 0 && !isSetApart {
      weight += Weights.hardNotIndented
      self[.hardUnindented] = -Weights.hardNotIndented
    }
    if !conventions.indentsFirstLines && next.indent > line.indent {
      weight += Weights.hardIndented
    }
    self[.hardAfterMatter] = weight + (line.last == .dash ? Weights.hardDash : 0)
    switch line.ending {
    case .sentence: break
    case .pause: weight += Weights.hardPause
    case .colon: weight += Weights.hardColon
    case .open:
      // A source in brackets ends a paragraph without a full stop.
      // So does a name of Han at the right edge.
      let isClosed =
        next.blanksBefore > 0
        && (line.last == .closer && (next.first == .upper || next.first == .quote)
          || line.last.isIdeographic && !next.startsPage
            && line.indent >= next.indent + Self.deep)
      weight += isClosed ? Weights.hardClosed : Weights.hardOpen
    }
    // What stands alone between blank lines is a heading more often than a line like those below it.
    if measure == 0, next.blanksBefore == 0, line.ending == .open || line.ending == .pause,
      Self.isShortOfWhole(line, conventions)
    {
      weight += Weights.hardShortOfWhole
    }
    let tolerance = line.tolerance(measure)
    let isShort = spare(line, next, conventions).map { $0 > Self.spareLittle } ?? false
    self[.hardAfterLater] = weight + (isShort ? 0 : Self.fullCost(room, tolerance))
    self[.hardAfterFirst] =
      weight + (isShort ? 0 : Self.fullCost(room - conventions.lostIndent, tolerance))
  }

  /// A last line is seldom as long as the measure by chance.
  private static func fullCost(_ room: Int32, _ tolerance: Int32) -> Int32 {
    room < 0 ? Weights.hardFull : room < tolerance ? Weights.hardFull / 2 : 0
  }

  private mutating func weighBlanks(_ next: Line, _ conventions: Conventions) {
    // What is blank between two pages is theirs and no paragraph's.
    guard !next.startsPage else { return }
    let isBlank = next.blanksBefore > 0
    var soft = isBlank ? conventions.blankSoft : conventions.noBlankSoft
    if next.blanksBefore > 1 { soft += Weights.softManyBlanks }
    if isBlank, conventions.partsByBlanks, next.first != .lower { soft += Weights.softParted }
    let hard = isBlank ? conventions.blankHard : conventions.noBlankHard
    self[.softAfterItem] += soft
    self[.softAfterFirst] += soft
    self[.softAfterLater] += soft
    self[.hardAfterFirst] += hard
    self[.hardAfterLater] += hard
    if isBlank { self[.hardAfterMatter] += conventions.isNarrow ? 0 : 40 }
  }
}
