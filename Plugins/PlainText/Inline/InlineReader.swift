import GalleyCore
import GalleyPackaging

/// Reads what stands inside of lines: emphasis, links, readings, notes.
///
/// The last stage: it works on the finished divisions and leaves alone what has no marks.
struct InlineReader {
  /// The divisions with their inlines.
  private(set) var divisions: [Division]
  /// The marks that went, in no order.
  private(set) var omissions: [Omission] = []
  /// What was decided.
  private(set) var decisions: [Decision] = []

  private let bytes: [UInt8]
  private let marks: LineMarks
  private let notes: NoteFinder

  /// Reads the inlines of divisions, nil when there are no marks.
  init?(_ divisions: [Division], _ bytes: [UInt8], conventions: InlineConventions) {
    guard !conventions.isEmpty else { return nil }
    self.divisions = []
    self.bytes = bytes
    marks = LineMarks(bytes, conventions)
    notes = NoteFinder(divisions, bytes, conventions)
    decisions = conventions.decisions
    if !notes.bodies.isEmpty {
      decisions.append(
        Decision(
          .notation, "notes", source: SourceRange(0, bytes.count), line: 1,
          confidence: Confidence(percent: 95),
          evidence: [
            Evidence("\(notes.bodies.count) notes have a label and a reference", weight: 300)
          ]))
    }
    self.divisions = read(divisions)
  }

  /// The least that is worth a thread of its own, in bytes.
  private static let leastPart = 1 << 19

  private mutating func read(_ division: inout Division) {
    for index in division.matter.indices { read(&division.matter[index].content) }
    division.blocks = read(division.blocks)
    division.divisions = read(division.divisions)
  }

  /// Reads divisions; many of a long text side by side.
  private mutating func read(_ divisions: [Division]) -> [Division] {
    let parts = PartedWork.parts(
      of: divisions.count, least: max(1, Self.leastPart * divisions.count / bytes.count))
    guard parts.count > 1 else { return read(each: divisions[...]) }
    var fixed = self
    fixed.omissions = []
    let readers = PartedWork.map(parts) { [fixed] part in
      var reader = fixed
      reader.divisions = reader.read(each: divisions[part])
      return reader
    }
    for reader in readers { omissions += reader.omissions }
    return readers.flatMap(\.divisions)
  }

  private mutating func read(each divisions: ArraySlice<Division>) -> [Division] {
    var divisions = Array(divisions)
    for index in divisions.indices { read(&divisions[index]) }
    return divisions
  }

  private mutating func read(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    result.reserveCapacity(blocks.count)
    var open: Note?
    for block in blocks {
      if var note = open, case .paragraph(let paragraph) = block {
        let (content, isClosed) = readEnd(paragraph.content)
        note.blocks.append(.paragraph(Paragraph(content, attributes: paragraph.attributes)))
        open = isClosed ? nil : note
        if isClosed { result.append(.note(note)) }
        continue
      }
      if let note = open { result.append(.note(note)) }
      open = nil
      switch block {
      case .paragraph(let paragraph):
        if let body = body(paragraph.content) {
          let (note, isClosed) = read(paragraph, as: body)
          if isClosed { result.append(.note(note)) } else { open = note }
        } else {
          // Most have no marks and stay the very blocks they are.
          result.append(read(paragraph).map { .paragraph($0) } ?? block)
        }
      case .list(let list): result += read(list)
      default: result.append(read(block))
      }
    }
    if let note = open { result.append(.note(note)) }
    return result
  }

  private mutating func read(_ block: Block) -> Block {
    switch block {
    case .heading(var heading):
      read(&heading.content)
      return .heading(heading)
    case .quotation(var quotation):
      quotation.blocks = read(quotation.blocks)
      read(&quotation.attribution)
      return .quotation(quotation)
    case .verse(var group):
      for index in group.lines.indices { read(&group.lines[index].content) }
      return .verse(group)
    case .speech(var speech):
      speech.blocks = read(speech.blocks)
      return .speech(speech)
    case .stageDirection(var direction):
      read(&direction.content)
      return .stageDirection(direction)
    case .note(var note):
      note.blocks = read(note.blocks)
      return .note(note)
    case .figure(var figure):
      read(&figure.caption)
      return .figure(figure)
    case .definitionList(var list):
      for index in list.entries.indices {
        read(&list.entries[index].term)
        list.entries[index].blocks = read(list.entries[index].blocks)
      }
      return .definitionList(list)
    case .paragraph, .list, .table, .preformatted, .sceneBreak, .furniture, .milestone, .anchor,
      .raw:
      return block
    }
  }

