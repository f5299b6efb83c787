import GalleyCore
import GalleyPackaging

/// What a first pass through the text found out, which the second must know before.
///
/// A section's properties stand in its last paragraph, and which that is shows only when the next
/// section begins.
struct Rehearsal {
  /// The sections that end in paragraphs of the body, by their numbers.
  var sectionEnds: [Int: Section] = [:]
  /// How many heads of articles and chapters there are in each style.
  var headStyles: [ParagraphStyle: Int] = [:]
  /// The first head of each style in each section.
  var sectionHeads: [Int: [ParagraphStyle: String]] = [:]
  /// The heads that a table of contents may list.
  var heads: [Contents.Entry] = []
  /// Where the text has got to; nil where nobody asks.
  var pages: PageEstimate?

  /// The style of most heads of articles and chapters, the first of several alike.
  var chapterStyle: ParagraphStyle? {
    let most = headStyles.values.max()
    return ParagraphStyle.allCases.first { most != nil && headStyles[$0] == most }
  }

  /// Counts the head of a chapter that stands in a section.
  mutating func add(chapterHead: [Inline], _ style: ParagraphStyle, in section: Section) {
    headStyles[style, default: 0] += 1
    if sectionHeads[section.number]?[style] == nil {
      sectionHeads[section.number, default: [:]][style] = chapterHead.plainText
    }
  }

  /// The heads of chapters by the sections that begin with them.
  var chapterHeads: [(section: Int, head: String)] {
    guard let chapterStyle else { return [] }
    return sectionHeads.compactMap { number, heads in heads[chapterStyle].map { (number, $0) } }
      .sorted { $0.section < $1.section }
  }
}

extension Story {
  /// Whether a part of the document needs a section of its own.
  static func needsSections(_ layout: Layout) -> Bool {
    layout.page.isTitleAcross || layout.structure.hasOddPages
  }

  /// Asks for so many columns from the next paragraph on.
  mutating func want(columns: Int) {
    guard layout.isTitleAcross, isInBody else { return }
    wantedSection = Section(
      start: wantedSection?.start ?? .here, columns: columns)
  }

  /// Begins a page with the next paragraph, a right-hand one where that is asked for.
  mutating func wantPage(_ start: DivisionStart) {
    switch start {
    case .natural, .here: return
    case .page: pageBreakIsDue = true
    case .oddPage:
      guard hasWritten, isInBody else { return }
      wantedSection = Section(
        start: .oddPage, columns: wantedSection?.columns ?? section.columns)
    }
  }

  /// Whether what is written stands in the body by itself, in no table and no note.
  var isInBody: Bool { !isInFootnotes && tableDepth == 0 }

  /// Begins the section that is wanted, before a paragraph or a table of the body.
  mutating func enterSection(in context: BlockContext, to xml: inout XMLWriter) {
    guard var wanted = wantedSection, isInBody else { return }
    wantedSection = nil
    guard hasWritten else {
      section.columns = wanted.columns
      return
    }
    if pageBreakIsDue && wanted.start == .here { wanted.start = .page }
    guard wanted.start != .here || wanted.columns != section.columns else { return }
    if wanted.start != .here {
      pageBreakIsDue = false
      rehearsal.pages?.breakPage(toOdd: wanted.start == .oddPage)
    }
    let ended = section
    if let last = lastBodyParagraph {
      rehearsal.sectionEnds[last] = ended
    } else {
      // A table cannot end a section.
      closingSection = ended
      writeEmptyParagraph(.tableText, in: context, to: &xml)
    }
    wanted.number = section.number + 1
    section = wanted
    lastBodyParagraph = nil
  }

  /// Ends the last columns with a section, before which Word makes them equally long.
  mutating func balanceColumns(in context: BlockContext, to xml: inout XMLWriter) {
    guard layout.isTitleAcross, section.columns > 1, hasWritten else { return }
    want(columns: 1)
    writeEmptyParagraph(.normal, in: context, to: &xml)
  }

  /// Numbers the paragraph that is open, and ends a section in it where one ends here.
  mutating func countParagraph(to xml: inout XMLWriter) {
    guard isInBody else { return }
    bodyParagraphCount += 1
    if let section = closingSection {
      closingSection = nil
      sections.write(section, to: &xml)
    } else if let section = ended?.sectionEnds[bodyParagraphCount] {
      sections.write(section, to: &xml)
    }
    lastBodyParagraph = bodyParagraphCount
  }
}
