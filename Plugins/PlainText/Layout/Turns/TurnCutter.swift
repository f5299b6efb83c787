/// Cuts lines of Han and kana into the pieces that columns have of them, where an extractor put the
/// lines of columns a space apart into one.
struct TurnCutter {
  /// The measures of the pieces, the commonest first.
  let measures: [TurnMeasure]
  /// The most that a line of letters is wide.
  let widest: Int32
  /// How many lines can be cut.
  private(set) var cuttable = 0
  /// All pieces.
  private(set) var pieces: [TurnPiece] = []
  /// For each line the ways to cut it, as ranges of pieces.
  private(set) var ways: [[Range<Int>]] = []

  /// The ways to cut each line, in lines.
  private var cuts: [[[Line]]] = []
  private let scanner: LineScanner

  init(_ lines: ArraySlice<Line>, _ scanner: LineScanner) {
    self.scanner = scanner
    let segments = lines.map { Self.segments(of: $0, scanner) }
    measures = TurnMeasure.all(
      zip(lines, segments).flatMap { line, parts in
        line.isLetters ? [] : parts.map { $0.maximumWidth }
      })
    let letters = LetterCuts(lines, scanner)
    widest = letters.widest
    cuts = zip(lines, segments).map { line, parts in
      line.isLetters ? letters.ways(line) : cuts(line, parts)
    }
    cuttable = cuts.count { !$0.isEmpty }
  }

  /// Makes the pieces of the lines, which takes longer than to see whether they are wanted.
  mutating func makePieces(of lines: ArraySlice<Line>) {
    for (index, (line, cuts)) in zip(lines.indices, zip(lines, cuts)) {
      var ranges: [Range<Int>] = []
      for cut in cuts {
        let start = pieces.count
        pieces += placed(cut, in: line).map {
          TurnPiece($0, source: index, isCut: true, in: scanner.bytes)
        }
        ranges.append(start..<pieces.count)
      }
      pieces.append(TurnPiece(line, source: index, isCut: false, in: scanner.bytes))
      ranges.append((pieces.count - 1)..<pieces.count)
      ways.append(ranges)
    }
  }

  /// The ways to cut a line, one for each measure at most.
  private func cuts(_ line: Line, _ parts: [Line]) -> [[Line]] {
    // A line that is full in one place of the page may have a space at the measure of another.
    let widest = measures.map(\.width).max() ?? 0
    guard !line.isLetters, widest > 0, line.maximumWidth > widest + 4 else { return [] }
    var result: [[Line]] = []
    for measure in measures {
      guard let cut = cut(line, parts, measure) ?? forced(line, measure) else { continue }
      if !result.contains(where: { $0.map(\.end) == cut.map(\.end) }) { result.append(cut) }
    }
    return result
  }

  /// The parts of a line of the grid between its spaces.
  private static func segments(of line: Line, _ scanner: LineScanner) -> [Line] {
    let (start, end) = (Int(line.start), Int(line.end))
    guard !line.isLetters, scanner.bytes[start..<end].contains(0x20) else { return [line] }
    var result: [Line] = []
    var from = start
    for offset in start..<end where scanner.bytes[offset] == 0x20 {
      if let part = scanner.line(from: from, to: offset) { result.append(part) }
      from = offset + 1
    }
    if let part = scanner.line(from: from, to: end) { result.append(part) }
    return result
  }

  /// The pieces of a line, each but the last as wide as the measure or as a first line is.
  private func cut(_ line: Line, _ parts: [Line], _ measure: TurnMeasure) -> [Line]? {
    guard parts.count > 1 else { return nil }
    var result: [Line] = []
    var start = Int(line.start)
    for part in parts {
      guard let piece = scanner.line(from: start, to: Int(part.end)) else { continue }
      if part.end < line.end, measure.fits(piece.maximumWidth) {
        result.append(piece)
        start = Int(part.end)
      }
    }
    guard !result.isEmpty, let last = scanner.line(from: start, to: Int(line.end)),
      last.maximumWidth <= measure.width + 3
    else { return nil }
    return result + [last]
  }

  /// The two pieces of a line between which a mark at the end of the first took up the space.
  private func forced(_ line: Line, _ measure: TurnMeasure) -> [Line]? {
    var offset = Int(line.start)
    while offset < Int(line.end) {
      let (value, length) = ScalarCursor.decode(scanner.bytes, at: offset)
      offset += length
      switch CharacterShape.of(value).kind {
      case .final, .pause, .closer:
        guard let first = scanner.line(from: Int(line.start), to: offset),
          first.maximumWidth >= measure.width - 1
        else { continue }
        guard first.maximumWidth <= measure.width + 2,
          let last = scanner.line(from: offset, to: Int(line.end)),
          last.maximumWidth <= measure.width + 3
        else { return nil }
        return [first, last]
      default: break
      }
    }
    return nil
  }

  /// Pieces with what is known of the line they are of.
  private func placed(_ pieces: [Line], in line: Line) -> [Line] {
    var result = pieces
    for index in result.indices {
      result[index].number = line.number
      result[index].indent = index == 0 ? line.indent : 0
    }
    result[0].blanksBefore = line.blanksBefore
    result[0].startsPage = line.startsPage
    return result
  }
}
