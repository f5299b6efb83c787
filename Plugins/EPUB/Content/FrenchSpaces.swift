internal import GalleyCore
internal import GalleyPackaging

/// Keeps French marks with their words: where the text has a space inside of `« »` or before `: ; ! ?`
/// no line may end there.
enum FrenchSpaces {
  /// What stands inside of quotation marks and before a colon: a space of full width.
  private static let full: [UInt8] = [0xC2, 0xA0]
  /// What stands before other marks: a narrow one.
  private static let narrow: [UInt8] = [0xE2, 0x80, 0xAF]

  /// Writes a run of the document, counted once.
  static func write(_ run: borrowing TextRun, to xml: inout XMLWriter) {
    let bytes = Array(run.utf8)
    guard let fitted = fitted(bytes) else {
      xml.text(run)
      return
    }
    xml.count(run)
    xml.piece(fitted[...])
  }

  /// The text with spaces that do not break; nil where there is none to change.
  static func fitted(_ bytes: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: " ") {
      guard let space = space(between: bytes[..<index], and: bytes[(index + 1)...]) else {
        continue
      }
      result += bytes[start..<index] + space
      start = index + 1
    }
    return start == 0 ? nil : result + bytes[start...]
  }

  /// The space between two parts of a text; nil where it is one as all others.
  static func space(between first: ArraySlice<UInt8>, and second: ArraySlice<UInt8>) -> [UInt8]? {
    if first.suffix(2).elementsEqual([0xC2, 0xAB]) || second.prefix(2).elementsEqual([0xC2, 0xBB]) {
      return full
    }
    // A mark before a letter is one of a program, and no end of a sentence.
    guard let mark = second.first, let next = second.dropFirst().first ?? 0x20 as UInt8?,
      next <= 0x20 || next >= 0x80 || next == UInt8(ascii: ")") || ":;!?.".utf8.contains(next)
    else { return nil }
    switch mark {
    case UInt8(ascii: ":"): return full
    case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"): return narrow
    default: return nil
    }
  }

  /// Whether no line may end at a space between two things in a line, of which the last bytes of the
  /// one and the first of the other are told.
  static func isFixed(after ends: [UInt8], before begins: [UInt8]) -> Bool {
    space(between: ends[...], and: begins[...]) != nil
  }

  /// The last two bytes of a run, none of anything else.
  static func end(of inline: Inline) -> [UInt8] {
    if case .text(let run) = inline { Array(run.utf8.suffix(2)) } else { [] }
  }

  /// The first two bytes of a run, none of anything else.
  static func start(of inline: Inline) -> [UInt8] {
    if case .text(let run) = inline { Array(run.utf8.prefix(2)) } else { [] }
  }
}
