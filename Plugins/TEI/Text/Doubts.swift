internal import GalleyCore

/// The places of a source where the reader was not sure what begins.
struct Doubts: Sendable {
  private let places: [(start: Int, end: Int, degree: Confidence.Degree)]

  /// Gathers the decisions on lines that are in doubt.
  init(_ decisions: [Decision]) {
    var places: [(start: Int, end: Int, degree: Confidence.Degree)] = []
    for decision in decisions {
      guard let degree = decision.confidence.degree else { continue }
      let isOfBlock =
        decision.kind == .role || decision.kind == .lineEnd && decision.choice != "soft"
      if isOfBlock { places.append((decision.source.start, decision.source.end, degree)) }
    }
    places.sort { ($0.start, $0.end) < ($1.start, $1.end) }
    self.places = places
  }

  /// Whether there are none.
  var isEmpty: Bool { places.isEmpty }

  /// How sure it is what begins at a place, the least of several; nil where there is no doubt.
  func degree(at start: Int) -> Confidence.Degree? {
    guard start >= 0, !places.isEmpty else { return nil }
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].start <= start { low = middle + 1 } else { high = middle }
    }
    var degree: Confidence.Degree?
    // Lines do not overlap: those of one line have one beginning.
    let line = low > 0 ? places[low - 1].start : -1
    while low > 0, places[low - 1].start == line {
      low -= 1
      if places[low].end > start || places[low].start == start {
        degree = degree == .low ? .low : places[low].degree
      }
    }
    return degree
  }
}
