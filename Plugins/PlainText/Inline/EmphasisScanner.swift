import GalleyCore

/// Finds pairs of one mark around words: `_so_`, `*so*`, `=so=`, `/so/`.
///
/// A mark opens where a word begins after it and none ends before it; it closes where a word ends
/// before it and none goes on after it. A mark inside of a word is neither.
struct EmphasisScanner {
  /// The mark.
  let mark: UInt8
  /// The pairs that were found: the text between, and how many marks stand on each side.
  private(set) var pairs: [(content: Range<Int>, width: Int)] = []
  /// How many marks opened or closed without a mate.
  private(set) var strays = 0

  private var pending: (start: Int, width: Int)?
  /// Emphasis is not longer.
  private static let longest = 1500

  init(_ mark: UInt8) { self.mark = mark }

  /// Looks at the mark at an offset and gives the offset after it and its like.
  mutating func visit(_ offset: Int, in bytes: [UInt8], from start: Int, upTo end: Int) -> Int {
    var next = offset + 1
    while next < end && bytes[next] == mark { next += 1 }
    let width = next - offset
    guard width <= 2, width == 1 || mark == UInt8(ascii: "*") else {
      pending = nil
      return next
    }
    let isWordBefore = offset > start && Self.isWord(before: offset, in: bytes)
    let isWordAfter = next < end && Self.isWord(bytes, next)
    let isSpaceBefore = offset == start || bytes[offset - 1] <= 0x20
    let isSpaceAfter = next >= end || bytes[next] <= 0x20
    if let open = pending, open.width == width, !isSpaceBefore, !isWordAfter {
      let content = open.start..<offset
      if content.count <= Self.longest, bytes[content].contains(where: { $0 >= 0x41 }) {
        pairs.append((content, width))
      } else {
        strays += 2
      }
      pending = nil
    } else if !isWordBefore && !isSpaceAfter {
      if pending != nil { strays += 1 }
      pending = (next, width)
    } else if !isSpaceBefore || !isSpaceAfter {
      strays += 1
    }
    return next
  }

  /// Forgets a mark that nothing closed: a paragraph ends.
  mutating func reset() {
    if pending != nil { strays += 1 }
    pending = nil
  }

  /// Whether a word goes on at an offset: letters, digits, anything beyond ASCII but punctuation.
  private static func isWord(_ bytes: [UInt8], _ offset: Int) -> Bool {
    let byte = bytes[offset]
    if byte < 0x80 {
      return (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte)
    }
    return !isPunctuation(bytes, offset)
  }

  private static func isWord(before offset: Int, in bytes: [UInt8]) -> Bool {
    isWord(bytes, ScalarCursor.previous(bytes, before: offset))
  }

  /// General punctuation, CJK marks, full-width marks, the guillemets.
  private static func isPunctuation(_ bytes: [UInt8], _ offset: Int) -> Bool {
    guard offset + 1 < bytes.count else { return true }
    switch (bytes[offset], bytes[offset + 1]) {
    case (0xE2, 0x80), (0xE2, 0x81), (0xE3, 0x80), (0xEF, 0xBC), (0xC2, _): return true
    default: return false
    }
  }
}
