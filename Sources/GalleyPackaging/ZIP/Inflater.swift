internal import CZlib

/// Inflates raw deflate data (RFC 1951) of a size that is known before.
enum Inflater {
  /// The inflated bytes; nil where the data are damaged, or are not all of `bytes`, or do not give
  /// exactly `size` bytes.
  ///
  /// Never makes more than a piece beyond `size`, and never asks for more memory than came out, so
  /// that a false size costs nothing.
  static func inflate(_ bytes: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    // zlib remembers where the structure lies, so it must not move.
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let piece = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)
    guard galley_inflate_init(stream) == Z_OK else { fatalError("out of memory") }
    defer {
      inflateEnd(stream)
      stream.deallocate()
      piece.deallocate()
    }
    return bytes.withUnsafeBufferPointer { input in
      var output: [UInt8] = []
      var rest = input[...]
      while true {
        if stream.pointee.avail_in == 0 {
          // zlib counts in 32 bits.
          let part = UnsafeBufferPointer(rebasing: rest.prefix(1 << 30))
          rest = rest.dropFirst(part.count)
          // The C structure is not declared const, but inflate only reads its input.
          stream.pointee.next_in = UnsafeMutablePointer(mutating: part.baseAddress)
          stream.pointee.avail_in = UInt32(part.count)
        }
        stream.pointee.next_out = piece.baseAddress
        stream.pointee.avail_out = UInt32(piece.count)
        let result = CZlib.inflate(stream, Z_NO_FLUSH)
        output.append(contentsOf: piece.prefix(piece.count - Int(stream.pointee.avail_out)))
        guard output.count <= size else { return nil }
        if result == Z_STREAM_END {
          let isAll = stream.pointee.avail_in == 0 && rest.isEmpty
          return isAll && output.count == size ? output : nil
        }
        // Without progress zlib says Z_BUF_ERROR: the data end too early.
        guard result == Z_OK else { return nil }
      }
    }
  }
}
