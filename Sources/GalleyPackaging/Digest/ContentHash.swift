/// A number that follows from bytes alone, for telling texts apart where nobody tries to fool it.
///
/// It takes eight bytes in a step and does not see in what pieces they came.
public struct ContentHash: Sendable {
  private var state: UInt64
  private var pending: UInt64 = 0
  private var pendingCount: UInt64 = 0

  /// Begins with nothing; other seeds give other numbers for the same bytes.
  public init(seed: UInt64 = 0) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0xD6E8_FEB8_6659_FD93 }

  /// Takes bytes.
  public mutating func add(_ bytes: Span<UInt8>) {
    var index = 0
    let shift = 8 &* pendingCount
    while index &+ 8 <= bytes.count {
      let word = UInt64(
        littleEndian: bytes.withUnsafeBytes {
          $0.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        })
      mix(shift == 0 ? word : pending | word << shift)
      pending = shift == 0 ? 0 : word >> (64 &- shift)
      index &+= 8
    }
    while index < bytes.count {
      add(bytes[index])
      index &+= 1
    }
  }

  /// Takes a byte.
  public mutating func add(_ byte: UInt8) {
    pending |= UInt64(byte) << (8 &* pendingCount)
    pendingCount &+= 1
    if pendingCount == 8 {
      mix(pending)
      pending = 0
      pendingCount = 0
    }
  }

  /// The number of what was taken so far.
  public var value: UInt64 {
    var copy = self
    copy.mix(pending)
    copy.mix(pendingCount &+ 1)
    // Murmur's last steps, by which every bit of the state tells in every bit of the number.
    var value = copy.state
    value = (value ^ value >> 33) &* 0xFF51_AFD7_ED55_8CCD
    value = (value ^ value >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return value ^ value >> 33
  }

  private mutating func mix(_ word: UInt64) {
    let product = (state ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    state = product.low ^ product.high &+ 0x2545_F491_4F6C_DD1D
  }
}
