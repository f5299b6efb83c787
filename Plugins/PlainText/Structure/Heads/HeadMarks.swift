import GalleyPackaging

/// The mark that a heading bears in the text: a rule under it, a number of a series, signs before it.
enum HeadMark: Equatable, Sendable {
  /// A row of this sign under it, and one over it too.
  case rule(UInt8, isOverlined: Bool)
  /// A number of a series that runs through the text.
  case number
  /// A number that goes on from others with the same words around it, which are told.
  case sequence([UInt32])
  /// How the text sets it apart: by a wide gap above it, by capitals and a full stop, by its place
  /// outside of text that is set in.
  case apart
  /// The list of contents names it, at this level.
  case listed(level: Int)
  /// So many signs before it, `## `; how many bytes they take with the space behind them, and how
  /// many the same signs take after it.
  case signs(UInt8, level: Int, leading: Int, trailing: Int)
}

/// Which lines of a text bear the mark of a heading, and by what habit the text sets its headings.
///
/// One line says little of this: a text that numbers its sections, underlines them or leaves two
/// blank lines before each does so all along. Found once, before the search, in time that goes with
/// the lines; only lines that stand apart are read.
struct HeadMarks {
  /// A heading.
  struct Head: Equatable, Sendable {
    /// The line.
    let line: Int
    /// Its mark.
    let mark: HeadMark
    /// Whether it is the title of the whole: the text begins with it, and no other is set so.
    var isTitle = false
    /// How many lines it takes.
    var count = 1

    /// Its level in the list of contents, nil where that names it not.
    fileprivate var listedLevel: Int? {
      if case .listed(let level) = mark { level } else { nil }
    }

    /// Whether it is marked by what is no word: a rule, signs.
    fileprivate var isDrawn: Bool {
      switch mark {
      case .rule, .signs: true
      case .number, .sequence, .listed, .apart: false
      }
    }
  }

  /// The headings in source order.
  private(set) var heads: [Head] = []
  /// The rules that stand over headings, in source order.
  private(set) var overlines: [Int] = []
  /// Whether so many headings are marked that others are hardly likely.
  let isMarked: Bool
  /// Whether so many have rules, signs or numbers of several parts, or are in a list of contents of
  /// several levels, that others hardly can be.
  let areAllMarked: Bool
  private let listedEnds: Set<Int>
  /// Whether two blank lines or more stand before what can be a heading, and before little else.
  let setsBlanks: Bool

  /// Finds the marks of a text; `skipped` tells of lines that belong to something else, `outdented` of
  /// headings by their place.
  init(_ text: MeasuredText, skipped: KeptLines, _ outdented: OutdentedHeads) {
    let (scan, (listed, sequence, apart)) = PartedWork.both(
      when: text.lines.count > ReadText.longText
    ) {
      HeadScan(text, skipped: skipped)
    } _: {
      (
        ListedHeads(text, skipped).heads,
        HeadSequence(text, skipped: skipped).heads() + ClauseHeads(text, skipped: skipped).heads,
        ApartHeads(text, skipped: skipped).lines
          + outdented.lines.filter { !skipped.holds($0) }
      )
    }
    var found = scan.drawn
    overlines = scan.overlines
    // Where headings have rules or signs, numbers are those of lists.
    if found.count < 3 { found += scan.numbered.map { Head(line: $0, mark: .number) } }
    var known = Set(found.map(\.line))
    for line in scan.lone where known.insert(line).inserted {
      found.append(Head(line: line, mark: .number))
    }
    for head in listed where known.insert(head.line).inserted { found.append(head) }
    for head in sequence where known.insert(head.line).inserted { found.append(head) }
    for line in apart where known.insert(line).inserted {
      found.append(Head(line: line, mark: .apart))
    }
    found.sort { $0.line < $1.line }
    heads = found
    setsBlanks = scan.setsBlanks
    isMarked = heads.count >= 3
    let levels = Set(heads.compactMap(\.listedLevel))
    let inContents = levels.count > 1 ? heads.count { $0.listedLevel != nil } : 0
    let dotted = heads.count {
      $0.mark == .number
        && (HeadSeries.isDotted(text.lines[$0.line], text.bytes)
          || text.bytes[Int(text.lines[$0.line].start)] == 0xC2)
    }
    areAllMarked = max(inContents, dotted, heads.count { $0.isDrawn }) >= 12
    listedEnds = Set(heads.filter { $0.listedLevel != nil }.map { $0.line + $0.count - 1 })
    markTitle(text)
  }

  /// The mark of a line, nil for none; lines must be asked for in order with a place that is kept.
  func head(at line: Int, from place: inout Int) -> Head? {
    while place < heads.count && heads[place].line < line { place += 1 }
    return place < heads.count && heads[place].line == line ? heads[place] : nil
  }

  /// Whether a line is a heading with a rule under it.
  func isRuled(_ line: Int) -> Bool {
    if case .rule? = head(at: line)?.mark { true } else { false }
  }

  /// Whether a line is the last of a heading that the list of contents names.
  func endsListed(at line: Int) -> Bool { !listedEnds.isEmpty && listedEnds.contains(line) }

  /// The heading that a line goes on with, nil for none.
  func headContinued(by line: Int) -> Head? {
    for back in 1..<LineKeys.mostLines where back <= line {
      if let head = head(at: line - back) { return head.count > back ? head : nil }
    }
    return nil
  }

  /// The mark of a line, nil for none.
  func head(at line: Int) -> Head? {
    let place = heads.partitioningIndex { $0.line >= line }
    return place < heads.count && heads[place].line == line ? heads[place] : nil
  }

  /// The first heading is the title where no other has its mark.
  private mutating func markTitle(_ text: MeasuredText) {
    guard let first = heads.first, first.line <= (overlines.first == 0 ? 1 : 0) else { return }
    let isLike: (Head) -> Bool
    switch first.mark {
    case .rule: isLike = { $0.mark == first.mark }
    case .signs(let sign, let level, _, _):
      isLike = {
        if case .signs(sign, let other, _, _) = $0.mark { other <= level } else { false }
      }
    case .number, .sequence, .listed, .apart: return
    }
    heads[0].isTitle = !heads.dropFirst().contains(where: isLike)
  }
}
