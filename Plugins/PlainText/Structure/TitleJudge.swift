/// Tells titles, which begin an article, from cross-heads, which stand within one.
///
/// A line alone cannot tell: both are short, bold and without a full stop. The page can. A paper
/// marks the beginnings of its articles in one way, by a byline or by a date below each title; a
/// line set like a title that lacks the mark where others have it heads a part of an article.
struct TitleJudge {
  /// The pieces that were taken for titles and are headings.
  private(set) var headings: [Int] = []

  /// The pieces that begin an article by what stands around them, be they taken for headings.
  private(set) var titles: Set<Int> = []

  /// Those that are paragraphs.
  private(set) var paragraphs: [Int] = []

  /// How many articles end with the name of who wrote them, where no title has one below it.
  private var closed = 0

  private let text: MeasuredText
  private let pieces: [ReadText.Piece]
  /// Whether the lines are wide and stood one below the other, as a book's do.
  private let isBook: Bool

  /// Looks at the labelled pieces of a text.
  init(_ text: MeasuredText, _ pieces: [ReadText.Piece], isBook: Bool = false) {
    self.text = text
    self.isBook = isBook
    var pieces = pieces
    if text.isNewspaper {
      titles = ArticleHeads(text, pieces).titles
      for index in titles { pieces[index].label = .title }
    }
    self.pieces = pieces
    if isBook {
      for index in pieces.indices where pieces[index].label == .byline && isStray(index) {
        if isShortHead(index) {
          headings.append(index)
        } else if isBelowText(index) {
          paragraphs.append(index)
        }
      }
      paragraphs += crowdedHeads()
    }
    let groups = self.groups()
    guard groups.count > 1, let head = groups.first, let tail = groups.last else { return }
    // Where titles follow their articles the last one is sure.
    let isAfter =
      head.place.lowerBound > 0 && tail.place.upperBound == pieces.count && tail.isMarked
    let marked = groups.count { $0.isMarked }
    // A page may begin with the rest of an article, or with a title that looks like text.
    let isBefore =
      head.place.lowerBound == 0
      || !isBook && marked > 1 && tail.place.upperBound < pieces.count
    guard isBefore || isAfter else { return }
    let first =
      isAfter
      ? tail : head.place.lowerBound == 0 ? head : groups.first { $0.isMarked } ?? head
    closed = marked > 0 ? 0 : closings(groups)
    for group in isAfter ? groups.dropLast() : groups.dropFirst(head.place.lowerBound == 0 ? 1 : 0)
    where !group.isMarked && group.titles == 1 && !titles.contains(group.title) {
      // A text as wide as a book is seldom made of articles; its headings look like titles.
      if isBook && isProse(group) {
        paragraphs.append(group.title)
      } else if isBook || evidence(group, first, marked: marked) > 0 {
        headings.append(group.title)
      }
    }
  }

  /// The names that stand above a title or below the last paragraph.
  private func closings(_ groups: [Group]) -> Int {
    groups.count { $0.isAfterByline }
      + (pieces.last?.label == .byline && groups.last?.place.upperBound != pieces.count ? 1 : 0)
  }

  /// Whether a byline stands in the midst of a book's text, near no title and no heading: it is a
  /// line that has the form of one.
  private func isStray(_ index: Int) -> Bool {
    guard index > Self.reach, index + 1 < pieces.count || isBelowText(index) else { return false }
    let line = text.lines[pieces[index].lines.lowerBound]
    let words = LineWords(line, in: text.bytes)
    if text.rules.bylines.matches(line, in: text.bytes), text.rules.names.followsWord(words) {
      return false
    }
    // Far below the title it is of what stands above it; the head of the next part tells nothing.
    let near =
      isBelowText(index)
      ? (index - 1)..<index : (index - Self.reach)..<min(pieces.count, index + Self.reach + 1)
    return pieces[near].allSatisfy {
      $0.label != .heading && $0.label != .title && $0.label != .dateline
    }
  }

  /// Whether a piece stands far below the title page, or below text that begins on it.
  private func isBelowText(_ index: Int) -> Bool {
    index > Self.titlePage
      || pieces[..<index].contains {
        $0.label == .paragraph && text.lines[$0.lines.upperBound - 1].ending == .sentence
      }
  }

  /// Whether such a line in letters heads what is below it: it stands between blank lines at the edge
  /// of the text, with running text on both sides.
  private func isShortHead(_ index: Int) -> Bool {
    guard index > 0, index + 1 < pieces.count else { return false }
    let lines = pieces[index].lines
    let line = text.lines[lines.lowerBound]
    guard lines.count == 1, line.first == .upper, line.ending == .open, line.blanksBefore > 0,
      pieces[index - 1].label == .paragraph, pieces[index + 1].label == .paragraph
    else { return false }
    let (above, below) = (pieces[index - 1].lines, pieces[index + 1].lines)
    let next = text.lines[below.lowerBound]
    // Names of several persons head nothing.
    let isOne = !text.bytes[Int(line.start)..<Int(line.end)].contains(UInt8(ascii: ","))
    return isOne && next.blanksBefore > 0 && line.indent <= text.lines[above.upperBound - 1].indent
      && line.indent <= next.indent && above.count > 1 && below.count > 1
      && text.lines[above.upperBound - 1].ending == .sentence
  }

  /// How many pieces the title page of a book takes, and how far a byline may be from what it is of.
  private static let titlePage = 12
  private static let frontMatter = 24
  private static let reach = 2

