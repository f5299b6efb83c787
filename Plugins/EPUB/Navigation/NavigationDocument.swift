internal import GalleyCore
internal import GalleyPackaging

/// The navigation document (EPUB 3.3, section 7): contents, page list, landmarks.
struct NavigationDocument {
  /// A line of the landmarks.
  struct Landmark: Equatable {
    /// What it is, in the EPUB vocabulary.
    var type: String
    /// Where it leads, seen from the package's folder.
    var target: String
    /// What it says.
    var label: String

    init(_ type: String, _ target: String, _ label: String) {
      self.type = type
      self.target = target
      self.label = label
    }
  }

  /// The path inside of the package's folder.
  static let path = "nav.xhtml"

  let book: Book
  let contents: [ContentsTree]
  let pages: [BookRecord.Entry]
  let landmarks: [Landmark]

  /// Writes the file.
  func write(to xml: inout XMLWriter) {
    ContentFrame.open(
      book, title: book.strings.contents, isOfWords: true, language: book.language, folder: "",
      isVertical: book.isVertical, to: &xml)
    xml.raw("<body epub:type=\"frontmatter\" class=\"")
    xml.raw(StyleSheet.bodyClass(for: book.language))
    xml.raw("\">\n")
    xml.raw("<nav epub:type=\"toc\" role=\"doc-toc\" id=\"toc\" aria-labelledby=\"toc-title\">\n")
    xml.raw("<h1 id=\"toc-title\"")
    book.text.writeLanguageOfWords(to: &xml)
    xml.raw(">")
    xml.generated(book.strings.contents)
    xml.raw("</h1>\n")
    book.text.write(contents, to: &xml)
    xml.raw("</nav>\n")
    if !pages.isEmpty {
      writeHidden(
        "<nav epub:type=\"page-list\" role=\"doc-pagelist\"", book.strings.pages, to: &xml)
      for page in pages {
        xml.raw("<li>")
        writeLink(page.target, page.label, to: &xml)
        xml.raw("</li>\n")
      }
      xml.raw("</ol>\n</nav>\n")
    }
    writeHidden("<nav epub:type=\"landmarks\"", book.strings.landmarks, to: &xml)
    for landmark in landmarks {
      xml.raw("<li>")
      writeLink(landmark.target, landmark.label, type: landmark.type, to: &xml)
      xml.raw("</li>\n")
    }
    xml.raw("</ol>\n</nav>\n</body>\n</html>\n")
  }
}

extension NavigationDocument {
  /// Opens a list for reading systems, which shows nowhere in the text.
  private func writeHidden(_ tag: StaticString, _ label: String, to xml: inout XMLWriter) {
    xml.raw(tag)
    xml.raw(" hidden=\"hidden\">\n<h2")
    book.text.writeLanguageOfWords(to: &xml)
    xml.raw(">")
    xml.generated(label)
    xml.raw("</h2>\n<ol>\n")
  }

  private func writeLink(
    _ target: String, _ label: String, type: String? = nil, to xml: inout XMLWriter
  ) {
    xml.start("a")
    if let type { xml.attribute("epub:type", type) }
    xml.attribute("href", target)
    if type != nil, let language = book.text.wordsLanguage {
      xml.attribute("xml:lang", language.wellFormed)
      xml.attribute("lang", language.wellFormed)
      if book.text.isMixed { xml.attribute("dir", language.isRightToLeft ? "rtl" : "ltr") }
    }
    book.text.writeWords(label, to: &xml)
    xml.end()
  }
}
