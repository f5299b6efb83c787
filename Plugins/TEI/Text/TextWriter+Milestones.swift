internal import GalleyCore
internal import GalleyPackaging

extension TextWriter {
  /// Writes a line end of the source: `lb` stands at the beginning of the new line.
  ///
  /// With `break="no"` a word or a run of Han goes on over it; otherwise a line feed, which is
  /// white space, stands before it and parts two words.
  mutating func write(_ lineBreak: LineBreak) {
    guard settings.marksLines else {
      switch lineBreak.join {
      case .nothing: break
      case .space: xml.raw(" ")
      case .hard: xml.raw(keepsSpaces ? "<lb\n/>" : "\n<lb type=\"hard\"/>")
      }
      return
    }
    let hyphen = lineBreak.removedHyphen
    if !hyphen && !settings.numbersLines && !lineBreak.confidence.isUncertain {
      switch lineBreak.join {
      case .nothing: xml.raw("<lb break=\"no\"/>")
      case .space: xml.raw(keepsSpaces ? " <lb/>" : "\n<lb/>")
      // Where white space counts, the line of the file ends inside of the tag.
      case .hard: xml.raw(keepsSpaces ? "<lb\n/>" : "\n<lb type=\"hard\"/>")
      }
      return
    }
    if lineBreak.join != .nothing && !keepsSpaces { xml.raw("\n") }
    if lineBreak.join == .space && keepsSpaces { xml.raw(" ") }
    xml.start("lb")
    if settings.numbersLines, let line = line(after: lineBreak) {
      xml.attribute("n", line)
      lastLine = line
    }
    switch lineBreak.join {
    case .nothing: xml.attribute("break", "no")
    case .space: if lineBreak.confidence.isUncertain { xml.attribute("break", "yes") }
    case .hard: if !keepsSpaces { xml.attribute("type", "hard") }
    }
    if hyphen { xml.attribute("rend", Self.words(for: lineBreak.omitted)) }
    write(lineBreak.confidence, withAgent: false)
    xml.end()
  }

  /// Marks the line of the source that a block begins in, where lines are numbered.
  mutating func markFirstLine(of run: TextRun) {
    guard settings.numbersLines, let start = run.source?.start, let lines else { return }
    let line = lines.line(at: start)
    guard line != lastLine else { return }
    lastLine = line
    xml.start("lb")
    xml.attribute("n", line)
    xml.end()
  }

  mutating func write(_ milestone: Milestone) {
    switch milestone.unit {
    case .page: xml.start("pb")
    case .column: xml.start("cb")
    case .line: xml.start("lb")
    }
    if let number = milestone.number { xml.attribute("n", number) }
    xml.end()
  }

  mutating func write(_ anchor: Anchor) {
    guard let name = identifiers.claim(anchor.identifier) else { return }
    xml.start("anchor")
    xml.attribute("xml:id", name)
    xml.end()
  }

  private func line(after lineBreak: LineBreak) -> Int? {
    guard lineBreak.start >= 0 else { return nil }
    return lines?.line(at: lineBreak.start + lineBreak.omitted.utf8.count)
  }

  /// What was removed at a line end, as words for `@rend`: the hyphen-minus needs no more than
  /// `hyphen`, other hyphens are named by their code.
  private static func words(for omitted: String) -> String {
    for scalar in omitted.unicodeScalars {
      switch scalar {
      case "\u{2010}": return "hyphen U+2010"
      case "\u{AD}": return "hyphen U+00AD"
      case "-": return "hyphen"
      default: continue
      }
    }
    return "hyphen"
  }
}
