internal import GalleyCore
internal import GalleyPackaging

/// What is the same at the top of every XHTML file of a book.
enum ContentFrame {
  /// Writes all from the root element to the end of the head.
  ///
  /// `folder` leads from the file to the package's folder: empty or `../`. The cover runs from
  /// side to side in every book. `isOfWords` where the title is in Galley's own words.
  static func open(
    _ book: Book, title: String, isOfWords: Bool = false, language: LanguageTag,
    folder: StaticString, isVertical: Bool, to xml: inout XMLWriter
  ) {
    xml.raw("<html xmlns=\"http://www.w3.org/1999/xhtml\"")
    xml.raw(" xmlns:epub=\"http://www.idpf.org/2007/ops\"")
    LanguageAttributes.writeRoot(language, isMixed: book.text.isMixed, to: &xml)
    if isVertical { xml.raw(" class=\"vertical\"") }
    xml.raw(">\n<head>\n<title")
    if isOfWords { book.text.writeLanguageOfWords(to: &xml) }
    xml.raw(">")
    xml.generated(title)
    xml.raw("</title>\n<link rel=\"stylesheet\" type=\"text/css\" href=\"")
    xml.raw(folder)
    xml.raw("css/style.css\"/>\n")
    for style in book.styles {
      xml.raw("<link rel=\"stylesheet\" type=\"text/css\" href=\"")
      xml.raw(folder)
      xml.generated(style.path)
      xml.raw("\"/>\n")
    }
    xml.raw("</head>\n")
  }
}