  /// A paragraph with what is found in it, nil when that is nothing.
  private mutating func read(_ paragraph: Paragraph) -> Paragraph? {
    let head = paragraph.runInHead.isEmpty ? nil : woven(paragraph.runInHead, InlineMarks())
    let content = woven(paragraph.content, InlineMarks())
    if head == nil && content == nil { return nil }
    var paragraph = paragraph
    if let head { paragraph.runInHead = head }
    if let content { paragraph.content = content }
    return paragraph
  }

  // MARK: Notes

  /// The items of a list; those that are notes stand by themselves.
  private mutating func read(_ list: List) -> [Block] {
    var result: [Block] = []
    var rest = list
    rest.items = []
    for item in list.items {
      var item = item
      item.blocks = read(item.blocks)
      guard let marker = item.marker, let start = marker.source?.start,
        let body = notes.bodies[start]
      else {
        rest.items.append(item)
        continue
      }
      if !rest.items.isEmpty { result.append(.list(rest)) }
      rest.items = []
      result.append(
        .note(
          Note(identifier: body.identifier, label: marker, item.blocks, place: body.place)))
    }
    if !rest.items.isEmpty { result.append(.list(rest)) }
    return result
  }

  private func body(_ inlines: [Inline]) -> NoteFinder.Body? {
    guard case .text(let run)? = inlines.first, let start = run.source?.start else { return nil }
    return notes.bodies[start]
  }

  /// A paragraph that is the body of a note, and whether the note ends with it.
  private mutating func read(_ paragraph: Paragraph, as body: NoteFinder.Body) -> (Note, Bool) {
    var found = InlineMarks()
    found.marks = body.marks
    found.held = [body.label]
    if !body.isBracketed {
      var end = body.label.upperBound
      while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
      if end > body.label.upperBound { found.marks.append(body.label.upperBound..<end) }
    }
    let closing = body.isBracketed ? closingBracket(paragraph.content) : nil
    if let closing { found.marks.append(closing) }
    var content = weave(paragraph.content, found)
    // A label that has its line to itself is parted from the note by a line end, as others by a
    // space.
    if case .lineBreak(let lineBreak)? = content.first, lineBreak.start >= 0 {
      content.removeFirst()
      if !lineBreak.omitted.isEmpty {
        omissions.append(
          Omission(start: lineBreak.start, text: lineBreak.omitted, reason: .space))
      }
    }
    let note = Note(
      identifier: body.identifier,
      label: TextRun(in: bytes, from: body.label.lowerBound, to: body.label.upperBound),
      [.paragraph(Paragraph(content))], place: body.place)
    return (note, !body.isBracketed || closing != nil)
  }

  /// A further paragraph of a note in brackets, and whether it is the last.
  private mutating func readEnd(_ content: [Inline]) -> ([Inline], Bool) {
    var found = InlineMarks()
    let closing = closingBracket(content)
    if let closing { found.marks.append(closing) }
    return (weave(content, found), closing != nil)
  }

  /// The bracket that ends a paragraph.
  private func closingBracket(_ content: [Inline]) -> Range<Int>? {
    guard case .text(let run)? = content.last, let end = run.source?.end,
      run.utf8.last == UInt8(ascii: "]")
    else { return nil }
    return end - 1..<end
  }

  // MARK: Inlines

  private mutating func read(_ inlines: inout [Inline]) {
    if let woven = woven(inlines, InlineMarks()) { inlines = woven }
  }

  private mutating func weave(_ inlines: [Inline], _ known: InlineMarks) -> [Inline] {
    woven(inlines, known) ?? inlines
  }

  /// The inlines with what is found in them, beside what was found already; nil when that is
  /// nothing.
  private mutating func woven(_ inlines: [Inline], _ known: InlineMarks) -> [Inline]? {
    guard let range = inlines.sourceStretch else { return nil }
    var found = marks.find(in: range)
    found.spans += known.spans
    found.marks += known.marks
    found.held += known.held
    var index = notes.references.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    while index < notes.references.count,
      notes.references[index].range.lowerBound < range.upperBound
    {
      let reference = notes.references[index]
      found.spans.append(InlineSpan(.noteReference(target: reference.target), reference.range))
      let start = reference.range.lowerBound
      if start > range.lowerBound, bytes[start - 1] == NoteLabel.caret {
        found.marks.append(start - 1..<start)
      }
      index += 1
    }
    guard !found.isEmpty else { return nil }
    let weaver = InlineWeaver(inlines, found, bytes: bytes)
    omissions += weaver.omissions
    return weaver.inlines
  }

}

extension [Inline] {
  /// The stretch of the source that plain inlines come from, nil where they are out of order.
  var sourceStretch: Range<Int>? {
    var start: Int?
    var end = 0
    for inline in self {
      switch inline {
      case .text(let run):
        guard let range = run.source, range.start >= end else { return nil }
        start = start ?? range.start
        end = range.end
      case .lineBreak, .milestone: continue
      default: return nil
      }
    }
    return start.map { $0..<end }
  }
}
