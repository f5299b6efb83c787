/// What lines are by what a person said of them.
extension EmissionTable {
  /// Leaves of the last line's labels only those that fit what was said of it; its neighbours
  /// choose theirs by that.
  mutating func constrain(_ given: GivenLines.Given) {
    let first = Int(starts[starts.count - 1])
    var kept = zip(labels[first...], weights[first...]).filter { label, _ in
      given.label.map { $0 == label } ?? given.isJoined.map { $0 == label.continues } ?? true
    }
    labels.removeSubrange(first...)
    weights.removeSubrange(first...)
    func require(_ label: LineLabel, _ weight: Int32) {
      if !kept.contains(where: { $0.0 == label }) { kept.append((label, weight)) }
    }
    if let label = given.label {
      require(label, 0)
    } else if given.isJoined == true {
      require(.continuation, 0)
      // Only where the line before leaves no other choice.
      require(.matterContinuation, Self.lastResort)
    }
    for (label, weight) in kept { allow(label, weight) }
  }

  /// What a label weighs that is taken only where no other can be.
  private static let lastResort: Int32 = -20_000
}
