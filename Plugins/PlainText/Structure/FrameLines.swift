/// The lines of what stands around a text, such as a licence: paragraphs, lists and what is kept.
enum FrameLines {
  /// Takes titles, bylines, headings and speeches for the paragraphs they are here.
  ///
  /// `starts` names lines by their number that begin a paragraph or go on with one.
  static func flatten(
    _ choices: inout [LabelSearch.Choice], of text: MeasuredText, _ starts: [Int32: Bool]
  ) {
    for index in choices.indices {
      let line = text.lines[index]
      if text.given[line]?.label != nil || text.given[line]?.isJoined != nil { continue }
      if let isStart = starts[line.number] {
        choices[index].label = isStart || index == 0 ? .paragraph : .continuation
        continue
      }
      // No columns part a paragraph here.
      let isApart = line.blanksBefore > 0
      switch choices[index].label {
      case .continuation where isApart, .matterContinuation where isApart:
        choices[index].label = .paragraph
      case .title, .overline, .subtitle, .byline, .dateline, .sourceLine, .authorNote, .jump,
        .heading, .headingRule, .speech, .speaker, .stageDirection, .entry, .notation, .salute,
        .close, .signature,
        .postscript:
        choices[index].label = .paragraph
      case .matterContinuation: choices[index].label = .continuation
      case .paragraph, .continuation, .sceneBreak, .listItem, .verse, .literal, .quotation,
        .definition, .table:
        break
      }
    }
  }
}
