/// Sixteen bytes of a text, looked at in one step.
extension Span where Element == UInt8 {
  /// The bytes from an offset on; there must be sixteen.
  @inlinable @inline(__always)
  public func vector(at offset: Int) -> SIMD16<UInt8> {
    precondition(offset >= 0 && offset &+ 16 <= count)
    return withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self) }
  }

  /// How many bytes from an offset on are ideographs from U+4E00 to U+9FFF, in threes and at most
  /// fifteen; a character begins there and there must be seventeen bytes.
  @inlinable @inline(__always)
  public func ideographs(at offset: Int) -> Int {
    let (lead, second) = (vector(at: offset), vector(at: offset &+ 1))
    // E4 B8 80 is U+4E00, E9 BF BF is U+9FFF.
    let isIdeograph =
      lead.places(in: 0xE5...0xE9) .| (lead.places(of: 0xE4) .& second.places(from: 0xB8))
    return min(15, (.!isIdeograph .& firstOfThree).first)
  }
}

extension SIMD16 where Scalar == UInt8 {
  /// The bytes of two words, the first of each the lowest.
  ///
  /// Sixteen bytes that are named one by one are put together one by one, at run time.
  @inlinable @inline(__always)
  internal init(low: UInt64, high: UInt64) {
    self = unsafeBitCast(
      SIMD2<UInt64>(low.littleEndian, high.littleEndian), to: SIMD16<UInt8>.self)
  }
}

/// Where bytes of a kind stand among sixteen.
///
/// Each compares with a vector: the standard library compares with a number lane by lane.
extension SIMD16 where Scalar == UInt8 {
  /// Where a byte stands.
  @inlinable @inline(__always)
  public func places(of byte: UInt8) -> SIMDMask<SIMD16<Int8>> { self .== SIMD16(repeating: byte) }

  /// Where bytes less than one stand.
  @inlinable @inline(__always)
  public func places(below byte: UInt8) -> SIMDMask<SIMD16<Int8>> {
    self .< SIMD16(repeating: byte)
  }

  /// Where bytes stand that are not less than one.
  @inlinable @inline(__always)
  public func places(from byte: UInt8) -> SIMDMask<SIMD16<Int8>> {
    self .>= SIMD16(repeating: byte)
  }

  /// Where bytes of a range stand.
  @inlinable @inline(__always)
  public func places(in range: ClosedRange<UInt8>) -> SIMDMask<SIMD16<Int8>> {
    self &- SIMD16(repeating: range.lowerBound)
      .<= SIMD16(repeating: range.upperBound &- range.lowerBound)
  }
}

/// The places where characters begin in five of three bytes each.
@inlinable @inline(__always)
internal var firstOfThree: SIMDMask<SIMD16<Int8>> {
  SIMD16(low: 0x00FF_0000_FF00_00FF, high: 0x0000_00FF_0000_FF00).places(of: 0xFF)
}

/// Sixteen answers.
extension SIMDMask where Storage == SIMD16<Int8> {
  @inlinable @inline(__always)
  internal var words: SIMD2<UInt64> { unsafeBitCast(self, to: SIMD2<UInt64>.self) }

  /// Whether any is yes.
  @inlinable @inline(__always)
  public var hasAny: Bool { words[0] | words[1] != 0 }

  /// Whether all are yes.
  @inlinable @inline(__always)
  public var areAll: Bool { words[0] & words[1] == .max }

  /// The first so many answers, the others no.
  @inlinable @inline(__always)
  internal func words(first count: Int) -> (low: UInt64, high: UInt64) {
    // A shift by all bits leaves none.
    let low = ((1 as UInt64) << (8 &* count)) &- 1
    let high = ((1 as UInt64) << (count > 8 ? 8 &* count &- 64 : 0)) &- 1
    return (words[0].littleEndian & low, words[1].littleEndian & high)
  }

  /// How many are yes.
  @inlinable @inline(__always)
  public var count: Int { Self.count(words[0], words[1]) }

  /// How many of the first so many are yes.
  @inlinable @inline(__always)
  public func count(first number: Int) -> Int {
    let (low, high) = words(first: number)
    return Self.count(low, high)
  }

  /// Whether any of the first so many is yes.
  @inlinable @inline(__always)
  public func hasAny(first number: Int) -> Bool {
    let (low, high) = words(first: number)
    return low | high != 0
  }

  @inlinable @inline(__always)
  internal static func count(_ low: UInt64, _ high: UInt64) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // The sum of all comes out on top.
    let sums = ((low & ones) &+ (high & ones)) &* ones
    return Int(truncatingIfNeeded: sums >> 56)
  }

  /// The first that is yes, sixteen where none is.
  @inlinable @inline(__always)
  public var first: Int {
    let (low, high) = (words[0].littleEndian, words[1].littleEndian)
    if low != 0 { return low.trailingZeroBitCount >> 3 }
    return high != 0 ? 8 &+ high.trailingZeroBitCount >> 3 : 16
  }
}
