import GalleyCore

/// Puts columns back together whose lines came out by turns.
///
/// Where an extractor of pages takes columns for one block it goes down them row by row: the first
/// line of each column, then the second of each, some of them as one line. One search gives each
/// line, or each part of one, to one of the columns that are open; it is believed where the columns
/// then read on much better than the lines did.
struct LineTurns {
  /// The lines in reading order; parts of one line of the source are lines of their own.
  private(set) var lines: [Line] = []
  /// What was put back together.
  private(set) var decisions: [Decision] = []

  private let scanner: LineScanner

  init?(_ all: [Line], _ scanner: LineScanner) {
    guard all.count >= Self.fewest, all.count <= Self.most, scanner.hasPages else { return nil }
    self.scanner = scanner
    var words: TurnWords?
    var begun = 0
    for page in Self.pages(all) where page.count >= Self.fewest && page.count <= Self.longestPage {
      var cutter = TurnCutter(all[page], scanner)
      guard TurnSigns(all[page], cutter).areBad else { continue }
      cutter.makePieces(of: all[page])
      if words == nil { words = TurnWords(all[...], in: scanner.bytes) }
      guard let words, let result = read(page, all, cutter, words) else { continue }
      lines += all[begun..<page.lowerBound] + result
      begun = page.upperBound
    }
    if decisions.isEmpty { return nil }
    lines += all[begun...]
  }

  private static let fewest = 12
  private static let most = 20_000
  private static let longestPage = 600

  private static func pages(_ lines: [Line]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for index in lines.indices.dropFirst() where lines[index].startsPage {
      result.append(start..<index)
      start = index
    }
    return result + [start..<lines.count]
  }

  /// The lines of a page in reading order; nil where they stand in it.
  private mutating func read(
    _ page: Range<Int>, _ all: [Line], _ cutter: TurnCutter, _ words: TurnWords
  ) -> [Line]? {
    let link = TurnLink(
      words: words, bytes: scanner.bytes, lostIndent: cutter.measures.first?.lostIndent ?? 0,
      widest: cutter.widest)
    let blanks = all[page].count { $0.blanksBefore > 0 }
    var search = TurnSearch(
      link, cutter.pieces, cutter.ways, hasBlanks: blanks * 4 > page.count)
    var result: [Line] = []
    var isMoved = false
    for band in search.bands() {
      let order = TurnBand(band, cutter.pieces, link)
      let sources = order.sources
      if order.isBelieved {
        isMoved = true
        result += order.lines(of: all)
        decide(all[sources.lowerBound], all[sources.upperBound - 1], order)
      } else {
        result += all[sources]
      }
    }
    return isMoved ? result : nil
  }

  private mutating func decide(_ first: Line, _ last: Line, _ band: TurnBand) {
    decisions.append(
      Decision(
        .columns,
        "\(band.columns.count) columns by turns, lines \(first.number)–\(last.number)",
        source: SourceRange(Int(first.start), Int(last.end)), line: Int(first.number),
        confidence: Confidence(logOdds: Int(min(band.gain, 1000)) / 200),
        evidence: [
          Evidence("the columns read on, and the lines did not", weight: Int(min(band.gain, 9999)))
        ]))
  }
}
