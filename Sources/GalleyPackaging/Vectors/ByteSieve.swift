/// Looks for any of a few bytes, sixteen places in a step.
public struct ByteSieve: Sendable {
  @usableFromInline let wanted: InlineArray<9, SIMD16<UInt8>>

  /// The most bytes that are looked for at a time.
  public static let most = 9

  /// Makes a sieve for one to nine bytes; nil for none and for more.
  public init?(_ bytes: [UInt8]) {
    guard let first = bytes.first, bytes.count <= Self.most else { return nil }
    var wanted = InlineArray<9, SIMD16<UInt8>>(repeating: SIMD16(repeating: first))
    for (place, byte) in bytes.enumerated() { wanted[place] = SIMD16(repeating: byte) }
    self.wanted = wanted
  }

  /// Where the next of the bytes stands at or after an offset, `end` where none does.
  @inlinable
  public func next(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end, offset &+ 16 <= bytes.count {
      let place = found(in: bytes.vector(at: offset)).first
      if place < 16 { return min(end, offset &+ place) }
      offset &+= 16
    }
    // Near the end of the text.
    while offset < end {
      let byte = bytes[offset]
      for place in 0..<9 where wanted[place][0] == byte { return offset }
      offset &+= 1
    }
    return end
  }

  @inlinable @inline(__always)
  func found(in piece: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
    (piece .== wanted[8])
      .| ((piece .== wanted[0]) .| (piece .== wanted[1]) .| (piece .== wanted[2])
        .| (piece .== wanted[3]))
      .| ((piece .== wanted[4]) .| (piece .== wanted[5]) .| (piece .== wanted[6])
        .| (piece .== wanted[7]))
  }
}
