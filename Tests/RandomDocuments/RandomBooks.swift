import EPUBFormat
import GalleyCore
import GalleyTestSupport

/// Documents made by chance as e-books and pages, with the settings taking turns.
enum RandomBooks {
  private static let languages = ["en", "ja", "zh-Hans", "zh-Hant", "ko", "de", "ar", "und"]

  /// The bytes of the book of a document; every second one runs from top to bottom where its
  /// language does.
  static func make(
    of document: Document, seed: UInt64, timestamp: Timestamp?
  ) throws(Diagnostic) -> [UInt8] {
    let settings = try Settings(
      declared: DocumentFormat.epub.settings,
      given: [
        "vertical": seed % 2 == 0 ? "true" : "false", "toc-depth": String(1 + seed % 6),
        "cover": seed % 5 == 0 ? "none" : "made", "title-page": seed % 3 == 0 ? "false" : "true",
      ])
    let sink = MemorySink()
    var context = Context(program: Program(version: "0.1.0"), timestamp: timestamp)
    _ = try EPUBWriter().write(
      inLanguage(document, seed), to: sink, settings: settings, context: &context)
    return sink.bytes
  }

  /// The bytes of the page of a document.
  static func makePage(
    of document: Document, seed: UInt64, timestamp: Timestamp?
  ) throws(Diagnostic) -> [UInt8] {
    let settings = try Settings(
      declared: DocumentFormat.html.settings,
      given: [
        "vertical": seed % 2 == 0 ? "true" : "false", "toc-depth": String(1 + seed % 6),
        "title-page": seed % 3 == 0 ? "false" : "true",
      ])
    let sink = MemorySink()
    var context = Context(program: Program(version: "0.1.0"), timestamp: timestamp)
    _ = try HTMLWriter().write(
      inLanguage(document, seed), to: sink, settings: settings, context: &context)
    return sink.bytes
  }

  private static func inLanguage(_ document: Document, _ seed: UInt64) -> Document {
    var document = document
    if let language = LanguageTag(languages[Int(seed / 2 % UInt64(languages.count))]) {
      document.metadata.languages = [Field(language)]
    }
    return document
  }
}
