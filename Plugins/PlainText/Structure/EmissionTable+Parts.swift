import GalleyPackaging

/// The lines of a long text weighed in parts, side by side.
extension EmissionTable {
  /// What is known of a text before its lines are weighed.
  struct Plan: Sendable {
    let groups: LineGroups
    let dialogue: Dialogue
    let stage: StageDirections
    let cast: CastList
  }

  /// The least that is worth a thread of its own, in lines.
  private static let leastPart = 5000

  /// Weighs all lines.
  ///
  /// Where lines are narrow, what one can be hangs on what was seen far above it; elsewhere on the
  /// line above at most, which each part weighs too, and on whether anything stood in the middle.
  mutating func weighAll(of text: MeasuredText, by plan: Plan) {
    let parts = PartedWork.parts(of: lineCount, least: Self.leastPart, mayPart: !isNarrow)
    guard parts.count > 1 else { return weigh(0..<lineCount, of: text, by: plan) }
    let fixed = self
    var weighed = PartedWork.map(parts) { part in
      var table = fixed
      table.isAfterCentred = part.lowerBound > 0
      if part.lowerBound > 0 { table.hints = table.hints.apart() }
      table.weigh(part, of: text, by: plan)
      return table
    }
    for (place, lines) in parts.enumerated() {
      // Out of the array, so that what it holds is there once.
      var part = fixed
      swap(&part, &weighed[place])
      if part.isAfterCentred, part.hasCentred, !hasCentred {
        // It was taken for granted that something in the middle stood above.
        part = fixed
        part.weigh(lines, of: text, by: plan)
      }
      append(&part)
    }
  }

  /// Weighs a stretch of lines.
  private mutating func weigh(_ part: Range<Int>, of text: MeasuredText, by plan: Plan) {
    // Two labels for most lines, and a few more for those that stand apart.
    // The first part takes the others in.
    let count = part.lowerBound == 0 ? lineCount : part.count
    labels.reserveCapacity(count * 3)
    weights.reserveCapacity(labels.capacity)
    starts.reserveCapacity(count + 1)
    if plan.groups.hasSetOff { setOff.reserveCapacity(count) }
    let groups = plan.groups.groups
    var place = groups.partitioningIndex { $0.lines.upperBound > part.lowerBound }
    if part.lowerBound > 0 {
      let above = part.lowerBound - 1
      let holder = groups[place].lines.contains(above) ? place : place - 1
      weigh(above..<part.lowerBound, in: groups[holder], of: text, by: plan)
      labels.removeAll(keepingCapacity: true)
      weights.removeAll(keepingCapacity: true)
      starts.removeSubrange(1...)
      setOff.removeAll(keepingCapacity: true)
      nameForms = []
      hasCentred = false
    }
    while place < groups.count, groups[place].lines.lowerBound < part.upperBound {
      weigh(part.clamped(to: groups[place].lines), in: groups[place], of: text, by: plan)
      place += 1
    }
  }

  /// Weighs lines of one group.
  private mutating func weigh(
    _ lines: Range<Int>, in group: LineGroups.Group, of text: MeasuredText, by plan: Plan
  ) {
    // Held once for all lines.
    let (dialogue, bytes) = (plan.dialogue, text.bytes)
    var group = group
    // In a play, what is set in is sung.
    if group.verse != nil, dialogue.holds(group.lines.lowerBound) {
      group.literal = nil
      if !dialogue.isVerse, dialogue.opening(group.lines.lowerBound) != .nothing {
        group.verse = nil
      }
    }
    for index in lines {
      if let label = kept.label(of: index) {
        allow(label, 0)
      } else {
        weigh(
          index, of: text, bytes, in: group,
          around: surroundings(of: index, text, plan.groups.listed))
        if text.hasReplies, text.mail.label(of: index) == nil { holdMail(index, text) }
        add(dialogue, plan.stage, plan.cast, index, text)
      }
      starts.append(Int32(labels.count))
    }
    if plan.groups.hasSetOff {
      for _ in lines { setOff.append(group.isSetOff ? group.measure : 0) }
    }
  }

  /// What is known of a line from the series of markers; lines must be asked for in order.
  private mutating func surroundings(
    of index: Int, _ text: borrowing MeasuredText, _ listed: [Int]
  ) -> Surroundings {
    while nextListed < listed.count, listed[nextListed] < index { nextListed += 1 }
    var around = Surroundings()
    guard nextListed < listed.count, listed[nextListed] == index else { return around }
    around.isListed = true
    around.followsItem =
      nextListed > 0 && listed[nextListed - 1] == index - 1 && text.lines[index].blanksBefore == 0
    around.precedesItem =
      nextListed + 1 < listed.count && listed[nextListed + 1] == index + 1
      && text.lines[index + 1].blanksBefore == 0
    return around
  }

  /// Adds what was weighed for the lines below.
  private mutating func append(_ part: inout EmissionTable) {
    let slot = labels.count
    if slot == 0 {
      swap(&labels, &part.labels)
      swap(&weights, &part.weights)
      swap(&starts, &part.starts)
      swap(&setOff, &part.setOff)
    } else {
      labels += part.labels
      weights += part.weights
      for start in part.starts.dropFirst() { starts.append(start + Int32(slot)) }
      setOff += part.setOff
    }
    nameForms += part.nameForms.map { (text: $0.text, slot: $0.slot + slot) }
    hasCentred = hasCentred || part.hasCentred
  }
}
