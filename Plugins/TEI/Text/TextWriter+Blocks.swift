internal import GalleyCore
internal import GalleyPackaging

extension TextWriter {
  /// Writes blocks that stand in another node.
  mutating func write(_ blocks: [Block], in place: Place) {
    let tags = beginTags()
    for block in blocks { write(block, in: place) }
    endTags(tags)
  }

  /// Writes a block on a new line.
  mutating func write(_ block: Block, in place: Place) {
    switch block {
    case .paragraph(let paragraph):
      xml.raw("\n")
      write(paragraph, label: nil)
    case .heading(let heading):
      // Sections are written by `writeSections`; this one stands where no division can.
      start(
        "ab", type: "heading", heading.attributes,
        key: key(BlockKey(of: heading.content, in: "head")))
      xml.attribute("n", heading.level)
      writeLine(heading.content)
      xml.end()
    case .list(let list): write(list)
    case .definitionList(let list): write(list)
    case .quotation(let quotation): write(quotation)
    case .verse(let group): write(group)
    case .speech(let speech): write(speech, in: place)
    case .stageDirection(let direction):
      start(
        "stage", direction.attributes, key: key(BlockKey(of: direction.content, in: "stage")))
      writeLine(direction.content)
      xml.end()
    case .table(let table): write(table)
    case .figure(let figure): write(figure)
    case .preformatted(let block): write(block)
    case .sceneBreak(let sceneBreak):
      if sceneBreak.marker.isEmpty {
        xml.raw("\n<milestone unit=\"section\" type=\"scene-break\"/>")
      } else {
        xml.raw("\n")
        raw("ab", key(BlockKey(of: sceneBreak.marker, in: "ab")))
        xml.raw(" type=\"scene-break\">")
        writeLine(sceneBreak.marker)
        xml.raw("</ab>")
      }
    case .note(let note): write(note)
    case .furniture(let furniture): write(furniture)
    case .milestone(let milestone):
      xml.raw("\n")
      write(milestone, within: nil)
    case .anchor(let anchor):
      xml.raw("\n")
      write(anchor)
    case .raw(let markup): write(markup, as: .block)
    }
  }

  /// Opens the element of a block on a new line.
  mutating func start(
    _ name: StaticString, type: String? = nil, _ attributes: Attributes, rendition: String? = nil,
    key: BlockKey?
  ) {
    xml.raw("\n")
    open(name, attributes)
    if let type { xml.attribute("type", type) }
    write(attributes, rendition: rendition, key: key)
  }

  /// Writes a paragraph; `label` is the marker of what it opens: an item, a note.
  ///
  /// `speaker` is who speaks it, where the name stands in its line.
  mutating func write(_ paragraph: Paragraph, label: TextRun?, speaker: [Inline] = []) {
    if paragraph.attributes.isBare && speaker.isEmpty {
      return writeContent(of: paragraph, label: label)
    }
    let isBare = paragraph.attributes.isEmpty
    // What stands before the paragraph in its line begins it, and has told the doubt.
    let isOpened = label != nil || !speaker.isEmpty
    var key = key(BlockKey(of: paragraph))
    if isOpened { key = key?.withoutPlace }
    if isBare {
      raw("p", key)
      xml.raw(">")
    } else {
      open("p", paragraph.attributes)
      write(paragraph.attributes, key: key)
    }
    if !speaker.isEmpty { write(speaker: speaker, before: paragraph) }
    writeContent(of: paragraph, label: label, isOpened: !speaker.isEmpty)
    if isBare { xml.raw("</p>") } else { xml.end() }
  }

