import GalleyCore
import GalleyPackaging

/// The damaged stretches of a UTF-8 text, where they make sense in another encoding.
struct EncodingMixture {
  /// The encoding of the damaged stretches.
  let encoding: String
  /// The first words of the first stretch, as they read in it.
  let preview: String
  /// The first and the last line with damage.
  let lines: ClosedRange<Int>
  /// How many stretches there are.
  let count: Int

  /// Looks at the damage of a text; nil where no other encoding explains it.
  init?(_ text: DecodedText, _ table: LineTable) {
    let stretches = Self.stretches(text)
    guard let first = text.damage.first, let last = text.damage.last else { return nil }
    var bytes: [UInt8] = []
    for stretch in stretches where bytes.count < 32_768 {
      bytes += stretch
      bytes.append(0x0A)
    }
    let detector = EncodingDetector(bytes)
    let best = detector.name
    guard best != "UTF-8", !best.hasPrefix("UTF-"), detector.confidence.percent >= 70,
      let result = CharacterDecoder.decode(bytes, from: best),
      result.damage.count * 10 <= stretches.count,
      let line = String(decoding: result.text, as: UTF8.self).split(separator: "\n").first
    else { return nil }
    encoding = best
    preview = String(line.split(separator: " ").joined(separator: " ").prefix(40))
    lines = table.line(at: first.offset)...table.line(at: last.offset)
    count = stretches.count
  }

  /// What to tell the user.
  func diagnostic(file: String) -> Diagnostic {
    let place =
      lines.count == 1
      ? "line \(lines.lowerBound) is"
      : "lines \(lines.lowerBound) to \(lines.upperBound) are in part"
    return Diagnostic(
      .warning, code: "mixed-encodings",
      "the file is UTF-8, but \(place) likelier \(encoding)", file: file,
      position: SourcePosition(line: lines.lowerBound, column: 1),
      hint: "there it would read “\(preview)”; save those lines as UTF-8 and convert again")
  }

  /// The bytes around each damaged place: as far as the words go on, but not into characters that
  /// are whole in UTF-8.
  private static func stretches(_ text: DecodedText) -> [[UInt8]] {
    var result: [[UInt8]] = []
    var current: [UInt8] = []
    var end = -1
    for damage in text.damage {
      if damage.offset == end {
        current += damage.bytes
      } else if end >= 0, damage.offset - end <= 24,
        text.bytes[end..<damage.offset].allSatisfy({ $0 != 0x0A })
      {
        current += text.bytes[end..<damage.offset]
        current += damage.bytes
      } else {
        if end >= 0 { result.append(current + after(end, text.bytes)) }
        current = before(damage.offset, text.bytes) + damage.bytes
      }
      end = damage.offset + 3
      if result.count > 2000 { break }
    }
    if end >= 0 { result.append(current + after(end, text.bytes)) }
    return result
  }

  private static func before(_ offset: Int, _ bytes: [UInt8]) -> ArraySlice<UInt8> {
    var start = offset
    while start > max(0, offset - 24), bytes[start - 1] < 0x80, bytes[start - 1] >= 0x20 {
      start -= 1
    }
    return bytes[start..<offset]
  }

  private static func after(_ offset: Int, _ bytes: [UInt8]) -> ArraySlice<UInt8> {
    var end = offset
    while end < min(bytes.count, offset + 24), bytes[end] < 0x80, bytes[end] >= 0x20 { end += 1 }
    return bytes[offset..<end]
  }
}
