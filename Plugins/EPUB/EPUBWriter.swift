public import GalleyCore
internal import GalleyPackaging

/// Writes EPUB 3.3, with an NCX so that older reading systems find their way too.
public struct EPUBWriter: DocumentWriter {
  /// Makes a writer.
  public init() {}

  /// Writes `document` as a container (EPUB 3.3, section 4).
  ///
  /// The content comes first; the navigation and the package document are made from what was
  /// really written.
  public func write(
    _ document: Document, to sink: any ByteSink, settings: Settings, context: inout Context
  ) throws(Diagnostic) -> ContentTally {
    let book = try Book(document, settings: EPUBSettings(settings))
    let zip = ZipWriter(to: sink, level: book.settings.compression)
    try zip.addStored("mimetype", Array("application/epub+zip".utf8))
    try zip.addDeflated("META-INF/container.xml", Array(Container.xml.utf8))
    try writeStyles(of: book, to: zip)
    try writeFrontPages(of: book, to: zip)
    var content = ContentWriter(book)
    let names = book.plan.files.map { PackageDocument.folder + $0.path }
    let written = try zip.addXML(names) { (index, xml) throws(Diagnostic) in
      content.writeFile(index, to: &xml)
    }
    var package = PackageContents(book)
    package.record = content.record
    try writeEnd(of: package, to: zip, timestamp: context.timestamp, program: context.program)
    try zip.finish()
    Troubles.report(content.record, replaced: written.replaced, of: document, to: &context)
    Troubles.reportFiles(of: book, to: &context)
    return written.tally
  }

  /// Writes style sheets and fonts.
  private func writeStyles(of book: Book, to zip: ZipWriter) throws(Diagnostic) {
    try zip.addDeflated(PackageDocument.folder + StyleSheet.path, Array(book.styleSheet.utf8))
    for style in book.styles {
      try zip.addDeflated(PackageDocument.folder + style.path, Array(style.text.utf8))
    }
    for font in book.fonts {
      // What WOFF holds is packed already; `addDeflated` would find that out with much work.
      if font.path.contains(".woff") {
        try zip.addStored(PackageDocument.folder + font.path, font.bytes)
      } else {
        try zip.addDeflated(PackageDocument.folder + font.path, font.bytes)
      }
    }
  }

  /// Writes the cover and the title page.
  private func writeFrontPages(of book: Book, to zip: ZipWriter) throws(Diagnostic) {
    if let cover = book.cover.file {
      if book.cover == .made {
        try zip.addXML(PackageDocument.folder + cover.path) { xml throws(Diagnostic) in
          CoverArt(book).write(to: &xml)
        }
      }
      try zip.addXML(PackageDocument.folder + CoverPage.path) { xml throws(Diagnostic) in
        CoverPage(book: book, image: cover.path).write(to: &xml)
      }
    }
    guard book.hasTitlePage else { return }
    try zip.addXML(PackageDocument.folder + TitlePage.path) { xml throws(Diagnostic) in
      TitlePage(book: book).write(to: &xml)
    }
  }

  /// Writes the colophon, images, navigation and the package document.
  private func writeEnd(
    of package: PackageContents, to zip: ZipWriter, timestamp: Timestamp?, program: Program
  ) throws(Diagnostic) {
    let book = package.book
    if let colophon = Colophon(book: book, record: package.record) {
      try zip.addXML(PackageDocument.folder + Colophon.path) { xml throws(Diagnostic) in
        colophon.write(by: program, to: &xml)
      }
    }
    for image in package.images {
      try zip.addStored(PackageDocument.folder + image.path, image.bytes)
    }
    let contents = package.contents
    let identifier = BookIdentifier.unique(of: book.document)
    try zip.addXML(PackageDocument.folder + NavigationDocument.path) { xml throws(Diagnostic) in
      NavigationDocument(
        book: book, contents: contents, pages: package.record.pages, landmarks: package.landmarks
      ).write(to: &xml)
    }
    try zip.addXML(PackageDocument.folder + NCX.path) { xml throws(Diagnostic) in
      NCX(
        book: book, identifier: identifier, contents: contents, pages: package.record.pages
      ).write(to: &xml)
    }
    try zip.addXML(PackageDocument.folder + PackageDocument.path) { xml throws(Diagnostic) in
      PackageDocument(
        book: book, identifier: identifier, modified: timestamp ?? .unknown, program: program,
        accessibility: AccessibilityMetadata(package.record, book: book),
        namesPages: !package.record.pages.isEmpty,
        items: package.items, spine: package.spine
      ).write(to: &xml)
    }
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
