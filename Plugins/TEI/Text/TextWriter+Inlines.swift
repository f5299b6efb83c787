internal import GalleyCore
internal import GalleyPackaging

extension TextWriter {
  /// Writes the text of a block: marks its first line where lines are numbered.
  mutating func writeLine(_ content: [Inline]) {
    marks.beginBlock()
    writeRest(of: content)
  }

  /// Writes the text of a block after its label or its head.
  mutating func writeRest(of content: [Inline]) {
    if settings.numbersLines, case .text(let run)? = content.first { markFirstLine(of: run) }
    write(content)
  }

  /// Writes what stands in a line.
  mutating func write(_ inlines: [Inline]) {
    let tags = beginTags()
    defer { endTags(tags) }
    var next = 0
    while next < inlines.count {
      let inline = inlines[next]
      next += 1
      switch inline {
      case .text(let run):
        write(run)
        // Two runs that touch would be read as one.
        if marks.isOn, next < inlines.count, case .text(let other) = inlines[next],
          !run.isEmpty, !other.isEmpty, other.source?.start == run.source?.end
        {
          mark("run=\"\"")
        }
      case .lineBreak(let lineBreak):
        // A page or a column begins before its first line does.
        let first = next
        while next < inlines.count, case .milestone = inlines[next] { next += 1 }
        write(lineBreak, after: inlines[first..<next], before: inlines[next...].first)
      case .milestone(let milestone): write(milestone, within: nil)
      case .emphasis(let emphasis):
        open("hi", emphasis.attributes)
        write(emphasis.attributes, rendition: Renditions.name(of: emphasis.kind))
        write(emphasis.content)
        xml.end()
      case .link(let link): write(link)
      case .image(let image): write(image, isDescribed: true)
      case .noteReference(let reference):
        xml.start("ref")
        xml.attribute("type", "noteref")
        writeTarget("#" + reference.target)
        write(reference.label)
        xml.end()
      case .ruby(let ruby):
        xml.raw("<ruby><rb>")
        write(ruby.base)
        xml.raw("</rb><rt>")
        write(ruby.reading)
        xml.raw("</rt></ruby>")
      case .foreign(let foreign):
        let content = open("foreign", around: foreign.content)
        xml.attribute("xml:lang", foreign.language.tag)
        write(content)
        xml.end()
      case .quotation(let quotation):
        open("q", quotation.attributes)
        write(quotation.attributes)
        write(quotation.content)
        xml.end()
      case .correction(let correction): write(correction)
      case .gap(let gap): write(gap)
      case .anchor(let anchor): write(anchor)
      case .raw(let markup): write(markup, as: .inline)
      }
    }
  }

  private mutating func write(_ link: Link) {
    let content = open(link.content.isEmpty ? "ptr" : "ref", around: link.content)
    if content.count == link.content.count { writeTarget(link.target) }
    write(content)
    xml.end()
  }

  /// Writes where a reference leads; nothing where that is not in the document.
  private mutating func writeTarget(_ target: String) {
    if target.hasPrefix("#") {
      if let pointer = identifiers.pointer(to: String(target.dropFirst())) {
        xml.attribute("target", pointer)
      } else {
        troubles.count(.danglingReference)
      }
    } else if !target.isEmpty {
      xml.attribute("target", URIReference(target).text)
    }
  }

  private mutating func write(_ correction: Correction) {
    if let pointer = characters.pointer(for: correction) {
      xml.start("g")
      xml.attribute("ref", pointer)
      write(correction.source)
      xml.end()
      return
    }
    let (source, regular): (StaticString, StaticString) =
      switch correction.kind {
      case .error: ("sic", "corr")
      case .regularization, .character: ("orig", "reg")
      case .expansion: ("abbr", "expan")
      }
    xml.raw("<choice>")
    xml.start(source)
    write(correction.source)
    xml.end()
    xml.start(regular)
    if correction.kind == .character { xml.attribute("type", "character") }
    write(correction.confidence)
    let wasRegularForm = isRegularForm
    isRegularForm = true
    write(correction.regular)
    isRegularForm = wasRegularForm
    xml.end()
    xml.raw("</choice>")
  }

  private mutating func write(_ gap: Gap) {
    xml.start("gap")
    let reasons = gap.reason.split(separator: " ").compactMap { Word(String($0))?.text }
    if !reasons.isEmpty { xml.attribute("reason", reasons.joined(separator: " ")) }
    if let characters = gap.characters {
      xml.attribute("quantity", max(0, characters))
      xml.attribute("unit", "chars")
    }
    xml.end()
  }
}
