/// Sixteen bytes of a text, looked at in one step.
extension Span where Element == UInt8 {
  /// The bytes from an offset on; there must be sixteen.
  @inlinable @inline(__always)
  public func vector(at offset: Int) -> SIMD16<UInt8> {
    precondition(offset >= 0 && offset &+ 16 <= count)
    return withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self) }
  }
}

extension SIMDMask where Storage == SIMD16<Int8> {
  /// Whether any of sixteen answers is yes.
  @inlinable @inline(__always)
  public var hasAny: Bool {
    let words = unsafeBitCast(self, to: SIMD2<UInt64>.self)
    return words[0] | words[1] != 0
  }
}
