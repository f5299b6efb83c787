import GalleyCore

/// Makes inlines of lines, and keeps account of every byte between them.
///
/// What stands between a line and the one that follows it in the source becomes a line break's
/// `omitted` inside of a block, and an omission between blocks. Where columns stood side by side
/// the line that is read next is another one; the account is kept by lines all the same.
struct InlineBuilder {
  /// The white space between blocks, in source order.
  private(set) var omissions: [Omission] = []
  /// What was decided at line ends and is not sure, in source order.
  private(set) var decisions: [Decision] = []

  /// The furniture that was met since it was last asked for, as blocks.
  private(set) var furniture: [Block] = []

  let read: ReadText
  private let joiner: LineJoiner
  private let explains: Bool
  /// Up to where the source is accounted for, from the line that was entered last.
  var consumed: Int
  /// The start of the line that was entered last.
  private var entered = -1
  /// Where the account of it ends: the start of the line that follows it in the source.
  private var accountEnd: Int

  /// Begins with a piece; the one before it is a paragraph, whose account ends with its last line.
  init(_ read: ReadText, joiner: LineJoiner, explains: Bool, pieces: Range<Int>) {
    self.read = read
    self.joiner = joiner
    self.explains = explains
    // One after each piece and the one before the first, and room for some inside of them.
    let count = pieces.lowerBound == 0 ? read.pieces.count : pieces.count
    omissions.reserveCapacity(count + count / 16 + 8)
    consumed = read.text.extent.lowerBound
    accountEnd = read.text.firstStart
    if pieces.lowerBound > 0 {
      let last = read.pieces[pieces.lowerBound - 1].lines.upperBound - 1
      entered = Int(read.text.lines[last].start)
      consumed = Int(read.text.lines[last].end)
      accountEnd = read.text.follower(of: last)
    }
  }

  /// Ends the account of the last line and begins that of another.
  mutating func enter(_ index: Int) {
    let start = Int(read.text.lines[index].start)
    guard start != entered else { return }
    omit(upTo: accountEnd)
    consumed = start
    entered = start
    accountEnd = read.text.follower(of: index)
  }

  /// The inlines of a piece; `skipping` bytes at its start were taken as its marker.
  mutating func inlines(_ piece: ReadText.Piece, skipping: Int = 0) -> [Inline] {
    var result: [Inline] = []
    result.reserveCapacity(piece.lines.count * 2 - 1)
    for index in piece.lines {
      let line = read.text.lines[index]
      let isFirst = index == piece.lines.lowerBound
      let start = Int(line.start) + (isFirst ? skipping : 0)
      enter(index)
      if isFirst { omit(upTo: start) }
      var end = Int(line.end)
      var verdict = LineJoiner.Verdict(join: .space)
      let isLast = index == piece.lines.upperBound - 1
      if !isLast {
        verdict = joiner.verdict(after: index)
        end -= verdict.hyphenLength
      }
      if piece.lines.count > 1, StretchedHan.mayBe(line) {
        for space in StretchedHan.spaces(start..<end, in: read.text.bytes) {
          result.append(.text(run(consumed, space)))
          consumed = space
          omitSpace(upTo: space + 1)
        }
      }
      result.append(.text(run(max(start, consumed), end)))
      consumed = end
      if !isLast { appendBreak(after: index, verdict, to: &result) }
    }
    return result
  }

  /// The inlines of a line between signs that mark it.
  mutating func marked(_ piece: ReadText.Piece, leading: Int, trailing: Int) -> [Inline] {
    let line = read.text.lines[piece.lines.lowerBound]
    enter(piece.lines.lowerBound)
    let (start, end) = (Int(line.start) + leading, Int(line.end) - trailing)
    omitNotation(upTo: start)
    consumed = end
    omitNotation(upTo: Int(line.end))
    return [.text(run(start, end))]
  }

  /// Accounts for signs whose meaning the model carries.
  mutating func omitNotation(upTo end: Int) {
    guard end > consumed else { return }
    omissions.append(Omission(start: consumed, text: slice(consumed, end), reason: .notation))
    consumed = end
  }

  /// A run of bytes that are a marker or a label.
  mutating func marker(of piece: ReadText.Piece, length: Int) -> TextRun {
    enter(piece.lines.lowerBound)
    let start = consumed
    consumed = start + length
    return run(start, start + length)
  }

