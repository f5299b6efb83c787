internal import GalleyCore
internal import GalleyPackaging

extension ContentWriter {
  /// Writes the content of a line or a paragraph.
  mutating func write(_ content: [Inline], to xml: inout XMLWriter) {
    let content = content.span
    for index in content.indices {
      switch content[index] {
      case .text(let run): write(run, to: &xml)
      case .lineBreak(let lineBreak):
        write(lineBreak, isFixed: isFrench && isFixed(content, at: index), to: &xml)
      case .milestone(let milestone): write(milestone, to: &xml)
      case .emphasis(let emphasis): write(emphasis, to: &xml)
      case .link(let link): write(link, to: &xml)
      case .image(let image): write(image, to: &xml)
      case .noteReference(let reference): write(reference, to: &xml)
      case .ruby(let ruby): write(ruby, to: &xml)
      case .foreign(let foreign): write(foreign, to: &xml)
      case .quotation(let quotation): write(quotation, to: &xml)
      case .correction(let correction): write(correction, to: &xml)
      case .gap(let gap): write(gap, to: &xml)
      case .anchor(let anchor): write(anchor, to: &xml)
      case .raw(let markup): write(markup, as: .inline, to: &xml)
      }
    }
  }

  private func write(_ run: borrowing TextRun, to xml: inout XMLWriter) {
    if text.isVertical, surroundings.isDisjoint(with: [.preformatted, .cell]) {
      UprightText.write(run, to: &xml)
    } else if isFrench, !surroundings.contains(.preformatted) {
      FrenchSpaces.write(run, to: &xml)
    } else {
      xml.text(run)
    }
  }

  /// Whether French has a space at the end of a line at which no line may end.
  @inline(never)
  private func isFixed(_ content: Span<Inline>, at index: Int) -> Bool {
    guard !surroundings.contains(.preformatted) else { return false }
    var (ends, begins): ([UInt8], [UInt8]) = ([], [])
    if index > 0 { ends = FrenchSpaces.end(of: content[index - 1]) }
    if index + 1 < content.count { begins = FrenchSpaces.start(of: content[index + 1]) }
    return FrenchSpaces.isFixed(after: ends, before: begins)
  }

  private mutating func write(_ lineBreak: LineBreak, isFixed: Bool, to xml: inout XMLWriter) {
    if lineBreak.join != .hard {
      record.joinedLines += 1
      if lineBreak.removedHyphen { record.removedHyphens += 1 }
    }
    switch lineBreak.join {
    case .nothing: break
    case .space: xml.raw(isFixed ? "\u{A0}" : " ")
    case .hard: xml.raw(surroundings.contains(.preformatted) ? "\n" : "<br/>")
    }
  }

  // The functions below are kept out of the one above, whose frame comes again with every level of
  // nesting: text may nest thousands of levels deep, and a stack is only so large.

  @inline(never)
  private mutating func write(_ foreign: ForeignRun, to xml: inout XMLWriter) {
    xml.raw("<span class=\"foreign\"")
    writeLanguage(foreign.language, to: &xml)
    xml.raw(">")
    let outer = language
    language = foreign.language
    write(foreign.content, to: &xml)
    language = outer
    xml.raw("</span>")
  }

  @inline(never)
  private mutating func write(_ quotation: InlineQuotation, to xml: inout XMLWriter) {
    open("<span", class: "quotation", quotation.attributes, to: &xml)
    write(quotation.content, to: &xml)
    xml.raw("</span>")
  }

  @inline(never)
  private mutating func write(_ emphasis: Emphasis, to xml: inout XMLWriter) {
    let attributes = emphasis.attributes
    let close: StaticString
    switch emphasis.kind {
    case .italic:
      open("<em", attributes, to: &xml)
      close = "</em>"
    case .bold:
      open("<strong", attributes, to: &xml)
      close = "</strong>"
    case .smallCaps:
      open("<span", class: "small-caps", attributes, to: &xml)
      close = "</span>"
    case .dots:
      open("<em", class: "dots", attributes, to: &xml)
      close = "</em>"
    case .underline:
      open("<u", attributes, to: &xml)
      close = "</u>"
    case .strikethrough:
      open("<s", attributes, to: &xml)
      close = "</s>"
    case .spaced:
      open("<em", class: "spaced", attributes, to: &xml)
      close = "</em>"
    case .superscript:
      open("<sup", attributes, to: &xml)
      close = "</sup>"
    case .subscript:
      open("<sub", attributes, to: &xml)
      close = "</sub>"
    case .code:
      open("<code", attributes, to: &xml)
      close = "</code>"
    }
    write(emphasis.content, to: &xml)
    xml.raw(close)
  }

  /// Writes a ruby; where it stands in another, its reading follows in brackets.
  @inline(never)
  private mutating func write(_ ruby: Ruby, to xml: inout XMLWriter) {
    if surroundings.contains(.ruby) {
      write(ruby.base, to: &xml)
      xml.raw("<span class=\"reading\">（")
      xml.text(ruby.reading)
      xml.raw("）</span>")
      return
    }
    record.hasRuby = true
    xml.raw("<ruby>")
    inside(.ruby) { $0.write(ruby.base, to: &xml) }
    // No `rp`: EPUBCheck discourages it, and every reading system of EPUB 3 shows ruby.
    xml.raw("<rt>")
    xml.text(ruby.reading)
    xml.raw("</rt></ruby>")
  }

  /// Writes the form of the source; an error's corrected form follows in editorial brackets, a
  /// regular or a full form stands in a title, as HTML has it for abbreviations.
  @inline(never)
  private mutating func write(_ correction: Correction, to xml: inout XMLWriter) {
    let regular = Label.text(of: correction.regular)
    record.corrections += 1
    switch correction.kind {
    case .error:
      xml.raw("<span class=\"sic\">")
      write(correction.source, to: &xml)
      xml.raw("</span>")
      if regular.isEmpty { return }
      xml.raw("<span class=\"corrected\">[")
      xml.generated(regular)
      xml.raw("]</span>")
    case .regularization:
      xml.start("span")
      xml.attribute("class", "original")
      xml.attribute("title", regular)
      write(correction.source, to: &xml)
      xml.endWithTag()
    case .character:
      // What the source had to use in its place is kept out of the reader's way.
      xml.start("span")
      xml.attribute("class", "character")
      var runs: [String] = []
      correction.source.forEachRun { runs.append($0.text) }
      xml.attribute("title", counting: runs)
      xml.generated(regular)
      xml.endWithTag()
    case .expansion:
      xml.start("abbr")
      xml.attribute("title", regular)
      write(correction.source, to: &xml)
      xml.endWithTag()
    }
  }

  /// Writes the sign for a gap: a box for each character that is known to be missing.
  @inline(never)
  private func write(_ gap: Gap, to xml: inout XMLWriter) {
    xml.start("span")
    xml.attribute("class", "gap")
    xml.attribute("role", "img")
    xml.attribute(
      "aria-label",
      gap.reason.isEmpty
        ? text.strings.gap : text.strings.gap + text.strings.colon + Label.oneLine(gap.reason))
    if let characters = gap.characters, (1...20).contains(characters) {
      xml.generated(String(repeating: "□", count: characters))
    } else {
      xml.raw("[…]")
    }
    xml.end()
  }

  /// Writes a place that can be linked to and shows nothing.
  @inline(never)
  mutating func write(_ anchor: Anchor, to xml: inout XMLWriter) {
    open(
      "<span", class: "anchor", .none, id: identifiers.claim(anchor.identifier), to: &xml)
    xml.raw("</span>")
  }
}