  /// Writes what is in a paragraph.
  ///
  /// A head that is set apart by its type is a `label` in the paragraph, as TEI has it for heads
  /// of "a paragraph or sequence of paragraphs not treated as a structural division".
  ///
  /// `isOpened` tells that the name of who speaks stands before it in the paragraph.
  mutating func writeContent(
    of paragraph: Paragraph, label: TextRun?, isOpened: Bool = false
  ) {
    if let label {
      write(label: label)
      let next = paragraph.runInHead.isEmpty ? paragraph.content : paragraph.runInHead
      let isSpaced = !label.touches(next)
      if isSpaced { xml.raw(" ") }
      keepSpace(of: next, isSpaced: isSpaced)
      marks.endLabel(isSpaced: isSpaced)
    }
    if !paragraph.runInHead.isEmpty {
      xml.raw("<label type=\"run-in\">")
      writeLine(paragraph.runInHead)
      xml.raw("</label>")
      marks.endLabel(isSpaced: false)
    }
    if label == nil && paragraph.runInHead.isEmpty && !isOpened {
      writeLine(paragraph.content)
    } else {
      writeRest(of: paragraph.content)
    }
  }

  /// Writes who speaks as a label in the paragraph, as TEI has it for heads of a paragraph.
  private mutating func write(speaker: [Inline], before paragraph: Paragraph) {
    xml.raw("<label type=\"speaker\">")
    writeLine(speaker)
    xml.raw("</label>")
    let isSpaced = Self.needsSpace(after: speaker)
    if isSpaced { xml.raw(" ") }
    let next = paragraph.runInHead.isEmpty ? paragraph.content : paragraph.runInHead
    keepSpace(of: next, isSpaced: isSpaced)
    marks.endLabel(isSpaced: isSpaced)
  }

  /// Sees to it that a space of the text is not taken for one that was put after a label.
  private mutating func keepSpace(of next: [Inline], isSpaced: Bool) {
    if !isSpaced, marks.isOn, case .text(let run)? = next.first, run.utf8.first == 0x20 {
      mark("run=\"\"")
    }
  }

  /// Whether words go on after a space: not where they are Han or marks as wide.
  private static func needsSpace(after inlines: [Inline]) -> Bool {
    guard let last = inlines.plainText.unicodeScalars.last else { return false }
    return last.value < 0x2E80 || last.properties.isAlphabetic
  }

  private mutating func write(_ quotation: BlockQuotation) {
    let hasSource = !quotation.attribution.isEmpty
    start(
      hasSource ? "cit" : "quote", quotation.attributes,
      key: key(BlockKey(of: quotation.blocks, in: "quote")))
    if hasSource { xml.raw("\n<quote>") }
    write(quotation.blocks, in: .flow)
    xml.raw("\n")
    if hasSource {
      xml.raw("</quote>\n")
      writeBibliography(quotation.attribution)
      xml.raw("\n")
    }
    xml.end()
  }

  private mutating func write(_ block: Preformatted) {
    xml.raw("\n")
    open("ab", block.attributes)
    xml.attribute("type", "preformatted")
    if let language = block.codeLanguage.flatMap(Word.init) {
      xml.attribute("subtype", language.text)
    }
    write(block.attributes, key: key(BlockKey(of: block.content, in: "ab")))
    xml.attribute("xml:space", "preserve")
    let keptSpaces = keepsSpaces
    keepsSpaces = true
    writeLine(block.content)
    keepsSpaces = keptSpaces
    xml.end()
  }

  private mutating func write(_ furniture: PageFurniture) {
    if case .raw(let markup)? = furniture.content.first, markup.format == ForeignTag.container {
      xml.raw("\n")
      writeLine(open("fw", around: furniture.content))
      return xml.end()
    }
    xml.raw("\n")
    raw("fw", key(BlockKey(of: furniture.content, in: "fw")))
    switch furniture.kind {
    case .header: xml.raw(" type=\"header\" place=\"top\">")
    case .footer: xml.raw(" type=\"footer\" place=\"bottom\">")
    case .folio: xml.raw(" type=\"pageNum\">")
    case .other: xml.raw(" type=\"other\">")
    }
    writeLine(furniture.content)
    xml.raw("</fw>")
  }
}
