import GalleyCore
import TEIFormat
import Testing

@Suite struct TEIFormatTests {
  @Test("the format can be found by the names of its files")
  func extensions() throws {
    let registry = try FormatRegistry([.tei])
    for name in ["a.tei.xml", "a.TEI", "a.xml"] {
      #expect(registry.writer(forFileName: name)?.name == "tei")
    }
    #expect(DocumentFormat.tei.fileExtensions.first == "tei.xml")
  }

  @Test("a sink that fails fails the writing")
  func failure() throws {
    var context = Context(program: Program(version: "0.1.0"))
    let settings = try Settings()
    #expect(throws: Diagnostic.self) {
      try TEIWriter().write(Document(), to: FullSink(), settings: settings, context: &context)
    }
  }

  @Test("lines are marked also where no settings were declared")
  func undeclared() throws {
    let sink = MemorySink()
    var context = Context(program: Program(version: "0.1.0"))
    _ = try TEIWriter().write(
      document([.paragraph(Paragraph([.text("a"), .lineBreak(LineBreak(.nothing))]))]), to: sink,
      settings: Settings(), context: &context)
    #expect(String(decoding: sink.bytes, as: UTF8.self).contains("a<lb break=\"no\"/>"))
  }
}

/// A sink with no room.
private final class FullSink: ByteSink {
  func write(_ bytes: Span<UInt8>) throws(Diagnostic) {
    throw Diagnostic(.error, .inputOutput, code: "write-failed", "no room")
  }
}
