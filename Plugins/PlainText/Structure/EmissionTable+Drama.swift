/// What lines can be in a play.
extension EmissionTable {
  /// Adds what a line may be in a play, and heeds what a person said of it.
  mutating func add(
    _ dialogue: Dialogue, _ stage: StageDirections, _ cast: CastList, _ index: Int,
    _ text: MeasuredText
  ) {
    switch dialogue.opening(index) {
    case .speech: allow(.speech, Weights.speech)
    case .speaker: allow(.speaker, Weights.speech)
    case .nothing: break
    }
    if dialogue.isAllVerse, dialogue.isPlay, isSpokenLine(index, dialogue, text) {
      allow(.verse, Weights.verseSpoken)
    }
    if stage.holds(index) { keepLast { $0 != .verse } }
    if let weight = stage.weight(index) {
      // Between the lines of a speech in verse it is none of them.
      if weight == Weights.directionBracketed, text.lines[index].blanksBefore > 0 {
        keepLast { $0 != .verse }
      }
      allow(.stageDirection, weight)
    }
    if cast.lists(index) {
      keepLast { $0 != .verse }
      allow(.entry, Weights.entry)
    }
    if dialogue.holds(index) {
      weighAmongSpeeches(index, text)
    } else if dialogue.isPlay, text.lines[index].blanksBefore > 0,
      CastList.opensAct(text.lines[index], in: text)
    {
      // The first scene stands before the first speech.
      allow(.heading, Weights.headingChapter + Weights.headingBetweenBlanks)
    }
    if index == 0, text.lines.count > 1, text.lines[1].blanksBefore > 0,
      dialogue.opening(1) != .nothing, text.lines[0].ending == .open
    {
      for slot in labels.indices where labels[slot] == .title {
        weights[slot] += Weights.titleAboveSpeech
      }
    }
    if cast.heads.contains(index) { allow(.heading, Weights.headingChapter) }
    if let given = text.given[text.lines[index]] { constrain(given) }
  }

  /// Whether a line is all that is said below the name of who speaks.
  private func isSpokenLine(_ index: Int, _ dialogue: Dialogue, _ text: MeasuredText) -> Bool {
    guard index > 0, dialogue.opening(index - 1) == .speaker, dialogue.opening(index) == .nothing,
      text.lines[index].blanksBefore <= 1, text.lines[index].fullWidth <= 66,
      text.lines[index].first != .opener
    else { return false }
    return index + 1 == text.lines.count || dialogue.opening(index + 1) != .nothing
      || text.lines[index + 1].blanksBefore > text.lines[index].blanksBefore
  }

  /// Among speeches no article begins, and what heads an act may end with a full stop.
  private mutating func weighAmongSpeeches(_ index: Int, _ text: MeasuredText) {
    let line = text.lines[index]
    for slot in Int(starts[starts.count - 1])..<labels.count where labels[slot].isMatter {
      weights[slot] += Weights.matterAmongSpeeches
    }
    guard line.blanksBefore > 0 || line.startsPage || line.first.isIdeographic,
      CastList.opensAct(line, in: text)
    else {
      for slot in Int(starts[starts.count - 1])..<labels.count where labels[slot] == .heading {
        weights[slot] += Weights.headingAmongSpeeches
      }
      return
    }
    allow(.heading, Weights.headingChapter + Weights.headingBetweenBlanks)
  }
}
