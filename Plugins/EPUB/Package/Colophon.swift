internal import GalleyCore
internal import GalleyPackaging

/// The page at the end that says of what text and how a book was made.
struct Colophon {
  /// The path inside of the package's folder.
  static let path = "text/colophon.xhtml"

  private let book: Book
  private let rows: [(label: String, value: String)]

  /// What there is to say; nil where nothing was done to a text, or there was none.
  init?(book: Book, record: BookRecord) {
    guard book.settings.colophon, let source = book.document.source else { return nil }
    let words = book.strings.colophon
    let changes = [
      (words.joinedLines, record.joinedLines), (words.removedHyphens, record.removedHyphens),
      (words.corrections, record.corrections), (words.lostCharacters, source.damage.count),
    ].filter { $0.1 > 0 }
    guard !changes.isEmpty else { return nil }
    self.book = book
    var rows: [(label: String, value: String)] = []
    let name = Label.oneLine(Diagnostic.shown(source.name))
    if !name.isEmpty, name != "-" { rows.append((words.file, name)) }
    rows.append((words.encoding, source.encoding.name))
    self.rows = rows + changes.map { ($0.0, String($0.1)) }
  }

  /// Writes the file.
  func write(by program: Program, to xml: inout XMLWriter) {
    let words = book.strings.colophon
    // All of it is in Galley's own words.
    let language = book.text.wordsLanguage ?? book.language
    ContentFrame.open(
      book, title: words.title, language: language, folder: "../",
      isVertical: book.isVertical, to: &xml)
    xml.raw("<body epub:type=\"backmatter\" class=\"")
    xml.raw(StyleSheet.bodyClass(for: language))
    xml.raw("\">\n<section epub:type=\"colophon\" role=\"doc-colophon\" class=\"colophon\"")
    xml.raw(" aria-labelledby=\"colophon-title\">\n<h1 id=\"colophon-title\">")
    xml.generated(words.title)
    xml.raw("</h1>\n<p>")
    xml.generated(words.made.replacing("#", with: "\(program.name) \(program.version)"))
    xml.raw("</p>\n<dl>\n")
    for row in rows {
      xml.raw("<dt>")
      book.text.writeWords(row.label, to: &xml)
      xml.raw("</dt>\n<dd>")
      book.text.writeWords(row.value, to: &xml)
      xml.raw("</dd>\n")
    }
    xml.raw("</dl>\n</section>\n</body>\n</html>\n")
  }
}
