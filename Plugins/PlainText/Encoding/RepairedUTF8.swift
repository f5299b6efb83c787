import GalleyCore
import GalleyPackaging

/// Bytes as UTF-8, with U+FFFD for what is not well-formed, and an account of it.
///
/// Each maximal part of an ill-formed sequence becomes one U+FFFD (Unicode 16.0, section 3.9,
/// "U+FFFD Substitution of Maximal Subparts").
struct RepairedUTF8 {
  /// The text, well-formed.
  private(set) var bytes: [UInt8]
  /// What was ill-formed, in order.
  private(set) var damage: [Damage] = []
  /// Where each line starts in the file; empty when nothing is damaged.
  private(set) var lineOffsets: [Int] = []
  /// How many characters beyond ASCII are well-formed.
  private(set) var goodSequences = 0

  init(_ file: [UInt8]) {
    bytes = file
    guard !Self.isWellFormed(file) else { return }
    repair(file)
  }

  /// Whether a file is UTF-8 without damage.
  static func isWellFormed(_ file: [UInt8]) -> Bool {
    WellFormedUTF8.holds(file.span)
  }

  private mutating func repair(_ file: [UInt8]) {
    var result: [UInt8] = []
    result.reserveCapacity(file.count + 64)
    lineOffsets = [0]
    var offset = 0
    while offset < file.count {
      let byte = file[offset]
      if byte < 0x80 {
        result.append(byte)
        offset += 1
        let isPair = byte == 0x0D && offset < file.count && file[offset] == 0x0A
        if (0x0A...0x0D).contains(byte) && !isPair { lineOffsets.append(offset) }
        continue
      }
      let (length, isGood) = Self.sequence(file, offset)
      if isGood {
        result.append(contentsOf: file[offset..<(offset + length)])
        goodSequences += 1
      } else {
        damage.append(
          Damage(
            offset: result.count, fileOffset: offset, bytes: Array(file[offset..<(offset + length)])
          ))
        result.append(contentsOf: [0xEF, 0xBF, 0xBD])
      }
      offset += length
    }
    bytes = result
  }

  /// The length of the sequence at an offset and whether it is well-formed (Unicode, table 3-7).
  private static func sequence(_ file: [UInt8], _ offset: Int) -> (Int, Bool) {
    let lead = file[offset]
    let needed: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: needed = 2
    case 0xE0: (needed, second) = (3, 0xA0...0xBF)
    case 0xED: (needed, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: needed = 3
    case 0xF0: (needed, second) = (4, 0x90...0xBF)
    case 0xF4: (needed, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: needed = 4
    default: return (1, false)
    }
    var length = 1
    while length < needed {
      guard offset + length < file.count else { return (length, false) }
      let byte = file[offset + length]
      guard length == 1 ? second.contains(byte) : (0x80...0xBF).contains(byte) else {
        return (length, false)
      }
      length += 1
    }
    return (needed, true)
  }
}
