import GalleyCore
import GalleyPackaging
import TEIFormat

/// What became of a document.
struct Written {
  /// The whole file.
  var file: String
  /// What the writer says it wrote of the document.
  var tally: ContentTally
  /// What it had to say.
  var diagnostics: [Diagnostic]

  /// Writes `document` as TEI.
  init(
    _ document: Document, _ given: [String: String] = [:], program: String = "0.1.0",
    timestamp: Timestamp? = nil
  ) throws {
    let sink = MemorySink()
    var context = Context(program: Program(version: program), timestamp: timestamp)
    let settings = try Settings(declared: DocumentFormat.tei.settings, given: given)
    tally = try TEIWriter().write(document, to: sink, settings: settings, context: &context)
    file = String(decoding: sink.bytes, as: UTF8.self)
    diagnostics = context.diagnostics
  }

  /// The file's `text` element, its tags and the outer line feeds taken off.
  var text: String { inside("text") ?? "" }

  /// The file's body, likewise.
  var body: String { inside("body") ?? "" }

  /// The codes of what was said.
  var codes: [String] { diagnostics.map(\.code) }

  /// What is in the first element of a name, without the line feeds around it; nil without one.
  func inside(_ name: String) -> String? {
    let bytes = Array(file.utf8)
    // The name may be followed by attributes, but not by more of a name.
    guard
      let start = bytes.firstRange(of: Array("<\(name)>".utf8)).map({
        $0.lowerBound..<$0.upperBound - 1
      })
        ?? bytes.firstRange(of: Array("<\(name) ".utf8)),
      let tagEnd = bytes[start.upperBound...].firstIndex(of: UInt8(ascii: ">")),
      let end = bytes[tagEnd...].firstRange(of: Array("</\(name)>".utf8))
    else { return nil }
    let content = String(decoding: bytes[(tagEnd + 1)..<end.lowerBound], as: UTF8.self)
    return content.split(separator: "\n", omittingEmptySubsequences: true).joined(separator: "\n")
  }
}

extension Collection where Element: Equatable {
  /// The first place where `other` stands.
  fileprivate func firstRange(of other: [Element]) -> Range<Index>? {
    var start = startIndex
    while start != endIndex {
      let rest = self[start...]
      if rest.starts(with: other) { return start..<index(start, offsetBy: other.count) }
      start = index(after: start)
    }
    return nil
  }
}

/// A document of one text without a head.
func document(_ blocks: [Block]) -> Document {
  Document(divisions: [Division(kind: .text, blocks: blocks)])
}

/// A paragraph of one run.
func paragraph(_ text: String) -> Block { .paragraph(Paragraph([.text(text)])) }

/// What the writer makes of blocks.
func written(_ blocks: [Block], _ given: [String: String] = [:]) throws -> String {
  try Written(document(blocks), given).body
}

/// What the writer makes of the inlines of a paragraph.
func written(inlines: [Inline], _ given: [String: String] = [:]) throws -> String {
  try written([.paragraph(Paragraph(inlines))], given)
}

/// What the writer makes of matter, around a paragraph `Text.`.
func written(_ matter: [Matter], others: [Block] = []) throws -> String {
  try Written(
    Document(divisions: [
      Division(kind: .article, matter: matter, blocks: [paragraph("Text.")] + others)
    ])
  ).body
}
