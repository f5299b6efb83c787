/// What it weighs that a line of one label is followed by a line of another: for each two labels
/// which weights of the line end between them count, and what is added.
///
/// Made once; the search asks it for every line end and every two labels that can meet there.
struct TransitionTable: Sendable {
  /// What counts between two labels.
  private struct Step: Sendable {
    /// Which weights of the line end are added up.
    var base = Junction.Weight.nothing
    var more = Junction.Weight.nothing
    /// What is added.
    var weight: Int32 = 0
    /// What is added where the next word had room on the line.
    var withRoom: Int32 = 0
    /// The least that comes out.
    var least = Int32.min / 2
    /// Whether the two labels can meet.
    var isPossible = true
  }

  /// For a line end without blank lines, and for one with.
  private let steps: [Step]

  /// Where lines are narrow, and elsewhere.
  private static let narrow = TransitionTable(isNarrow: true)
  private static let wide = TransitionTable(isNarrow: false)

  /// The table for narrow lines or for others.
  static func table(isNarrow: Bool) -> TransitionTable { isNarrow ? narrow : wide }

  private static let count = LineLabel.allCases.count

  private init(isNarrow: Bool) {
    var steps: [Step] = []
    for isBlank in [false, true] {
      for from in LineLabel.allCases {
        for to in LineLabel.allCases {
          var step = Step()
          if from.admits(to) {
            step = Self.step(from, to, isBlank: isBlank, isNarrow: isNarrow)
          } else {
            step.isPossible = false
          }
          steps.append(step)
        }
      }
    }
    self.steps = steps
  }

  /// The weight of a line of one label before a line of another; nil where they cannot meet.
  @inline(__always)
  func weight(_ junction: borrowing Junction, _ from: LineLabel, _ to: LineLabel) -> Int32? {
    let place = (junction.isBlank ? Self.count : 0) &+ Int(from.rawValue)
    let step = steps[place &* Self.count &+ Int(to.rawValue)]
    guard step.isPossible else { return nil }
    let room = junction.hasRoom ? step.withRoom : 0
    return max(step.least, junction[step.base] &+ junction[step.more] &+ step.weight &+ room)
  }

  private static func step(
    _ from: LineLabel, _ to: LineLabel, isBlank: Bool, isNarrow: Bool
  ) -> Step {
    if from == .overline, to != .title {
      var step = Step(weight: Weights.otherUnderOverline)
      step.base = .hardAfterMatter
      return step
    }
    if to == .continuation {
      if from == .listItem { return Step(base: .softAfterItem) }
      return Step(base: from == .continuation ? .softAfterLater : .softAfterFirst)
    }
    if to == .matterContinuation {
      if from == .byline || from == .sourceLine, isNarrow {
        return Step(withRoom: Weights.bylineWithRoom)
      }
      guard isBlank, !isNarrow else { return Step() }
      return switch from {
      case .heading: Step(weight: Weights.headingGap)
      case .title: Step(weight: Weights.titleGap)
      case .matterContinuation: Step(weight: Weights.matterGapAgain)
      default: Step()
      }
    }
    if to == .headingRule || to == .notation || from == .notation { return Step() }
    if from == to && (to == .verse || to == .literal || to == .table || to == .definition) {
      return Step(weight: isBlank ? Weights.keptBlank : Weights.keptNext)
    }
    return hard(from, to, isBlank: isBlank, isNarrow: isNarrow)
  }

  /// The step over a line end that ends what the line before it belongs to.
  private static func hard(
    _ from: LineLabel, _ to: LineLabel, isBlank: Bool, isNarrow: Bool
  ) -> Step {
    var step = Step()
    switch from {
    case .paragraph, .listItem, .quotation, .speech, .stageDirection, .entry:
      step.base = .hardAfterFirst
    case .continuation: step.base = .hardAfterLater
    default: step.base = .hardAfterMatter
    }
    let isAfterTitle = from == .title || from == .matterContinuation
    switch to {
    case .byline:
      if isAfterTitle { step.more = .hardUnindented }
      step.weight =
        isAfterTitle || from == .dateline ? Weights.bylineAfterTitle : Weights.bylineAlone
    case .dateline:
      if isAfterTitle || from == .byline {
        step.more = .hardUnindented
        step.weight = isNarrow ? Weights.datelineAfterTitle : 0
      } else {
        step.weight = Weights.datelineAlone
      }
    case .listItem:
      if from == .listItem { step.weight = Weights.listItemInSeries }
    case .verse:
      if from == .speech && !isBlank {
        // The first line of a speech in verse is a line of verse itself.
        step.base = .nothing
        step.weight = Weights.verseBeginAfterHead
      } else {
        step.weight =
          isAfterTitle || from == .heading || from == .speaker
          ? Weights.verseBeginAfterHead : Weights.verseBegin
      }
    case .literal: step.weight = Weights.literalBegin
    case .quotation:
      if !isBlank && (from == .continuation || from == .quotation) {
        step.weight = Weights.quotationUnparted
      }
    case .speech, .speaker, .stageDirection, .entry:
      // A name or a bracket opens them, however the line before ends.
      step.least = Weights.hard
    case .jump: step.more = .hardUnindented
    case .overline: step.more = .hardUnindented
    case .heading:
      if isNarrow { step.more = .hardUnindented }
    case .title:
      if isNarrow { step.more = .hardUnindented }
      if from == .heading { step.weight = Weights.titleUnderHeading }
      if from == .overline { step.weight = Weights.titleUnderOverline }
    default: break
    }
    return step
  }
}
