import DOCXFormat
import GalleyCore
import GalleyPackaging
import Testing

/// A document as it came out, for tests that look into it.
struct WrittenDocument {
  /// The bytes of the file.
  let bytes: [UInt8]
  /// What the writer counted.
  let tally: ContentTally
  /// What the writer said.
  let diagnostics: [Diagnostic]
  private let archive: ZipReader

  /// Writes a document.
  init(
    _ document: Document, timestamp: Timestamp? = nil, settings: [String: String] = [:],
    files: [String: [InputFile]] = [:]
  ) throws {
    let sink = MemorySink()
    var context = Context(program: Program(version: "1.2.3"), timestamp: timestamp)
    tally = try DOCXWriter().write(
      document, to: sink,
      settings: Settings(declared: DocumentFormat.docx.settings, given: settings, files: files),
      context: &context)
    bytes = sink.bytes
    diagnostics = context.diagnostics
    archive = try ZipReader(bytes)
  }

  /// Writes blocks in a language.
  init(_ blocks: [Block], in language: LanguageTag? = .english, resources: [Resource] = []) throws {
    try self.init([Division(kind: .text, blocks: blocks)], in: language, resources: resources)
  }

  /// Writes a paragraph in a language.
  init(_ inlines: [Inline], in language: LanguageTag? = .english) throws {
    try self.init([.paragraph(Paragraph(inlines))], in: language)
  }

  /// Writes divisions in a language.
  init(
    _ divisions: [Division], in language: LanguageTag? = .english, resources: [Resource] = []
  ) throws {
    var metadata = Metadata()
    if let language { metadata.languages = [Field(language)] }
    try self.init(Document(metadata: metadata, divisions: divisions, resources: resources))
  }

  /// The names of the entries.
  var names: [String] { archive.names }

  /// The text of a part, empty where there is none.
  func part(_ name: String) throws -> String {
    String(decoding: try archive.entry(name) ?? [], as: UTF8.self)
  }

  /// What stands in `w:body`, without the section's properties and the numbers of containers,
  /// which the tests of the reader look at.
  var body: String {
    get throws {
      let text = try part("word/document.xml")
      let start = try #require(text.firstRange(of: "<w:body>")).upperBound
      let end = try #require(text.ranges(of: "<w:sectPr>").last).lowerBound
      return String(text[start..<end]).replacing(#/<w:divId w:val="\d+"\/>/#, with: "")
    }
  }

  /// The paragraphs of the body without their properties and without `xml:space`.
  var runs: String {
    get throws {
      var text = try body
      while let start = text.firstRange(of: "<w:pPr>"), let end = text.firstRange(of: "</w:pPr>") {
        text.removeSubrange(start.lowerBound..<end.upperBound)
      }
      return text.replacing(" xml:space=\"preserve\"", with: "")
    }
  }

  /// The properties of the paragraph that holds a text.
  func paragraphProperties(of text: String) throws -> String {
    let body = try body
    let place = try #require(body.firstRange(of: text)).lowerBound
    let before = body[..<place]
    let start = try #require(before.ranges(of: "<w:pPr>").last).upperBound
    let end = try #require(before.ranges(of: "</w:pPr>").last).lowerBound
    return String(before[start..<end])
  }
}

/// A paragraph of a text.
func paragraph(_ text: String) -> Block { .paragraph(Paragraph([.text(text)])) }
