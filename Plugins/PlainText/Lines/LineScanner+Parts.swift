import GalleyPackaging

/// A long text scanned in parts, side by side, whose lines then come one after another.
extension LineScanner {
  /// Most texts have longer lines; what is reserved and not used takes no memory of the machine.
  private static let bytesPerLine = 48
  /// The least that is worth a thread of its own, in bytes.
  private static let leastPart = 1 << 20

  /// The text in parts to be scanned side by side; each but the last ends after a line feed.
  static func parts(of bytes: [UInt8]) -> [Range<Int>] {
    PartedWork.parts(of: bytes.count, least: leastPart, perProcessor: 1) { bytes[$0 - 1] == 0x0A }
  }

  /// What was found in a stretch of the text that begins with a line.
  struct Stretch: Sendable {
    /// The lines, numbered from 1.
    var lines: [Line] = []
    /// The starts of the lines, the first only where the text begins with it.
    var lineStarts: [Int32] = []
    /// How many blank lines there are after the last line, and whether a page begins after it.
    var blanks = 0
    var startsPage = false
    /// How many blank lines there are before the first line.
    var firstBlanks = 0
    var hasPages = false
  }

  func scan(_ range: Range<Int>) -> Stretch {
    var result = Stretch()
    // The first stretch takes the others in.
    let size = range.lowerBound == 0 ? bytes.count : range.count
    result.lines.reserveCapacity(size / Self.bytesPerLine)
    result.lineStarts.reserveCapacity(size / Self.bytesPerLine + 1)
    if range.lowerBound == 0 { result.lineStarts.append(0) }
    var offset = range.lowerBound
    var number: Int32 = 1
    let ascii = CharacterShape.ascii
    while offset < range.upperBound {
      var end = range.upperBound
      if var line = measure(offset, &end, ascii) {
        line.number = number
        line.blanksBefore = UInt8(min(result.blanks, 255))
        line.startsPage = result.startsPage
        if result.lines.isEmpty { result.firstBlanks = result.blanks }
        result.lines.append(line)
        result.blanks = 0
        result.startsPage = false
      } else {
        result.blanks += 1
      }
      guard end < range.upperBound else { break }
      // A form feed or a vertical tab ends a line as a line feed does, but makes no blank line.
      if bytes[end] == 0x0C || bytes[end] == 0x0B {
        if bytes[end] == 0x0C {
          result.startsPage = true
          result.hasPages = true
        }
        if result.lines.last?.number != number { result.blanks -= 1 }
      }
      let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
      offset = end + (isPair ? 2 : 1)
      number += 1
      result.lineStarts.append(Int32(offset))
    }
    return result
  }

  /// Adds the lines of the next stretch.
  mutating func append(_ stretch: inout Stretch) {
    let number = Int32(max(0, lineStarts.count - 1))
    if stretch.lines.isEmpty {
      carriedBlanks += stretch.blanks
      carriesPage = carriesPage || stretch.startsPage
    } else {
      stretch.lines[0].blanksBefore = UInt8(min(carriedBlanks + stretch.firstBlanks, 255))
      stretch.lines[0].startsPage = carriesPage || stretch.lines[0].startsPage
      (carriedBlanks, carriesPage) = (stretch.blanks, stretch.startsPage)
    }
    hasPages = hasPages || stretch.hasPages
    if number == 0 {
      swap(&lines, &stretch.lines)
      swap(&lineStarts, &stretch.lineStarts)
    } else {
      for index in stretch.lines.indices { stretch.lines[index].number += number }
      lines += stretch.lines
      lineStarts += stretch.lineStarts
    }
  }
}
