import Glibc

/// The owner of a conversion of the C library (`iconv`, POSIX.1-2017).
final class CharacterConverter {
  private let descriptor: iconv_t
  private let piece: UnsafeMutableBufferPointer<CChar>

  /// Opens a conversion, nil where the library does not have it.
  init?(from source: String, to target: String) {
    guard let descriptor = iconv_open(target, source),
      Int(bitPattern: descriptor) != -1
    else { return nil }
    self.descriptor = descriptor
    piece = .allocate(capacity: 1 << 16)
  }

  deinit {
    iconv_close(descriptor)
    piece.deallocate()
  }

  /// Converts `input` up to its end or to the first bytes that are no whole character, appends
  /// what it gives, and returns the number of bytes that were converted.
  func convert(_ input: Slice<UnsafeBufferPointer<UInt8>>, into output: inout [UInt8]) -> Int {
    let start = UnsafeBufferPointer(rebasing: input)
    // POSIX does not declare the input const, but it is only read.
    let base = UnsafeMutablePointer(mutating: start.baseAddress)
    guard let base else { return 0 }
    return base.withMemoryRebound(to: CChar.self, capacity: start.count) { base in
      var next: UnsafeMutablePointer<CChar>? = base
      var left = start.count
      while left > 0, step(&next, &left, into: &output) {}
      return start.count - left
    }
  }

  /// Puts out a character that was held back, and returns to the initial state.
  func flush(into output: inout [UInt8]) {
    var out = piece.baseAddress
    var room = piece.count
    _ = iconv(descriptor, nil, nil, &out, &room)
    append(piece.count - room, to: &output)
  }

  /// Fills one piece; whether it is worth going on.
  private func step(
    _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, into output: inout [UInt8]
  ) -> Bool {
    var out = piece.baseAddress
    var room = piece.count
    let result = iconv(descriptor, &next, &left, &out, &room)
    let reason = errno
    append(piece.count - room, to: &output)
    return result == -1 && reason == E2BIG
  }

  private func append(_ count: Int, to output: inout [UInt8]) {
    let bytes = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(piece)[..<count])
    output.append(contentsOf: bytes)
  }
}
