internal import GalleyCore
internal import GalleyPackaging

/// The page that shows the cover, for readers that do not know which picture it is.
struct CoverPage {
  /// The path inside of the package's folder.
  static let path = "text/cover.xhtml"

  let book: Book
  /// The path of the picture.
  let image: String

  /// Writes the file.
  func write(to xml: inout XMLWriter) {
    ContentFrame.open(
      book, title: book.strings.cover, isOfWords: true, language: book.language, folder: "../",
      isVertical: false, to: &xml)
    xml.raw("<body epub:type=\"cover\" class=\"cover-page\">\n<figure class=\"cover\">")
    xml.start("img")
    xml.attribute("src", "../" + image)
    xml.attribute("alt", description)
    xml.attribute("role", "doc-cover")
    xml.end()
    xml.raw("</figure>\n</body>\n</html>\n")
  }

  /// What the picture shows, as far as it is known: a made one shows title and author.
  private var description: String {
    let words = book.strings.cover + book.strings.colon + book.title
    return book.cover == .made && !book.authors.isEmpty
      ? words + book.strings.comma + book.authors : words
  }
}
