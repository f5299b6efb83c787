internal import GalleyCore
internal import GalleyPackaging

/// What is said of files that are no books, or of books that cannot be read.
enum BookTrouble {
  /// Why a file is no archive; nil where it may be one.
  static func refusal(of input: InputFile) -> Diagnostic? {
    let bytes = input.bytes
    if bytes.isEmpty {
      return notBook("the file is empty", "check that it is the file you meant", input.name)
    }
    if bytes.starts(with: [0x50, 0x4B]) { return nil }
    if bytes.count > 68, bytes[60..<68].elementsEqual("BOOKMOBI".utf8) {
      return notBook(
        "the file is a Kindle book (MOBI or AZW)", "convert it to EPUB with calibre", input.name)
    }
    if bytes.starts(with: Array("%PDF".utf8)) {
      return notBook(
        "the file is a PDF", "convert its text: pdftotext FILE - | galley convert -", input.name)
    }
    let start = String(decoding: bytes.prefix(400), as: UTF8.self).lowercased()
    if start.contains("<html") || start.contains("<!doctype html") {
      return notBook("the file is a web page", "read it with -f html", input.name)
    }
    return notBook(
      "the file is no ZIP archive, and so no e-book", "name its format with -f, as in -f text",
      input.name)
  }

  /// What is said of an archive without a package document.
  static func otherArchive(_ names: [String], _ file: String) -> Diagnostic {
    if names.contains("[Content_Types].xml") {
      return notBook("the archive is an Office document", "name its format, as in -f docx", file)
    }
    return notBook(
      "the archive holds no e-book: it has no package document",
      "check that it is the file you meant", file)
  }

  /// What is said where a file is missing.
  static func missing(_ path: String, _ file: String) -> Diagnostic {
    Diagnostic(
      .error, .data, code: "missing-part", "the book lacks '\(Diagnostic.shown(path))'",
      file: file, hint: "the file is incomplete; get it again")
  }

  /// What is said of a book that only its seller's programs can open.
  static func encrypted(_ file: String) -> Diagnostic {
    Diagnostic(
      .error, .data, code: "encrypted", "the book's text is encrypted (DRM)", file: file,
      hint: "Galley reads books without copy protection only; ask the publisher for one")
  }

  /// What is said of what is no book.
  static func notBook(_ message: String, _ hint: String, _ file: String) -> Diagnostic {
    Diagnostic(.error, .data, code: "not-epub", message, file: file, hint: hint)
  }

  /// A diagnostic of a layer below with the name of the book, and of the file in it.
  static func named(_ diagnostic: Diagnostic, _ file: String) -> Diagnostic {
    var diagnostic = diagnostic
    if let inner = diagnostic.file, inner != file {
      diagnostic.message += " (in '\(Diagnostic.shown(inner))')"
    }
    diagnostic.file = file
    return diagnostic
  }
}

/// Which files of a book are encrypted (EPUB 3.3, section 4.2.6.3.2).
enum EncryptedFiles {
  /// The ways of obfuscating fonts, which leave the text alone.
  private static let fontMethods = [
    "http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC",
  ]

  /// Throws a `data` diagnostic where anything but fonts, or an unknown file, is encrypted.
  static func check(
    _ bytes: [UInt8]?, items: [BookPackage.Item], names: [String], file: String
  ) throws(Diagnostic) {
    guard let bytes else { return }
    let tree: XMLTree
    do throws(Diagnostic) {
      tree = try XMLTree(xhtml: PageEncoding.decode(bytes, isXML: true).text, depth: 64)
    } catch {
      throw BookTrouble.named(error, file)
    }
    let markup = Markup(tree, path: "")
    let types = Dictionary(items.map { ($0.path, $0.mediaType) }) { one, _ in one }
    for node in tree.nodes.indices where markup.name(node) == "encrypteddata" {
      let inner = (node + 1)..<max(node + 1, markup.next(node))
      let method = markup.first("encryptionmethod", in: inner)
        .flatMap { markup.attribute("Algorithm", $0) }
      if let method, fontMethods.contains(method) { continue }
      let target =
        markup.first("cipherreference", in: inner)
        .flatMap { markup.attribute("URI", $0) }.map { BookPath.decoded($0) } ?? ""
      let isFont = types[target].map { $0.contains("font") || $0.contains("opentype") } ?? false
      if !isFont { throw BookTrouble.encrypted(file) }
    }
  }
}
