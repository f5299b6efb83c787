import GalleyCore

/// What the search decided of each line and of each line end, as decisions.
///
/// Of lines that are more than body text and of line ends in doubt; when it must explain, of every
/// line end and of every line that could be more than body text, with what speaks for it.
struct RoleDecisions {
  /// The decisions, in source order, after those that were there before.
  private(set) var decisions: [Decision]

  init(_ read: ReadText, after earlier: [Decision], explains: Bool) {
    decisions = earlier
    let reasons = explains ? LineReasons(read) : nil
    for (index, choice) in read.choices.enumerated() {
      let line = read.text.lines[index]
      let place = SourceRange(Int(line.start), Int(line.end))
      let isBody = choice.label == .paragraph || choice.label == .continuation
      // Whether text goes on or begins anew is told of the line end.
      let isDoubled =
        index > 0 && choice.label.continues
        || choice.label == .paragraph && choice.alternative == .continuation
      if !isBody || explains && !isDoubled {
        decisions.append(
          Decision(
            .role, choice.label.word,
            insteadOf: choice.alternative == choice.label ? nil : choice.alternative.word,
            source: place, line: Int(line.number), confidence: read.labelConfidence(index),
            evidence: reasons?.label(index) ?? []))
      }
      let confidence = read.endConfidence(index)
      if index > 0 && (explains || confidence.isUncertain) {
        let isSoft = choice.label.continues
        decisions.append(
          Decision(
            .lineEnd, isSoft ? "soft" : "hard", insteadOf: isSoft ? "hard" : "soft", source: place,
            line: Int(read.text.lines[index - 1].number), confidence: confidence,
            evidence: reasons?.end(before: index) ?? []))
      }
    }
    guard explains else { return }
    for line in read.text.furniture {
      decisions.append(
        Decision(
          .role, "furniture", source: SourceRange(Int(line.start), Int(line.end)),
          line: Int(line.number), confidence: Confidence(percent: 90),
          evidence: [
            Evidence("it stands at a page's edge and comes back, or is a number", weight: 220)
          ]))
    }
  }
}
