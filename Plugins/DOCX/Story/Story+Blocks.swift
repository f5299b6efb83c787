import GalleyCore
import GalleyPackaging

extension Story {
  /// Writes blocks one after the other.
  mutating func write(_ blocks: [Block], in context: BlockContext, to xml: inout XMLWriter) {
    for (place, block) in blocks.enumerated() {
      if case .sceneBreak(let rule) = block, !rule.marker.isEmpty,
        opensWithFootnote(blocks[(place + 1)...])
      {
        var options = ParagraphOptions()
        options.isHidden = true
        writeParagraph(rule.marker, .sceneBreak, in: context, options, to: &xml)
      } else {
        write(block, in: context, to: &xml)
      }
    }
  }

  /// Whether blocks begin with a note that stands at the foot of a page: what parted it from the text
  /// parts nothing there.
  private func opensWithFootnote(_ blocks: ArraySlice<Block>) -> Bool {
    blocks.first { !Self.isOfPage($0) }.map(isFootnote) ?? false
  }

  private mutating func write(_ block: Block, in context: BlockContext, to xml: inout XMLWriter) {
    switch block {
    case .paragraph(let paragraph): write(paragraph, in: context, to: &xml)
    case .heading(let heading):
      let style = ParagraphStyle.heading(context.headingLevel + heading.level)
      writeParagraph(
        heading.content, style, in: inside(.heading, context), attributes: heading.attributes,
        to: &xml)
      followsHeading = true
    case .list(let list): write(list, in: context, to: &xml)
    case .definitionList(let list): write(list, in: context, to: &xml)
    case .quotation(let quotation): write(quotation, in: context, to: &xml)
    case .verse(let group): write(group, in: context, to: &xml)
    case .speech(let speech): write(speech, in: context, to: &xml)
    case .stageDirection(let direction):
      writeParagraph(
        direction.content, .stageDirection, in: context, attributes: direction.attributes,
        to: &xml)
    case .table(let table): write(table, in: context, to: &xml)
    case .figure(let figure): write(figure, in: context, to: &xml)
    case .preformatted(let block):
      writeParagraph(
        block.content, .preformatted, in: inside(.preformatted, context),
        attributes: block.attributes, to: &xml)
    case .sceneBreak(let sceneBreak):
      startParagraph(.sceneBreak, in: context, to: &xml)
      write(sceneBreak.marker, plain, to: &xml)
      endParagraph(to: &xml)
      followsHeading = true
    case .note(let note): write(note, in: context, to: &xml)
    case .furniture(let furniture): write(furniture, in: context, to: &xml)
    case .anchor(let anchor): keep(anchor.identifier)
    case .raw(let raw): write(raw, as: .block, to: &xml)
    case .milestone(let milestone): write(milestone)
    }
  }

  /// The context in a container of its own.
  mutating func inside(_ kind: ContainerKind, _ context: BlockContext) -> BlockContext {
    var context = context
    context.container = containers.add(kind, in: context.container)
    return context
  }

  private mutating func write(
    _ paragraph: Paragraph, in context: BlockContext, to xml: inout XMLWriter
  ) {
    let context = inner(context, paragraph.attributes)
    let isFirst =
      followsHeading && context.body == .body
      && languages[context.language].script.firstLineCharacters == nil
    var options = ParagraphOptions()
    options.isTall = paragraph.content.contains(where: \.isTall)
    startParagraph(
      isFirst ? .firstParagraph : context.body, in: context, options,
      identifier: paragraph.attributes.identifier, to: &xml)
    writeContent(of: paragraph, to: &xml)
    endParagraph(to: &xml)
  }

  /// Writes the run-in head and the text of a paragraph that is open.
  mutating func writeContent(of paragraph: Paragraph, to xml: inout XMLWriter) {
    if !paragraph.runInHead.isEmpty {
      var head = plain
      head.style = .runInHead
      write(paragraph.runInHead, head, to: &xml)
    }
    write(paragraph.content, plain, to: &xml)
  }

  /// Writes a stanza: a paragraph whose lines end in line breaks.
  ///
  /// A line that is set in begins with spaces that are half an em or an em wide.
  private mutating func write(
    _ group: LineGroup, in context: BlockContext, to xml: inout XMLWriter
  ) {
    guard !group.lines.isEmpty else { return keep(group.attributes.identifier) }
    let context = inner(context, group.attributes)
    var options = ParagraphOptions()
    options.isTall = group.lines.contains { $0.content.contains(where: \.isTall) }
    startParagraph(.verse, in: context, options, identifier: group.attributes.identifier, to: &xml)
    let isHan = languages[context.language].script.isHan
    for (index, line) in group.lines.enumerated() {
      if index > 0 { writeMark("<w:br/>", plain, to: &xml) }
      let ems = isHan ? line.indent / 2 : 0
      let halfEms = line.indent - 2 * ems
      if line.indent > 0 {
        let space =
          String(repeating: "\u{3000}", count: ems) + String(repeating: "\u{2002}", count: halfEms)
        writeGenerated(space, plain, to: &xml)
      }
      write(line.content, plain, to: &xml)
    }
    endParagraph(to: &xml)
  }

  private mutating func write(
    _ quotation: BlockQuotation, in context: BlockContext, to xml: inout XMLWriter
  ) {
    let context = inside(.quotation, inner(context, quotation.attributes))
    keep(quotation.attributes.identifier)
    let look = sheet.look(of: .quotation)
    var quoted = context
    // A note's or a cell's text keeps its size.
    if context.body == .body { quoted.body = .quotation }
    quoted.left += look.left
    quoted.right += look.right
    write(quotation.blocks, in: quoted, to: &xml)
    writeParagraph(quotation.attribution, .attribution, in: context, to: &xml)
  }

  private mutating func write(
    _ speech: Speech, in context: BlockContext, to xml: inout XMLWriter
  ) {
    var context = inner(context, speech.attributes)
    keep(speech.attributes.identifier)
    var isRunIn = false
    if speech.runsIn, case .paragraph = speech.blocks.first { isRunIn = !speech.speaker.isEmpty }
    context = inside(isRunIn ? .runInSpeech : .speech, context)
    var spoken = context
    spoken.body = .speechContinue
    spoken.left += sheet.look(of: .speech).left
    guard isRunIn else {
      if !speech.speaker.isEmpty {
        writeParagraph(speech.speaker, .speaker, in: context, to: &xml)
      }
      return write(speech.blocks, in: spoken, to: &xml)
    }
    write(speech.blocks, lead: .speaker(speech.speaker), in: spoken, to: &xml)
  }
}
