import GalleyTestSupport
import Testing

@testable import PlainTextFormat

/// Runs of characters are passed over many at a time: what comes of it is what looking at one after
/// another says.
@Suite struct LineScannerPropertyTests {
  @Test("lines made by chance", arguments: 0..<400)
  func lines(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let western = [
      "word", "a", "Words", "IT", "1984", ",", ";", ". ", " ", "  ", "\t", "\"", "’", "-",
    ]
    let eastern = ["中人天地", "一", "鿿", "，", "。", "、", "；", "“", "”", "㐀", "カナ", "　", "《", "第3章"]
    let pieces = [western, eastern, western + eastern][Int.random(in: 0...2, using: &random)]
    var text = ""
    for _ in 0..<Int.random(in: 1...40, using: &random) {
      text += pieces.randomElement(using: &random) ?? ""
      if Bool.random(using: &random) { text += pieces[0] }
      if seed % 2 == 0, Bool.random(using: &random) { text += " " }
    }
    let isWide = Bool.random(using: &random)
    // Far from the end of the text and right at it.
    for tail in ["", "\n", "\n" + String(repeating: "x", count: 40)] {
      let scanner = LineScanner(Array((text + tail).utf8), ambiguousIsWide: isWide)
      guard let line = scanner.lines.first, line.number == 1 else { continue }
      check(line, text, isWide)
    }
  }

  private func check(_ line: Line, _ text: String, _ isWide: Bool) {
    let shapes = text.unicodeScalars.map { ($0.value, CharacterShape.of($0.value)) }
    let from = shapes.firstIndex { $0.1.kind != .space } ?? 0
    let to = (shapes.lastIndex { $0.1.kind != .space } ?? 0) + 1
    var (least, most, count, seams) = (0, 0, 0, 0)
    var (space, hasGap, ending) = (0, false, Line.Ending.open)
    var (mark, hasMark, isHan) = (false, false, shapes[from].1.kind.isIdeographic)
    for (value, shape) in shapes[from..<to] {
      let width = shape.isAmbiguous ? (isWide ? 2 : 1) : Int(shape.width)
      if shape.kind == .space {
        space += max(1, width)
        continue
      }
      hasGap = hasGap || space > 1
      least += space + (shape.isCompressible && width == 2 ? 1 : width)
      most += space + width
      (space, count, hasMark) = (0, count + 1, hasMark || mark)
      mark = mark || [0x2C, 0x3B, 0xFF0C, 0xFF1B, 0x3002].contains(value)
      let isRoman = [.digit, .lower, .upper].contains(shape.kind)
      if shape.kind.isIdeographic != isHan, isRoman || shape.kind.isIdeographic {
        (isHan, seams) = (!isHan, seams + 1)
      }
      switch shape.kind {
      case .final: ending = .sentence
      case .pause: ending = value == 0x3A || value == 0xFF1A ? .colon : .pause
      case .closer, .quote, .mark, .control: break
      default: ending = .open
      }
    }
    let comment: Comment = "\(text)"
    #expect(line.minimumWidth == Int32(least), comment)
    #expect(line.maximumWidth == Int32(most + seams / 2), comment)
    #expect(line.characters == Int32(count), comment)
    #expect(line.hasGap == hasGap && line.hasInnerMark == hasMark, comment)
    // The number of a note at the end is looked at by a test of its own.
    let isNoted = text.unicodeScalars.contains("]") && ending == .open && line.ending == .sentence
    #expect((isNoted || line.ending == ending) && line.last == shapes[to - 1].1.kind, comment)
    let end = String(text.unicodeScalars.prefix(to).map { Character($0) }).utf8.count
    #expect(line.end == Int32(end), comment)
  }
}
