import GalleyCore
import PlainTextFormat

/// Measures the plain-text reader alone: bytes to model, on one thread, with no file and no writer.
///
/// The measure is how long it takes to validate the same bytes into one `String`, in turns with the
/// reading, so that the figure is the same on a fast machine and on a slow one.
@main
struct ReaderBench {
  /// Reads each file named on the command line and prints a line of JSON for it; with `--cost`
  /// only what reading costs beside packing the same bytes, which `Scripts/guard` watches, with
  /// `--docx` what a DOCX of it costs.
  static func main() {
    var paths = CommandLine.arguments.dropFirst()
    let isCost = paths.first == "--cost"
    let isDOCX = paths.first == "--docx"
    if isCost || isDOCX { paths = paths.dropFirst() }
    guard !paths.isEmpty else {
      return Machine.fail("usage: galley-bench [--cost|--docx] FILE...")
    }
    if isDOCX { return DOCXBench.run(Array(paths)) }
    if isCost { return CostBench.run(Array(paths)) }
    for path in paths {
      guard let bytes = Machine.read(path) else { return Machine.fail("cannot read \(path)") }
      guard let bench = ReaderBench(bytes) else { return Machine.fail("no text in \(path)") }
      print(bench.json)
    }
  }

  /// How often each is measured; the medians count.
  private static let rounds = 7

  private let byteCount: Int
  private var reading: [Double] = []
  private var validation: [Double] = []
  private let peak: Int
  private let archive: ArchiveBench

  private init?(_ bytes: [UInt8]) {
    byteCount = bytes.count
    guard let document = Self.read(bytes) else { return nil }
    // The peak counts all of the process, and so only for the first file.
    peak = Machine.peakMemory
    guard let archive = ArchiveBench(document, of: bytes, rounds: Self.rounds) else { return nil }
    self.archive = archive
    for _ in 0..<Self.rounds {
      var seconds = Machine.processorTime
      let document = Self.read(bytes)
      reading.append(Machine.processorTime - seconds)
      guard document != nil else { return nil }
      seconds = Machine.processorTime
      let text = String(validating: bytes, as: UTF8.self)
      validation.append(Machine.processorTime - seconds)
      guard text?.utf8.count == bytes.count else { return nil }
    }
  }

  /// What the reader makes of some bytes.
  static func read(_ bytes: [UInt8]) -> Document? {
    var context = Context(program: Program(name: "galley-bench", version: "0"))
    return try? PlainTextReader().read(
      InputFile(name: "bench.txt", bytes: bytes), settings: Settings(), context: &context)
  }

  private var json: String {
    """
    {"bytes": \(byteCount), "reading": \(Self.median(reading)), \
    "validation": \(Self.median(validation)), "peak": \(peak), \
    "writing": \(Self.median(archive.writing)), "restoring": \(Self.median(archive.restoring)), \
    "tei": \(archive.size)}
    """
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
}
