public import GalleyCore
internal import GalleyPackaging

/// Reads e-books: EPUB 3 and EPUB 2, whoever wrote them.
///
/// From a book that Galley wrote comes the document it was written from, but for what EPUB cannot
/// hold; from any other what its elements, its table of contents and its metadata say.
public struct EPUBReader: DocumentReader {
  /// Makes a reader.
  public init() {}

  /// Reads a book.
  ///
  /// Throws a `data` diagnostic for what is no book, is damaged, encrypted or not safe to read.
  /// What is in the book and not in the document is reported.
  public func read(
    _ input: InputFile, settings: Settings, context: inout Context
  ) throws(Diagnostic) -> Document {
    var findings = Findings()
    let package = try BookPackage(input, findings: &findings)
    var known = PackageMetadataReader(package.markup)
    let contents = BookContents(package, findings: &findings)
    var files = try files(of: package, contents, isOwn: known.isOwn, input.name, &findings)
    var styles = StyleBook { path in (try? package.bytes(path)) ?? nil }
    for index in files.indices {
      files[index].styles = styles.styles(of: files[index], withSheets: !known.isOwn)
    }
    if styles.isExhausted { findings.count(.styles) }
    if !known.isOwn {
      HiddenText.leaveOut(of: &files, places: contents.places, &findings)
      LanguageFinder(files).find(&known.metadata, "book", of: input.name, context: &context)
    }
    var document = Document(metadata: known.metadata)
    document.isVertical =
      known.isOwn
      ? files.contains(where: LineDirection.isVertical(own:))
      : LineDirection.isVertical(
        files, language: document.language, isFromTheRight: package.isFromTheRight)
    let media = MediaTable { path in (try? package.bytes(path)) ?? nil }
    var reader = ContentReader(
      files, isOwn: known.isOwn, language: document.language, media: media, findings: findings)
    reader.expect(contents.pages)
    var maker = BookMaker(contents: contents, cover: cover(of: package, known.isOwn, &reader))
    for index in files.indices {
      reader.file = index
      maker.add(from: &reader)
    }
    document.divisions = maker.finish()
    if !known.isOwn { NoteSections.settle(&document.divisions, &reader) }
    try reader.ledger.check(document, file: input.name)
    if let cover = maker.cover {
      let isMarked = reader.media.markCover(cover)
      reader.findings.count(isMarked ? .coverPicture : .cover)
    }
    document.resources = reader.media.resources
    reader.findings.report(input.name, to: &context)
    return document
  }

  /// The name of the picture that the package calls the cover; of Galley's own only one that was
  /// given to it, since what it makes of the title it makes again.
  private func cover(
    of package: BookPackage, _ isOwn: Bool, _ reader: inout ContentReader
  ) -> String? {
    guard let path = package.coverPath, let bytes = (try? package.bytes(path)) ?? nil,
      !isOwn || !CoverArt.isMade(bytes)
    else { return nil }
    return reader.media.name(of: path)
  }

  /// The files of the reading order that hold text.
  private func files(
    of package: BookPackage, _ contents: BookContents, isOwn: Bool, _ file: String,
    _ findings: inout Findings
  ) throws(Diagnostic) -> [Markup] {
    var files: [Markup] = []
    var size = 0
    for item in package.spine {
      if item.path == contents.navigation {
        if !isOwn { findings.count(.navigation) }
        continue
      }
      guard item.isText || item.isDrawing else {
        findings.count(.foreignFile)
        continue
      }
      size += package.size(item.path)
      guard size <= BookPackage.largestText else {
        throw Diagnostic(
          .error, .data, code: "too-large", "the texts of the book are larger than 512 MiB",
          file: file, hint: "check that it is the file you meant")
      }
      guard let bytes = try package.bytes(item.path) else {
        findings.count(.missingFile)
        continue
      }
      let markup: Markup
      do throws(Diagnostic) {
        let read = try Markup.read(bytes, path: item.path, findings: &findings)
        markup = item.isDrawing ? try read.asPage() : read
      } catch {
        throw BookTrouble.named(error, file)
      }
      files.append(markup)
    }
    guard !files.isEmpty else {
      throw BookTrouble.notBook(
        "none of the book's texts is in the archive", "the file is incomplete; get it again", file)
    }
    return files
  }
}
