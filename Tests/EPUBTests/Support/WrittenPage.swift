import GalleyCore
import GalleyPackaging
import Testing

@testable import EPUBFormat

/// A page as the writer made it.
struct WrittenPage {
  /// The bytes of the file.
  let bytes: [UInt8]
  /// What the writer gave back.
  let tally: ContentTally
  /// The codes of what the writer said.
  let codes: [String]

  /// Writes `document`.
  init(
    _ document: Document, settings: [String: String] = [:], files: [String: [InputFile]] = [:]
  ) throws {
    let sink = MemorySink()
    var context = Context(program: Program(version: "1.2.3"))
    let settings = try Settings(declared: HTMLSettings.declared, given: settings, files: files)
    tally = try HTMLWriter().write(document, to: sink, settings: settings, context: &context)
    bytes = sink.bytes
    codes = context.diagnostics.map(\.code)
  }

  /// The page as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The elements, read as XML.
  func elements() throws -> [Element] {
    let start = "<!DOCTYPE html>\n"
    try #require(text.hasPrefix(start))
    return try Element.all(in: Array(bytes.dropFirst(start.utf8.count)))
  }
}
