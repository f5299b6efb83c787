import GalleyCore
import GalleyPackaging
import Testing

@testable import EPUBFormat

/// A book or a page as the reader read it.
struct ReadBook {
  /// What it became.
  let document: Document
  /// The codes of what the reader said.
  let codes: [String]

  /// Reads a book.
  init(
    _ bytes: [UInt8], name: String = "book.epub", judge: (any TextJudge)? = nil
  ) throws {
    var context = Context(program: Program(version: "1.2.3"))
    context.judge = judge
    document = try EPUBReader().read(
      InputFile(name: name, bytes: bytes), settings: Settings(declared: []), context: &context)
    codes = context.diagnostics.map(\.code)
  }

  /// Reads a page.
  init(page: String) throws { try self.init(page: Array(page.utf8)) }

  /// Reads the bytes of a page.
  init(
    page bytes: [UInt8], judge: (any TextJudge)? = nil, settings: [String: String] = [:]
  ) throws {
    var context = Context(program: Program(version: "1.2.3"))
    context.judge = judge
    document = try HTMLReader().read(
      InputFile(name: "page.html", bytes: bytes),
      settings: try Settings(declared: HTMLSettings.declared, given: settings),
      context: &context)
    codes = context.diagnostics.map(\.code)
  }

  /// What a reader says of a book that it refuses.
  static func refusal(_ bytes: [UInt8]) throws -> Diagnostic {
    do {
      _ = try ReadBook(bytes)
    } catch let diagnostic as Diagnostic {
      return diagnostic
    }
    throw Unrefused()
  }

  struct Unrefused: Error {}

  /// All blocks, those of inner divisions too.
  var blocks: [Block] {
    func all(_ division: Division) -> [Block] {
      division.blocks + division.divisions.flatMap(all)
    }
    return document.divisions.flatMap(all)
  }
}

/// A book by others, made for a test.
struct ForeignBook {
  /// The files in their order.
  var files: [(name: String, text: String)]

  /// A book of these texts, in files from `c1.xhtml` on.
  init(_ texts: [String], metadata: String = "<dc:title>T</dc:title>", ncx: String? = nil) {
    files = [("META-INF/container.xml", Self.container)]
    var manifest = ""
    var spine = ""
    for (number, text) in texts.enumerated() {
      let name = "c\(number + 1)"
      files.append(("OPS/\(name).xhtml", Self.page(text)))
      manifest += "<item id='\(name)' href='\(name).xhtml' media-type='application/xhtml+xml'/>"
      spine += "<itemref idref='\(name)'/>"
    }
    if let ncx {
      files.append(("OPS/toc.ncx", "<ncx><navMap>\(ncx)</navMap></ncx>"))
      manifest += "<item id='ncx' href='toc.ncx' media-type='application/x-dtbncx+xml'/>"
    }
    files.append(
      (
        "OPS/book.opf",
        """
        <?xml version="1.0"?>
        <package xmlns="http://www.idpf.org/2007/opf" version="2.0">
        <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:opf="http://www.idpf.org/2007/opf">\(metadata)<dc:language>en</dc:language></metadata>
        <manifest>\(manifest)</manifest><spine toc="ncx">\(spine)</spine></package>
        """
      ))
  }

  /// A file with this body.
  static func page(_ body: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">
    <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">
    <head><title>t</title></head><body>\(body)</body></html>
    """
  }

  static let container = """
    <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
    <rootfile full-path="OPS/book.opf"/></rootfiles></container>
    """

  /// The container's bytes.
  func bytes() throws -> [UInt8] {
    let sink = MemorySink()
    let zip = ZipWriter(to: sink, level: 6)
    try zip.addStored("mimetype", Array("application/epub+zip".utf8))
    for file in files { try zip.addDeflated(file.name, Array(file.text.utf8)) }
    try zip.finish()
    return sink.bytes
  }

  /// The book as it is read.
  func read() throws -> ReadBook { try ReadBook(bytes()) }
}
