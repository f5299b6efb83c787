internal import GalleyCore
internal import GalleyPackaging

extension ContentWriter {
  /// Writes blocks, each on a line of its own.
  mutating func write(_ blocks: [Block], to xml: inout XMLWriter) {
    let blocks = blocks.span
    for index in blocks.indices { write(blocks[index], to: &xml) }
  }

  private mutating func write(_ block: Block, to xml: inout XMLWriter) {
    switch block {
    case .paragraph(let paragraph): write(paragraph, to: &xml)
    case .heading(let heading): write(heading, to: &xml)
    case .list(let list): write(list, to: &xml)
    case .definitionList(let list): write(list, to: &xml)
    case .quotation(let quotation): write(quotation, to: &xml)
    case .verse(let group): write(group, to: &xml)
    case .speech(let speech): write(speech, to: &xml)
    case .stageDirection(let direction):
      open("<p", class: "stage", direction.attributes, to: &xml)
      write(direction.content, to: &xml)
      xml.raw("</p>\n")
    case .table(let table): write(table, to: &xml)
    case .figure(let figure): write(figure, to: &xml)
    case .preformatted(let block): write(block, to: &xml)
    case .sceneBreak(let sceneBreak): write(sceneBreak, to: &xml)
    case .note(let note): write(note, to: &xml)
    case .furniture(let furniture): write(furniture, to: &xml)
    case .milestone(let milestone):
      write(milestone, to: &xml)
      xml.raw("\n")
    case .anchor(let anchor):
      write(anchor, to: &xml)
      xml.raw("\n")
    case .raw(let markup): write(markup, as: .block, to: &xml)
    }
  }

  /// Writes a paragraph; `prefix` stands before its text: a list's marker, a note's label.
  mutating func write(
    _ paragraph: Paragraph, prefix: Prefix? = nil, to xml: inout XMLWriter
  ) {
    if paragraph.runInHead.isEmpty {
      let bracket = prefix == nil ? openingBracket(of: paragraph) : ""
      if paragraph.attributes.isEmpty && bracket.utf8CodeUnitCount == 0 {
        xml.raw("<p>")
      } else {
        open("<p", class: bracket, paragraph.attributes, to: &xml)
      }
    } else {
      open("<p", class: "run-in", paragraph.attributes, to: &xml)
    }
    if let prefix { write(prefix, to: &xml) }
    if !paragraph.runInHead.isEmpty { writeRunInHead(of: paragraph, to: &xml) }
    write(paragraph.content, to: &xml)
    xml.raw("</p>\n")
  }

  /// The class of a Japanese paragraph that begins with a bracket, which is set in less than others
  /// (JLREQ, section 3.1.5); empty for all others.
  private func openingBracket(of paragraph: Paragraph) -> StaticString {
    guard isJapanese, case .text(let run)? = paragraph.content.first else { return "" }
    let bytes = run.utf8.prefix(3)
    if bytes.elementsEqual("「".utf8) || bytes.elementsEqual("『".utf8) { return "speech-mark" }
    let others = ["（", "〈", "《", "【", "〔"]
    return others.contains { bytes.elementsEqual($0.utf8) } ? "bracket" : ""
  }

  /// Writes the head a paragraph opens with, and a space behind it where words have spaces
  /// between them and the text has none there.
  private mutating func writeRunInHead(of paragraph: Paragraph, to xml: inout XMLWriter) {
    xml.raw("<b class=\"run-in-head\">")
    write(paragraph.runInHead, to: &xml)
    xml.raw("</b>")
    let ends = paragraph.runInHead.plainText.unicodeScalars.last
    let begins = paragraph.content.plainText.unicodeScalars.first
    let language = paragraph.attributes.language ?? text.plan.files[file].language
    if let ends, let begins, !language.isHan, !isWhiteSpace(ends), !isWhiteSpace(begins),
      ends.value < 0x2E80
    {
      xml.raw(" ")
    }
  }

  private mutating func write(_ heading: Heading, to xml: inout XMLWriter) {
    if surroundings.contains(.headerCell) || Label.isBlank(heading.content) {
      open("<p", class: "head", heading.attributes, to: &xml)
      write(heading.content, to: &xml)
      xml.raw("</p>\n")
      return
    }
    let level = levels.heading(ofLevel: heading.level)
    record.hasHeadings = true
    var id = identifiers.claim(heading.attributes.identifier)
    let label = Label.text(of: heading.content)
    if level <= text.tocDepth && !label.isEmpty {
      let target = id ?? identifiers.fresh("heading")
      id = target
      record.contents.append(
        BookRecord.Entry(label: label, target: "\(path)#\(target)", level: level))
    }
    HeadingTag.open(level, to: &xml)
    open("", heading.attributes, id: id, to: &xml)
    write(heading.content, to: &xml)
    HeadingTag.close(level, to: &xml)
  }

  private mutating func write(_ quotation: BlockQuotation, to xml: inout XMLWriter) {
    open("<blockquote", quotation.attributes, to: &xml)
    xml.raw("\n")
    write(quotation.blocks, to: &xml)
    if !quotation.attribution.isEmpty {
      xml.raw("<p class=\"attribution\">")
      write(quotation.attribution, to: &xml)
      xml.raw("</p>\n")
    }
    xml.raw("</blockquote>\n")
  }

  private mutating func write(_ block: Preformatted, to xml: inout XMLWriter) {
    open("<pre", block.attributes, to: &xml)
    if let name = block.codeLanguage {
      if Self.isClassName(name) {
        xml.raw("<code class=\"language-")
        xml.generated(name)
        xml.raw("\">")
      } else {
        xml.raw("<code>")
      }
    }
    inside(.preformatted) { $0.write(block.content, to: &xml) }
    if block.codeLanguage != nil { xml.raw("</code>") }
    xml.raw("</pre>\n")
  }

  private mutating func write(_ sceneBreak: SceneBreak, to xml: inout XMLWriter) {
    if sceneBreak.marker.allSatisfy(Self.isBlankText) {
      xml.raw("<hr class=\"scene-break\"/>\n")
      return
    }
    xml.raw("<p class=\"scene-break\" role=\"separator\">")
    // What stands in a separator cannot be reached, so no link may stand there.
    inside(.link) { $0.write(sceneBreak.marker, to: &xml) }
    xml.raw("</p>\n")
  }

  private static func isBlankText(_ inline: Inline) -> Bool {
    if case .text(let run) = inline { Label.oneLine(run.text).isEmpty } else { false }
  }

}
