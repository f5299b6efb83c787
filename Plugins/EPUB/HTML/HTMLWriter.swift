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
    let style = try PageStyle(settings)
    let page = HTMLPage(document, settings: settings, style: style)
    let body = PieceSink(seesCharacters: !style.fonts.isEmpty)
    let fitting = PageCharacters(to: body)
    var xml = try XMLWriter(to: fitting, isDeclared: false)
    var content = ContentWriter(page.text)
    content.marksTitle = page.hasContentsInText
    content.writeContent(to: &xml)
    xml.raw("</main>\n")
    content.writeLaterNotes(to: &xml)
    xml.raw("</body>\n</html>\n")
    let tally = xml.tally
    let unwritable = xml.replacedCharacters
    try xml.finish()
    let replaced = unwritable + fitting.replaced
    let opening = PieceSink(seesCharacters: !style.fonts.isEmpty)
    try page.writeOpening(
      contents: content.record.contents, to: PageCharacters(to: opening))
    let inText = PieceSink(seesCharacters: false)
    try page.writeContentsInText(content.record.contents, to: PageCharacters(to: inText))
    if page.hasContentsInText { body.put(inText, at: ContentWriter.titleMark) }
    let sheet = style.sheet(of: page.text, for: opening.characters(and: body))
    try page.writeHead(
      by: context.program, timestamp: context.timestamp, sheet: sheet.text, to: sink)
    try opening.pass(to: sink)
    try body.pass(to: sink)
    let lacks = FontLetters.troubles(with: style.fonts, styles: style.styles, in: document)
    for trouble in style.fonts.compactMap(\.trouble) + lacks + sheet.said {
      context.report(trouble)
    }
    Troubles.report(content.record, replaced: replaced, of: document, to: &context)
    if settings.isVertical == true, !page.text.isVertical {
      context.report(Troubles.notVertical(document))
    }
    return tally
  }
}
