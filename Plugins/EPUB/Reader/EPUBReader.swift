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
    let known = PackageMetadataReader(package.markup)
    let contents = BookContents(package, findings: &findings)
    let files = try files(of: package, contents, isOwn: known.isOwn, input.name, &findings)
    var document = Document(metadata: known.metadata)
    let media = MediaTable { path in (try? package.bytes(path)) ?? nil }
    var reader = ContentReader(
      files, isOwn: known.isOwn, language: document.language, media: media, findings: findings)
    var maker = BookMaker(contents: contents)
    for index in files.indices {
      reader.file = index
      maker.add(from: &reader)
    }
    document.divisions = maker.finish()
    try reader.ledger.check(document, file: input.name)
    document.resources = reader.media.resources
    reader.findings.report(input.name, to: &context)
    return document
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
      let type = item.mediaType.lowercased()
      guard
        type.contains("html") || type.contains("xml") && !type.contains("svg")
          || type == "text/x-oeb1-document"
      else {
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
        markup = try Markup.read(bytes, path: item.path, findings: &findings)
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