  /// The lines of a stanza, each with how deep it is indented against the others, in ems.
  mutating func verse(_ piece: ReadText.Piece) -> [VerseLine] {
    let edge = piece.lines.map { read.text.lines[$0].indent }.min() ?? 0
    var result: [VerseLine] = []
    var index = piece.lines.lowerBound
    // Verse of one measure may stand right below verse of another.
    while index < piece.lines.upperBound {
      if case .verse(let all)? = read.kept.region(at: index)?.content {
        let rest = index..<piece.lines.upperBound
        let lines = all.filter { rest.contains($0.lowerBound) }
        if let last = lines.last {
          for line in lines {
            result.append(VerseLine(inlines(ReadText.Piece(label: .verse, lines: line))))
          }
          index = last.upperBound
          continue
        }
      }
      let line = read.text.lines[index]
      enter(index)
      consumed = Int(line.end)
      result.append(
        VerseLine(
          [.text(run(Int(line.start), Int(line.end)))], indent: Int(line.indent - edge) / 2))
      index += 1
    }
    return result
  }

  /// The inlines of lines whose ends and spaces are kept; the indent they share goes.
  mutating func kept(_ piece: ReadText.Piece) -> [Inline] {
    let edge = piece.lines.map { read.text.lines[$0].indent }.min() ?? 0
    var result: [Inline] = []
    omitAndKeepIndent(of: piece.lines.lowerBound, from: edge, to: &result)
    for index in piece.lines {
      let line = read.text.lines[index]
      enter(index)
      result.append(.text(run(Int(line.start), Int(line.end))))
      consumed = Int(line.end)
      guard index + 1 < piece.lines.upperBound else { break }
      let next = read.text.lines[index + 1]
      let follows = accountEnd == Int(next.start)
      appendEnds(upTo: follows ? indented(next, from: edge) : accountEnd, to: &result)
      if follows { omitAndKeepIndent(of: index + 1, from: edge, to: &result) }
    }
    return result
  }

  /// Keeps what a line is indented by beyond a column.
  private mutating func omitAndKeepIndent(
    of index: Int, from edge: Int32, to result: inout [Inline]
  ) {
    let line = read.text.lines[index]
    guard accountEnd == Int(line.start),
      entered >= 0 || consumed == read.text.extent.lowerBound
    else { return }
    let start = indented(line, from: edge)
    omit(upTo: start)
    guard start < accountEnd, consumed == start else { return }
    result.append(.text(run(start, accountEnd)))
    consumed = accountEnd
  }

  /// Takes a piece for a mark whose meaning the model carries.
  mutating func mark(_ piece: ReadText.Piece) {
    for index in piece.lines {
      let line = read.text.lines[index]
      enter(index)
      let text = slice(Int(line.start), Int(line.end))
      omissions.append(Omission(start: consumed, text: text, reason: .notation))
      consumed = Int(line.end)
    }
  }

  /// The place where a line begins when the indent up to a column is left out.
  private func indented(_ line: Line, from edge: Int32) -> Int {
    var start = Int(line.start)
    var column = line.indent
    while column > edge, start > consumed, read.text.bytes[start - 1] == 0x20 {
      start -= 1
      column -= 1
    }
    return start
  }

  /// A line break for each line end between the text so far and an offset.
  private mutating func appendEnds(upTo end: Int, to result: inout [Inline]) {
    if beforeSigns(end) < end { return appendQuotedEnds(upTo: end, to: &result) }
    let furniture = read.text.furniture(from: Int32(consumed), to: Int32(end))
    let gapEnd = Int(furniture.first?.start ?? Int32(end))
    var start = consumed
    var place = start
    while place < gapEnd {
      let byte = read.text.bytes[place]
      place += 1
      let isPair = byte == 0x0D && place < gapEnd && read.text.bytes[place] == 0x0A
      if isPair { place += 1 }
      guard byte == 0x0A || byte == 0x0D else { continue }
      let isLast = !read.text.bytes[place..<gapEnd].contains { $0 == 0x0A || $0 == 0x0D }
      if isLast { place = gapEnd }
      result.append(.lineBreak(LineBreak(.hard, omitted: slice(start, place), start: start)))
      start = place
    }
    consumed = start
    omit(upTo: end)
  }

  /// The same where signs of quoted mail stand before lines: each line end by itself, each sign.
  private mutating func appendQuotedEnds(upTo end: Int, to result: inout [Inline]) {
    while consumed < end {
      let start = consumed
      var place = start
      while place < end, read.text.bytes[place] != 0x0A, read.text.bytes[place] != 0x0D {
        place += 1
      }
      omit(upTo: place)
      guard place < end else { break }
      let isPair = read.text.bytes[place...].starts(with: [0x0D, 0x0A])
      consumed = min(end, place + (isPair ? 2 : 1))
      result.append(
        .lineBreak(LineBreak(.hard, omitted: slice(place, consumed), start: place)))
    }
  }

