import GalleyCore

/// What the search decided of each line and of each line end, as decisions.
///
/// Of lines that are more than body text, and of body text and line ends in doubt; when it must
/// explain, of every line end and of every line that could be more than body text, with what speaks
/// for it.
struct RoleDecisions {
  /// The decisions, in source order.
  private(set) var decisions: [Decision] = []

  init(_ read: ReadText, explains: Bool) {
    let reasons = explains ? LineReasons(read) : nil
    for (index, choice) in read.choices.enumerated() {
      let line = read.text.lines[index]
      let place = SourceRange(Int(line.start), Int(line.end))
      let isBody = choice.label == .paragraph || choice.label == .continuation
      let given = read.text.given[line]
      // Whether text goes on or begins anew is told of the line end.
      let isDoubled =
        index > 0 && choice.label.continues
        || choice.label == .paragraph && choice.alternative == .continuation
      let isGiven = given?.label != nil
      if isGiven {
        decisions.append(Self.given(.role, choice.label.word, place, line.number, given))
      } else if explains
        ? !isDoubled : !isBody || !isDoubled && read.labelConfidence(index).isUncertain
      {
        decisions.append(
          Decision(
            .role, choice.label.word,
            insteadOf: choice.alternative == choice.label ? nil : choice.alternative.word,
            source: place, line: Int(line.number), confidence: read.labelConfidence(index),
            evidence: reasons?.label(index) ?? []))
      }
      if given?.isJoined != nil {
        decisions.append(
          Self.given(
            .lineEnd, choice.label.continues ? "soft" : "hard", place,
            read.text.lines[max(0, index - 1)].number, given))
        continue
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
    for line in read.text.furniture {
      let place = SourceRange(Int(line.start), Int(line.end))
      if let given = read.text.given[line], given.isFurniture {
        decisions.append(Self.given(.role, "furniture", place, line.number, given))
        continue
      }
      guard explains else { continue }
      decisions.append(
        Decision(
          .role, "furniture", source: place,
          line: Int(line.number), confidence: Confidence(percent: 90),
          evidence: [
            Evidence("it stands at a page's edge and comes back, or is a number", weight: 220)
          ]))
    }
  }

  /// A decision that a person made.
  private static func given(
    _ kind: Decision.Kind, _ choice: String, _ place: SourceRange, _ line: Int32,
    _ given: GivenLines.Given?
  ) -> Decision {
    Decision(
      kind, choice, source: place, line: Int(line), confidence: .certain, origin: .given,
      evidence: [Evidence("given in \(given?.reason ?? "")", weight: 0)])
  }
}
