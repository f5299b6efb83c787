internal import GalleyCore
internal import GalleyPackaging

/// The container of a book while it is written (EPUB 3.3, section 4).
///
/// Fonts come last: what they need to hold is known when all else is written.
final class BookFiles {
  private let book: Book
  private let zip: ZipWriter
  private var seen = CharacterSeen()

  init(_ book: Book, to sink: any ByteSink) {
    self.book = book
    zip = ZipWriter(to: sink, level: book.settings.compression)
  }

  /// Writes what comes first, and the style sheets.
  func begin() throws(Diagnostic) {
    try zip.addStored("mimetype", Array("application/epub+zip".utf8))
    try zip.addDeflated("META-INF/container.xml", Array(Container.xml.utf8))
    try zip.addDeflated(PackageDocument.folder + StyleSheet.path, Array(book.styleSheet.utf8))
    for style in book.styles {
      try zip.addDeflated(PackageDocument.folder + style.path, Array(style.text.utf8))
    }
  }

  /// Writes a file of the package.
  func addXML(_ path: String, _ body: @escaping @Sendable (inout XMLWriter) -> Void)
    throws(Diagnostic)
  {
    _ = try addXML([path]) { (_, xml) in body(&xml) }
  }

  /// Writes files of the package, on all processors.
  func addXML<Made: Sendable>(
    _ paths: [String], _ body: @escaping @Sendable (Int, inout XMLWriter) -> Made
  ) throws(Diagnostic) -> WrittenEntries<Made> {
    let names = paths.map { PackageDocument.folder + $0 }
    let written = try zip.addXML(names, seesCharacters: !book.fonts.isEmpty, body)
    seen.formUnion(written.characters)
    return written
  }

  /// Writes a file as it is.
  func addStored(_ path: String, _ bytes: [UInt8]) throws(Diagnostic) {
    try zip.addStored(PackageDocument.folder + path, bytes)
  }

  /// Writes the fonts and the end of the container; gives back what is to be said of the fonts.
  func finish() throws(Diagnostic) -> [Diagnostic] {
    var said: [Diagnostic] = []
    for font in book.fonts {
      let part = FontPart(font, characters: seen)
      said += part.said
      // What WOFF holds is packed already; `addDeflated` would find that out with much work.
      if font.isPacked {
        try addStored(font.path, part.bytes)
      } else {
        try zip.addDeflated(PackageDocument.folder + font.path, part.bytes)
      }
    }
    try zip.finish()
    return said
  }
}

/// The file that leads a reading system to the package document (EPUB 3.3, section 4.2.6.3).
private enum Container {
  static let xml = """
    <?xml version="1.0" encoding="UTF-8"?>
    <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
    <rootfiles>
    <rootfile full-path="EPUB/content.opf" media-type="application/oebps-package+xml"/>
    </rootfiles>
    </container>

    """
}
