import GalleyCore
import GalleyPackaging

extension Story {
  /// Begins a page where one of the source begins between paragraphs, if that is asked for.
  ///
  /// Where the lines and columns of the source began is not shown.
  mutating func write(_ milestone: Milestone) {
    guard options.pageBreaks == .source, milestone.unit == .page, isInBody else { return }
    pageBreakIsDue = true
  }

  /// The same inside of a paragraph; before its first word the paragraph itself began the page.
  mutating func write(_ milestone: Milestone, _ format: RunFormat, to xml: inout XMLWriter) {
    guard options.pageBreaks == .source, milestone.unit == .page, isInBody, !isInRuby,
      format.change == .none, hasText
    else { return }
    writeMark("<w:br w:type=\"page\"/>", format, to: &xml)
  }

  /// Writes a head, a foot or a number of a page of the source as the settings have it.
  mutating func write(
    _ furniture: PageFurniture, in context: BlockContext, to xml: inout XMLWriter
  ) {
    switch options.furniture {
    case .show: writeParagraph(furniture.content, .furniture, in: context, to: &xml)
    case .hide:
      var hidden = ParagraphOptions()
      hidden.isHidden = true
      writeParagraph(furniture.content, .furniture, in: context, hidden, to: &xml)
    case .omit:
      omittedFurniture += 1
      // What links lead to stays, in the next paragraph.
      var walk = IndexWalk()
      walk.visit([.furniture(furniture)])
      for identifier in walk.identifiers.sorted() { keep(identifier) }
      count(furniture.content)
    }
  }

  /// Counts what is left out and told of, so that the audit knows it.
  mutating func count(_ inlines: [Inline]) {
    let division = Division(kind: .text, blocks: [.paragraph(Paragraph(inlines))])
    var left = ContentTally()
    Document(divisions: [division]).forEachRun { left.add($0) }
    tally.add(left)
  }
}
