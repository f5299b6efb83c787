internal import GalleyCore
internal import GalleyPackaging

/// The title page: what the metadata tell, set out as a book does.
struct TitlePage {
  /// The path inside of the package's folder.
  static let path = "text/titlepage.xhtml"

  let book: Book

  /// Writes the file.
  func write(to xml: inout XMLWriter) {
    let metadata = book.document.metadata
    ContentFrame.open(
      book, title: book.strings.titlePage, language: book.language, folder: "../",
      isVertical: book.isVertical, to: &xml)
    xml.raw("<body epub:type=\"frontmatter\" class=\"")
    xml.raw(StyleSheet.bodyClass(for: book.language))
    xml.raw("\">\n<section epub:type=\"titlepage\" class=\"titlepage\">\n<h1>")
    book.text.writeWords(book.title, to: &xml)
    xml.raw("</h1>\n")
    line("<p class=\"subhead\" role=\"doc-subtitle\">", metadata.subtitle?.value, to: &xml)
    let authors = metadata.creators.filter { $0.value.isAuthor }
    let others = metadata.creators.filter { !$0.value.isAuthor }
    line("<p class=\"byline\">", book.names(of: authors), to: &xml)
    line("<p class=\"contributor\">", book.names(of: others), to: &xml)
    line("<p class=\"edition\">", metadata.edition?.value, to: &xml)
    let series = [metadata.series?.value.name, metadata.series?.value.position]
    line("<p class=\"series\">", joined(series), to: &xml)
    let print = [metadata.sourcePublication, metadata.sourceIssue, metadata.sourcePage]
    line("<p class=\"source\">", joined(print.map { $0?.value }), to: &xml)
    line("<p class=\"date\">", (metadata.date ?? metadata.issued)?.value, to: &xml)
    let publication = [metadata.place?.value, metadata.publisher?.value]
    line("<p class=\"publisher\">", joined(publication), to: &xml)
    xml.raw("</section>\n</body>\n</html>\n")
  }

  private func joined(_ values: [String?]) -> String {
    values.compactMap { $0.map(Label.oneLine) }.filter { !$0.isEmpty }
      .joined(separator: book.strings.comma)
  }

  private func line(_ tag: StaticString, _ value: String?, to xml: inout XMLWriter) {
    let text = Label.oneLine(value ?? "")
    guard !text.isEmpty else { return }
    xml.raw(tag)
    book.text.writeWords(text, to: &xml)
    xml.raw("</p>\n")
  }
}
