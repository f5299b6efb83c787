import GalleyPackaging

/// Chooses the conventions of a text: those under which its best labelling is the most likely.
enum ConventionFinder {
  /// How many lines are read to choose by; more change nothing.
  private static let sample = 1500

  /// The conventions of a text, the figures for blank lines learnt from the text itself.
  static func find(_ text: MeasuredText, _ table: EmissionTable) -> Conventions {
    let candidates = Conventions.candidates(
      for: text.lines, text.measures, isNarrow: table.isNarrow, em: text.em)
    let tried =
      text.lines.count > ReadText.longText
      ? PartedWork.map(candidates) { trial(of: $0, text, table) }
      : candidates.map { trial(of: $0, text, table) }
    var best: (conventions: Conventions, total: Int)?
    for found in tried where found.total > best?.total ?? .min { best = found }
    return best?.conventions ?? Conventions()
  }

  /// A candidate with what it learns from the text, and how likely the best labelling is under it.
  private static func trial(
    of candidate: Conventions, _ text: MeasuredText, _ table: EmissionTable
  ) -> (conventions: Conventions, total: Int) {
    var conventions = candidate
    var search = LabelSearch(text, table, conventions: conventions, limit: sample)
    for _ in 0..<2 {
      conventions.learnBlanks(text.lines, search.choices)
      search = LabelSearch(text, table, conventions: conventions, limit: sample)
    }
    return (conventions, search.total)
  }
}

extension Conventions {
  /// Counts blank lines at the soft and the hard line ends of a labelling, between body lines.
  fileprivate mutating func learnBlanks(_ lines: [Line], _ choices: [LabelSearch.Choice]) {
    var softBlanks = 0
    var soft = 0
    var hardBlanks = 0
    var hard = 0
    for index in choices.indices.dropFirst() {
      let isBlank = lines[index].blanksBefore > 0
      if choices[index].label == .continuation {
        soft += 1
        softBlanks += isBlank ? 1 : 0
      } else if choices[index].label == .paragraph && !choices[index - 1].label.isMatter {
        hard += 1
        hardBlanks += isBlank ? 1 : 0
      }
    }
    setBlanks(softBlanks: softBlanks, soft: soft, hardBlanks: hardBlanks, hard: hard)
  }
}
