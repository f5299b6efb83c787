public import GalleyCore

/// Characters that XML 1.0 cannot hold, or that nobody should write in it (section 2.2): controls,
/// noncharacters, and U+FFFD, which stands for a character that was lost.
public enum DiscouragedCharacters {
  /// Whether a scalar is one.
  public static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00..<0x20, 0x80...0x9F, 0xFDD0...0xFDEF, 0xFFFD: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// Whether there is one in a text, all of which is well-formed UTF-8.
  ///
  /// Looks at sixteen bytes in a step, near the end at eight in a word, and closer where one of them may begin such a character.
  static func isIn(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { look(at: bytes).areFound }

  /// Whether there is one in a text, and how many characters the text has.
  ///
  /// Both in one pass: each is asked of every run of a document.
  static func look(at bytes: UnsafeBufferPointer<UInt8>) -> (areFound: Bool, characters: Int) {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return (false, 0) }
    var continuations = 0
    var isFound = false
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    var index = 0
    while index &+ 18 <= bytes.count {
      let piece = base.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
      continuations &+= (piece & 0xC0).places(of: 0x80).count
      if mayBegin(piece, base, index) {
        for place in index..<index &+ 16 where begins(bytes, at: place) { isFound = true }
      }
      index &+= 16
    }
    while index < bytes.count {
      if index &+ 8 <= bytes.count {
        let word = base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        // A one for each byte that goes on with a character; their sum comes out on top.
        let goingOn = (word & ~(word << 1) & highs) >> 7
        continuations &+= Int(truncatingIfNeeded: (goingOn &* ones) >> 56)
        var found = (word &- ones &* 0x20) & ~word
        if word & highs != 0 {
          let two = word ^ (ones &* 0xC2)
          let three = word ^ (ones &* 0xEF)
          found |= (two &- ones) & ~two | (three &- ones) & ~three
          // Lead bytes of four: F0 and on.
          found |= word & (word << 1) & (word << 2) & (word << 3)
        }
        if found & highs == 0 {
          index &+= 8
          continue
        }
      }
      let end = min(index &+ 8, bytes.count)
      let isPart = end &- index < 8
      while index < end {
        // Most bytes begin nothing but a letter.
        if bytes[index] &- 0x20 >= 0xA2, begins(bytes, at: index) { isFound = true }
        if isPart, bytes[index] & 0xC0 == 0x80 { continuations &+= 1 }
        index &+= 1
      }
    }
    return (isFound, bytes.count &- continuations)
  }

  /// Whether such a character may begin at one of sixteen places.
  @inline(__always)
  private static func mayBegin(
    _ piece: SIMD16<UInt8>, _ base: UnsafeRawPointer, _ index: Int
  ) -> Bool {
    let isEarly = piece.places(below: 0x20) .| piece.places(from: 0xF0)
    guard piece.places(from: 0x80).hasAny else { return isEarly.hasAny }
    let second = base.loadUnaligned(fromByteOffset: index &+ 1, as: SIMD16<UInt8>.self)
    let third = base.loadUnaligned(fromByteOffset: index &+ 2, as: SIMD16<UInt8>.self)
    let isOfThree =
      piece.places(of: 0xEF)
      .& ((second.places(of: 0xBF) .& third.places(from: 0xBD)) .| second.places(of: 0xB7))
    return (isEarly .| isOfThree .| (piece.places(of: 0xC2) .& second.places(below: 0xA0))).hasAny
  }

  /// Whether such a character begins at a place.
  private static func begins(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    func byte(_ offset: Int) -> UInt8 {
      index &+ offset < bytes.count ? bytes[index &+ offset] : 0
    }
    switch bytes[index] {
    case 0x09, 0x0A, 0x0D: return false
    case 0x00..<0x20: return true
    case 0xC2: return byte(1) < 0xA0
    case 0xEF:
      return byte(1) == 0xBF && byte(2) >= 0xBD
        || byte(1) == 0xB7 && (0x90...0xAF).contains(byte(2))
    case 0xF0...: return byte(1) & 0x0F == 0x0F && byte(2) == 0xBF && byte(3) >= 0xBE
    default: return false
    }
  }
}

extension TextRun {
  /// Whether the run has a character that XML cannot hold, or that nobody should write in it.
  public var isDiscouraged: Bool { look.areFound }

  /// Whether it has one, and how many characters it has.
  public var look: (areFound: Bool, characters: Int) {
    withBytes { $0.withUnsafeBufferPointer(DiscouragedCharacters.look) }
  }
}

extension String {
  /// Whether the text has a character that XML cannot hold, or that nobody should write in it.
  public var isDiscouraged: Bool {
    var text = self
    return text.withUTF8(DiscouragedCharacters.isIn)
  }
}
