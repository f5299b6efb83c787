import GalleyCore
import GalleyPackaging
import Testing

@testable import EPUBFormat

/// A book as the writer made it, unpacked for tests.
struct UnpackedBook {
  /// The bytes of the container.
  let bytes: [UInt8]
  /// The files by their path.
  let files: [String: [UInt8]]
  /// The names in the order of the container.
  let names: [String]
  /// What the writer gave back.
  let tally: ContentTally
  /// What the writer said.
  let diagnostics: [Diagnostic]

  /// Writes `document` and unpacks it.
  init(
    _ document: Document, settings: [String: String] = [:], files: [String: [InputFile]] = [:],
    timestamp: Timestamp? = nil
  ) throws {
    let sink = MemorySink()
    var context = Context(program: Program(version: "1.2.3"), timestamp: timestamp)
    let settings = try Settings(declared: EPUBSettings.declared, given: settings, files: files)
    tally = try EPUBWriter().write(document, to: sink, settings: settings, context: &context)
    bytes = sink.bytes
    diagnostics = context.diagnostics
    let archive = try ZipReader(bytes)
    names = archive.names
    var unpacked: [String: [UInt8]] = [:]
    for name in archive.names { unpacked[name] = try archive.entry(name) }
    self.files = unpacked
  }

  /// A file of the package as text.
  func text(_ path: String) throws -> String {
    String(decoding: try #require(files["EPUB/" + path], "no \(path)"), as: UTF8.self)
  }

  /// The codes of what the writer said.
  var codes: [String] { diagnostics.map(\.code) }

  /// What is in the body of the only content document of a text with these blocks.
  static func body(_ blocks: [Block], language: LanguageTag = .english) throws -> String {
    var document = Document(divisions: [Division(kind: .text, blocks: blocks)])
    document.metadata.languages = [Field(language)]
    let text = try UnpackedBook(document).text("text/text-001.xhtml")
    let start = try #require(text.firstRange(of: "<section class=\"text\">\n"))
    let end = try #require(text.firstRange(of: "</section>\n</body>"))
    return String(text[start.upperBound..<end.lowerBound])
  }

  /// What a paragraph with this content becomes, without its tags.
  static func line(_ content: [Inline], language: LanguageTag = .english) throws -> String {
    let body = try body([.paragraph(Paragraph(content))], language: language)
    #expect(body.hasPrefix("<p>") && body.hasSuffix("</p>\n"))
    return String(body.dropFirst(3).dropLast(5))
  }
}

extension Block {
  /// A paragraph of one run.
  static func prose(_ text: String) -> Block { .paragraph(Paragraph([.text(text)])) }
}

extension Matter {
  /// A matter line of one run.
  static func line(_ role: Role, _ text: String) -> Matter { Matter(role, [.text(text)]) }
}
