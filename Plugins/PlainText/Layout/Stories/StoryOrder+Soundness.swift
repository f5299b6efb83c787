/// Whether a way to put pieces together is to be believed.
extension StoryOrder {
  /// Whether pieces go on further down for good reasons: for most of them the source does not read
  /// on at one of the two places, and none reads worse than what it was parted from.
  func isSound(_ way: Way, gain: Int32) -> Bool {
    var good = 0
    var doubtful = 0
    var isTitled = false
    var skipped = 0
    for (segment, origin) in way.origins.enumerated() {
      if origin < 0 {
        guard segment == 0 || begins(segment) else { return false }
        continue
      }
      let tail = titleAbove(Int(origin), way)
      guard tail + 1 < segment, !segments[segment].isName else { continue }
      if !segments[tail].isHead {
        skipped += segments[segment].lines.lowerBound - segments[tail].lines.upperBound
      }
      if segments[tail].isHead {
        guard isBesideHead(tail) else { return false }
        guard let body = firstBody(after: tail), body < segment else { continue }
        guard titles(tail, segment, insteadOf: body) else { return false }
        isTitled = true
      } else if segments[tail].isOpen {
        guard link(tail, segment) >= 0 else { return false }
        let isBroken = min(flow(tail, tail + 1), flow(segment - 1, segment)) <= Self.broken
        if isBroken { good += 1 } else { doubtful += 1 }
      }
    }
    // A few lines out of place are a caption or torn words, no article.
    if good > 0 && skipped < Self.leastSkipped { return false }
    return good > doubtful ? gain >= Weight.gain : good == doubtful && isTitled
  }

  /// Whether a piece may be the first of an article: by what it begins with, or as it has a measure
  /// of its own.
  private func begins(_ segment: Int) -> Bool {
    segments[segment].beginsStory || flow(segment - 1, segment) <= -300
  }

  /// A title waits for its text only beside another title.
  private func isBesideHead(_ head: Int) -> Bool {
    segments[head + 1].isHead || (head > 0 && segments[head - 1].isHead)
  }

  private func firstBody(after head: Int) -> Int? {
    segments.indices[(head + 1)...].first { !segments[$0].isHead }
  }

  /// Whether a title belongs to a piece further down and the one beside it to the piece between
  /// them: each has words of its own title, and fewer of the other's.
  private func titles(_ head: Int, _ segment: Int, insteadOf body: Int) -> Bool {
    let other = head > 0 && segments[head - 1].isHead ? head - 1 : head + 1
    let own = words.shared(head, segment) - words.shared(head, body)
    let others = words.shared(other, body) - words.shared(other, segment)
    return own >= 0 && others >= 0
      && own + others > (segments[segment].beginsStory ? 0 : 1)
  }
}
