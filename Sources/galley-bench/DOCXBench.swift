import DOCXFormat
import GalleyCore
import GalleyPackaging

/// Measures what a DOCX costs beside packing its own bytes with zlib at the same level: writing
/// it, and reading and writing together.
enum DOCXBench {
  private static let rounds = 5

  /// Measures files by turns and prints a line of JSON for each.
  static func run(_ paths: [String]) {
    for path in paths {
      guard let bytes = Machine.read(path) else { return Machine.fail("cannot read \(path)") }
      guard let line = measure(bytes) else { return Machine.fail("cannot write \(path)") }
      print(line)
    }
  }

  private static func measure(_ bytes: [UInt8]) -> String? {
    var reading: [Double] = []
    var writing: [Double] = []
    var packing: [Double] = []
    var parts: [(name: String, bytes: [UInt8])] = []
    // The first round warms the caches, and finds what there is to pack.
    for round in 0...rounds {
      var document: Document?
      let read = time { document = ReaderBench.read(bytes) }
      guard let document else { return nil }
      let sink = MemorySink()
      var isWritten = false
      let written = time { isWritten = write(document, to: sink) }
      guard isWritten else { return nil }
      if round == 0 { parts = unpacked(sink.bytes) }
      let packed = time { pack(parts) }
      if round > 0 {
        reading.append(read)
        writing.append(written)
        packing.append(packed)
      }
    }
    func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
    let size = parts.reduce(0) { $0 + $1.bytes.count }
    return """
      {"bytes": \(bytes.count), "parts": \(size), "reading": \(median(reading)), \
      "writing": \(median(writing)), "packing": \(median(packing))}
      """
  }

  private static func time(_ work: () -> Void) -> Double {
    let start = Machine.processorTime
    work()
    return Machine.processorTime - start
  }

  private static func write(_ document: Document, to sink: any ByteSink) -> Bool {
    var context = Context(program: Program(name: "galley-bench", version: "0"))
    do throws(Diagnostic) {
      let settings = try Settings(declared: DocumentFormat.docx.settings)
      _ = try DOCXWriter().write(document, to: sink, settings: settings, context: &context)
      return true
    } catch {
      return false
    }
  }

  private static func unpacked(_ bytes: [UInt8]) -> [(name: String, bytes: [UInt8])] {
    guard let archive = try? ZipReader(bytes) else { return [] }
    return archive.names.compactMap { name in
      (try? archive.entry(name)).flatMap { $0 }.map { (name, $0) }
    }
  }

  private static func pack(_ parts: [(name: String, bytes: [UInt8])]) {
    let writer = ZipWriter(to: MemorySink(), level: 6)
    for part in parts { try? writer.addDeflated(part.name, part.bytes) }
    try? writer.finish()
  }
}
