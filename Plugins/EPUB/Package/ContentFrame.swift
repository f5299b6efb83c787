internal import GalleyCore
internal import GalleyPackaging

/// What is the same at the top of every XHTML file of a book.
enum ContentFrame {
  /// Writes all from the root element to the end of the head.
  ///
  /// `folder` leads from the file to the package's folder: empty or `../`. The cover runs from
  /// side to side in every book.
  static func open(
    _ book: Book, title: String, language: LanguageTag, folder: StaticString,
    isVertical: Bool, to xml: inout XMLWriter
  ) {
    xml.raw("<html xmlns=\"http://www.w3.org/1999/xhtml\"")
    xml.raw(" xmlns:epub=\"http://www.idpf.org/2007/ops\"")
    LanguageAttributes.write(language, to: &xml)
    if language.isRightToLeft { xml.raw(" dir=\"rtl\"") }
    if isVertical { xml.raw(" class=\"vertical\"") }
    xml.raw(">\n<head>\n<title>")
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
