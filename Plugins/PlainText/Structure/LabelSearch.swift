/// The best labelling of all lines of a text: one search (Viterbi), forwards and backwards.
///
/// Forwards it finds the labels, backwards by how much the next best labelling would be worse,
/// which is the confidence of each choice. Time and memory go in proportion to the lines; most of
/// them can only be body text, which leaves two labels to choose from.
struct LabelSearch {
  /// What was chosen for a line.
  struct Choice: Sendable {
    /// The label.
    var label: LineLabel
    /// The label it would have otherwise.
    var alternative: LineLabel
    /// By how much the best labelling with another label for this line is worse, in hundredths of
    /// a nat.
    var labelMargin: Int16
    /// The same for labellings in which the line end before this line has the other meaning.
    var endMargin: Int16
  }

  /// The choices, one for each line.
  private(set) var choices: [Choice] = []
  /// The weight of the best labelling, in hundredths of a nat.
  private(set) var total = 0

  private let text: MeasuredText
  private let table: EmissionTable
  private let conventions: Conventions
  private let lines: ArraySlice<Line>

  /// What each line end weighs, in order.
  private var junctions: [Junction] = []

  /// Searches all lines of a text, or tries only: the first `limit` lines, and without margins.
  init(
    _ text: MeasuredText, _ table: EmissionTable, conventions: Conventions, limit: Int? = nil
  ) {
    self.text = text
    self.table = table
    self.conventions = conventions
    lines = text.lines.prefix(limit ?? .max)
    guard !lines.isEmpty else { return }
    let forward = run()
    if limit == nil { measureMargins(forward) }
    junctions = []
  }

  private static let never: Int32 = -1_000_000
  /// The half-ems of room beside the next word that are more than a doubt about widths.
  private static let sureRoom: Int32 = 6

  /// Finds the labels; gives back the weight of the best way to each.
  private mutating func run() -> [Int32] {
    let table = self.table
    let slotCount = table.slots(lines.count - 1).upperBound
    // Weights stay small by taking out each line's best; `total` adds up what was taken.
    var forward = [Int32](repeating: Self.never, count: slotCount)
    var origins = [UInt8](repeating: 0, count: slotCount)
    for slot in table.slots(0) where !table.labels[slot].continues {
      let isByline = table.labels[slot] == .byline
      forward[slot] = table.weights[slot] + (isByline ? Weights.bylineAlone : 0)
    }
    junctions.reserveCapacity(lines.count)
    for index in 1..<max(1, lines.count) {
      let junction = junction(before: index)
      junctions.append(junction)
      var best = Self.never
      for slot in table.slots(index) {
        let label = table.labels[slot]
        for origin in table.slots(index - 1) where table.labels[origin].admits(label) {
          let weight = forward[origin] + transition(junction, table.labels[origin], label)
          if weight > forward[slot] {
            forward[slot] = weight
            origins[slot] = UInt8(origin - Int(table.starts[index - 1]))
          }
        }
        if forward[slot] > Self.never { forward[slot] += table.weights[slot] }
        best = max(best, forward[slot])
      }
      total += Int(best)
      for slot in table.slots(index) { forward[slot] = max(Self.never, forward[slot] - best) }
    }
    let last = lines.count - 1
    for slot in table.slots(last) where isOpenEnd(table.labels[slot]) {
      forward[slot] += Weights.hardOpen
    }
    trace(forward, origins)
    return forward
  }

  /// A text that stops in mid-sentence likely ends with a line of another kind.
  private func isOpenEnd(_ label: LineLabel) -> Bool {
    let isBody = label == .paragraph || label == .continuation
    return isBody && lines[lines.count - 1].ending != .sentence
  }

  private mutating func trace(_ forward: [Int32], _ origins: [UInt8]) {
    let last = lines.count - 1
    var slot = table.slots(last).max { forward[$0] < forward[$1] } ?? 0
    total += Int(forward[slot])
    choices = [Choice](
      repeating: Choice(
        label: .paragraph, alternative: .paragraph, labelMargin: 9999, endMargin: 9999),
      count: lines.count)
    for index in lines.indices.reversed() {
      choices[index].label = table.labels[slot]
      if index > 0 { slot = Int(table.starts[index - 1]) + Int(origins[slot]) }
    }
  }

