public import GalleyCore
internal import GalleyPackaging

/// Reads a page of HTML, as a browser would and whatever is wrong with it.
///
/// Nothing is fetched: pictures are read where they stand in the page.
public struct HTMLReader: DocumentReader {
  /// Makes a reader.
  public init() {}

  /// Reads a page.
  ///
  /// Throws a `data` diagnostic for an empty file, for what is no text, and for elements nested too
  /// deep; a `usage` one for an unknown encoding.
  public func read(
    _ input: InputFile, settings: Settings, context: inout Context
  ) throws(Diagnostic) -> Document {
    if input.bytes.allSatisfy({ $0 <= 0x20 }) {
      throw Diagnostic(
        .error, .data, code: "empty-input", "the page is empty", file: input.name,
        hint: "check that it is the file you meant")
    }
    if input.bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      throw Diagnostic(
        .error, .data, code: "not-html", "the file is an archive and no page", file: input.name,
        hint: "name its format with -f, as in -f epub")
    }
    let encoding = settings.text("encoding")
    if encoding.isEmpty, let refusal = context.judge?.refusal(of: input, as: "a page of HTML") {
      throw refusal
    }
    var findings = Findings()
    findings.isPage = true
    let page = try PageEncoding.decode(page: input, named: encoding, context: &context)
    findings.count(.damage, page.damage)
    let tree = try XMLTree(html: page.text, file: input.name, depth: Markup.deepest)
    var markup = Markup(tree, path: "")
    var known = PageMetadataReader(markup)
    var styles = StyleBook { _ in nil }
    markup.styles = styles.styles(of: markup, withSheets: !known.isOwn)
    if styles.isExhausted { findings.count(.styles) }
    if !known.isOwn {
      var files = [markup]
      HiddenText.leaveOut(of: &files, places: [], &findings)
      markup = files[0]
    }
    if known.metadata.languages.isEmpty, let tag = LanguageTag(settings.text("language")) {
      known.metadata.languages = [Field(tag, origin: .given)]
    }
    if !known.isOwn {
      LanguageFinder([markup]).find(&known.metadata, "page", of: input.name, context: &context)
    }
    var document = Document(metadata: known.metadata)
    document.isVertical =
      known.isOwn
      ? LineDirection.isVertical(own: markup)
      : LineDirection.isVertical([markup], language: document.language)
    var reader = ContentReader(
      [markup], isOwn: known.isOwn, language: document.language, media: MediaTable { _ in nil },
      findings: findings)
    if let body = markup.body {
      document.divisions =
        known.isOwn ? ownDivisions(in: body, &reader) : divisions(in: body, &reader)
      if !known.isOwn { NoteSections.settle(&document.divisions, &reader) }
    }
    try reader.ledger.check(document, file: input.name)
    if document.metadata.titles.isEmpty, document.divisions.count == 1,
      let head = document.divisions[0].head
    {
      let title = Label.text(of: head.content)
      if !title.isEmpty { document.metadata.titles = [Field(title, origin: .read)] }
    }
    document.resources = reader.media.resources
    reader.findings.report(input.name, to: &context)
    return document
  }

  private func divisions(in body: Int, _ reader: inout ContentReader) -> [Division] {
    let blocks = reader.blocks(of: reader.flow(of: body))
    let articles = (body..<reader.markup.next(body)).filter { reader.markup.name($0) == "article" }
    var divisions = Sectioner.divide(blocks, as: articles.isEmpty ? .text : .article)
    if !divisions.isEmpty { divisions[0].attributes.identifier = reader.identifier(body) }
    return divisions
  }

  /// The divisions of a page that Galley wrote; its notes stand below, and go back to the division
  /// that refers to them first.
  private func ownDivisions(in body: Int, _ reader: inout ContentReader) -> [Division] {
    var outline = Outline()
    var notes: [Block] = []
    for child in reader.flow(of: body) {
      switch reader.markup.name(child) {
      case "main":
        let content = Array(reader.markup.children(child))
        for piece in reader.ownPieces(of: content) { outline.add(piece, level: 1) }
      case "section" where reader.has("notes", child): notes = reader.blocks(in: child)
      // What is made of the metadata and the headings is made again.
      case "header" where reader.has("titlepage", child): reader.leaveOut(child)
      case "nav": reader.leaveOut(child)
      default:
        let blocks = reader.blocks(of: [child])
        if !blocks.isEmpty { outline.go(on: blocks) }
      }
    }
    var divisions = outline.divisions
    NotePlacer.place(notes, in: &divisions)
    return divisions
  }
}
