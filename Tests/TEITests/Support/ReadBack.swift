import GalleyCore
import TEIFormat

/// What becomes of a file that is read.
struct ReadBack {
  /// The document.
  var document: Document
  /// What the reader had to say.
  var diagnostics: [Diagnostic]

  /// Reads a file.
  init(_ file: String, name: String = "a.tei.xml") throws(Diagnostic) {
    try self.init(Array(file.utf8), name: name)
  }

  /// Reads a file's bytes.
  init(_ bytes: [UInt8], name: String = "a.tei.xml") throws(Diagnostic) {
    var context = Context(program: Program(version: "0.1.0"))
    document = try TEIReader().read(
      InputFile(name: name, bytes: bytes), settings: Settings(), context: &context)
    diagnostics = context.diagnostics
  }

  /// The codes of what was said.
  var codes: [String] { diagnostics.map(\.code) }
}

/// A TEI file around the content of its `text`.
func tei(_ text: String, header: String = "") -> String {
  """
  <?xml version="1.0" encoding="UTF-8"?>
  <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>T</title>
  </titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc>\
  \(header)</teiHeader><text>\(text)</text></TEI>
  """
}