  /// Where the first sign of quoted mail stands between what is accounted for and an offset; the
  /// offset where there is none.
  private func beforeSigns(_ end: Int) -> Int {
    guard read.text.hasReplies, consumed < end else { return end }
    return (consumed..<end).first { ReplyMark.length(at: $0, to: end, read.text.bytes) != nil }
      ?? end
  }

  /// The furniture that stood inside of or before the last piece.
  mutating func takeFurniture() -> [Block] {
    defer { furniture = [] }
    return furniture
  }

  /// Accounts for what stands after the last line.
  mutating func finish() {
    omit(upTo: accountEnd)
    if read.text.isReordered { omissions.sort { $0.start < $1.start } }
  }

  private mutating func appendBreak(
    after index: Int, _ verdict: LineJoiner.Verdict, to result: inout [Inline]
  ) {
    let line = read.text.lines[index]
    let next = read.text.lines[index + 1]
    var gapEnd = accountEnd
    if !read.text.furniture.isEmpty {
      let furniture = read.text.furniture(from: line.end, to: Int32(accountEnd))
      gapEnd = Int(furniture.first?.start ?? Int32(accountEnd))
    }
    gapEnd = beforeSigns(gapEnd)
    let confidence = min(read.endConfidence(index + 1), verdict.confidence)
    result.append(
      .lineBreak(
        LineBreak(
          verdict.join, omitted: read.text.bytes.span.extracting(consumed..<gapEnd),
          start: consumed, confidence: confidence)))
    consumed = gapEnd
    omit(upTo: accountEnd)
    if next.startsPage {
      result.append(.milestone(read.text.page(from: next)))
    } else if next.startsColumn {
      result.append(.milestone(Milestone(.column, line: Int(next.number))))
    } else if next.blanksBefore > 0 && next.first != .quote && next.first != .opener {
      result.append(.milestone(Milestone(.column, line: Int(next.number))))
    }
    if verdict.confidence.percent < 90 || explains && verdict.confidence != .certain {
      decisions.append(
        Decision(
          .hyphen, verdict.hyphenLength > 0 ? "removed" : "kept",
          source: SourceRange(Int(line.end) - 1, Int(line.end)), line: Int(line.number),
          confidence: verdict.confidence,
          evidence: [Self.evidence(verdict)]))
    }
  }

  private static func evidence(_ verdict: LineJoiner.Verdict) -> Evidence {
    switch (verdict.confidence.percent >= 90, verdict.hyphenLength > 0) {
    case (true, true): Evidence("the word stands in one piece elsewhere", weight: 350)
    case (true, false): Evidence("the word stands with its hyphen elsewhere", weight: 300)
    default:
      Evidence("the text has the word neither in one piece nor with a hyphen", weight: 0)
    }
  }

  /// Accounts for everything up to an offset: furniture becomes blocks, the rest is white space.
  private mutating func omit(upTo end: Int) {
    if read.text.furniture.isEmpty { return skipSpace(upTo: end) }
    for line in read.text.furniture(from: Int32(consumed), to: Int32(end)) {
      skipSpace(upTo: Int(line.start))
      let words = LineWords(line, in: read.text.bytes)
      let isFolio = !words.kinds.contains { $0.isLetter || $0.isIdeographic }
      let text = Inline.text(run(Int(line.start), Int(line.end)))
      furniture.append(.furniture(PageFurniture(isFolio ? .folio : .header, [text])))
      consumed = Int(line.end)
    }
    skipSpace(upTo: end)
  }

  /// Accounts for white space inside of a line.
  mutating func omitSpace(upTo end: Int) { skipSpace(upTo: end) }

  private mutating func skipSpace(upTo end: Int) {
    let signs = beforeSigns(end)
    if signs < end {
      skipSpace(upTo: signs)
      return omitNotation(upTo: end)
    }
    guard end > consumed else { return }
    let text = slice(consumed, end)
    let reason: Omission.Reason = text.utf8.contains(0x0C) ? .formFeed : .space
    omissions.append(Omission(start: consumed, text: text, reason: reason))
    consumed = end
  }

  func run(_ start: Int, _ end: Int) -> TextRun {
    TextRun(in: read.text.bytes, from: start, to: end)
  }

  func slice(_ start: Int, _ end: Int) -> String {
    // Most of what stands between lines.
    if end - start == 1, read.text.bytes[start] == 0x0A { return "\n" }
    if end - start == 2, read.text.bytes[start] == 0x0A, read.text.bytes[start + 1] == 0x0A {
      return "\n\n"
    }
    return String(decoding: read.text.bytes[start..<end], as: UTF8.self)
  }
}
