internal import CZlib
import GalleyCore

/// A sink that deflates what it gets and keeps only the compressed bytes (RFC 1951).
final class Deflater: ByteSink {
  /// The compressed bytes; complete after `finish`.
  private(set) var compressed: [UInt8] = []
  /// How many bytes came in.
  private(set) var count = 0
  /// The CRC-32 of the bytes that came in.
  private(set) var checksum: UInt32 = 0
  // zlib remembers where the structure lies, so it must not move.
  private let stream: UnsafeMutablePointer<z_stream>
  private let piece: UnsafeMutableBufferPointer<UInt8>

  init(level: Int) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    piece = .allocate(capacity: 1 << 16)
    guard galley_deflate_init(stream, Int32(min(9, max(0, level)))) == Z_OK else {
      fatalError("out of memory")
    }
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
    piece.deallocate()
  }

  func write(_ bytes: Span<UInt8>) throws(Diagnostic) {
    bytes.withUnsafeBufferPointer { bytes in
      checksum = Checksum.crc32(of: bytes, continuing: checksum)
      count += bytes.count
      var rest = bytes[...]
      // zlib counts in 32 bits.
      while !rest.isEmpty {
        let part = UnsafeBufferPointer(rebasing: rest.prefix(1 << 30))
        rest = rest.dropFirst(part.count)
        // The C structure is not declared const, but deflate only reads its input.
        stream.pointee.next_in = UnsafeMutablePointer(mutating: part.baseAddress)
        stream.pointee.avail_in = UInt32(part.count)
        run(Z_NO_FLUSH)
      }
    }
  }

  /// Ends the data.
  func finish() {
    stream.pointee.next_in = nil
    stream.pointee.avail_in = 0
    run(Z_FINISH)
  }

  /// Deflates until there is no input left and zlib has put out all it can.
  private func run(_ flush: Int32) {
    repeat {
      stream.pointee.next_out = piece.baseAddress
      stream.pointee.avail_out = UInt32(piece.count)
      guard deflate(stream, flush) != Z_STREAM_ERROR else { fatalError("deflate was misused") }
      compressed.append(contentsOf: piece.prefix(piece.count - Int(stream.pointee.avail_out)))
    } while stream.pointee.avail_out == 0
  }
}

/// The checksum of ZIP entries.
enum Checksum {
  /// The CRC-32 of bytes (ZIP application note, section 4.4.7), going on from that of earlier ones.
  static func crc32(of bytes: UnsafeBufferPointer<UInt8>, continuing start: UInt32 = 0) -> UInt32 {
    UInt32(truncatingIfNeeded: crc32_z(UInt(start), bytes.baseAddress, bytes.count))
  }

  /// The CRC-32 of an array's bytes.
  static func crc32(of bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { crc32(of: $0) }
  }
}
