import GalleyCore
import Testing

@Suite("Format registry")
struct FormatRegistryTests {
  private struct Nothing: DocumentReader, DocumentWriter {
    func read(
      _ input: InputFile, settings: Settings, context: inout Context
    ) throws(Diagnostic) -> Document {
      Document()
    }

    func write(
      _ document: Document, to sink: any ByteSink, settings: Settings, context: inout Context
    ) throws(Diagnostic) -> ContentTally {
      ContentTally()
    }
  }

  private func format(
    _ name: String, _ extensions: [String], reads: Bool = false, writes: Bool = true
  ) -> DocumentFormat {
    DocumentFormat(
      name: name, summary: "", fileExtensions: extensions, mediaType: "text/plain",
      reader: reads ? Nothing() : nil, writer: writes ? Nothing() : nil)
  }

  @Test func findsByName() throws {
    let registry = try FormatRegistry([
      format("docx", ["docx"]), format("tei", ["tei.xml", "xml"]),
    ])
    #expect(registry.format(named: "DOCX")?.name == "docx")
    #expect(registry.format(named: "doc") == nil)
    #expect(registry.formats.map(\.name) == ["docx", "tei"])
  }

  @Test(arguments: [
    ("a.xml", "plain"), ("a.tei.xml", "tei"), ("A.TEI.XML", "tei"), ("a.txt.docx", "docx"),
    ("docx", nil), ("a.docx.bak", nil), (".docx", "docx"), ("", nil),
  ])
  func findsByTheLongestExtension(name: String, expected: String?) throws {
    let registry = try FormatRegistry([
      format("plain", ["xml"]), format("tei", ["tei.xml"]), format("docx", ["docx"]),
    ])
    #expect(registry.writer(forFileName: name)?.name == expected)
    #expect(registry.reader(forFileName: name) == nil)
  }

  @Test func readersAndWritersMayShareAnExtension() throws {
    let registry = try FormatRegistry([
      format("text", ["txt"], reads: true, writes: false), format("plain", ["txt"]),
    ])
    #expect(registry.reader(forFileName: "a.txt")?.name == "text")
    #expect(registry.writer(forFileName: "a.txt")?.name == "plain")
  }

  @Test func twoOfAKindAreRefused() {
    for pair in [
      [format("a", ["x"]), format("a", ["y"])], [format("a", ["x"]), format("b", ["x"])],
      [
        format("a", ["x"], reads: true, writes: false),
        format("b", ["x"], reads: true, writes: false),
      ],
    ] {
      let error = #expect(throws: Diagnostic.self) { try FormatRegistry(pair) }
      #expect(error?.category == .internal)
    }
  }
}
