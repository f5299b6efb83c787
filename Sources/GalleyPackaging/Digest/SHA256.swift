internal import CSHA256

/// The hash function SHA-256 (FIPS 180-4), by the processor's instructions where it has them.
public enum SHA256 {
  /// The digest's 64 digits in lower-case hexadecimal.
  public static func hexDigest(of bytes: [UInt8]) -> String {
    hexadecimal(digest(of: bytes))
  }

  /// The digest's 32 bytes.
  public static func digest(of bytes: [UInt8]) -> [UInt8] {
    digest(of: bytes, byProcessor: csha256_is_available() != 0)
  }

  /// The digest, computed by the processor's own instructions or by portable code.
  static func digest(of bytes: [UInt8], byProcessor: Bool) -> [UInt8] {
    var state = SHA256State(byProcessor: byProcessor)
    state.add(bytes.span)
    return state.digest
  }

  /// Takes whole blocks into the state.
  fileprivate static func compress(
    _ blocks: Span<UInt8>, into state: inout [UInt32], byProcessor: Bool
  ) {
    blocks.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress, !bytes.isEmpty else { return }
      if byProcessor { return csha256_compress(&state, start, bytes.count / 64) }
      var schedule = [UInt32](repeating: 0, count: 64)
      for start in stride(from: 0, to: bytes.count, by: 64) {
        compress(bytes, at: start, into: &state, &schedule)
      }
    }
  }

  /// Bytes as digits of lower-case hexadecimal.
  static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  /// One block of 64 bytes (section 6.2.2).
  private static func compress(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, into state: inout [UInt32],
    _ schedule: inout [UInt32]
  ) {
    schedule.withUnsafeMutableBufferPointer { w in
      constants.withUnsafeBufferPointer { k in
        for t in 0..<16 {
          let at = start + 4 * t
          w[t] =
            UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16 | UInt32(bytes[at + 2]) << 8
            | UInt32(bytes[at + 3])
        }
        for t in 16..<64 {
          let early = w[t - 15]
          let late = w[t - 2]
          let sigma0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >> 3)
          let sigma1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >> 10)
          w[t] = w[t - 16] &+ sigma0 &+ w[t - 7] &+ sigma1
        }
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for t in 0..<64 {
          let sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
          let choice = (e & f) ^ (~e & g)
          let first = h &+ sum1 &+ choice &+ k[t] &+ w[t]
          let sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
          let majority = (a & b) ^ (a & c) ^ (b & c)
          (h, g, f, e, d, c, b, a) = (
            g, f, e, d &+ first, c, b, a, first &+ sum0 &+ majority
          )
        }
        for (index, value) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= value }
      }
    }
  }

  @inline(__always)
  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  /// The cube roots' fractions of section 4.2.2.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}

/// A digest of bytes that come piece by piece.
public struct SHA256State: Sendable {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
    0x5be0_cd19,
  ]
  /// What was gathered: the first of these bytes.
  private var pending = [UInt8](repeating: 0, count: room)
  private var gathered = 0
  private var count = 0
  private let byProcessor: Bool
  /// How many bytes are gathered before they are taken in: many blocks.
  private static let room = 1 << 14

  /// Begins with nothing.
  public init() { self.init(byProcessor: csha256_is_available() != 0) }

  fileprivate init(byProcessor: Bool) { self.byProcessor = byProcessor }

  /// Takes bytes.
  public mutating func add(_ bytes: Span<UInt8>) {
    count += bytes.count
    var taken = 0
    while taken < bytes.count {
      if gathered == 0, bytes.count - taken >= Self.room {
        let whole = taken..<(taken + (bytes.count - taken) / 64 * 64)
        SHA256.compress(bytes.extracting(whole), into: &state, byProcessor: byProcessor)
        taken = whole.upperBound
        continue
      }
      let part = taken..<min(bytes.count, taken + Self.room - gathered)
      gather(bytes.extracting(part))
      taken = part.upperBound
      guard gathered == Self.room else { continue }
      let blocks = pending
      SHA256.compress(blocks.span, into: &state, byProcessor: byProcessor)
      gathered = 0
    }
  }

  /// Copies bytes behind those that wait, for which there must be room.
  @inline(__always)
  private mutating func gather(_ bytes: Span<UInt8>) {
    let place = gathered
    pending.withUnsafeMutableBytes { pending in
      bytes.withUnsafeBytes { bytes in
        UnsafeMutableRawBufferPointer(rebasing: pending[place...]).copyMemory(from: bytes)
      }
    }
    gathered += bytes.count
  }

  /// The digest's 32 bytes, of what was taken so far.
  public var digest: [UInt8] {
    var state = state
    // The padding of section 5.1.1: a one bit, zeros, the length in bits.
    var last = pending[..<gathered] + [0x80]
    last += [UInt8](repeating: 0, count: (120 - last.count % 64) % 64)
    let bitCount = UInt64(count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      last.append(UInt8(truncatingIfNeeded: bitCount >> UInt64(shift)))
    }
    let blocks = Array(last)
    SHA256.compress(blocks.span, into: &state, byProcessor: byProcessor)
    return state.flatMap { word in
      stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
  }
}