  /// Goes backwards and compares, line by line, the best labellings through each label.
  private mutating func measureMargins(_ forward: [Int32]) {
    var backward = [Int32](repeating: 0, count: LineLabel.allCases.count)
    var earlier = backward
    for index in lines.indices.reversed() {
      let range = table.slots(index)
      let chosen = choices[index].label
      var best = Self.never
      var otherLabel = Self.never
      var otherEnd = Self.never
      for slot in range {
        let weight = forward[slot] + backward[slot - range.lowerBound]
        best = max(best, weight)
        if table.labels[slot] != chosen && weight > otherLabel {
          otherLabel = weight
          choices[index].alternative = table.labels[slot]
        }
        if table.labels[slot].continues != chosen.continues { otherEnd = max(otherEnd, weight) }
      }
      choices[index].labelMargin = Int16(clamping: best - otherLabel)
      choices[index].endMargin = Int16(clamping: best - otherEnd)
      guard index > 0 else { break }
      goBackwards(from: index, range, backward, &earlier)
      swap(&backward, &earlier)
    }
  }

  private func goBackwards(
    from index: Int, _ range: Range<Int>, _ backward: [Int32], _ result: inout [Int32]
  ) {
    let junction = junctions[index - 1]
    let table = self.table
    var best = Self.never
    let origins = table.slots(index - 1)
    for (place, origin) in origins.enumerated() {
      result[place] = Self.never
      for slot in range where table.labels[origin].admits(table.labels[slot]) {
        let weight =
          backward[slot - range.lowerBound] + table.weights[slot]
          + transition(junction, table.labels[origin], table.labels[slot])
        result[place] = max(result[place], weight)
      }
      best = max(best, result[place])
    }
    for place in 0..<origins.count { result[place] = max(Self.never, result[place] - best) }
  }

  private func junction(before index: Int) -> Junction {
    Junction(
      lines[index - 1], lines[index],
      measure: table.ownMeasure(index - 1) ?? text.measures[index - 1],
      nextMeasure: table.ownMeasure(index - 1) ?? text.measures[index], conventions: conventions,
      isSetOff: table.isSetOff(index))
  }

  /// What it weighs that a line of one label is followed by a line of another.
  private func transition(_ junction: Junction, _ from: LineLabel, _ to: LineLabel) -> Int32 {
    if to == .continuation {
      if from == .listItem { return junction.softAfterItem }
      return from == .continuation ? junction.softAfterLater : junction.softAfterFirst
    }
    if to == .matterContinuation {
      if from == .byline, conventions.isNarrow, junction.room > Self.sureRoom, junction.room < 999 {
        return Weights.bylineWithRoom
      }
      guard junction.isBlank, !conventions.isNarrow else { return 0 }
      return from == .heading ? Weights.headingGap : from == .title ? Weights.titleGap : 0
    }
    if to == .headingRule || to == .notation || from == .notation { return 0 }
    if from == to && (to == .verse || to == .literal || to == .table || to == .definition) {
      return junction.isBlank ? Weights.keptBlank : Weights.keptNext
    }
    var weight: Int32
    switch from {
    case .paragraph, .listItem, .quotation, .speech, .stageDirection, .entry:
      weight = junction.hardAfterFirst
    case .continuation: weight = junction.hardAfterLater
    default: weight = junction.hardAfterMatter
    }
    let isAfterTitle = from == .title || from == .matterContinuation
    switch to {
    case .byline:
      if isAfterTitle { weight += junction.hardUnindented }
      weight += isAfterTitle || from == .dateline ? Weights.bylineAfterTitle : Weights.bylineAlone
    case .dateline:
      if isAfterTitle || from == .byline {
        weight += junction.hardUnindented
        weight += conventions.isNarrow ? Weights.datelineAfterTitle : 0
      } else {
        weight += Weights.datelineAlone
      }
    case .listItem:
      if from == .listItem { weight += Weights.listItemInSeries }
    case .verse:
      if from == .speech && !junction.isBlank {
        // The first line of a speech in verse is a line of verse itself.
        weight = Weights.verseBeginAfterHead
      } else {
        weight +=
          isAfterTitle || from == .heading || from == .speaker
          ? Weights.verseBeginAfterHead : Weights.verseBegin
      }
    case .literal: weight += Weights.literalBegin
    case .quotation:
      if !junction.isBlank && (from == .continuation || from == .quotation) {
        weight += Weights.quotationUnparted
      }
    case .speech, .speaker, .stageDirection, .entry:
      // A name or a bracket opens them, however the line before ends.
      weight = max(weight, Weights.hard)
    case .heading: if conventions.isNarrow { weight += junction.hardUnindented }
    case .title:
      if conventions.isNarrow { weight += junction.hardUnindented }
      if from == .heading { weight += Weights.titleUnderHeading }
    default: break
    }
    return weight
  }
}
