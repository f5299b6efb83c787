import GalleyCore

/// What speaks for and against a choice of the search, in words: for people who ask why.
///
/// Made anew from the text when it is asked for, since keeping it for every line would cost more
/// than the search.
struct LineReasons {
  private let read: ReadText

  init(_ read: ReadText) { self.read = read }

  /// What speaks for and against a line's label.
  func label(_ index: Int) -> [Evidence] {
    let choice = read.choices[index]
    if choice.label.continues { return end(before: index) }
    if let reason = mark(index, choice.label) { return [reason] }
    let depth = read.text.lines[index].quoteDepth
    if depth != (index > 0 ? read.text.lines[index - 1].quoteDepth : 0) {
      let reason =
        depth > 0 ? "signs of quoted mail stand before it" : "the quoted mail ends above it"
      return [Evidence(reason, weight: 600)]
    }
    let site = LineSite(index, of: read.text)
    let patterns =
      site.line.characters <= 130
      ? LinePatterns(site.line, in: read.text.bytes, read.text.rules) : nil
    let isCrossHead =
      read.conventions.isNarrow && CrossHead(index, of: read.text).begins
    var reasons = words(choice.label, patterns, isCrossHead: isCrossHead)
    // What makes a line stand out speaks for matter and against body text.
    let isBody = choice.label == .paragraph
    for reason in place(site, patterns) {
      reasons.append(isBody ? Evidence(reason.reason, weight: -reason.weight) : reason)
    }
    if isBody { reasons += end(before: index) }
    return Self.sorted(reasons)
  }

  /// The mark by which a line is told, nil where there is none.
  private func mark(_ index: Int, _ label: LineLabel) -> Evidence? {
    if let region = read.kept.region(at: index) {
      switch region.content {
      case .code: return Evidence("fences stand around it", weight: 900)
      case .drawing: return Evidence("it is a box drawn with ticks between corners", weight: 900)
      case .program: return Evidence("the text names the interpreter that runs it", weight: 900)
      case .definitions:
        return Evidence(
          "terms stand there, each with what it means below or behind it", weight: 400)
      case .verse(let lines):
        return index < lines[0].lowerBound
          ? Evidence("it announces the verse below it", weight: 600)
          : Evidence("it is verse: as many characters stand before each mark", weight: 600)
      case .contents:
        return Evidence("it stands in a list of contents", weight: 600)
      case .items:
        return Evidence("short lines stand together below one with a colon", weight: 400)
      case .illustration:
        return Evidence("a bracket tells of a picture", weight: 600)
      case .mailHead:
        return Evidence("it stands in the head of a message", weight: 600)
      case .table(let table): return Evidence(table.kind.reason, weight: 600)
      }
    }
    if read.letters.isEdge(index) {
      return Evidence("it opens or closes a letter that the text quotes", weight: 400)
    }
    guard label == .heading || label == .title, let head = read.heads.head(at: index) else {
      return nil
    }
    switch head.mark {
    case .rule: return Evidence("a rule stands under it", weight: Int(Weights.headingMarked))
    case .signs:
      return Evidence("signs of a heading stand before it", weight: Int(Weights.headingMarked))
    case .listed:
      return Evidence(
        "the list of contents names it", weight: Int(Weights.headingMarked))
    case .apart:
      return Evidence(
        "it is set apart as other headings are", weight: Int(Weights.headingOfSeries))
    case .number, .sequence:
      return Evidence(
        "its number goes on from other headings'", weight: Int(Weights.headingOfSeries))
    }
  }

  /// What speaks for and against the meaning of the line end before a line.
  func end(before index: Int) -> [Evidence] {
    guard index > 0 else { return [] }
    let isSoft = read.choices[index].label.continues
    return Self.sorted(
      softness(index).map { isSoft ? $0 : Evidence($0.reason, weight: -$0.weight) })
  }

  private static func sorted(_ reasons: [Evidence]) -> [Evidence] {
    reasons.enumerated().sorted {
      let (left, right) = ($0.element.weight.magnitude, $1.element.weight.magnitude)
      return left != right ? left > right : $0.offset < $1.offset
    }.map(\.element)
  }

  /// What tells a label of plays and letters.
  private static func told(_ label: LineLabel) -> Evidence? {
    switch label {
    case .speech, .speaker:
      Evidence("it begins with a name that opens speeches here", weight: Int(Weights.speech))
    case .stageDirection:
      Evidence(
        "it stands among speeches, in brackets or with words of the stage",
        weight: Int(Weights.directionWords))
    case .entry: Evidence("it stands below the head of a cast", weight: Int(Weights.entry))
    case .salute: Evidence("it greets at the head of a letter", weight: 400)
    case .close: Evidence("it greets at the end of a letter", weight: 400)
    case .postscript: Evidence("it begins as what a letter adds does", weight: 400)
    case .signature: Evidence("it stands below the end of a letter", weight: 300)
    default: nil
    }
  }

