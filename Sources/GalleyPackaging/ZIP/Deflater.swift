internal import CZlib

/// Deflates bytes (RFC 1951), a block at a time.
enum Deflater {
  /// How far back what is repeated may lie.
  static let window = 1 << 15

  /// Deflates a block of an entry.
  ///
  /// `before` is what stands before it, as much as the window holds, so that what is repeated from
  /// there is found. A block that is not the last ends at the bound of a byte (`Z_SYNC_FLUSH`), so
  /// that blocks deflated apart can stand one behind the other.
  static func deflate(
    _ block: ArraySlice<UInt8>, after before: ArraySlice<UInt8>, isLast: Bool, level: Int
  ) -> [UInt8] {
    // zlib remembers where the structure lies, so it must not move.
    withUnsafeTemporaryAllocation(of: z_stream.self, capacity: 1) { memory in
      guard let stream = memory.baseAddress else { fatalError("out of memory") }
      stream.initialize(to: z_stream())
      let level = Int32(min(9, max(0, level)))
      guard galley_deflate_init(stream, level) == Z_OK else { fatalError("out of memory") }
      defer { deflateEnd(stream) }
      if level > 0, !before.isEmpty {
        before.withUnsafeBufferPointer { before in
          _ = deflateSetDictionary(stream, before.baseAddress, UInt32(before.count))
        }
      }
      return block.withUnsafeBufferPointer { block in
        run(stream, over: block, flush: isLast ? Z_FINISH : Z_SYNC_FLUSH)
      }
    }
  }

  /// Deflates until there is no input left and zlib has put out all it can.
  private static func run(
    _ stream: UnsafeMutablePointer<z_stream>, over bytes: UnsafeBufferPointer<UInt8>, flush: Int32
  ) -> [UInt8] {
    // The C structure is not declared const, but deflate only reads its input.
    stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
    // A block is far smaller than the 32 bits in which zlib counts.
    stream.pointee.avail_in = UInt32(bytes.count)
    var compressed: [UInt8] = []
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1 << 16) { piece in
      repeat {
        stream.pointee.next_out = piece.baseAddress
        stream.pointee.avail_out = UInt32(piece.count)
        guard CZlib.deflate(stream, flush) != Z_STREAM_ERROR else {
          fatalError("deflate was misused")
        }
        let count = piece.count - Int(stream.pointee.avail_out)
        compressed.append(contentsOf: UnsafeBufferPointer(rebasing: piece[..<count]))
      } while stream.pointee.avail_out == 0
    }
    return compressed
  }
}

/// The checksum of ZIP entries.
enum Checksum {
  /// The CRC-32 of bytes (ZIP application note, section 4.4.7).
  static func crc32(of bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    UInt32(truncatingIfNeeded: crc32_z(0, bytes.baseAddress, bytes.count))
  }

  /// The CRC-32 of an array's bytes.
  static func crc32(of bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { crc32(of: $0) }
  }

  /// The CRC-32 of what has the first, followed by `size` bytes that have the second.
  static func combined(_ first: UInt32, _ second: UInt32, size: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: crc32_combine(UInt(first), UInt(second), size))
  }
}
