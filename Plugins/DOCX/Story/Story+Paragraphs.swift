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
  /// Whether something in it is higher than a line.
  var isTall = false
  /// Whether nobody sees it.
  var isHidden = false
  /// The least space behind it.
  var after = 0
}

extension Story {
  /// Opens a paragraph with its properties, in the order of the schema (ECMA-376 part 1, section
  /// 17.3.1.26), and with the bookmarks that are due.
  mutating func startParagraph(
    _ style: ParagraphStyle, in context: BlockContext, _ options: ParagraphOptions = .init(),
    identifier: String? = nil, to xml: inout XMLWriter
  ) {
    enterSection(in: context, to: &xml)
    let look = sheet.look(of: style)
    xml.raw("<w:p><w:pPr><w:pStyle w:val=\"")
    xml.generated(sheet.identifier(of: style))
    xml.raw("\"/>")
    if options.keepsWithNext && !look.keepsWithNext { xml.raw("<w:keepNext/>") }
    if pageBreakIsDue {
      if hasWritten {
        xml.raw("<w:pageBreakBefore/>")
        rehearsal.pages?.breakPage(toOdd: false)
      }
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
    if options.isTall, let pitch = layout.linePitch, look.lineHeight == nil {
      // On the grid a line that is a little higher than others would take the room of two.
      xml.raw("<w:snapToGrid w:val=\"0\"/><w:spacing")
      write(" w:line=\"", pitch, to: &xml)
      xml.raw(" w:lineRule=\"atLeast\"/>")
    } else if options.after > look.after {
      xml.raw("<w:spacing")
      write(" w:after=\"", options.after, to: &xml)
      xml.raw("/>")
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
    if context.container != 0 {
      xml.raw("<w:divId w:val=\"")
      xml.generated(String(containers.number(of: context.container)))
      xml.raw("\"/>")
    }
    if options.isHidden { xml.raw("<w:rPr><w:vanish/></w:rPr>") }
    countParagraph(to: &xml)
    xml.raw("</w:pPr>")
    hasText = false
    hasWritten = true
    paragraphCount += 1
    followsHeading = false
    followsTable = false
    setPlainFormat(look, script: script, language: context.language)
    if options.isHidden { plain.emphases.insert(.hidden) }
    lineWidth = max(sheet.em * 2, context.width - context.left - context.right)
    rehearsal.pages?.start(look, size: size, lineWidth: lineWidth)
    writeContentsRange(to: &xml)
    writeDueBookmarks(and: identifier, to: &xml)
  }

  private mutating func setPlainFormat(_ look: Look, script: Script, language: Int) {
    size = look.size ?? sheet.bodySize
    shape = []
    if look.isBold { shape.insert(.bold) }
    if look.isItalic { shape.insert(.italic) }
    plain = self.format(RunFormat(face: look.face), in: language)
    // A Western head stands out as much as one by its face does.
    if [.heading, .title].contains(look.face) && script.hasBoldHeads && !sheet.script.hasBoldHeads {
      plain.emphases.insert(.bold)
    }
  }

  /// The format with another language, whose text is not bold or slanted because that of the
  /// document's own is.
  func format(_ format: RunFormat, in language: Int) -> RunFormat {
    var format = format
    format.language = language
    format.emphases.subtract([.upright, .regular])
    let script = languages[language].script
    if shape.contains(.italic) && script.isEastAsian { format.emphases.insert(.upright) }
    if shape.contains(.bold) && !script.hasBoldHeads { format.emphases.insert(.regular) }
    return format
  }

  /// Closes the paragraph.
  mutating func endParagraph(to xml: inout XMLWriter) {
    closeRun(to: &xml)
    rehearsal.pages?.end(isCell: tableDepth > 0)
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
    var options = options
    options.isTall = inlines.contains(where: \.isTall)
    startParagraph(style, in: context, options, identifier: attributes.identifier, to: &xml)
    if !options.isHidden, let level = options.outlineLevel ?? sheet.look(of: style).outlineLevel {
      noteHead(inlines, level: level + 1, to: &xml)
    }
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
    let left = style.leftEdge(look.left, in: context.left)
    let right = context.right + (style == .quotation ? 0 : look.right)
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
        write(" w:firstLine=\"", sheet.firstLine(of: script), to: &xml)
      case .length(let length):
        if sheet.script.firstLineCharacters != nil { xml.raw(" w:firstLineChars=\"0\"") }
        write(" w:firstLine=\"", length, to: &xml)
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
      && sheet.firstLine(of: languages[context.language].script)
        != sheet.firstLine(of: sheet.script)
  }

  private func write(_ attribute: StaticString, _ value: Int, to xml: inout XMLWriter) {
    xml.raw(attribute)
    xml.generated(String(value))
    xml.raw("\"")
  }
}

extension ParagraphStyle {
  /// The left edge of a paragraph that has one by its style and one by the blocks around it.
  fileprivate func leftEdge(_ own: Int, in context: Int) -> Int {
    switch self {
    // The blocks around have what the style has, and more when they are nested.
    case .quotation, .listItem, .listContinue, .definition, .speech, .speechContinue: context
    case .verse, .stageDirection: max(own, context)
    default: own + context
    }
  }
}

extension Inline {
  /// Whether it is higher than a line: it has something above or below the letters.
  var isTall: Bool {
    switch self {
    case .ruby, .image: true
    case .emphasis(let emphasis):
      emphasis.kind == .dots || emphasis.content.contains(where: \.isTall)
    case .link(let link): link.content.contains(where: \.isTall)
    case .foreign(let foreign): foreign.content.contains(where: \.isTall)
    case .quotation(let quotation): quotation.content.contains(where: \.isTall)
    case .correction(let correction):
      correction.regular.contains(where: \.isTall) || correction.source.contains(where: \.isTall)
    case .text, .lineBreak, .milestone, .noteReference, .gap, .anchor, .raw: false
    }
  }
}
