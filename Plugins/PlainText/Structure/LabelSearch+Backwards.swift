import GalleyPackaging

/// The way backwards: by how much the best labelling with another label for a line is worse.
extension LabelSearch {
  /// The choices for some lines one after another.
  private struct Margins: Sendable {
    var choices: [Choice]
    /// What the labels of their last line were taken to weigh by what is behind them.
    var known: [Int32]
    /// The same for the line before their first.
    var before: [Int32]
  }

  /// Finds the margins of all choices, those of each stretch side by side.
  mutating func goBackwards(over stretches: [Stretch]) {
    let fixed = self
    var margins = PartedWork.map(stretches) {
      fixed.goBackwards(over: $0, from: fixed.known(behind: $0))
    }
    for place in stretches.indices.dropLast().reversed()
    where margins[place].known != margins[place + 1].before {
      margins[place] = goBackwards(over: stretches[place], from: margins[place + 1].before)
    }
    for (stretch, margins) in zip(stretches, margins) {
      choices.replaceSubrange(stretch.lines, with: margins.choices)
    }
  }

  /// What the labels of a stretch's last line weigh, as if nothing were known of what is far behind.
  private func known(behind stretch: Stretch) -> [Int32] {
    let end = min(lines.count, stretch.lines.upperBound + PartedWork.lead(Self.lead))
    var backward = [Int32](repeating: 0, count: LineLabel.allCases.count)
    var earlier = backward
    for index in (stretch.lines.upperBound..<end).reversed() {
      goBackwards(from: index, table.slots(index), backward, &earlier)
      swap(&backward, &earlier)
    }
    return Array(backward.prefix(table.slots(stretch.lines.upperBound - 1).count))
  }

  /// Goes backwards and compares, line by line, the best labellings through each label.
  private func goBackwards(over stretch: Stretch, from known: [Int32]) -> Margins {
    var backward = [Int32](repeating: 0, count: LineLabel.allCases.count)
    var earlier = backward
    backward.replaceSubrange(0..<known.count, with: known)
    let (labels, forward) = (table.labels, stretch.weights)
    var choices = Array(choices[stretch.lines])
    for index in stretch.lines.reversed() {
      let range = table.slots(index)
      var choice = choices[index - stretch.lines.lowerBound]
      let chosen = choice.label
      var best = Self.never
      var otherLabel = Self.never
      var otherEnd = Self.never
      for slot in range {
        let label = labels[slot]
        let weight = forward[slot - stretch.firstSlot] + backward[slot - range.lowerBound]
        best = max(best, weight)
        if label != chosen && weight > otherLabel {
          otherLabel = weight
          choice.alternative = label
        }
        if label.continues != chosen.continues { otherEnd = max(otherEnd, weight) }
      }
      choice.labelMargin = Int16(clamping: best - otherLabel)
      choice.endMargin = Int16(clamping: best - otherEnd)
      choices[index - stretch.lines.lowerBound] = choice
      guard index > 0 else { break }
      goBackwards(from: index, range, backward, &earlier)
      swap(&backward, &earlier)
    }
    let before = max(0, stretch.lines.lowerBound - 1)
    return Margins(
      choices: choices, known: known, before: Array(backward.prefix(table.slots(before).count)))
  }

  /// Goes from a line to the one before it.
  private func goBackwards(
    from index: Int, _ range: Range<Int>, _ backward: [Int32], _ result: inout [Int32]
  ) {
    let (labels, weights) = (table.labels.span, table.weights.span)
    // Found again, not kept: for all lines they take half as much memory as the text.
    let junction = junction(before: index)
    var best = Self.never
    let origins = table.slots(index - 1)
    if Self.areBody(labels, range), Self.areBody(labels, origins) {
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
        guard let step = transitions.weight(junction, from, labels[slot]) else { continue }
        most = max(most, backward[slot - range.lowerBound] + weights[slot] + step)
      }
      result[origin - origins.lowerBound] = most
      best = max(best, most)
    }
    for place in 0..<origins.count { result[place] = max(Self.never, result[place] - best) }
  }
}
