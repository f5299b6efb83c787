/// The heads of a page of news that begin an article by what stands around them, though no name and
/// no date stands below.
///
/// Below a title an article opens with its place and day, above it the last one closed with a note,
/// or a label says that short reports follow. Reports of a few lines come in runs; the parts of an
/// article are longer.
struct ArticleHeads {
  /// The pieces that are titles, be they taken for cross-heads.
  private(set) var titles: Set<Int> = []

  private let text: MeasuredText
  private let pieces: [ReadText.Piece]

  /// The most lines and paragraphs of a short report, and the least of reports that make a run.
  private static let briefLines = 7
  private static let briefParagraphs = 2
  private static let leastRun = 2

  /// Looks at the labelled pieces of a page.
  init(_ text: MeasuredText, _ pieces: [ReadText.Piece]) {
    self.text = text
    self.pieces = pieces
    var isAmongBriefs = false
    var run: [Int] = []
    var isRun = true
    for index in pieces.indices {
      let label = pieces[index].label
      if label.isHead {
        // The label may be the first line of what was taken for one title.
        let line = text.lines[pieces[index].lines.lowerBound]
        let isLabel = text.rules.news.isBriefs(line, in: text.bytes)
        isAmongBriefs = label == .title ? isAmongBriefs || isLabel : isLabel
      }
      let isHead = label == .heading ? TitleJudge.isPlain(pieces[index], text) : label == .title
      if label.isMatter, !isHead || isNamed(index) {
        if isRun { takeRun(run) }
        (run, isRun) = ([], true)
        if label == .byline, index > 0, pieces[index - 1].label == .title { isAmongBriefs = false }
      }
      guard isHead else {
        if label == .heading { isRun = false }
        continue
      }
      let isOwn = text.lines[pieces[index].lines.lowerBound].startsTitle
      if isOwn || isAmongBriefs || isMarked(index) { titles.insert(index) }
      if isBrief(index) {
        run.append(index)
      } else if !isNamed(index) {
        isRun = false
      }
    }
    if isRun { takeRun(run) }
  }

  private mutating func takeRun(_ run: [Int]) {
    if run.count >= Self.leastRun { titles.formUnion(run) }
  }

  /// Whether other matter stands right above or below a head.
  private func isNamed(_ index: Int) -> Bool {
    index + 1 < pieces.count && pieces[index + 1].label.isMatter
      || index == 0 || pieces[index - 1].label.isMatter
  }

  /// Whether the article opens as news does, or the one above it closed with a name or a note.
  private func isMarked(_ index: Int) -> Bool {
    if index + 1 < pieces.count, pieces[index + 1].label == .paragraph,
      NewsOpening.begins(text.lines[pieces[index + 1].lines.lowerBound], text)
    {
      return true
    }
    guard index > 1 else { return false }
    switch pieces[index - 1].label {
    case .authorNote, .sourceLine, .jump: return true
    case .byline: return pieces[index - 2].label == .paragraph
    default: return false
    }
  }

  /// Whether a few lines of text stand below a head of one line, and text above it.
  private func isBrief(_ index: Int) -> Bool {
    guard !isNamed(index), pieces[index].lines.count <= 2 else { return false }
    var end = index + 1
    while end < pieces.count, pieces[end].label == .paragraph, end - index <= Self.briefParagraphs {
      end += 1
    }
    guard end > index + 1, end == pieces.count || pieces[end].label != .paragraph else {
      return false
    }
    let lines = pieces[end - 1].lines.upperBound - pieces[index + 1].lines.lowerBound
    return 2...Self.briefLines ~= lines && pieces[index - 1].label == .paragraph
  }
}
