internal import GalleyCore
internal import GalleyPackaging

/// The package document (EPUB 3.3, section 5): metadata, manifest and spine.
struct PackageDocument {
  /// A file of the book.
  struct Item {
    /// Its name in this document.
    var identifier: String
    /// Its path inside of the package's folder.
    var path: String
    /// Its media type.
    var mediaType: String
    /// What it is to the book: `nav`, `cover-image`.
    var properties: String?
  }

  /// The folder of the package inside of the container.
  static let folder = "EPUB/"
  /// The path inside of that folder.
  static let path = "content.opf"

  let book: Book
  let identifier: String
  /// When it was as it is (ISO 8601).
  let modified: String
  let program: Program
  let accessibility: AccessibilityMetadata
  /// Whether there is a list of a printed source's pages.
  let namesPages: Bool
  let items: [Item]
  let spine: [String]

  /// Writes the file.
  func write(to xml: inout XMLWriter) {
    xml.raw("<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"")
    xml.raw(" unique-identifier=\"pub-id\" xml:lang=\"")
    xml.generated(book.language.wellFormed)
    xml.raw("\"")
    if book.language.isRightToLeft { xml.raw(" dir=\"rtl\"") }
    xml.raw(">\n")
    writeMetadata(to: &xml)
    xml.raw("<manifest>\n")
    for item in items {
      xml.start("item")
      xml.attribute("id", item.identifier)
      xml.attribute("href", item.path)
      xml.attribute("media-type", item.mediaType)
      if let properties = item.properties { xml.attribute("properties", properties) }
      xml.end()
      xml.raw("\n")
    }
    xml.raw("</manifest>\n<spine toc=\"ncx\"")
    if book.language.isRightToLeft || book.isVertical {
      xml.raw(" page-progression-direction=\"rtl\"")
    }
    xml.raw(">\n")
    for identifier in spine {
      xml.start("itemref")
      xml.attribute("idref", identifier)
      xml.end()
      xml.raw("\n")
    }
    xml.raw("</spine>\n</package>\n")
  }
}
