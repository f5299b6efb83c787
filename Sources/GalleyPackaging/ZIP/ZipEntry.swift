import GalleyCore

/// An entry that waits until its blocks are deflated and those before it stand in the archive.
struct ZipEntry {
  /// What it holds.
  enum Content {
    /// Bytes that stand as they are.
    case stored([UInt8])
    /// Blocks; the bytes stand instead where deflating did not make them smaller.
    case deflated([DeflateJob], else: [UInt8]?)
    /// Bytes that were deflated.
    case packed(PackedBytes)
  }

  /// Its name.
  var name: String
  /// Its content.
  var content: Content

  /// Whether nothing need be waited for.
  var isReady: Bool {
    switch content {
    case .stored, .packed: true
    case .deflated(let jobs, _): jobs.allSatisfy(\.isDone)
    }
  }

  /// The entry's record for a place in the archive, and its bytes in pieces.
  ///
  /// Throws what the work on its blocks throws.
  func placed(
    at offset: Int, by queue: DeflateQueue
  ) throws(Diagnostic) -> (record: ZipRecord, pieces: [[UInt8]]) {
    switch content {
    case .stored(let bytes):
      return stored(bytes, checksum: Checksum.crc32(of: bytes), at: offset)
    case .packed(let packed):
      return (
        ZipRecord(
          name: name, method: .deflated, checksum: packed.checksum,
          compressedSize: packed.pieces.reduce(0) { $0 + $1.count }, size: packed.size,
          offset: offset), packed.pieces
      )
    case .deflated(let jobs, let bytes):
      let size = jobs.reduce(0) { $0 + $1.size }
      var checksum: UInt32 = 0
      var pieces: [[UInt8]] = []
      for job in jobs {
        let result = try queue.result(of: job)
        checksum = Checksum.combined(checksum, result.checksum, size: job.size)
        pieces.append(result.compressed)
      }
      let compressedSize = pieces.reduce(0) { $0 + $1.count }
      if let bytes, compressedSize >= size { return stored(bytes, checksum: checksum, at: offset) }
      return (
        ZipRecord(
          name: name, method: .deflated, checksum: checksum, compressedSize: compressedSize,
          size: size, offset: offset), pieces
      )
    }
  }

  private func stored(
    _ bytes: [UInt8], checksum: UInt32, at offset: Int
  ) -> (record: ZipRecord, pieces: [[UInt8]]) {
    (
      ZipRecord(
        name: name, method: .stored, checksum: checksum, compressedSize: bytes.count,
        size: bytes.count, offset: offset), [bytes]
    )
  }
}

/// A sink that cuts what it gets into blocks, which are deflated while it gets more.
final class BlockSink: ByteSink {
  private let queue: DeflateQueue
  private var block: [UInt8] = []
  private var before: [UInt8] = []
  private var jobs: [DeflateJob] = []

  init(_ queue: DeflateQueue) {
    self.queue = queue
  }

  func write(_ bytes: Span<UInt8>) throws(Diagnostic) {
    bytes.withUnsafeBufferPointer { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        if block.count == DeflateQueue.blockSize { submit(isLast: false) }
        if block.isEmpty { block.reserveCapacity(DeflateQueue.blockSize) }
        let part = rest.prefix(DeflateQueue.blockSize - block.count)
        block.append(contentsOf: UnsafeBufferPointer(rebasing: part))
        rest = rest[part.endIndex...]
      }
    }
  }

  /// Ends the entry and gives back its blocks.
  func finish() -> [DeflateJob] {
    submit(isLast: true)
    return jobs
  }

  private func submit(isLast: Bool) {
    jobs.append(queue.add(block[...], after: before[...], isLast: isLast))
    before = block
    block = []
  }
}
