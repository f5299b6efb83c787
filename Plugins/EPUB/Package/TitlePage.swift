internal import GalleyCore
internal import GalleyPackaging

/// The title page: what the metadata tell, set out as a book does.
struct TitlePage {
  /// The path inside of the package's folder.
  static let path = "text/titlepage.xhtml"

  let book: Book

  /// Writes the file.
  func write(to xml: inout XMLWriter) {
    ContentFrame.open(
      book, title: book.strings.titlePage, isOfWords: true, language: book.language,
      folder: "../", isVertical: book.isVertical, to: &xml)
    xml.raw("<body epub:type=\"frontmatter\" class=\"")
    xml.raw(StyleSheet.bodyClass(for: book.language))
    xml.raw("\">\n<section epub:type=\"titlepage\" class=\"titlepage\">\n")
    FrontLines.write(book.text, to: &xml)
    xml.raw("</section>\n</body>\n</html>\n")
  }
}
