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
  private let transitions: TransitionTable

  /// What each line end weighs, in order.
  private var junctions: [Junction] = []

  /// Searches all lines of a text, or tries only: the first `limit` lines, and without margins.
  init(
    _ text: MeasuredText, _ table: EmissionTable, conventions: Conventions, limit: Int? = nil
  ) {
    self.text = text
    self.table = table
    self.conventions = conventions
    transitions = TransitionTable.table(isNarrow: conventions.isNarrow)
    lines = text.lines.prefix(limit ?? .max)
    guard !lines.isEmpty else { return }
    let forward = run()
    if limit == nil { measureMargins(forward) }
    junctions = []
  }

  private static let never: Int32 = -1_000_000

  /// Finds the labels; gives back the weight of the best way to each.
  private mutating func run() -> [Int32] {
    let table = self.table
    let (labels, weights, starts) = (table.labels.span, table.weights.span, table.starts.span)
    let slotCount = Int(starts[lines.count])
    // Weights stay small by taking out each line's best; `total` adds up what was taken.
    var forward = [Int32](repeating: Self.never, count: slotCount)
    var origins = [UInt8](repeating: 0, count: slotCount)
    for slot in 0..<Int(starts[1]) where !labels[slot].continues {
      let isByline = labels[slot] == .byline
      forward[slot] = weights[slot] + (isByline ? Weights.bylineAlone : 0)
    }
    var junctions: [Junction] = []
    junctions.reserveCapacity(lines.count)
    var taken = 0
    var isBody = false
    for index in 1..<max(1, lines.count) {
      let junction = junction(before: index)
      junctions.append(junction)
      let (before, first, end) = (
        Int(starts[index - 1]), Int(starts[index]), Int(starts[index + 1])
      )
      var best = Self.never
      let wasBody = isBody
      isBody = Self.areBody(labels, first..<end)
      if isBody && wasBody {
        // Most lines of most texts: the four steps between two lines of a body.
        let (head, later) = (forward[before], forward[before + 1])
        let (hardHead, hardLater) = (
          head + junction[.hardAfterFirst], later + junction[.hardAfterLater]
        )
        let (softHead, softLater) = (
          head + junction[.softAfterFirst], later + junction[.softAfterLater]
        )
        forward[first] = max(Self.never, max(hardHead, hardLater) + weights[first])
        forward[first + 1] = max(Self.never, max(softHead, softLater) + weights[first + 1])
        origins[first] = hardLater > hardHead ? 1 : 0
        origins[first + 1] = softLater > softHead ? 1 : 0
        best = max(forward[first], forward[first + 1])
        taken += Int(best)
        forward[first] = max(Self.never, forward[first] - best)
        forward[first + 1] = max(Self.never, forward[first + 1] - best)
        continue
      }
      for slot in first..<end {
        let label = labels[slot]
        var most = Self.never
        var origin = before
        for place in before..<first {
          guard let step = transitions.weight(junction, labels[place], label) else { continue }
          let weight = forward[place] + step
          if weight > most { (most, origin) = (weight, place) }
        }
        if most > Self.never { most += weights[slot] }
        forward[slot] = most
        origins[slot] = UInt8(truncatingIfNeeded: origin - before)
        best = max(best, most)
      }
      taken += Int(best)
      for slot in first..<end { forward[slot] = max(Self.never, forward[slot] - best) }
    }
    total += taken
    self.junctions = junctions
    let last = lines.count - 1
    for slot in table.slots(last) where isOpenEnd(table.labels[slot]) {
      forward[slot] += Weights.hardOpen
    }
    trace(forward, origins)
    return forward
  }

  /// Whether the labels that a line can have are those of a body, and no others: so it is with most.
  @inline(__always)
  private static func areBody(_ labels: Span<LineLabel>, _ slots: Range<Int>) -> Bool {
    slots.count == 2 && labels[slots.lowerBound] == .paragraph
      && labels[slots.lowerBound + 1] == .continuation
  }

  /// A text that stops in mid-sentence likely ends with a line of another kind.
  private func isOpenEnd(_ label: LineLabel) -> Bool {
    let isBody = label == .paragraph || label == .continuation
    return isBody && lines[lines.count - 1].ending != .sentence
  }

  private mutating func trace(_ forward: [Int32], _ origins: [UInt8]) {
    let last = lines.count - 1
    let table = self.table
    let (labels, starts) = (table.labels.span, table.starts.span)
    var slot = table.slots(last).max { forward[$0] < forward[$1] } ?? 0
    total += Int(forward[slot])
    var choices = [Choice](
      repeating: Choice(
        label: .paragraph, alternative: .paragraph, labelMargin: 9999, endMargin: 9999),
      count: lines.count)
    for index in lines.indices.reversed() {
      choices[index].label = labels[slot]
      if index > 0 { slot = Int(starts[index - 1]) + Int(origins[slot]) }
    }
    self.choices = choices
  }

  /// Goes backwards and compares, line by line, the best labellings through each label.
  private mutating func measureMargins(_ forward: [Int32]) {
    var backward = [Int32](repeating: 0, count: LineLabel.allCases.count)
    var earlier = backward
    let labels = table.labels
    // Out of self, whose every change would be looked at for others that hold it.
    var choices: [Choice] = []
    swap(&choices, &self.choices)
    for index in lines.indices.reversed() {
      let range = table.slots(index)
      var choice = choices[index]
      let chosen = choice.label
      var best = Self.never
      var otherLabel = Self.never
      var otherEnd = Self.never
      for slot in range {
        let label = labels[slot]
        let weight = forward[slot] + backward[slot - range.lowerBound]
        best = max(best, weight)
        if label != chosen && weight > otherLabel {
          otherLabel = weight
          choice.alternative = label
        }
        if label.continues != chosen.continues { otherEnd = max(otherEnd, weight) }
      }
      choice.labelMargin = Int16(clamping: best - otherLabel)
      choice.endMargin = Int16(clamping: best - otherEnd)
      choices[index] = choice
      guard index > 0 else { break }
      goBackwards(from: index, range, backward, &earlier)
      swap(&backward, &earlier)
    }
    swap(&choices, &self.choices)
  }

  private func goBackwards(
    from index: Int, _ range: Range<Int>, _ backward: [Int32], _ result: inout [Int32]
  ) {
    let (labels, weights) = (table.labels.span, table.weights.span)
    var best = Self.never
    let origins = table.slots(index - 1)
    if Self.areBody(labels, range), Self.areBody(labels, origins) {
      let junction = junctions[index - 1]
      let hard = backward[0] + weights[range.lowerBound]
      let soft = backward[1] + weights[range.lowerBound + 1]
      let head = max(hard + junction[.hardAfterFirst], soft + junction[.softAfterFirst])
      let later = max(hard + junction[.hardAfterLater], soft + junction[.softAfterLater])
      best = max(Self.never, head, later)
      result[0] = max(Self.never, max(Self.never, head) - best)
      result[1] = max(Self.never, max(Self.never, later) - best)
      return
    }
    for origin in origins {
      var most = Self.never
      let from = labels[origin]
      for slot in range {
        guard let step = transitions.weight(junctions[index - 1], from, labels[slot]) else {
          continue
        }
        most = max(most, backward[slot - range.lowerBound] + weights[slot] + step)
      }
      result[origin - origins.lowerBound] = most
      best = max(best, most)
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
}
