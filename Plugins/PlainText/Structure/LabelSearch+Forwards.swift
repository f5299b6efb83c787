import GalleyPackaging

/// The way forwards: the best labelling up to each label of each line.
extension LabelSearch {
  /// What was found for some lines one after another.
  struct Stretch: Sendable {
    /// The lines.
    var lines: Range<Int>
    /// The slot that the arrays begin with: the first of the line before, where there is one.
    var firstSlot: Int
    /// What the best way to each label weighs, less the best of its line.
    var weights: [Int32]
    /// Which label of the line before it comes from.
    var origins: [UInt8]
    /// What was taken from the weights.
    var taken = 0
    /// What the labels of the line before the first were taken to weigh.
    var known: [Int32] = []
  }

  /// Goes through all parts, side by side.
  func goForwards(over parts: [Range<Int>]) -> [Stretch] {
    var stretches = PartedWork.map(parts) { goForwards(over: $0) }
    for place in stretches.indices.dropFirst() {
      let before = stretches[place - 1]
      let known = Array(before.weights.suffix(table.slots(before.lines.upperBound - 1).count))
      if known != stretches[place].known {
        stretches[place] = goForwards(over: parts[place], from: known)
      }
    }
    return stretches
  }

  /// Goes through some lines as if nothing were known of those far before them.
  private func goForwards(over part: Range<Int>) -> Stretch {
    guard part.lowerBound > 0 else { return goForwards(over: part, from: []) }
    let start = max(0, part.lowerBound - PartedWork.lead(Self.lead))
    let known = table.weights[table.slots(start)]
    let lead = goForwards(over: start + 1..<part.lowerBound, from: Array(known))
    let slots = table.slots(part.lowerBound - 1)
    return goForwards(over: part, from: Array(lead.weights.suffix(slots.count)))
  }

  /// Goes through some lines; `known` is what the labels of the line before them weigh, empty at the
  /// beginning of the text.
  private func goForwards(over part: Range<Int>, from known: [Int32]) -> Stretch {
    let table = self.table
    let (labels, weights, starts) = (table.labels.span, table.weights.span, table.starts.span)
    let isFirst = part.lowerBound == 0
    let firstSlot = Int(starts[isFirst ? 0 : part.lowerBound - 1])
    let slotCount = Int(starts[part.upperBound]) - firstSlot
    // Weights stay small by taking out each line's best; `taken` adds up what was taken.
    var forward = [Int32](repeating: Self.never, count: slotCount)
    var origins = [UInt8](repeating: 0, count: slotCount)
    forward.replaceSubrange(0..<known.count, with: known)
    if isFirst {
      for slot in 0..<Int(starts[1]) where !labels[slot].continues {
        let isByline = labels[slot] == .byline
        forward[slot] = weights[slot] + (isByline ? Weights.bylineAlone : 0)
      }
    }
    var taken = 0
    var isBody = false
    for index in (isFirst ? 1 : part.lowerBound)..<max(1, part.upperBound) {
      let junction = junction(before: index)
      let slots = Int(starts[index])..<Int(starts[index + 1])
      let before = Int(starts[index - 1]) - firstSlot
      let (first, end) = (slots.lowerBound - firstSlot, slots.upperBound - firstSlot)
      var best = Self.never
      let wasBody = isBody
      isBody = Self.areBody(labels, slots)
      if isBody && wasBody {
        // Most lines of most texts: the four steps between two lines of a body.
        let (head, later) = (forward[before], forward[before + 1])
        let (hardHead, hardLater) = (
          head + junction[.hardAfterFirst], later + junction[.hardAfterLater]
        )
        let (softHead, softLater) = (
          head + junction[.softAfterFirst], later + junction[.softAfterLater]
        )
        forward[first] = max(Self.never, max(hardHead, hardLater) + weights[slots.lowerBound])
        forward[first + 1] = max(
          Self.never, max(softHead, softLater) + weights[slots.lowerBound + 1])
        origins[first] = hardLater > hardHead ? 1 : 0
        origins[first + 1] = softLater > softHead ? 1 : 0
        best = max(forward[first], forward[first + 1])
        taken += Int(best)
        forward[first] = max(Self.never, forward[first] - best)
        forward[first + 1] = max(Self.never, forward[first + 1] - best)
        continue
      }
      for slot in first..<end {
        let label = labels[slot + firstSlot]
        var most = Self.never
        var origin = before
        for place in before..<first {
          guard let step = transitions.weight(junction, labels[place + firstSlot], label) else {
            continue
          }
          let weight = forward[place] + step
          if weight > most { (most, origin) = (weight, place) }
        }
        if most > Self.never { most += weights[slot + firstSlot] }
        forward[slot] = most
        origins[slot] = UInt8(truncatingIfNeeded: origin - before)
        best = max(best, most)
      }
      taken += Int(best)
      for slot in first..<end { forward[slot] = max(Self.never, forward[slot] - best) }
    }
    return Stretch(
      lines: part, firstSlot: firstSlot, weights: forward, origins: origins, taken: taken,
      known: known)
  }
}
