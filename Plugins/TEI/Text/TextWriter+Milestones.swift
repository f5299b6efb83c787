internal import GalleyCore
internal import GalleyPackaging

extension TextWriter {
  /// Writes a line end of the source: `lb` stands at the beginning of the new line.
  ///
  /// With `break="no"` a word or a run of Han goes on over it, and nothing stands beside it.
  /// Otherwise a line feed, which is white space, stands before it and parts two words. Where
  /// white space counts, the file's own line ends inside of the tag, so that text set with spaces
  /// can still be read.
  ///
  /// `milestones` are the pages and columns that begin with the line.
  /// `following` is what the line begins with: where columns stood side by side it is not what
  /// follows in the source.
  mutating func write(
    _ lineBreak: LineBreak, after milestones: ArraySlice<Inline>, before following: Inline? = nil
  ) {
    let hyphen = lineBreak.removedHyphen ? Self.hyphen(in: lineBreak.omitted) : ""
    if marks.isOn && !isRegularForm { mark(marks.advance(to: lineBreak, hyphen: hyphen)) }
    if settings.profile == .dta {
      let line = settings.numbersLines ? line(after: lineBreak, before: following) : nil
      return writeLineEnd(lineBreak, number: line, hyphen: hyphen, before: milestones)
    }
    switch lineBreak.join {
    case .nothing: break
    case .space: xml.raw(keepsSpaces || !settings.marksLines ? " " : "\n")
    case .hard: if !keepsSpaces { xml.raw("\n") }
    }
    for case .milestone(let milestone) in milestones {
      write(milestone, within: lineBreak.join)
    }
    guard settings.marksLines || lineBreak.join == .hard else { return }
    xml.raw(keepsSpaces && lineBreak.join == .hard ? "<lb\n" : "<lb")
    if settings.numbersLines, let line = line(after: lineBreak, before: following) {
      lastLine = line
      xml.raw(" n=\"")
      xml.generated(String(line))
      xml.raw("\"")
    }
    let isUncertain = lineBreak.confidence.isUncertain
    switch lineBreak.join {
    case .nothing: xml.raw(" break=\"no\"")
    // Where spaces are kept nothing else tells it from a line end that is.
    case .space: if isUncertain || keepsSpaces { xml.raw(" break=\"yes\"") }
    case .hard: if !keepsSpaces { xml.raw(" type=\"hard\"") }
    }
    if lineBreak.removedHyphen { xml.raw(Self.rend(for: hyphen)) }
    if isUncertain {
      xml.raw(lineBreak.confidence.degree == .low ? " cert=\"low\"" : " cert=\"medium\"")
    }
    xml.raw("/>")
  }

  /// Marks the line of the source that a block begins in, where lines are numbered.
  mutating func markFirstLine(of run: TextRun) {
    // Where white space counts, an lb at the beginning would be an empty line.
    guard settings.numbersLines, !keepsSpaces, let start = run.source?.start, let lines else {
      return
    }
    let line = lines.line(at: start)
    guard line != lastLine else { return }
    lastLine = line
    xml.start("lb")
    xml.attribute("n", line)
    xml.end()
  }

  /// Writes where a page, a column or a line begins.
  ///
  /// `join` is that of the line end it goes with: where a word goes on over it, it says so too.
  mutating func write(_ milestone: Milestone, within join: LineBreak.Join?) {
    if settings.profile == .dta, milestone.unit == .line { return writeLineMark(milestone, join) }
    switch milestone.unit {
    case .page: xml.start("pb")
    case .column: xml.start("cb")
    case .line: xml.start("lb")
    }
    if let number = milestone.number { xml.attribute("n", number) }
    if join == .nothing { xml.attribute("break", "no") }
    xml.end()
  }

  mutating func write(_ anchor: Anchor) {
    guard let name = identifiers.claim(anchor.identifier) else { return }
    xml.start("anchor")
    xml.attribute("xml:id", name)
    xml.end()
  }

  private func line(after lineBreak: LineBreak, before following: Inline?) -> Int? {
    if case .text(let run)? = following, let start = run.source?.start {
      return lines?.line(at: start)
    }
    guard lineBreak.start >= 0 else { return nil }
    return lines?.line(at: lineBreak.start + lineBreak.omitted.utf8.count)
  }

  /// What was removed at a line end: the hyphen-minus needs no more than `hyphen`, other hyphens
  /// are named by their code.
  private static func rend(for hyphen: String) -> StaticString {
    switch hyphen {
    case "\u{2010}": " rend=\"hyphen U+2010\""
    case "\u{AD}": " rend=\"hyphen U+00AD\""
    default: " rend=\"hyphen\""
    }
  }

  private static func hyphen(in omitted: String) -> String {
    for scalar in omitted.unicodeScalars {
      if scalar == "\u{2010}" { return "\u{2010}" }
      if scalar == "\u{AD}" { return "\u{AD}" }
    }
    return "-"
  }
}
