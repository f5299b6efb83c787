import GalleyCore

/// A text with its lines, their measures and what was seen at the edges of its pages: what the
/// search for the structure starts from.
struct MeasuredText {
  /// The text in UTF-8.
  let bytes: [UInt8]
  /// The stretch of it that is read.
  let extent: Range<Int>
  /// The lines that are not blank, in reading order.
  let lines: [Line]
  /// The measure of each line in half-ems, 0 where there is none.
  let measures: [Int32]
  /// An em of the face it was printed in, in hundredths of a letter; 0 where it is not known.
  let em: Int32
  /// The lines that are heads and feet of pages, in source order; they are not among `lines`, so
  /// that a paragraph can go on from one page to the next.
  let furniture: [Line]
  /// The rules to read it by.
  let rules: RuleBook
  /// What a person said of its lines.
  let given: GivenLines
  /// The columns side by side that were taken apart.
  let columns: [Decision]
  /// The numbers of pages, by the numbers of the lines of text that they begin with.
  let pageNumbers: [Int32: String]
  /// Whether it was set as newspapers are: in narrow columns, or in several articles by turns.
  let isNewspaper: Bool
  /// Whether dashes open what is said, and no items of lists.
  let speaksAfterDashes: Bool
  /// Whether it has mail: heads of messages, or quotations, whose signs are no part of the lines.
  let hasReplies: Bool
  /// The heads of its messages, and their signatures.
  let mail: Mail
  /// The articles whose pieces stood by turns and were put together again.
  let stories: [Decision]
  /// Where the next line of the source starts after each line; empty while lines stand in the
  /// order of the source.
  private let followers: [Int32]

  init(_ scanner: LineScanner, rules: RuleBook, given: GivenLines = .none) {
    let replies = ReplyLines(scanner, given: given)
    let finder = ColumnFinder(replies.found ? scanner.with(replies.lines) : scanner)
    var all = finder.lines
    bytes = scanner.bytes
    extent = scanner.extent
    self.rules = rules
    self.given = given
    var found: Set<Int>
    var isLone = false
    if scanner.hasPages {
      found = PageFurnitureFinder(all, bytes, rules).indexes
    } else {
      let series = FolioSeries(all, bytes, rules)
      found = series.indexes
      for start in series.starts { all[start].startsPage = true }
      if found.isEmpty, !finder.found {
        let folio = LoneFolio(all, bytes, rules)
        found.formUnion(folio.indexes)
        for start in folio.starts { all[start].startsPage = true }
        isLone = !found.isEmpty
      }
    }
    if all.count < Self.fewLines { found.formUnion(PageHead(0, all, bytes, rules).indexes) }
    found = found.filter { !DropCaps.isInitial($0, all, scanner.bytes) }
    given.adjust(&found, all)
    pageNumbers = PageNumbers(all, furniture: found, in: bytes, isCertain: isLone).byLine
    let isAll = found.isEmpty || found.count == all.count
    furniture =
      isAll
      ? []
      : all.indices.filter { found.contains($0) }.map { all[$0] }.sorted { $0.start < $1.start }
    var lines = isAll ? all : Self.without(found, all)
    lines = finder.found ? Self.parted(lines) : TitleAndName.parted(lines, scanner)
    DropCaps.gather(&lines, in: bytes)
    let turns = finder.found ? nil : LineTurns(lines, scanner)
    if let turns { lines = turns.lines }
    columns = finder.decisions + (turns?.decisions ?? [])
    if ProportionalWidths.suit(lines, in: bytes) {
      lines = ProportionalWidths.measure(lines, in: bytes)
    }
    var measures =
      WholeLines.isWhole(lines)
      ? [Int32](repeating: 0, count: lines.count) : ScatteredLines.measures(lines, in: bytes)
    WholeLines.forget(&measures, of: lines)
    WholeLines.forgetFew(&measures, of: lines)
    ScatteredLines.gather(&lines, measures, in: bytes)
    TornLines.gather(&lines, measures, in: bytes)
    BoxMeasures.settle(&measures, of: lines)
    em = Self.learnSlacks(&lines, measures, in: bytes)
    var stories: StoryOrder?
    if !finder.found, turns == nil { stories = StoryOrder(lines, measures, in: bytes, rules) }
    if let stories {
      measures = stories.order.map { measures[$0] }
      lines = stories.arranged(lines)
    }
    var titles: WaitingTitles?
    if !finder.found, turns == nil { titles = WaitingTitles(lines, measures, in: bytes, rules) }
    if let titles {
      measures = titles.order.map { measures[$0] }
      lines = titles.arranged(lines)
    }
    self.stories = (stories?.decisions ?? []) + (titles?.decisions ?? [])
    followers =
      finder.found || stories != nil || titles != nil || turns != nil
      ? Self.followers(lines, end: extent.upperBound) : []
    let isMoved = !followers.isEmpty
    mail = isMoved ? Mail.none : Mail(lines, bytes, rules.mail, hasReplies: replies.found)
    mail.deepen(&lines)
    hasReplies = replies.found || !mail.heads.isEmpty
    isNewspaper =
      !self.stories.isEmpty || turns != nil
      || Conventions.isNarrow(lines, measures) && !NumberedVerse.fills(lines, in: bytes)
      || finder.found && Self.isMostlyParted(lines)
    if isNewspaper { ParagraphEnds.measure(&measures, of: lines) }
    speaksAfterDashes = SpokenDashes.open(lines, in: bytes)
    self.measures = measures
    self.lines = lines
  }

