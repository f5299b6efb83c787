internal import GalleyCore
internal import GalleyPackaging

extension ContentWriter {
  /// Writes a head, a foot or a number of a page of the source as the settings have it.
  @inline(never)
  mutating func write(_ furniture: PageFurniture, to xml: inout XMLWriter) {
    if text.furniture == .omit { return leaveOut(furniture, to: &xml) }
    switch furniture.kind {
    case .header: xml.raw("<p class=\"furniture running-head\"")
    case .footer: xml.raw("<p class=\"furniture running-foot\"")
    case .folio: xml.raw("<p class=\"furniture folio\"")
    case .other: xml.raw("<p class=\"furniture\"")
    }
    if text.furniture == .hide {
      record.count(.hiddenFurniture)
      xml.raw(" hidden=\"hidden\"")
    }
    xml.raw(">")
    write(furniture.content, to: &xml)
    xml.raw("</p>\n")
  }

  /// Counts what is left out and told of, so that the audit knows it; what links lead to stays.
  private mutating func leaveOut(_ furniture: PageFurniture, to xml: inout XMLWriter) {
    record.count(.omittedFurniture)
    let paragraph = Block.paragraph(Paragraph(furniture.content))
    Document(divisions: [Division(kind: .text, blocks: [paragraph])]).forEachRun { xml.count($0) }
    let walk = IdentifierWalk([.furniture(furniture)])
    for (_, identifier) in walk.identifiers {
      keep(identifiers.claim(identifier), to: &xml)
    }
    for (_, target) in walk.noteReferences {
      keep(identifiers.claimReference(to: target), to: &xml)
    }
  }

  private mutating func keep(_ id: String?, to xml: inout XMLWriter) {
    guard let id else { return }
    open("<span", class: "anchor", .none, id: id, to: &xml)
    xml.raw("</span>\n")
  }

  /// Writes the start of a page, a column or a line of the source.
  ///
  /// A page's number is marked and listed where the source is named, so that a reader can cite it.
  @inline(never)
  mutating func write(_ milestone: Milestone, to xml: inout XMLWriter) {
    let number = Label.oneLine(milestone.number ?? "").filter { $0 != "\"" }
    switch milestone.unit {
    case .page where !number.isEmpty && text.namesPageSource:
      writePageBreak(number, "", to: &xml)
    case .page: xml.raw("<span class=\"page-start\"></span>")
    case .column: xml.raw("<span class=\"column-start\"></span>")
    case .line: xml.raw("<span class=\"line-start\"></span>")
    }
  }

  /// Writes the start of the page that the text begins on, where only its foot or its head tells
  /// which that is.
  mutating func writeFirstPage(to xml: inout XMLWriter) {
    guard file == 0, text.target == .package, text.namesPageSource,
      let number = FirstPage.number(in: text.document)
    else { return }
    // It is no part of the document, and readers of Galley's own files leave it out.
    writePageBreak(String(number), " class=\"made\"", to: &xml)
    xml.raw("\n")
  }

  private mutating func writePageBreak(
    _ number: String, _ mark: StaticString, to xml: inout XMLWriter
  ) {
    let id = identifiers.fresh("page")
    record.pages.append(BookRecord.Entry(label: number, target: "\(path)#\(id)", level: 1))
    xml.raw("<span")
    xml.raw(mark)
    writeKind(" epub:type=\"pagebreak\"", to: &xml)
    xml.raw(" role=\"doc-pagebreak\"")
    writeID(id, to: &xml)
    xml.raw(" aria-label=\"")
    xml.generated(text.strings.page(number))
    xml.raw("\"></span>")
  }
}
