import DOCXFormat
import GalleyCore

/// What becomes of a file that is read.
struct ReadDOCX {
  /// The document.
  var document: Document
  /// What the reader had to say.
  var diagnostics: [Diagnostic]

  /// Reads a file's bytes.
  init(
    _ bytes: [UInt8], name: String = "a.docx", settings: [String: String] = [:]
  ) throws(Diagnostic) {
    var context = Context(program: Program(version: "0.1.0"))
    document = try DOCXReader().read(
      InputFile(name: name, bytes: bytes),
      settings: Settings(declared: DocumentFormat.docx.settings, given: settings),
      context: &context)
    diagnostics = context.diagnostics
  }

  /// The codes of what was said.
  var codes: [String] { diagnostics.map(\.code) }
}