  /// The headings without a mark that stand one right upon the other near the beginning, four or
  /// more: the lines of a title page or a list of names, of which only the last can have text below.
  ///
  /// Of lines in capitals it takes five.
  private func crowdedHeads() -> [Int] {
    var found: [Int] = []
    var start = 0
    var capitals = 0
    for index in 0...pieces.count {
      if start >= Self.frontMatter { break }
      if index < pieces.count, pieces[index].label == .heading, Self.isPlain(pieces[index], text) {
        let line = text.lines[pieces[index].lines.lowerBound]
        capitals += EmissionTable.isCapital(line, text.bytes) ? 1 : 0
        continue
      }
      if index - start > (capitals > 0 ? 4 : 3) {
        found += start..<(index - 1)
      }
      start = index + 1
      capitals = 0
    }
    return found
  }

  /// Whether a heading is told by its place and its letters alone: no number, no chapter's word.
  static func isPlain(_ piece: ReadText.Piece, _ text: MeasuredText) -> Bool {
    let line = text.lines[piece.lines.lowerBound]
    guard line.first != .digit else { return false }
    let patterns = LinePatterns(line, in: text.bytes, text.rules)
    return patterns.number == nil && patterns.chapterLevel == nil
  }

  /// Matter that holds a title.
  private struct Group {
    /// The pieces.
    let place: Range<Int>
    /// The first title among them.
    let title: Int
    /// How many titles there are.
    let titles: Int
    /// Whether a byline, a dateline or the like stands after it, or a kicker before it; a date before
    /// it is the paper's.
    var isMarked: Bool
    /// Whether a byline stands before the title: the article before ended with it.
    let isAfterByline: Bool
  }

  private func groups() -> [Group] {
    var result: [Group] = []
    var start: Int?
    for index in 0...pieces.count {
      if index < pieces.count && pieces[index].label.isMatter {
        start = start ?? index
      } else if let begin = start {
        let titles = (begin..<index).filter { pieces[$0].label == .title }
        if let title = titles.first {
          result.append(
            Group(
              place: begin..<index, title: title, titles: titles.count,
              isMarked: (title..<index).contains { pieces[$0].label != .title }
                || title > begin && pieces[title - 1].label == .overline,
              isAfterByline: (begin..<title).contains { pieces[$0].label == .byline }))
        }
        start = nil
      }
    }
    markClosed(&result)
    return result
  }

  /// Takes the name right above the next title, or below the last paragraph, for the mark of the
  /// title that has none below it and follows on one that has: an article bears one name.
  private func markClosed(_ groups: inout [Group]) {
    guard !isBook else { return }
    for index in groups.indices where !groups[index].isMarked {
      let isLast = index + 1 == groups.count
      let isClosed =
        isLast
        ? pieces.last?.label == .byline && groups[index].place.upperBound < pieces.count
        : groups[index + 1].isAfterByline
      if isClosed, index > 0, groups[index - 1].isMarked { groups[index].isMarked = true }
    }
  }

  /// Whether what was taken for a title of several lines has lines as long as the text's.
  private func isProse(_ group: Group) -> Bool {
    let lines = pieces[group.title].lines
    let first = text.lines[lines.lowerBound]
    return group.place.count == 1 && lines.count > 1 && first.fullWidth >= Self.proseWidth
      && text.lines[lines.lowerBound + 1].first == .lower
  }

  /// The least width of a line that is broken because it is full, in a text as wide as a book.
  private static let proseWidth: Int32 = 54

  /// Whether the lines above keep one measure and those below another: there the page goes on in
  /// columns of another width, which an article seldom does at a cross-head.
  private func isOverOtherColumns(_ lines: Range<Int>) -> Bool {
    // The measure of a short last line is in doubt.
    let (end, start) = (lines.lowerBound - 1, lines.upperBound)
    guard end >= Self.sample, start + Self.sample <= text.lines.count else { return false }
    let above = text.measures[(end - Self.sample)..<end]
    let below = text.measures[start..<(start + Self.sample)]
    guard let first = above.first, let second = below.first, first > 0, second > 0 else {
      return false
    }
    return above.allSatisfy { $0 == first } && below.allSatisfy { $0 == second }
      && 7 * abs(first - second) > min(first, second)
  }

  /// How many lines show which measure a column has.
  private static let sample = 4

  /// What speaks for a heading, and with a minus sign for a title, in hundredths of a nat.
  private func evidence(_ group: Group, _ first: Group, marked: Int) -> Int32 {
    var weight =
      marked > 1 ? Weights.unmarkedAmongMarked : marked == 1 ? Weights.unmarkedBesideOne : 0
    if closed > 1, !group.isAfterByline { weight += Weights.unmarkedAmongMarked }
    let lines = pieces[group.title].lines
    let before = text.measures[max(0, lines.lowerBound - 1)]
    // The measure of a short line is in doubt.
    let earlier = text.measures[max(0, lines.lowerBound - 2)]
    let after = text.measures[min(text.lines.count - 1, lines.upperBound)]
    let width = text.lines[lines.lowerBound].fullWidth
    if lines.count > 1 { weight += Weights.headingOfLines }
    if case .first = LargeHead(lines.lowerBound, of: text) { weight += Weights.headingLarge }
    if width > after + text.lines[lines.lowerBound].tolerance(after) {
      weight += Weights.headingOverMeasure
    } else if lines.count == 1 && 3 * width <= 2 * after {
      weight += Weights.headingShort
    }
    if abs(before - after) > max(2, after / 12) || abs(earlier - after) > max(2, after / 7) {
      weight +=
        isOverOtherColumns(lines) ? Weights.headingOverOtherColumns : Weights.headingAtNewMeasure
    }
    if group.isAfterByline { weight += Weights.headingAfterByline }
    let blanks = text.lines[lines.lowerBound].blanksBefore
    let firstLines = pieces[first.title].lines
    if !first.isMarked && lines.count == firstLines.count { weight += Weights.headingLikeFirst }
    if blanks > 0 { weight += Weights.headingApart }
    return weight
  }
}