  /// The most lines of a text that is a few pages at most, of whose heads nothing comes back.
  private static let fewLines = 2000

  /// The lines that are left; a page or a blank line before a line that goes is told of the next.
  private static func without(_ found: Set<Int>, _ all: [Line]) -> [Line] {
    var result: [Line] = []
    result.reserveCapacity(all.count)
    var blanks: UInt8 = 0
    var startsPage = false
    for (index, line) in all.enumerated() {
      if found.contains(index) {
        blanks = max(blanks, line.blanksBefore)
        startsPage = startsPage || line.startsPage
        continue
      }
      var line = line
      line.blanksBefore = max(line.blanksBefore, blanks)
      line.startsPage = line.startsPage || startsPage
      result.append(line)
      blanks = 0
      startsPage = false
    }
    return result
  }

  /// Tells lines of print how much room they left; the em of their face.
  private static func learnSlacks(
    _ lines: inout [Line], _ measures: [Int32], in bytes: [UInt8]
  ) -> Int32 {
    guard lines.contains(where: \.isProportional) else { return 0 }
    let finder = FaceFinder(lines, measures, in: bytes)
    for (index, slack) in finder.slacks.enumerated() {
      lines[index].slack = slack
      lines[index].syllable = FirstSyllable.width(lines[index], in: bytes)
    }
    return finder.em
  }

  /// The lines with columns set apart from what stands above them, as by a blank line.
  private static func parted(_ lines: [Line]) -> [Line] {
    lines.map { line in
      var line = line
      if line.startsBand { line.blanksBefore = max(1, line.blanksBefore) }
      return line
    }
  }

  /// Whether most lines stood beside others.
  private static func isMostlyParted(_ lines: [Line]) -> Bool {
    4 * Set(lines.map(\.number)).count <= 3 * lines.count
  }

  /// For each line the start of the line that follows it in the source.
  private static func followers(_ lines: [Line], end: Int) -> [Int32] {
    var result = [Int32](repeating: Int32(end), count: lines.count)
    let order = lines.indices.sorted { lines[$0].start < lines[$1].start }
    for (index, next) in zip(order, order.dropFirst()) { result[index] = lines[next].start }
    return result
  }

  /// Whether lines stand in another order than in the source.
  @inline(__always)
  var isReordered: Bool { !followers.isEmpty }

  /// The start of the first line in the source.
  var firstStart: Int {
    Int((isReordered ? lines.map(\.start).min() : lines.first?.start) ?? Int32(extent.upperBound))
  }

  /// The start of the line that follows a line in the source, the text's end after the last.
  @inline(__always)
  func follower(of index: Int) -> Int {
    if !followers.isEmpty { return Int(followers[index]) }
    return index + 1 < lines.count ? Int(lines[index + 1].start) : extent.upperBound
  }

  /// The furniture that stands between two offsets of the text.
  func furniture(from start: Int32, to end: Int32) -> ArraySlice<Line> {
    guard !furniture.isEmpty else { return [] }
    let first = furniture.partitioningIndex { $0.start >= start }
    let last = furniture.partitioningIndex { $0.start >= end }
    return furniture[first..<max(first, last)]
  }

  /// The page that begins with a line of text.
  func page(from line: Line) -> Milestone {
    Milestone(.page, number: pageNumbers[line.number], line: Int(line.number))
  }

  /// The text of a line without the white space around it.
  func text(of line: Line) -> String {
    String(decoding: bytes[Int(line.start)..<Int(line.end)], as: UTF8.self)
  }

  /// Whether a line begins with a bracket that it does not close.
  func opensBracket(_ line: Line) -> Bool {
    guard line.first == .opener else { return false }
    var depth = 0
    var cursor = ScalarCursor(bytes, from: Int(line.start), to: Int(line.end))
    while let value = cursor.next() {
      switch CharacterShape.of(value).kind {
      case .opener: depth += 1
      case .closer: depth -= 1
      default: break
      }
    }
    return depth > 0
  }
}
