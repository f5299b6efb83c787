/// Fingerprints of the letters and digits of lines, by which a line of a list of contents is found
/// again where it is a heading: capitals, marks and line ends may differ.
struct LineKeys {
  /// Lines between two blank lines, or the first of them.
  struct Run {
    /// The first line.
    let line: Int32
    /// How many lines.
    let count: Int16
    /// Whether a blank line or the end of the text stands below them.
    let isWhole: Bool
  }

  /// Where lines with a fingerprint stand below a blank line, in source order.
  private var runs: [UInt64: [Run]] = [:]
  /// How many short lines have a fingerprint, wherever they stand.
  private var counts: [UInt64: Int] = [:]

  /// The most lines of a heading, and the most characters of a line of one.
  static let mostLines = 6
  static let longestLine: Int32 = 110
  /// The most places that are kept of a fingerprint.
  fileprivate static let mostRuns = 64

  init(_ text: MeasuredText) {
    var start = 0
    for (index, line) in text.lines.enumerated() {
      if line.characters <= Self.longestLine {
        counts[Self.key(line, text.bytes), default: 0] += 1
      }
      if line.blanksBefore > 0 || line.startsPage { start = index }
      let count = index - start + 1
      guard count <= Self.mostLines, line.characters <= Self.longestLine else { continue }
      let isWhole =
        index + 1 == text.lines.count || text.lines[index + 1].blanksBefore > 0
        || text.lines[index + 1].startsPage
      let run = Run(line: Int32(start), count: Int16(count), isWhole: isWhole)
      runs[Self.key(of: start..<(index + 1), in: text), default: []].add(run)
    }
  }

  /// Where lines with a fingerprint stand below a blank line; of those that come back over and over,
  /// as no heading does, only the first places.
  func runs(_ key: UInt64) -> [Run] { runs[key] ?? [] }

  /// Whether lines come back so often that they are no headings.
  func areEverywhere(_ key: UInt64) -> Bool { runs(key).count >= Self.mostRuns }

  /// How many short lines have a fingerprint.
  func count(_ key: UInt64) -> Int { counts[key] ?? 0 }

  /// The fingerprint of lines, the page at the end of the last left out.
  static func key(of lines: Range<Int>, in text: MeasuredText) -> UInt64 {
    var value = empty
    for index in lines { add(text.lines[index], text.bytes, to: &value) }
    return value
  }

  /// The fingerprint of a line, its page left out.
  static func key(_ line: Line, _ bytes: [UInt8]) -> UInt64 {
    var value = empty
    add(line, bytes, to: &value)
    return value
  }

  /// The fingerprint of a line without the word that stands before its number: `1. Boats` of
  /// `Chapter 1. Boats`, `1 舟` of `第1章 舟`; nil where no such word is told.
  static func keyWithoutLabel(_ line: Line, _ bytes: [UInt8]) -> UInt64? {
    let end = Int(line.end)
    if line.first.isIdeographic {
      let words = LineWords(line, in: bytes)
      guard words.scalars.first == 0x7B2C else { return nil }
      let digits = words.scalars.dropFirst().prefix { $0 &- 0x30 < 10 || $0 &- 0xFF10 < 10 }
      guard !digits.isEmpty, digits.endIndex + 1 < words.count else { return nil }
      var value = empty
      for scalar in digits + words.scalars[(digits.endIndex + 1)...] { add(scalar, to: &value) }
      return value == empty ? nil : value
    }
    guard let space = bytes[Int(line.start)..<end].firstIndex(of: 0x20) else { return nil }
    var rest = line
    rest.start = Int32(space)
    let value = key(rest, bytes)
    return value == empty ? nil : value
  }

  /// The fingerprint of lines without letters and digits.
  static let empty: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func add(_ line: Line, _ bytes: [UInt8], to value: inout UInt64) {
    let end = EntryPage.end(of: line, bytes)
    var cursor = ScalarCursor(bytes, from: Int(line.start), to: end)
    while let scalar = cursor.next() { add(scalar, to: &value) }
  }

  private static func add(_ scalar: UInt32, to value: inout UInt64) {
    let kind = CharacterShape.of(scalar).kind
    guard kind.isLetter || kind.isIdeographic || kind == .digit else { return }
    value = (value ^ UInt64(ChapterHead.small(scalar))) &* 0x0000_0100_0000_01B3
  }
}

extension [LineKeys.Run] {
  /// Adds a place, as long as there are few.
  fileprivate mutating func add(_ run: LineKeys.Run) {
    if count < LineKeys.mostRuns { append(run) }
  }
}
