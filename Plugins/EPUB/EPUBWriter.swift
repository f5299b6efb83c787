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
    let book = Book(document, settings: EPUBSettings(settings))
    let zip = ZipWriter(to: sink, level: book.settings.compression)
    try zip.addStored("mimetype", Array("application/epub+zip".utf8))
    try zip.addDeflated("META-INF/container.xml", Array(Container.xml.utf8))
    var package = PackageContents(book)
    try zip.addDeflated(PackageDocument.folder + StyleSheet.path, Array(StyleSheet.text.utf8))
    if let style = book.ownStyle {
      try zip.addDeflated(PackageDocument.folder + StyleSheet.ownPath, style)
    }
    if let cover = package.cover {
      try zip.addXML(PackageDocument.folder + CoverPage.path) { xml throws(Diagnostic) in
        CoverPage(book: book, image: cover).write(to: &xml)
      }
    }
    if book.hasTitlePage {
      try zip.addXML(PackageDocument.folder + TitlePage.path) { xml throws(Diagnostic) in
        TitlePage(book: book).write(to: &xml)
      }
    }
    var content = ContentWriter(book)
    var tally = ContentTally()
    var replaced = 0
    for (index, file) in book.plan.files.enumerated() {
      let written = try zip.addXML(PackageDocument.folder + file.path) { xml throws(Diagnostic) in
        content.writeFile(index, to: &xml)
      }
      tally.add(written.tally)
      replaced += written.replaced
    }
    package.record = content.record
    try write(package, to: zip, timestamp: context.timestamp, program: context.program)
    try zip.finish()
    Troubles.report(content.record, replaced: replaced, of: document, to: &context)
    Troubles.reportMissingResources(of: book, to: &context)
    return tally
  }

  /// Writes images, navigation and the package document.
  private func write(
    _ package: PackageContents, to zip: ZipWriter, timestamp: Timestamp?, program: Program
  ) throws(Diagnostic) {
    let book = package.book
    for image in package.images {
      try zip.addStored(
        PackageDocument.folder + image.path, book.document.resources[image.resource].bytes)
    }
    let contents = package.contents
    let identifier = BookIdentifier.unique(of: book.document)
    try zip.addXML(PackageDocument.folder + NavigationDocument.path) { xml throws(Diagnostic) in
      NavigationDocument(
        book: book, contents: contents, pages: package.record.pages, landmarks: package.landmarks
      ).write(to: &xml)
    }
    try zip.addXML(PackageDocument.folder + NCX.path) { xml throws(Diagnostic) in
      NCX(book: book, identifier: identifier, contents: contents).write(to: &xml)
    }
    try zip.addXML(PackageDocument.folder + PackageDocument.path) { xml throws(Diagnostic) in
      PackageDocument(
        book: book, identifier: identifier, modified: timestamp ?? .unknown, program: program,
        accessibility: AccessibilityMetadata(package.record, strings: book.strings),
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
