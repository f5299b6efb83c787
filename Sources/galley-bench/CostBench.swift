import GalleyCore
import GalleyPackaging

/// Measures what reading costs beside packing the same bytes with zlib: two figures that a busy
/// machine changes alike, so that their ratio tells of the reader.
enum CostBench {
  private static let rounds = 7

  /// Measures files by turns and prints a line of JSON for each.
  static func run(_ paths: [String]) {
    var texts: [[UInt8]] = []
    for path in paths {
      guard let bytes = Machine.read(path) else { return Machine.fail("cannot read \(path)") }
      texts.append(bytes)
    }
    var reading = [[Double]](repeating: [], count: texts.count)
    var packing = reading
    // The first round warms the caches.
    for round in 0...rounds {
      for (index, bytes) in texts.enumerated() {
        let read = time { _ = ReaderBench.read(bytes) }
        let packed = time { pack(bytes) }
        if round > 0 {
          reading[index].append(read)
          packing[index].append(packed)
        }
      }
    }
    for (index, bytes) in texts.enumerated() {
      print(
        "{\"bytes\": \(bytes.count), \"reading\": \(reading[index]), \"packing\": \(packing[index])}"
      )
    }
  }

  private static func time(_ work: () -> Void) -> Double {
    let start = Machine.processorTime
    work()
    return Machine.processorTime - start
  }

  private static func pack(_ bytes: [UInt8]) {
    let writer = ZipWriter(to: NowhereSink())
    try? writer.addDeflated("text", bytes)
    try? writer.finish()
  }
}
