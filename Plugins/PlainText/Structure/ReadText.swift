import GalleyCore
import GalleyPackaging

/// A text with every line labelled: what the stages after the search work on.
struct ReadText {
  /// A block of lines: a first line with those that go on with it.
  struct Piece: Equatable {
    /// The label of the first line.
    var label: LineLabel
    // In half the bits: a text of short paragraphs has hundreds of thousands of pieces.
    private var first: Int32
    private var end: Int32

    init(label: LineLabel, lines: Range<Int>) {
      self.label = label
      first = Int32(lines.lowerBound)
      end = Int32(lines.upperBound)
    }

    /// The indexes of the lines.
    var lines: Range<Int> {
      get { Int(first)..<Int(end) }
      set {
        first = Int32(newValue.lowerBound)
        end = Int32(newValue.upperBound)
      }
    }
  }

  /// The text with its measures.
  let text: MeasuredText
  /// The conventions that were found.
  let conventions: Conventions
  /// Where it has speeches.
  let dialogue: Dialogue
  /// What was chosen for each line.
  private(set) var choices: [LabelSearch.Choice]
  /// The stretches whose own marks tell what they are.
  let kept: KeptLines
  /// The letters that the text quotes.
  let letters: EnclosedLetters
  /// The marks of headings.
  let heads: HeadMarks
  /// The blocks in source order; together they hold every line.
  private(set) var pieces: [Piece]

  /// The least number of lines for which another thread is asked to help.
  static let longText = 5000

  /// Reads a text.
  ///
  /// `frame` is told for what stands around a text and has no structure of its own: there lines
  /// begin paragraphs or go on with them, those that it names as it says.
  init(_ text: MeasuredText, frame: [Int32: Bool]? = nil) {
    self.text = text
    let isNoLetter = frame != nil || text.hasReplies
    let outdented = OutdentedHeads(text)
    let (marks, shape) = PartedWork.both(when: text.lines.count > Self.longText) {
      let kept = KeptLines(text, outdented)
      let heads = HeadMarks(text, skipped: kept, outdented)
      return (
        kept: kept, heads: heads,
        letters: isNoLetter ? EnclosedLetters.none : EnclosedLetters(text, heads, kept)
      )
    } _: {
      (dialogue: Dialogue(text), groups: LineGroups(text, outdented))
    }
    (dialogue, kept, heads) = (shape.dialogue, marks.kept, marks.heads)
    // The lines of a play are short for other reasons than a newspaper's.
    let isNarrow = !dialogue.isPlay && text.isNewspaper
    let letter = isNoLetter || dialogue.isPlay ? Letter.none : Letter(text)
    letters = dialogue.isPlay || !letter.body.isEmpty ? EnclosedLetters.none : marks.letters
    let table = EmissionTable(
      text, dialogue, shape.groups, isNarrow: isNarrow, kept: kept, heads: heads, letter: letter,
      enclosed: letters)
    conventions = ConventionFinder.find(text, table)
    choices = LabelSearch(text, table, conventions: conventions).choices
    if let frame { FrameLines.flatten(&choices, of: text, frame) }
    var pieces: [Piece] = []
    pieces.reserveCapacity(choices.count { !$0.label.continues })
    for (index, choice) in choices.enumerated() {
      let isKept =
        pieces.last?.label == choice.label
        && (choice.label == .literal
          || (choice.label == .table || choice.label == .definition)
            && kept.region(at: index)?.lines.lowerBound != index
          || choice.label == .verse && text.lines[index].blanksBefore == 0)
        && text.lines[index].quoteDepth == text.lines[index - 1].quoteDepth
      if choice.label.continues || isKept, let last = pieces.indices.last {
        pieces[last].lines = pieces[last].lines.lowerBound..<(index + 1)
      } else {
        pieces.append(Piece(label: choice.label, lines: index..<(index + 1)))
      }
    }
    self.pieces = pieces
    guard frame == nil else { return }
    let judge = TitleJudge(text, pieces, isBook: !isNarrow && !text.isReordered)
    for title in judge.titles where mayJudge(title, pieces) { pieces[title].label = .title }
    let headings =
      text.mail.isMail
      ? pieces.indices.filter { pieces[$0].label == .title } : judge.headings
    for heading in headings
    where mayJudge(heading, pieces) {
      pieces[heading].label = .heading
    }
    let demoted = judge.paragraphs.filter {
      let line = pieces[$0].lines.lowerBound
      return heads.head(at: line) == nil && !kept.holds(line)
    }
    demote(demoted, &pieces)
    if isNarrow { TitleParts.part(&pieces, of: text) }
    for piece in pieces where piece.label.isHead || piece.label == .heading {
      choices[piece.lines.lowerBound].label = piece.label
    }
    self.pieces = pieces
  }

  /// Whether neither marks nor a person told what a piece is.
  private func mayJudge(_ index: Int, _ pieces: [Piece]) -> Bool {
    let line = pieces[index].lines.lowerBound
    return !kept.holds(line) && text.given[text.lines[line]]?.label == nil
  }

  /// Takes pieces for paragraphs that were taken for titles; a line that was not broken for its
  /// width begins one of its own.
  private mutating func demote(_ places: [Int], _ pieces: inout [Piece]) {
    for place in Set(places).sorted(by: >) {
      let lines = pieces[place].lines
      let starts = lines.filter { line in
        line == lines.lowerBound
          || text.measures[line - 1] == 0
            && Junction.isShortOfWhole(text.lines[line - 1], conventions)
      }
      for line in lines { choices[line].label = .continuation }
      for start in starts { choices[start].label = .paragraph }
      pieces[place].label = .paragraph
      guard starts.count > 1 else { continue }
      let ends = starts.dropFirst() + [lines.upperBound]
      pieces.replaceSubrange(
        place...place,
        with: zip(starts, ends).map { Piece(label: .paragraph, lines: $0..<$1) })
    }
  }

  /// The first line of a piece.
  func firstLine(_ piece: Piece) -> Line { text.lines[piece.lines.lowerBound] }

  /// The last line of a piece.
  func lastLine(_ piece: Piece) -> Line { text.lines[piece.lines.upperBound - 1] }

  /// The number of blank lines after a piece; many at the end of the text.
  func blanks(after index: Int) -> Int {
    guard index + 1 < pieces.count else { return 255 }
    return Int(firstLine(pieces[index + 1]).blanksBefore)
  }

  /// The confidence in the label of a line.
  func labelConfidence(_ line: Int) -> Confidence {
    if !text.given.isEmpty, text.given[text.lines[line]]?.label != nil { return .certain }
    return Confidence(logOdds: Int(choices[line].labelMargin) / 200)
  }

  /// The confidence in the meaning of the line end before a line.
  @inline(__always)
  func endConfidence(_ line: Int) -> Confidence {
    if !text.given.isEmpty, let given = text.given[text.lines[line]],
      given.isJoined != nil || given.label != nil
    {
      return .certain
    }
    return Confidence(logOdds: Int(choices[line].endMargin) / 200)
  }
}
