import GalleyCore
import GalleyPackaging

/// What stands before the text of the first paragraph of a node.
enum Lead {
  /// The marker of a list's item, as it stood, and how far the item is set in for it.
  case marker(TextRun, width: Int)
  /// A number that Word makes, and how far the item is set in for it.
  case number(list: Int, level: Int, width: Int)
  /// Nothing, for an item of a plain list, whose further lines are set in.
  case nothing(width: Int)
  /// The label of a note that is no footnote.
  case label(TextRun)
  /// The label of a footnote; nil for a number that Word makes.
  case footnote(TextRun?)
  /// Who speaks.
  case speaker([Inline])
}

extension Story {
  /// Writes blocks with a lead in the first paragraph, or in one of its own where the first block
  /// is no paragraph.
  mutating func write(
    _ blocks: [Block], lead: Lead?, in context: BlockContext, to xml: inout XMLWriter
  ) {
    guard let lead else { return write(blocks, in: context, to: &xml) }
    if case .paragraph(let paragraph) = blocks.first {
      write(paragraph, lead: lead, in: context, to: &xml)
      write(Array(blocks.dropFirst()), in: context, to: &xml)
    } else {
      write(Paragraph([]), lead: lead, in: context, to: &xml)
      write(blocks, in: context, to: &xml)
    }
  }

  private mutating func write(
    _ paragraph: Paragraph, lead: Lead, in context: BlockContext, to xml: inout XMLWriter
  ) {
    let context = inner(context, paragraph.attributes)
    var options = ParagraphOptions()
    options.isTall = paragraph.content.contains(where: \.isTall)
    var style = context.body
    switch lead {
    case .marker(_, let width):
      if style == .listContinue { style = .listItem }
      options.hanging = width
    case .number(let list, let level, let width):
      if style == .listContinue { style = .listItem }
      options.hanging = width
      options.numbering = (list, level)
    case .nothing(let width):
      if style == .listContinue { style = .listItem }
      options.hanging = width
    case .label: options.isFlush = true
    case .footnote: break
    case .speaker: style = .speech
    }
    startParagraph(
      style, in: context, options, identifier: paragraph.attributes.identifier, to: &xml)
    write(lead, to: &xml)
    writeContent(of: paragraph, to: &xml)
    endParagraph(to: &xml)
  }

  private mutating func write(_ lead: Lead, to xml: inout XMLWriter) {
    switch lead {
    case .marker(let marker, _):
      write(marker, plain, to: &xml)
      writeMark("<w:tab/>", plain, to: &xml)
    case .number, .nothing: break
    case .label(let label):
      write(label, plain, to: &xml)
      writeGenerated(" ", plain, to: &xml)
    case .footnote(let label):
      if let label, !label.text.isEmpty {
        openText(plain, to: &xml)
        xml.raw("\u{200D}")
        write(label, plain, to: &xml)
      } else {
        var format = plain
        format.style = .noteReference
        writeMark(
          options.notes == .endnotes ? "<w:endnoteRef/>" : "<w:footnoteRef/>", format, to: &xml)
      }
      writeGenerated(" ", plain, to: &xml)
    case .speaker(let speaker):
      var format = plain
      format.style = .speaker
      write(speaker, format, to: &xml)
      let isHan = languages[plain.language].script.isHan
      writeGenerated(isHan ? "\u{3000}" : " ", plain, to: &xml)
    }
  }
}
