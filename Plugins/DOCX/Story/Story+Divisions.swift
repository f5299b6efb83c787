import GalleyCore
import GalleyPackaging

extension Story {
  /// Writes the divisions of a document or of a division; `bytesBefore` is how much text stands
  /// before them on their page.
  mutating func write(
    _ divisions: [Division], after bytesBefore: Int, in context: BlockContext,
    to xml: inout XMLWriter
  ) {
    let plan = PageBreaks.plan(
      divisions, after: bytesBefore + contents.entries.count * 80, structure)
    for (division, start) in zip(divisions, plan) {
      let isHidden = holdsFootnotesOnly(division)
      if !isHidden { wantPage(start) }
      // The table stands below the title of what holds all, else before everything.
      let isAlone = divisions.count == 1 && division.head != nil
      if !isAlone { writeContents(in: context, to: &xml) }
      write(division, isAlone: isAlone, hidesHead: isHidden, in: context, to: &xml)
    }
  }

  private mutating func write(
    _ division: Division, isAlone: Bool, hidesHead isHidden: Bool, in context: BlockContext,
    to xml: inout XMLWriter
  ) {
    var context = inner(context, division.attributes)
    context.alignment = nil
    keep(division.attributes.identifier)
    if division.head != nil, structure.titlesCount || !division.kind.isWork {
      context.headingLevel += 1
    }
    // The title of a work stands across its columns; what is in it, in one of them.
    let isAcross = division.kind.isWork && layout.isTitleAcross && isInBody
    if isAcross {
      want(columns: 1)
      context.width = layout.textWidth
    }
    let isLetter = division.matter.contains { $0.role == .salute }
    let opening = division.matter.filter { $0.role.opens }
    let last = opening.lastIndex { !$0.content.isEmpty }
    // The lines of a division name it; where there are none, its text does.
    if !division.isPlain || context.division != 0 || index.hasSeveralDivisions {
      context.division = containers.add(ContainerKind(division.kind), in: context.division)
    }
    context.container = last == nil ? context.division : 0
    var lines = context
    lines.container = context.division
    var hasHead = false
    for (index, matter) in opening.enumerated() {
      var style = ParagraphStyle.matter(
        matter.role, of: division.kind, level: context.headingLevel)
      // The navigation pane has one entry for a division, however many heads it has.
      if matter.role == .head && hasHead { style = .subhead }
      let isChapter =
        matter.role == .head && !hasHead && !isHidden
        && [.article, .chapter].contains(division.kind)
      hasHead = hasHead || matter.role == .head
      var place = lines
      // A letter is dated at its right.
      if isLetter && matter.role == .dateline { place.alignment = .end }
      write(
        matter, style, isLastAbove: index == last, isHidden: isHidden, in: place, to: &xml)
      if isChapter { rehearsal.add(chapterHead: matter.content, style, in: section) }
    }
    followsHeading = true
    if isAlone { writeContents(in: context, to: &xml) }
    if isAcross {
      want(columns: layout.columns)
      context.width = layout.columnWidth
    }
    write(division.blocks, in: context, to: &xml)
    write(
      division.divisions,
      after: division.divisions.isEmpty ? 0 : PageBreaks.bytesBeforeInnerDivisions(of: division),
      in: context, to: &xml)
    for matter in division.matter where !matter.role.opens {
      let style = ParagraphStyle.matter(matter.role, of: division.kind, level: 1)
      write(matter, style, isLastAbove: false, isHidden: false, in: lines, to: &xml)
    }
  }

  /// Whether a division is a head over notes that all stand at the feet of pages: nobody needs to see
  /// it, for nothing stands below it.
  private func holdsFootnotesOnly(_ division: Division) -> Bool {
    guard division.divisions.isEmpty,
      division.matter.allSatisfy({ $0.role == .head && $0.content.allSatisfy(\.isPlainText) })
    else { return false }
    let text = division.blocks.lazy.filter { !Self.isOfPage($0) }
    return !text.isEmpty && text.allSatisfy(isFootnote)
  }

  /// Whether a block is a note that stands at the foot of a page.
  func isFootnote(_ block: Block) -> Bool {
    guard options.notes == .footnotes, case .note(let note) = block else { return false }
    return index.footnoteNumbers[note.identifier] != nil
  }

  /// Whether a block is of a page of the source and no text.
  static func isOfPage(_ block: Block) -> Bool {
    switch block {
    case .milestone, .furniture: true
    default: false
    }
  }

  private mutating func write(
    _ matter: Matter, _ style: ParagraphStyle, isLastAbove: Bool, isHidden: Bool,
    in context: BlockContext, to xml: inout XMLWriter
  ) {
    var options = ParagraphOptions()
    options.isHidden = isHidden
    if sheet.look(of: style).outlineLevel != nil {
      if context.headingLevel > 0 { options.outlineLevel = min(context.headingLevel, 9) - 1 }
    } else if isLastAbove {
      // Whatever comes last, the text stands clear of it: by a line where the page is filled with
      // lines of one height. A title keeps its own distance.
      options.after = layout.tightSpacing == nil ? sheet.em : layout.linePitch ?? sheet.em
    }
    writeParagraph(
      matter.content, style, in: context, options, attributes: matter.attributes, to: &xml)
  }
}

extension Division {
  /// Whether it is text and nothing else, as a document without divisions has it.
  fileprivate var isPlain: Bool { kind == .text && matter.isEmpty && divisions.isEmpty }
}

extension Inline {
  /// Whether it is text or the end of a line.
  fileprivate var isPlainText: Bool {
    switch self {
    case .text, .lineBreak: true
    default: false
    }
  }
}
