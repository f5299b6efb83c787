import GalleyCore

extension InlineBuilder {
  /// A table of a piece's lines.
  ///
  /// The account is kept line by line: what stands between two cells is white space or a mark of
  /// notation. A cell that goes on below has a line break whose gap is empty, since what stands
  /// between its parts belongs to other cells.
  mutating func table(_ piece: ReadText.Piece, _ drawing: TableDrawing) -> Table {
    var caption: [Inline] = []
    let parts = drawing.rows.flatMap { $0 }.flatMap(\.parts).sorted {
      // Where columns stood side by side, lines do not stand in the order of the source.
      $0.line != $1.line ? $0.line < $1.line : $0.start < $1.start
    }
    var next = 0
    for index in piece.lines {
      if let lines = drawing.caption, lines.contains(index) {
        if index == lines.lowerBound {
          caption = inlines(ReadText.Piece(label: .paragraph, lines: lines))
        }
        continue
      }
      enter(index)
      while next < parts.count && parts[next].line == index {
        account(upTo: parts[next].start)
        consumed = parts[next].end
        next += 1
      }
      account(upTo: Int(read.text.lines[index].end))
    }
    let rows = drawing.rows.map { row in TableRow(row.map { cell($0) }) }
    let head = min(drawing.headRows, rows.count)
    return Table(
      columns: drawing.columns, head: Array(rows[..<head]), body: Array(rows[head...]),
      caption: caption)
  }

  /// A term with what it means.
  mutating func definition(_ entry: DefinitionFinder.Entry) -> DefinitionEntry {
    enter(entry.line)
    let term = run(entry.term.lowerBound, entry.term.upperBound)
    consumed = entry.term.upperBound
    guard let meaning = entry.meaning else {
      if entry.lines.isEmpty { return DefinitionEntry(term: [.text(term)], []) }
      return DefinitionEntry(term: [.text(term)], paragraphs(entry.lines))
    }
    let lines = entry.line..<max(entry.line + 1, entry.lines.upperBound)
    let start = Int(read.text.lines[entry.line].start)
    let content = inlines(
      ReadText.Piece(label: .paragraph, lines: lines), skipping: meaning - start)
    return DefinitionEntry(term: [.text(term)], [.paragraph(Paragraph(content))])
  }

  /// Lines as paragraphs, each from a blank line on.
  private mutating func paragraphs(_ lines: Range<Int>) -> [Block] {
    var result: [Block] = []
    var first = lines.lowerBound
    for end in (first + 1)..<(lines.upperBound + 1)
    where end == lines.upperBound || read.text.lines[end].blanksBefore > 0 {
      let content = inlines(ReadText.Piece(label: .paragraph, lines: first..<end))
      result.append(.paragraph(Paragraph(content)))
      first = end
    }
    return result
  }

  /// Accounts for what stands between cells.
  private mutating func account(upTo end: Int) {
    guard end > consumed else { return }
    let isSpace = read.text.bytes[consumed..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    if isSpace {
      omitSpace(upTo: end)
    } else {
      omitNotation(upTo: end)
    }
  }

  private func cell(_ cell: TableDrawing.Cell) -> TableCell {
    var content: [Inline] = []
    for (index, part) in cell.parts.enumerated() {
      if index > 0 {
        let last = cell.parts[index - 1]
        content.append(
          .lineBreak(
            LineBreak(joint(last, part), omitted: "", start: last.end)))
      }
      content.append(.text(run(part.start, part.end)))
    }
    return TableCell(
      content.isEmpty ? [] : [.paragraph(Paragraph(content))], rowSpan: cell.rowSpan,
      columnSpan: cell.columnSpan)
  }

  /// Han go on without a space.
  private func joint(
    _ last: TableDrawing.Stretch, _ next: TableDrawing.Stretch
  ) -> LineBreak.Join {
    let bytes = read.text.bytes
    let before = CharacterShape.of(
      ScalarCursor.decode(bytes, at: ScalarCursor.previous(bytes, before: last.end)).value)
    let after = CharacterShape.of(ScalarCursor.decode(bytes, at: next.start).value)
    let isEastern = before.kind.isIdeographic && after.kind.isIdeographic
    // Full-width marks bring their own room.
    let isMark =
      before.width == 2 && !before.kind.isLetter && !before.kind.isIdeographic
      || after.width == 2 && !after.kind.isLetter && !after.kind.isIdeographic
    return isEastern || isMark ? .nothing : .space
  }
}
