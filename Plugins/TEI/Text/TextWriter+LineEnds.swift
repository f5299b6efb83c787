internal import GalleyCore
internal import GalleyPackaging

/// Lines as the base format of the Deutsches Textarchiv has them: `lb` stands at the end of the
/// line, the hyphen stays before it, and it tells nothing.
extension TextWriter {
  /// Writes a line end of the source; a mark tells what it is where that is not what most are.
  mutating func writeLineEnd(
    _ lineBreak: LineBreak, number: Int?, hyphen: String, before milestones: ArraySlice<Inline>
  ) {
    guard settings.marksLines || lineBreak.join == .hard else {
      // Nothing tells the line end, and so nothing the hyphen.
      if lineBreak.join == .space { xml.raw(keepsSpaces ? " " : "\n") }
      for case .milestone(let milestone) in milestones { write(milestone, within: lineBreak.join) }
      return
    }
    let tag = lineTag(of: lineBreak, number: number, hyphen: hyphen)
    let isHyphenated = !hyphen.isEmpty
    if isHyphenated { xml.generated(hyphen) }
    var plain = ProfileTag("lb", joinsLines ? [Attribute(name: "break", value: "no")] : [])
    if isHyphenated {
      plain.attributes = [
        Attribute(name: "break", value: "no"), Attribute(name: "rend", value: "hyphen"),
      ]
    }
    if tag != plain || endsInHyphen && !isHyphenated {
      mark(ProfileMark.text(ProfileMark.meaning, tag))
    }
    xml.raw("<lb/>\n")
    endsInHyphen = false
    for case .milestone(let milestone) in milestones { write(milestone, within: lineBreak.join) }
  }

  /// Marks where a line begins: an `lb` would tell that one ends.
  mutating func writeLineMark(_ milestone: Milestone, _ join: LineBreak.Join?) {
    var tag = ProfileTag("lb")
    tag["n"] = milestone.number
    if join == .nothing { tag["break"] = "no" }
    mark(ProfileMark.text(ProfileMark.open, tag))
    mark("\(ProfileMark.close)=\"lb\"")
  }

  /// The tag that the whole of TEI has for a line end.
  private mutating func lineTag(
    of lineBreak: LineBreak, number: Int?, hyphen: String
  ) -> ProfileTag {
    var tag = ProfileTag("lb")
    if let number {
      lastLine = number
      tag["n"] = String(number)
    }
    let isUncertain = lineBreak.confidence.isUncertain
    switch lineBreak.join {
    case .nothing: tag["break"] = "no"
    case .space: if isUncertain || keepsSpaces { tag["break"] = "yes" }
    case .hard: if !keepsSpaces { tag["type"] = "hard" }
    }
    switch hyphen {
    case "": break
    case "\u{2010}": tag["rend"] = "hyphen U+2010"
    case "\u{AD}": tag["rend"] = "hyphen U+00AD"
    default: tag["rend"] = "hyphen"
    }
    if isUncertain { tag["cert"] = lineBreak.confidence.degree?.rawValue }
    return tag
  }
}
