import GalleyPackaging

/// Stretches of lines whose own marks tell what they are, such as code between fences.
///
/// They are found before the search, which then leaves them whole; everything that is in doubt is
/// left to the search.
struct KeptLines: Sendable {
  /// A stretch of lines.
  struct Region: Sendable {
    /// The lines, those of marks among them.
    let lines: Range<Int>
    /// What they are.
    let content: Content
  }

  /// What a stretch of lines is.
  enum Content: Sendable {
    /// Code between two fences, which are the first and the last line; the programming language
    /// stands in the bytes that are told.
    case code(language: Range<Int>)
    /// A program that names its interpreter in the first line (`#!`).
    case program
    /// Terms with what they mean.
    case definitions([DefinitionFinder.Entry])
    /// The head of a message.
    case mailHead(MailHead)
    /// Verse of a fixed measure: the lines that each of its lines was wrapped to; what announces it
    /// may stand above on a line of its own.
    case verse([Range<Int>])
    /// A list of contents below its heading, which is the first line.
    case contents(ContentsList)
    /// A list without marks below a short line with a colon, which is the first.
    case items
    /// What tells of a picture.
    case illustration
    /// A box that was drawn with ticks.
    case drawing
    /// A table with its caption.
    case table(TableDrawing)
  }

  /// The stretches in source order.
  private(set) var regions: [Region] = []

  /// Finds the stretches of a text; one of which a person said something else is left out.
  ///
  /// `outdented` are the headings that stand outside of text that is set in.
  init(_ text: MeasuredText, _ outdented: OutdentedHeads) {
    if text.given.isEmpty, Self.isProgram(text) {
      regions = [Region(lines: text.lines.indices, content: .program)]
      return
    }
    let mail = text.mail.heads.map { Region(lines: $0.lines, content: .mailHead($0)) }
    let marked = Self.marked(text)
    regions = marked[0]
    if !mail.isEmpty {
      regions.removeAll { region in mail.contains { $0.lines.overlaps(region.lines) } }
      regions = (regions + mail).sorted { $0.lines.lowerBound < $1.lines.lowerBound }
    }
    for found in marked.dropFirst() { add(found) }
    regions += TableFinder(text, skipped: regions).regions
    regions.sort { $0.lines.lowerBound < $1.lines.lowerBound }
    regions += DefinitionFinder(text, skipped: regions, outdented).regions
    regions.sort { $0.lines.lowerBound < $1.lines.lowerBound }
    if text.hasReplies {
      regions.removeAll { region in
        let depth = text.lines[region.lines.lowerBound].quoteDepth
        return text.lines[region.lines].contains { $0.quoteDepth != depth }
      }
    }
    guard !text.given.isEmpty else { return }
    regions.removeAll { region in
      let isTable = if case .table = region.content { true } else { false }
      return text.lines[region.lines].contains { line in
        guard let given = text.given[line] else { return false }
        return given.label.map { $0 != .table || !isTable } ?? (given.isJoined != nil)
      }
    }
  }

  /// What is found by its own marks, whatever else was; that of finders which go before others is
  /// told before theirs, that of fences first.
  private static func marked(_ text: MeasuredText) -> [[Region]] {
    let finders: [@Sendable () -> [Region]] = [
      { FenceFinder(text).regions }, { IllustrationFinder(text).regions },
      { ContentsFinder(text).regions }, { HanVerse(text).regions },
      { LabelledLines(text).regions + DrawingFinder(text).regions },
    ]
    let suited = finders.prefix(text.isReordered ? 2 : finders.count)
    guard text.lines.count > ReadText.longText else { return suited.map { $0() } }
    return PartedWork.map(Array(suited)) { $0() }
  }

  /// Adds stretches that none of the others holds.
  private mutating func add(_ others: [Region]) {
    guard !others.isEmpty else { return }
    let known = regions
    regions += others.filter { other in !known.contains { $0.lines.overlaps(other.lines) } }
    regions.sort { $0.lines.lowerBound < $1.lines.lowerBound }
  }

  /// Whether the text begins with `#!` and a path.
  private static func isProgram(_ text: MeasuredText) -> Bool {
    guard let line = text.lines.first, line.number == 1 else { return false }
    let mark = text.bytes[Int(line.start)..<Int(line.end)].prefix(4).filter { $0 != 0x20 }
    return mark.starts(with: "#!/".utf8)
  }

  /// Whether a line belongs to a stretch.
  func holds(_ line: Int) -> Bool { region(at: line) != nil }

  /// The stretch that a line belongs to.
  func region(at line: Int) -> Region? {
    guard !regions.isEmpty else { return nil }
    let index = regions.partitioningIndex { $0.lines.upperBound > line }
    guard index < regions.count, regions[index].lines.contains(line) else { return nil }
    return regions[index]
  }

  /// What a line is, nil for one that belongs to no stretch.
  func label(of line: Int) -> LineLabel? {
    guard let region = region(at: line) else { return nil }
    switch region.content {
    case .code:
      let isFence = line == region.lines.lowerBound || line == region.lines.upperBound - 1
      return isFence ? .notation : .literal
    case .program, .drawing: return .literal
    case .table: return .table
    case .definitions: return .definition
    case .verse(let lines): return line < lines[0].lowerBound ? .paragraph : .verse
    case .contents(let list):
      if line == region.lines.lowerBound { return .heading }
      return list.continues(line) ? .continuation : .entry
    case .items: return line == region.lines.lowerBound ? .paragraph : .entry
    case .illustration: return line == region.lines.lowerBound ? .paragraph : .continuation
    case .mailHead(let head): return head.label(of: line)
    }
  }
}
