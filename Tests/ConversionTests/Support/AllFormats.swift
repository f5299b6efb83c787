import DOCXFormat
import EPUBFormat
import GalleyCore
import GalleyPackaging
import PlainTextFormat
import TEIFormat

/// Converts in memory as the command line does: one reading, every writer, every audit.
enum AllFormats {
  /// What is written.
  static let writing: [DocumentFormat] = [.docx, .epub, .html, .tei]

  /// A text in every format, by the format's name.
  struct Result {
    var document: Document
    var files: [String: [UInt8]]
  }

  /// Reads a text and writes it in every format.
  ///
  /// Throws what the reader or a writer throws, and what the audit finds.
  static func convert(_ bytes: [UInt8], name: String = "test.txt") throws(Diagnostic) -> Result {
    let document = try read(bytes, name: name)
    let tally = LossAudit.tally(of: document)
    var files: [String: [UInt8]] = [:]
    for format in writing {
      guard let writer = format.writer else { continue }
      let sink = MemorySink()
      var context = Context(program: Program(version: "test"))
      let written = try writer.write(
        document, to: sink, settings: Settings(declared: format.settings), context: &context)
      try LossAudit.checkWriting(expected: tally, written: written, format: format.name)
      files[format.name] = sink.bytes
    }
    return Result(document: document, files: files)
  }

  /// Reads a text.
  static func read(_ bytes: [UInt8], name: String = "test.txt") throws(Diagnostic) -> Document {
    guard let reader = DocumentFormat.plainText.reader else {
      throw Diagnostic(.error, .internal, code: "no-reader", "nothing reads plain text")
    }
    var context = Context(program: Program(version: "test"))
    return try reader.read(
      InputFile(name: name, bytes: bytes),
      settings: Settings(declared: DocumentFormat.plainText.settings), context: &context)
  }

  /// Makes sure that a file can be read again.
  ///
  /// Throws the reader's diagnostic.
  static func requireReadable(_ bytes: [UInt8], format name: String) throws(Diagnostic) {
    guard let format = writing.first(where: { $0.name == name }), let reader = format.reader else {
      throw Diagnostic(.error, .internal, code: "no-reader", "nothing reads \(name)")
    }
    var context = Context(program: Program(name: "galley", version: "test"))
    _ = try reader.read(
      InputFile(name: "test.\(name)", bytes: bytes),
      settings: Settings(declared: format.settings), context: &context)
  }

  /// Makes sure that every part of a file that is XML is well-formed.
  ///
  /// Throws the parser's or the archive's diagnostic.
  static func requireWellFormed(_ bytes: [UInt8], format: String) throws(Diagnostic) {
    guard format != "tei" else { return try requireWellFormedXML(bytes, name: "tei") }
    if format == "html" {
      // XML's parsers are kept from document types, this one without anything in it too.
      let start = bytes.prefix(15).elementsEqual("<!DOCTYPE html>".utf8) ? 15 : 0
      return try requireWellFormedXML(Array(bytes[start...]), name: "html")
    }
    let archive = try ZipReader(bytes)
    for name in archive.names {
      guard let entry = try archive.entry(name) else { continue }
      if [".xml", ".rels", ".xhtml", ".opf", ".ncx"].contains(where: name.hasSuffix) {
        try requireWellFormedXML(entry, name: name)
      }
    }
  }

  private static func requireWellFormedXML(
    _ bytes: [UInt8], name: String
  ) throws(Diagnostic) {
    var reader = try XMLReader(bytes, file: name)
    while try reader.next() != nil {}
  }
}
