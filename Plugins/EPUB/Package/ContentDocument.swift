internal import GalleyCore
internal import GalleyPackaging

/// A content document of a book: the frame, and in it what `ContentWriter` writes.
enum ContentDocument {
  /// Writes the file with this index in the plan, and gives back what was written.
  static func write(_ index: Int, of book: Book, to xml: inout XMLWriter) -> BookRecord {
    var content = ContentWriter(book.text, file: index)
    let planned = book.plan.files[index]
    ContentFrame.open(
      book, title: content.title, language: planned.language, folder: "../",
      isVertical: book.isVertical, to: &xml)
    switch planned.region {
    case .front: xml.raw("<body epub:type=\"frontmatter\" class=\"")
    case .body: xml.raw("<body epub:type=\"bodymatter\" class=\"")
    case .back: xml.raw("<body epub:type=\"backmatter\" class=\"")
    }
    xml.raw(StyleSheet.bodyClass(for: planned.language))
    let isTitlePage = index == 0 && book.text.opensWithTitlePage
    xml.raw(isTitlePage ? " titled\">\n" : "\">\n")
    if index == 0 { content.writeFirstPage(to: &xml) }
    content.writeContent(to: &xml)
    if isTitlePage { FrontLines.writeRest(book.text, to: &xml) }
    xml.raw("</body>\n</html>\n")
    return content.record
  }
}
