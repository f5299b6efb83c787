public import GalleyCore
internal import GalleyPackaging

/// Writes EPUB 3.3, with an NCX so that older reading systems find their way too.
public struct EPUBWriter: DocumentWriter {
  /// Makes a writer.
  public init() {}

  /// Writes `document` as a container (EPUB 3.3, section 4).
  ///
  /// The content comes first, each file of it by itself on whatever processor is free; the navigation and the package document are made from what was
  /// really written.
  public func write(
    _ document: Document, to sink: any ByteSink, settings: Settings, context: inout Context
  ) throws(Diagnostic) -> ContentTally {
    let book = try Book(document, settings: EPUBSettings(settings))
    FreedMemory.leaveProgram(beside: document.source?.byteCount ?? 0)
    let files = BookFiles(book, to: sink)
    // It takes a walk through all of the text, for which nothing has to wait.
    let identifier = EarlyWork { BookIdentifier.unique(of: document) }
    try files.begin()
    try writeFrontPages(of: book, to: files)
    let written = try files.addXML(book.plan.files.map(\.path)) {
      ContentDocument.write($0, of: book, to: &$1)
    }
    var package = PackageContents(book)
    for record in written.made { package.record.add(record) }
    try writeEnd(
      of: package, identifier: try identifier.value(), to: files, timestamp: context.timestamp,
      program: context.program)
    Troubles.report(package.record, replaced: written.replaced, of: document, to: &context)
    Troubles.reportFiles(of: book, to: &context)
    for trouble in try files.finish() { context.report(trouble) }
    return written.tally
  }

  /// Writes the cover and the title page.
  private func writeFrontPages(of book: Book, to files: BookFiles) throws(Diagnostic) {
    if let cover = book.cover.file {
      if book.cover == .made {
        try files.addXML(cover.path) { CoverArt(book).write(to: &$0) }
      }
      try files.addXML(CoverPage.path) { CoverPage(book: book, image: cover.path).write(to: &$0) }
    }
    if book.hasTitlePage {
      try files.addXML(TitlePage.path) { TitlePage(book: book).write(to: &$0) }
    }
  }

  /// Writes the colophon, images, navigation and the package document.
  private func writeEnd(
    of package: PackageContents, identifier: String, to files: BookFiles, timestamp: Timestamp?,
    program: Program
  ) throws(Diagnostic) {
    let book = package.book
    if let colophon = Colophon(book: book, record: package.record) {
      try files.addXML(Colophon.path) { colophon.write(by: program, to: &$0) }
    }
    for image in package.images { try files.addStored(image.path, image.bytes) }
    let contents = package.contents
    let pages = package.record.pages
    // A long book has long ones, and none waits for another.
    let ends: [(path: String, write: @Sendable (inout XMLWriter) -> Void)] = [
      (
        NavigationDocument.path,
        {
          NavigationDocument(
            book: book, contents: contents, pages: pages, landmarks: package.landmarks
          ).write(to: &$0)
        }
      ),
      (
        NCX.path,
        {
          NCX(book: book, identifier: identifier, contents: contents, pages: pages).write(to: &$0)
        }
      ),
      (
        PackageDocument.path,
        {
          PackageDocument(
            book: book, identifier: identifier,
            modified: timestamp?.iso8601 ?? book.document.metadata.time
              ?? Timestamp.unknown.iso8601,
            program: program,
            accessibility: AccessibilityMetadata(package.record, book: book),
            namesPages: !pages.isEmpty, items: package.items, spine: package.spine
          ).write(to: &$0)
        }
      ),
    ]
    _ = try files.addXML(ends.map(\.path)) { ends[$0].write(&$1) }
  }
}
