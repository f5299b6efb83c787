/// Eight small numbers that are weighed in one step.
extension SIMD8 where Scalar == Int16 {
  /// These numbers, and others where the answer is yes.
  @inlinable @inline(__always)
  public func with(_ others: SIMD8<Int16>, where mask: SIMDMask<SIMD8<Int16>>) -> SIMD8<Int16> {
    self ^ (self ^ others) & unsafeBitCast(mask, to: SIMD8<Int16>.self)
  }

  /// The lesser of each two.
  @inlinable @inline(__always)
  public func lesser(_ others: SIMD8<Int16>) -> SIMD8<Int16> { pointwiseMin(self, others) }

  /// How far each is from another.
  @inlinable @inline(__always)
  public func distance(to others: SIMD8<Int16>) -> SIMD8<Int16> {
    pointwiseMax(self &- others, others &- self)
  }
}

/// Eight answers.
extension SIMDMask where Storage == SIMD8<Int16> {
  /// The answers as a bit each, the first the lowest.
  @inlinable @inline(__always)
  public var bits: UInt64 {
    let words = unsafeBitCast(self, to: SIMD2<UInt64>.self)
    return Self.bits(words[0].littleEndian) | Self.bits(words[1].littleEndian) << 4
  }

  /// Four answers of sixteen bits each as a bit each.
  @inlinable @inline(__always)
  internal static func bits(_ word: UInt64) -> UInt64 {
    // The ones of the four meet above the bits that are cut off, each at its own place.
    ((word & 0x0001_0001_0001_0001) &* 0x0001_0002_0004_0008) >> 48 & 0xF
  }
}
