import GalleyCore
import TEIFormat

/// Measures the archive: what writing TEI takes beside the reading, and giving the source back.
struct ArchiveBench {
  private(set) var writing: [Double] = []
  private(set) var restoring: [Double] = []
  /// The size of the TEI in bytes.
  let size: Int

  /// Measures with a document and the bytes it was read from; nil where they do not come back.
  init?(_ document: Document, of bytes: [UInt8], rounds: Int) {
    let sink = MemorySink()
    guard Self.write(document, to: sink) else { return nil }
    size = sink.bytes.count
    let file = InputFile(name: "bench.tei.xml", bytes: sink.bytes)
    for _ in 0..<rounds {
      var seconds = Machine.processorTime
      let counter = CountingSink()
      guard Self.write(document, to: counter), counter.count == size else { return nil }
      writing.append(Machine.processorTime - seconds)
      seconds = Machine.processorTime
      let restored = try? SourceRestorer.restore(file, allowsEdits: false)
      restoring.append(Machine.processorTime - seconds)
      guard restored?.bytes == bytes else { return nil }
    }
  }

  private static func write(_ document: Document, to sink: any ByteSink) -> Bool {
    var context = Context(program: Program(version: "0"))
    return
      (try? TEIWriter().write(document, to: sink, settings: Settings(), context: &context)) != nil
  }
}

/// Counts what is written: what a file takes is not the writer's.
private final class CountingSink: ByteSink {
  private(set) var count = 0

  func write(_ bytes: Span<UInt8>) throws(Diagnostic) { count += bytes.count }
}