  /// What the words of a line say for its label.
  private func words(
    _ label: LineLabel, _ patterns: LinePatterns?, isCrossHead: Bool
  ) -> [Evidence] {
    if let reason = Self.told(label) { return [reason] }
    guard let patterns else { return [] }
    var reasons: [Evidence] = []
    func add(_ reason: String, _ weight: Int32) {
      reasons.append(Evidence(reason, weight: Int(weight)))
    }
    switch label {
    case .byline:
      switch patterns.byline {
      case Weights.bylineWord: add("a word for authors stands in it", patterns.byline)
      case Weights.bylineWordAndName: add("a name follows a word for authors", patterns.byline)
      case Weights.bylineName: add("it is a person's name by form", patterns.byline)
      case Weights.bylineOffice: add("it ends with an office's name", patterns.byline)
      default: add("it may be a name", patterns.byline)
      }
    case .dateline: add("it is a date", Weights.dateline)
    case .sourceLine: add("words for a source stand in it", Weights.sourceLine)
    case .jump: add("words for the page it goes on stand in it", Weights.jump)
    case .authorNote: add("words for a note on the author stand in it", Weights.authorNote)
    case .heading:
      if patterns.chapterLevel != nil {
        add("it has a chapter's word or number", Weights.headingChapter)
      } else if patterns.number != nil {
        add("it begins with a number", Weights.headingNumber)
      } else if isCrossHead {
        add("it stands between the ends of two paragraphs", Weights.headingBetweenTexts)
      }
    case .listItem: add("it begins with a list's mark", Weights.listItem)
    case .sceneBreak: add("it is a row of symbols", Weights.sceneBreak)
    default: break
    }
    return reasons
  }

  /// What a line's place says for its being more than body text.
  private func place(_ site: LineSite, _ patterns: LinePatterns?) -> [Evidence] {
    var reasons: [Evidence] = []
    func add(_ isSo: Bool, _ reason: String, _ weight: Int32) {
      if isSo { reasons.append(Evidence(reason, weight: Int(weight))) }
    }
    let line = site.line
    add(site.isFirst, "the text begins with it", Weights.titleAtStart)
    add(
      site.isAfterBlank && !site.isFirst, "a blank line stands before it", Weights.titleAfterBlank)
    add(site.isBeforeBlank, "a blank line stands after it", Weights.titleBeforeBlank)
    add(site.isOverMeasure, "it is wider than the lines after it", Weights.titleOverMeasure)
    add(site.isFull || site.isFullButIndent, "it is as full as the text", Weights.titleFull)
    add(line.ending == .sentence, "it ends as a sentence does", Weights.titleSentence)
    add(
      line.ending == .pause || line.ending == .colon, "it ends with a comma or a colon",
      Weights.titlePause)
    add(line.first == .lower, "it begins with a small letter", Weights.titleSmall)
    add(
      patterns?.hasInnerPunctuation ?? false, "commas or full stops stand inside of it",
      Weights.titlePunctuation)
    return reasons
  }

  /// What the two lines at a line end say for its being soft.
  private func softness(_ index: Int) -> [Evidence] {
    let line = read.text.lines[index - 1]
    let next = read.text.lines[index]
    var reasons: [Evidence] = []
    func add(_ isSo: Bool, _ reason: String, _ weight: Int32) {
      if isSo { reasons.append(Evidence(reason, weight: Int(weight))) }
    }
    let measure = read.text.measures[index - 1]
    let room = Junction(
      line, next, measure: measure, nextMeasure: measure, conventions: read.conventions
    ).room
    if measure == 0 {
      add(true, "the lines around it have no common measure", Weights.softUnmeasured)
    } else {
      add(room < 0, "what comes next had no room on the line", -Weights.hardFull)
      add(
        room >= 0, "what comes next had room on the line, \(room) half-ems to spare",
        Weights.softWithRoom)
    }
    add(line.ending == .sentence, "the line ends with a sentence", Weights.softSentence)
    add(line.ending == .open, "the line stops in mid-sentence", -Weights.hardOpen)
    add(line.ending == .pause, "the line ends with a comma", -Weights.hardPause)
    add(line.ending == .colon, "the line ends with a colon", -Weights.hardColon)
    add(next.first == .lower, "the next begins with a small letter", -Weights.hardSmall)
    add(
      next.first == .upper, "the next begins with a capital",
      line.ending == .open ? read.conventions.capitalSoft : Weights.softCapital)
    let isByRule = read.conventions.indentsFirstLines
    add(
      next.indent > line.indent || (next.indent > 0 && isByRule), "the next is indented",
      isByRule ? Weights.softIndentedByRule : Weights.softIndented)
    add(
      next.indent == 0 && isByRule, "the next is not indented, as first lines are",
      -Weights.hardNotIndented)
    let isBlank = next.blanksBefore > 0
    add(
      isBlank, "a blank line stands between them",
      read.conventions.blankSoft - read.conventions.blankHard)
    add(
      !isBlank && read.conventions.noBlankHard < -100, "no blank line stands between them",
      read.conventions.noBlankSoft - read.conventions.noBlankHard)
    return reasons
  }
}

extension TableDrawing.Kind {
  /// What tells the columns, in words.
  fileprivate var reason: String {
    switch self {
    case .bars: "bars stand between its cells, and a rule under the head"
    case .frame: "a frame stands around its cells"
    case .rules: "rules tell its columns"
    case .gaps: "its cells stand one below the other"
    case .tabs: "tabs part it into as many cells as the lines beside it"
    }
  }
}
