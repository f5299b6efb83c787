internal import GalleyCore
internal import GalleyPackaging

/// What stands around the content of a page.
struct HTMLPage {
  /// What its content is written by.
  let text: TextPlan
  /// The style sheet.
  let style: PageStyle
  /// Whether the title stands above the text, which does not open with it.
  let hasTitleAbove: Bool
  /// Whether the contents stand below the title that the text opens with.
  let hasContentsInText: Bool

  init(_ document: Document, settings: HTMLSettings, style: PageStyle) {
    hasTitleAbove = settings.titleBlock && TextPlan.lacksItsTitle(document)
    text = TextPlan(
      document, for: .page, isVertical: settings.isVertical ?? document.isVertical,
      tocDepth: settings.tocDepth,
      furniture: settings.furniture, hasTitleAbove: hasTitleAbove)
    self.style = style
    hasContentsInText = !hasTitleAbove && TitleOpening.isTitleOfAll(document)
  }

  /// Writes all up to the end of the head.
  func writeHead(
    by program: Program, timestamp: Timestamp?, sheet: String, to sink: any ByteSink
  ) throws(Diagnostic) {
    var xml = try XMLWriter(to: PageCharacters(to: sink), isDeclared: false)
    xml.raw("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"")
    LanguageAttributes.writeRoot(text.language, isMixed: text.isMixed, to: &xml)
    if text.isVertical { xml.raw(" class=\"vertical\"") }
    xml.raw(">\n<head>\n<meta charset=\"utf-8\"/>\n<title>")
    xml.generated(text.title)
    xml.raw("</title>\n")
    xml.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
    xml.raw("<meta name=\"generator\" content=\"")
    xml.generated("\(program.name) \(program.version)")
    xml.raw("\"/>\n")
    HTMLMetadata.write(text.document.metadata, modified: timestamp, to: &xml)
    xml.raw("<style>")
    try xml.finish()
    try sink.write(StyleSheet.embedded(sheet))
    try sink.write(Array("</style>\n</head>\n".utf8))
  }

  /// Writes the start of the body: the title where the text lacks it, and the contents unless they
  /// stand in the text.
  func writeOpening(
    contents: [BookRecord.Entry], to sink: any ByteSink
  ) throws(Diagnostic) {
    var xml = try XMLWriter(to: sink, isDeclared: false)
    xml.raw("<body class=\"")
    xml.raw(StyleSheet.bodyClass(for: text.language))
    xml.raw("\">\n")
    if hasTitleAbove {
      xml.raw("<header class=\"titlepage\">\n")
      FrontLines.write(text, to: &xml)
      xml.raw("</header>\n")
    }
    if !hasContentsInText { writeContents(contents, to: &xml) }
    xml.raw("<main>\n")
    try xml.finish()
  }

  /// Writes the contents that stand in the text, below its title.
  func writeContentsInText(
    _ contents: [BookRecord.Entry], to sink: any ByteSink
  ) throws(Diagnostic) {
    guard hasContentsInText else { return }
    var xml = try XMLWriter(to: sink, isDeclared: false)
    // The title, and what stands on its page, need not be listed right below themselves.
    let rest = contents.dropFirst()
    let inner = rest.prefix { $0.level > (contents.first?.level ?? 0) }
    let entries = inner.count == rest.count ? rest : rest.dropFirst(inner.count)
    writeContents(Array(entries), to: &xml)
    try xml.finish()
  }

  /// Writes the contents where there is more than one place to go to.
  private func writeContents(_ contents: [BookRecord.Entry], to xml: inout XMLWriter) {
    let trees = ContentsTree.nest(contents, depth: text.tocDepth)
    if trees.count > 1 || (trees.first?.inner.count ?? 0) > 1 {
      xml.raw("<nav role=\"doc-toc\" aria-label=\"")
      xml.generated(text.strings.contents)
      xml.raw("\">\n<p class=\"contents-title\"")
      text.writeLanguageOfWords(to: &xml)
      xml.raw(">")
      text.writeWords(text.strings.contents, to: &xml)
      xml.raw("</p>\n")
      text.write(trees, to: &xml)
      xml.raw("</nav>\n")
    }
  }
}
