/// What each label weighs for a line by itself, before the line ends around it are looked at.
struct LineEmissions {
  /// The labels that are possible.
  private(set) var labels = LabelSet.body
  private var weights = [Int32](repeating: 0, count: LineLabel.allCases.count)
  /// The words of the line, where they were read.
  let patterns: LinePatterns?

  /// The weight of a label that is in `labels`.
  subscript(_ label: LineLabel) -> Int32 { weights[Int(label.rawValue)] }

  init(_ site: LineSite) {
    guard site.mayBeMatter else {
      patterns = nil
      return
    }
    let patterns = LinePatterns(site.line, in: site.bytes)
    self.patterns = patterns
    allow(.title, Self.title(site, patterns))
    allow(.byline, patterns.byline)
    if patterns.isDate { allow(.dateline, Weights.dateline) }
    if patterns.isSourceLine { allow(.sourceLine, Weights.sourceLine) }
    if patterns.isAuthorNote { allow(.authorNote, Weights.authorNote) }
    if let heading = patterns.heading {
      let standsAlone = site.isAfterBlank && site.isBeforeBlank
      allow(.heading, heading + (standsAlone ? Weights.headingBetweenBlanks : 0))
    }
    if patterns.isSymbols { allow(.sceneBreak, Weights.sceneBreak) }
    if patterns.isListItem { allow(.listItem, Weights.listItem) }
    if site.isFurniture { allow(.furniture, Weights.furniture) }
    allow(.matterContinuation, Self.continuation(site))
  }

  private mutating func allow(_ label: LineLabel, _ weight: Int32) {
    labels.insert(label)
    weights[Int(label.rawValue)] = weight
  }

  private static func title(_ site: LineSite, _ patterns: LinePatterns) -> Int32 {
    let line = site.line
    var weight = site.isNarrow ? Weights.title : Weights.titleWide
    if site.isFirst { weight += Weights.titleAtStart }
    if site.isAfterBlank { weight += Weights.titleAfterBlank }
    if site.isBeforeBlank { weight += Weights.titleBeforeBlank }
    if site.isOverMeasure { weight += Weights.titleOverMeasure }
    if site.isFull && !site.isAfterBlank && !site.isBeforeBlank { weight += Weights.titleFull }
    switch line.ending {
    case .sentence: weight += Weights.titleSentence
    case .pause: weight += Weights.titlePause
    case .open: break
    }
    if line.first == .lower { weight += Weights.titleSmall }
    if line.first == .opener || patterns.isListItem { weight += Weights.titleBracket }
    if patterns.hasInnerPunctuation { weight += Weights.titlePunctuation }
    if line.characters < 4 { weight += Weights.titleTiny }
    let longest: Int32 = line.first.isIdeographic || line.last.isIdeographic ? 45 : 120
    if line.characters > longest { weight += Weights.titleHuge }
    if patterns.isDate { weight += Weights.titleSentence }
    return weight
  }

  private static func continuation(_ site: LineSite) -> Int32 {
    var weight = Weights.matterContinuation
    if site.line.first == .lower { weight += Weights.matterContinuationSmall }
    if site.isAfterBlank { weight += Weights.matterContinuationBlank }
    if site.isAfterOpenBracket { weight += Weights.matterContinuationNoteOpen }
    if site.line.ending == .sentence && !site.isAfterOpenBracket {
      weight += Weights.titleSentence
    }
    return weight
  }
}

/// A line in its place: what its emissions need to know of the lines around it.
struct LineSite {
  let line: Line
  let bytes: [UInt8]
  /// Whether it is the first of the text.
  let isFirst: Bool
  /// Whether a blank line or a page end stands before it, after it.
  let isAfterBlank: Bool
  let isBeforeBlank: Bool
  /// Whether it is as full as its measure lets it be.
  let isFull: Bool
  /// Whether it is wider than the measure of the lines after it.
  let isOverMeasure: Bool
  /// Whether the text around it is set as narrow as a newspaper's column.
  let isNarrow: Bool
  /// Whether the line before it opens a bracket that it does not close.
  let isAfterOpenBracket: Bool
  /// Whether it was found at the edge of a page as its head or its foot.
  let isFurniture: Bool

  init(_ index: Int, of text: MeasuredText, conventions: Conventions) {
    let lines = text.lines
    line = lines[index]
    bytes = text.bytes
    let next = index + 1 < lines.count ? lines[index + 1] : nil
    isFirst = index == 0
    isAfterBlank = index == 0 || line.blanksBefore > 0 || line.startsPage
    isBeforeBlank = next.map { $0.blanksBefore > 0 || $0.startsPage } ?? true
    let measure = text.measures[index]
    isFull = measure > 0 && line.fullWidth + Int32(next?.headWidth ?? 2) > measure
      && line.indent + line.minimumWidth <= measure
    let after = index + 1 < lines.count ? text.measures[index + 1] : measure
    isOverMeasure = after > 0 && line.indent + line.minimumWidth > after
    isNarrow = conventions.isNarrow
    isAfterOpenBracket = index > 0 && text.opensBracket(lines[index - 1])
    isFurniture = text.furniture.contains(index)
  }

  /// Whether the line may be anything but body text: it is short, or set apart.
  var mayBeMatter: Bool {
    if line.characters > 130 { return false }
    return !isFull || isAfterBlank || isBeforeBlank || isOverMeasure || isAfterOpenBracket
      || isFurniture
  }
}
