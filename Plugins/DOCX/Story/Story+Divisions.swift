import GalleyCore
import GalleyPackaging

extension Story {
  /// Writes the divisions of a document or of a division; `bytesBefore` is how much text stands
  /// before them on their page.
  mutating func write(
    _ divisions: [Division], after bytesBefore: Int, in context: BlockContext,
    to xml: inout XMLWriter
  ) {
    let plan = PageBreaks.plan(divisions, after: bytesBefore)
    for (division, startsPage) in zip(divisions, plan) {
      if startsPage { pageBreakIsDue = true }
      write(division, in: context, to: &xml)
    }
  }

  private mutating func write(
    _ division: Division, in context: BlockContext, to xml: inout XMLWriter
  ) {
    var context = inner(context, division.attributes)
    context.alignment = nil
    keep(division.attributes.identifier)
    if division.head != nil { context.headingLevel += 1 }
    let opening = division.matter.filter { $0.role.opens && !$0.content.isEmpty }
    for (index, matter) in opening.enumerated() {
      let isLast = index == opening.count - 1
      write(matter, of: division.kind, isLastAbove: isLast, in: context, to: &xml)
    }
    followsHeading = true
    write(division.blocks, in: context, to: &xml)
    write(
      division.divisions,
      after: division.divisions.isEmpty ? 0 : PageBreaks.bytesBeforeInnerDivisions(of: division),
      in: context, to: &xml)
    for matter in division.matter where !matter.role.opens {
      write(matter, of: division.kind, isLastAbove: false, in: context, to: &xml)
    }
  }

  private mutating func write(
    _ matter: Matter, of kind: Division.Kind, isLastAbove: Bool, in context: BlockContext,
    to xml: inout XMLWriter
  ) {
    let style = ParagraphStyle.matter(matter.role, of: kind, level: context.headingLevel)
    var options = ParagraphOptions()
    // Whatever comes last, the text stands clear of it; a heading keeps its own distance.
    if isLastAbove && matter.role != .head { options.after = 240 }
    if matter.role == .head { options.outlineLevel = min(context.headingLevel, 9) - 1 }
    writeParagraph(
      matter.content, style, in: context, options, attributes: matter.attributes, to: &xml)
  }
}
