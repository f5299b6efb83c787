public import GalleyCore
internal import GalleyPackaging

/// Writes one page of HTML that is well-formed XML too and needs no other file: the style sheet and
/// the pictures stand in it.
public struct HTMLWriter: DocumentWriter {
  /// Makes a writer.
  public init() {}

  /// Writes `document` as a page.
  ///
  /// The content is written first, since the contents that stand before it are made from what was
  /// really written.
  public func write(
    _ document: Document, to sink: any ByteSink, settings: Settings, context: inout Context
  ) throws(Diagnostic) -> ContentTally {
    let settings = HTMLSettings(settings)
    var styles: [UserStyle] = []
    for file in settings.styles { styles.append(try UserStyle(file, for: .page)) }
    let page = HTMLPage(document, settings: settings, styles: styles)
    let body = MemorySink()
    var xml = try XMLWriter(to: body, isDeclared: false)
    var content = ContentWriter(page.text)
    content.writeContent(to: &xml)
    xml.raw("</main>\n")
    content.writeLaterNotes(to: &xml)
    let (tally, replaced) = (xml.tally, xml.replacedCharacters)
    try xml.finish()
    try page.writeHead(by: context.program, timestamp: context.timestamp, to: sink)
    try page.writeOpening(contents: content.record.contents, to: sink)
    try sink.write(body.bytes)
    try sink.write(Array("</body>\n</html>\n".utf8))
    Troubles.report(content.record, replaced: replaced, of: document, to: &context)
    if settings.isVertical, !page.text.isVertical {
      context.report(Troubles.notVertical(document))
    }
    return tally
  }
}
