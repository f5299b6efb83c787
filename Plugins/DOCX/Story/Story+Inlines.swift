import GalleyCore
import GalleyPackaging

extension Story {
  /// Writes the inlines of a paragraph.
  mutating func write(_ inlines: [Inline], _ format: RunFormat, to xml: inout XMLWriter) {
    for inline in inlines { write(inline, format, to: &xml) }
  }

  private mutating func write(_ inline: Inline, _ format: RunFormat, to xml: inout XMLWriter) {
    switch inline {
    case .text(let run): write(run, format, to: &xml)
    case .lineBreak(let lineBreak): write(lineBreak, format, to: &xml)
    case .emphasis(let emphasis):
      var inner = inner(format, emphasis.attributes, to: &xml)
      inner.emphases.formUnion(RunFormat.Emphases(emphasis.kind))
      write(emphasis.content, inner, to: &xml)
    case .link(let link): write(link, format, to: &xml)
    case .image(let image): writeInLine(image, format, to: &xml)
    case .noteReference(let reference): write(reference, format, to: &xml)
    case .ruby(let ruby): write(ruby, format, to: &xml)
    case .foreign(let foreign):
      let language = languages.number(of: foreign.language)
      let inner = self.format(format, in: language)
      write(foreign.content, inner, to: &xml)
    case .quotation(let quotation):
      let inner = inner(format, quotation.attributes, to: &xml)
      write(quotation.content, inner, to: &xml)
    case .correction(let correction): write(correction, format, to: &xml)
    case .gap: writeGenerated("[…]", format, to: &xml)
    case .anchor(let anchor): writeInside(anchor.identifier, to: &xml)
    case .raw(let raw): write(raw, as: .run, to: &xml)
    case .milestone(let milestone): write(milestone, format, to: &xml)
    }
  }

  private mutating func write(
    _ lineBreak: LineBreak, _ format: RunFormat, to xml: inout XMLWriter
  ) {
    switch lineBreak.join {
    case .nothing: break
    case .space:
      // In the run that is open, so that a joined line does not cut the text in two.
      if let openRun, openRun.change == format.change {
        openText(openRun, to: &xml)
      } else {
        openText(format, to: &xml)
      }
      xml.raw(" ")
    case .hard:
      if isInRuby {
        writeGenerated(" ", format, to: &xml)
      } else {
        writeMark("<w:br/>", format, to: &xml)
      }
    }
  }

  private mutating func write(_ link: Link, _ format: RunFormat, to xml: inout XMLWriter) {
    guard flatness == 0 else { return write(link.content, format, to: &xml) }
    guard let target = LinkTarget(link.target, identifiers: index.identifiers) else {
      problems.insert(.unusableLink(link.target))
      return write(link.content, format, to: &xml)
    }
    startLink(to: target, to: &xml)
    var inner = format
    inner.style = format.style ?? .hyperlink
    write(link.content, inner, to: &xml)
    endLink(to: &xml)
  }

  /// Opens a hyperlink; no other can begin inside of it.
  mutating func startLink(to target: LinkTarget, to xml: inout XMLWriter) {
    closeRun(to: &xml)
    flatness += 1
    switch target {
    case .node(let identifier):
      xml.raw("<w:hyperlink w:anchor=\"")
      xml.generated(bookmarks.name(for: identifier))
    case .url(let url):
      xml.raw("<w:hyperlink r:id=\"")
      xml.generated(relationships[url] ?? "")
    }
    xml.raw("\" w:history=\"1\">")
  }

  /// Closes the hyperlink.
  mutating func endLink(to xml: inout XMLWriter) {
    closeRun(to: &xml)
    xml.raw("</w:hyperlink>")
    flatness -= 1
  }

  /// The format inside of an inline with attributes.
  private mutating func inner(
    _ format: RunFormat, _ attributes: Attributes, to xml: inout XMLWriter
  ) -> RunFormat {
    if let identifier = attributes.identifier { writeInside(identifier, to: &xml) }
    guard let language = attributes.language else { return format }
    let number = languages.number(of: language)
    return self.format(format, in: number)
  }

  /// Writes a bookmark between runs.
  private mutating func writeInside(_ identifier: String, to xml: inout XMLWriter) {
    guard !isInRuby else { return keep(identifier) }
    closeRun(to: &xml)
    writeBookmark(identifier, to: &xml)
  }
}
