import GalleyCore
import GalleyPackaging

/// What sets a paragraph apart from others of its style.
struct ParagraphOptions {
  /// How far the first line is set out; nil for what the style says.
  var hanging: Int?
  /// Whether the first line is flush with the others, whatever the style says.
  var isFlush = false
  /// The list that numbers it, and its level there.
  var numbering: (list: Int, level: Int)?
  /// Its place in the navigation pane, from 0, where it is not the style's.
  var outlineLevel: Int?
  /// Whether it stays with the next one, beyond what the style says.
  var keepsWithNext = false
}

extension Story {
  /// Opens a paragraph with its properties, in the order of the schema (ECMA-376 part 1, section
  /// 17.3.1.26), and with the bookmarks that are due.
  mutating func startParagraph(
    _ style: ParagraphStyle, in context: BlockContext, _ options: ParagraphOptions = .init(),
    identifier: String? = nil, to xml: inout XMLWriter
  ) {
    let look = sheet.look(of: style)
    xml.raw("<w:p><w:pPr><w:pStyle w:val=\"")
    xml.generated(style.rawValue)
    xml.raw("\"/>")
    if options.keepsWithNext && !look.keepsWithNext { xml.raw("<w:keepNext/>") }
    if pageBreakIsDue {
      if hasWritten { xml.raw("<w:pageBreakBefore/>") }
      pageBreakIsDue = false
    }
    if let numbering = options.numbering {
      xml.raw("<w:numPr><w:ilvl w:val=\"")
      xml.generated(String(numbering.level))
      xml.raw("\"/><w:numId w:val=\"")
      xml.generated(String(numbering.list))
      xml.raw("\"/></w:numPr>")
    }
    let script = languages[context.language].script
    if (script == .rightToLeft) != (sheet.script == .rightToLeft) {
      xml.raw(script == .rightToLeft ? "<w:bidi/>" : "<w:bidi w:val=\"0\"/>")
    }
    writeIndents(look, of: style, in: context, options, to: &xml)
    if let alignment = context.alignment, alignment != look.alignment {
      xml.raw("<w:jc w:val=\"")
      xml.generated(alignment.rawValue)
      xml.raw("\"/>")
    }
    if let level = options.outlineLevel, level != look.outlineLevel {
      xml.raw("<w:outlineLvl w:val=\"")
      xml.generated(String(level))
      xml.raw("\"/>")
    }
    xml.raw("</w:pPr>")
    hasWritten = true
    paragraphCount += 1
    followsHeading = false
    followsTable = false
    plain = RunFormat(face: look.face, language: context.language)
    size = look.size ?? StyleSheet.bodySize
    lineWidth = max(PageLayout.em * 2, context.width - context.left - context.right)
    writeDueBookmarks(and: identifier, to: &xml)
  }

  /// Closes the paragraph.
  mutating func endParagraph(to xml: inout XMLWriter) {
    closeRun(to: &xml)
    xml.raw("</w:p>")
  }

  /// Writes a paragraph of inlines; nothing when there are none.
  mutating func writeParagraph(
    _ inlines: [Inline], _ style: ParagraphStyle, in context: BlockContext,
    _ options: ParagraphOptions = .init(), attributes: Attributes = .none,
    to xml: inout XMLWriter
  ) {
    guard !inlines.isEmpty else { return keep(attributes.identifier) }
    let context = inner(context, attributes)
    startParagraph(style, in: context, options, identifier: attributes.identifier, to: &xml)
    write(inlines, plain, to: &xml)
    endParagraph(to: &xml)
  }

  /// The context inside of a node with attributes.
  mutating func inner(_ context: BlockContext, _ attributes: Attributes) -> BlockContext {
    guard !attributes.isEmpty else { return context }
    var context = context
    if let language = attributes.language { context.language = languages.number(of: language) }
    if attributes.classes.contains("center") { context.alignment = .center }
    if attributes.classes.contains("right") { context.alignment = .end }
    return context
  }

  /// `w:ind`, with what differs from the style's.
  private func writeIndents(
    _ look: Look, of style: ParagraphStyle, in context: BlockContext, _ options: ParagraphOptions,
    to xml: inout XMLWriter
  ) {
    let left = context.left + (style.standsAtContext ? 0 : look.left)
    let right = context.right + (style.standsAtContext ? 0 : look.right)
    let firstLine = self.firstLine(look, in: context, options)
    let differs = isSetApart(firstLine, from: look, in: context)
    guard left != look.left || right != look.right || differs else { return }
    xml.raw("<w:ind")
    if left != look.left { write(" w:left=\"", left, to: &xml) }
    if right != look.right { write(" w:right=\"", right, to: &xml) }
    if differs {
      switch firstLine {
      case .hanging(let length): write(" w:hanging=\"", length, to: &xml)
      case .flush:
        if look.firstLine == .indented { xml.raw(" w:firstLineChars=\"0\"") }
        xml.raw(" w:firstLine=\"0\"")
      case .indented:
        let script = languages[context.language].script
        write(" w:firstLineChars=\"", script.firstLineCharacters ?? 0, to: &xml)
        write(" w:firstLine=\"", script.firstLine, to: &xml)
      }
    }
    xml.raw("/>")
  }

  private func firstLine(
    _ look: Look, in context: BlockContext, _ options: ParagraphOptions
  ) -> Look.FirstLine {
    if let hanging = options.hanging { return .hanging(hanging) }
    let isCentered = context.alignment == .center || context.alignment == .end
    return options.isFlush || isCentered ? .flush : look.firstLine
  }

  /// Whether the first line is not as the style has it; another script may set it in otherwise.
  private func isSetApart(
    _ firstLine: Look.FirstLine, from look: Look, in context: BlockContext
  ) -> Bool {
    if firstLine != look.firstLine { return true }
    return firstLine == .indented
      && languages[context.language].script.firstLine != sheet.script.firstLine
  }

  private func write(_ attribute: StaticString, _ value: Int, to xml: inout XMLWriter) {
    xml.raw(attribute)
    xml.generated(String(value))
    xml.raw("\"")
  }
}

extension ParagraphStyle {
  /// Whether the blocks around the paragraph, and not its style, say how far it is set in.
  var standsAtContext: Bool {
    switch self {
    case .quotation, .listItem, .listContinue, .definition, .speech, .speechContinue: true
    default: false
    }
  }
}
