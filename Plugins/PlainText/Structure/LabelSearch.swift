import GalleyPackaging

/// The best labelling of all lines of a text: one search (Viterbi), forwards and backwards.
///
/// Forwards it finds the labels, backwards by how much the next best labelling would be worse,
/// which is the confidence of each choice. Time and memory go in proportion to the lines; most of
/// them can only be body text, which leaves two labels to choose from.
///
/// A long text is searched in parts, side by side. What lies far behind tells nothing of a line: a
/// part begins some lines earlier as if nothing were known of what is before, and where it then
/// weighs its first line as the part before it does, all that follows is the same too. Where it does
/// not, that part is searched once more.
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
  var choices: [Choice] = []
  /// The weight of the best labelling, in hundredths of a nat.
  private(set) var total = 0

  let text: MeasuredText
  let table: EmissionTable
  let conventions: Conventions
  let lines: ArraySlice<Line>
  let transitions: TransitionTable

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
    let parts = PartedWork.parts(of: lines.count, least: Self.leastPart, mayPart: limit == nil)
    var stretches = goForwards(over: parts)
    total = stretches.reduce(0) { $0 + $1.taken }
    finish(&stretches[stretches.count - 1])
    trace(stretches)
    if limit == nil { goBackwards(over: stretches) }
  }

  static let never: Int32 = -1_000_000
  /// The least that is worth a thread of its own, in lines.
  private static let leastPart = 5000
  /// How many lines before its own a part begins with.
  static let lead = 256

  /// Whether the labels that a line can have are those of a body, and no others: so it is with most.
  @inline(__always)
  static func areBody(_ labels: Span<LineLabel>, _ slots: Range<Int>) -> Bool {
    slots.count == 2 && labels[slots.lowerBound] == .paragraph
      && labels[slots.lowerBound + 1] == .continuation
  }

  /// Weighs how the text ends, and adds up what the best labelling weighs.
  private mutating func finish(_ stretch: inout Stretch) {
    let slots = table.slots(lines.count - 1)
    for slot in slots where isOpenEnd(table.labels[slot]) {
      stretch.weights[slot - stretch.firstSlot] += Weights.hardOpen
    }
    total += Int(slots.map { stretch.weights[$0 - stretch.firstSlot] }.max() ?? 0)
  }

  /// A text that stops in mid-sentence likely ends with a line of another kind.
  private func isOpenEnd(_ label: LineLabel) -> Bool {
    let isBody = label == .paragraph || label == .continuation
    return isBody && lines[lines.count - 1].ending != .sentence
  }

  /// Follows the best way from the last line back to the first.
  private mutating func trace(_ stretches: [Stretch]) {
    let table = self.table
    let (labels, starts) = (table.labels.span, table.starts.span)
    var choices = [Choice](
      repeating: Choice(
        label: .paragraph, alternative: .paragraph, labelMargin: 9999, endMargin: 9999),
      count: lines.count)
    var slot = -1
    for stretch in stretches.reversed() {
      let (weights, origins) = (stretch.weights.span, stretch.origins.span)
      if slot < 0 {
        slot =
          table.slots(lines.count - 1)
          .max { weights[$0 - stretch.firstSlot] < weights[$1 - stretch.firstSlot] } ?? 0
      }
      for index in stretch.lines.reversed() {
        choices[index].label = labels[slot]
        if index > 0 { slot = Int(starts[index - 1]) + Int(origins[slot - stretch.firstSlot]) }
      }
    }
    self.choices = choices
  }

  func junction(before index: Int) -> Junction {
    Junction(
      lines[index - 1], lines[index],
      measure: table.ownMeasure(index - 1) ?? text.measures[index - 1],
      nextMeasure: table.ownMeasure(index - 1) ?? text.measures[index], conventions: conventions,
      isSetOff: table.isSetOff(index))
  }
}
