import GalleyCore

/// A block of an entry that waits to be deflated, is being deflated, or has been.
struct DeflateJob: Sendable {
  /// What deflating gave.
  struct Result: Sendable {
    var compressed: [UInt8]
    var checksum: UInt32
  }

  /// How many bytes came in.
  let size: Int
  /// The work, for whoever comes first.
  let work: EarlyWork<Result>

  /// Offers the work to the system's threads; `before` is what stands before the block.
  init(_ block: ArraySlice<UInt8>, after before: ArraySlice<UInt8>, isLast: Bool, level: Int) {
    size = block.count
    work = EarlyWork {
      Result(
        compressed: Deflater.deflate(block, after: before, isLast: isLast, level: level),
        checksum: block.withUnsafeBufferPointer { Checksum.crc32(of: $0) })
    }
  }

  /// Whether it is deflated.
  var isDone: Bool { work.isDone }
}
