/// The characters of a short line, decoded once for all the patterns that look at them.
struct LineWords {
  /// The scalar values.
  private(set) var scalars: [UInt32] = []
  /// Their classes.
  private(set) var kinds: [CharacterClass] = []
  /// The classes that occur.
  private(set) var seen: CharacterClass.Kinds = []
  /// The text that the line stands in, and where.
  private let text: [UInt8]
  private var range: Range<Int>

  /// The first characters of a line only: enough for a number and what follows it.
  init(head line: Line, in text: [UInt8]) {
    self.init(in: text)
    var end = min(Int(line.end), Int(line.start) + 48)
    while end < Int(line.end) && text[end] & 0xC0 == 0x80 { end -= 1 }
    read(Int(line.start)..<end)
  }

  /// All of a line.
  init(_ line: Line, in text: [UInt8]) {
    self.init(in: text)
    read(line)
  }

  /// No line of a text yet: for `read`.
  init(in text: [UInt8]) {
    self.text = text
    range = 0..<0
  }

  /// Reads another line of the text into the same memory.
  mutating func read(_ line: Line) {
    read(Int(line.start)..<Int(line.end))
  }

  private mutating func read(_ range: Range<Int>) {
    self.range = range
    scalars.removeAll(keepingCapacity: true)
    kinds.removeAll(keepingCapacity: true)
    // Names of their own, for a span must not outlive what it looks at.
    let (text, ascii) = (self.text, CharacterShape.ascii)
    seen = Self.decode(text.span, range, ascii.span, &scalars, &kinds)
  }

  /// Appends the characters of a stretch and their classes; gives back which classes occur.
  private static func decode(
    _ text: Span<UInt8>, _ range: Range<Int>, _ ascii: Span<CharacterShape>,
    _ scalars: inout [UInt32], _ kinds: inout [CharacterClass]
  ) -> CharacterClass.Kinds {
    var seen: UInt32 = 0
    scalars.append(addingCapacity: range.count) { scalars in
      kinds.append(addingCapacity: range.count) { kinds in
        var offset = range.lowerBound
        while offset < range.upperBound {
          let lead = text[offset]
          if lead &- 0xE5 < 5, offset &+ 3 <= range.upperBound {
            // U+5000 to U+9FFF: most of a text in Han.
            seen |= 1 << UInt32(CharacterClass.han.rawValue)
            scalars.append(
              UInt32(lead & 0x0F) << 12 | UInt32(text[offset &+ 1] & 0x3F) << 6
                | UInt32(text[offset &+ 2] & 0x3F))
            kinds.append(.han)
            offset &+= 3
            continue
          }
          let (value, length) = ScalarCursor.decode(text, at: offset)
          offset += length
          let kind =
            value < 0x80
            ? ascii[Int(value)].kind
            : value &- 0x4E00 < 0x5200 ? .han : CharacterShape.of(value).kind
          seen |= 1 << UInt32(kind.rawValue)
          scalars.append(value)
          kinds.append(kind)
        }
      }
    }
    return CharacterClass.Kinds(rawValue: seen)
  }

  /// A part of a line, its bytes left out.
  init(_ scalars: [UInt32]) {
    self.init(in: [])
    self.scalars = scalars
    kinds = scalars.map { CharacterShape.of($0).kind }
    for kind in kinds { seen.insert(CharacterClass.Kinds(kind)) }
  }

  /// For rules that are tried on a text of their own.
  init(_ text: String) {
    self.init(in: Array(text.utf8))
    read(0..<self.text.count)
  }

  /// The line's bytes, a slice of the text.
  var bytes: ArraySlice<UInt8> { text[range] }

  /// Some of the characters as text.
  static func text(_ scalars: some Sequence<UInt32>) -> String {
    var text = String.UnicodeScalarView()
    for value in scalars { text.append(Unicode.Scalar(value) ?? "\u{FFFD}") }
    return String(text)
  }

  /// The text without the characters at its ends for which `isEdge` holds.
  func trimmed(_ isEdge: (UInt32) -> Bool) -> String {
    var scalars = scalars[...]
    while let last = scalars.last, isEdge(last) { scalars.removeLast() }
    while let first = scalars.first, isEdge(first) { scalars.removeFirst() }
    return Self.text(scalars)
  }

  /// The number of characters, spaces counted.
  var count: Int { scalars.count }

  /// Whether one of the parts ends before an index, which there must be.
  func endsPart(before end: Int) -> Bool { (0..<end).contains { isBreak($0) } }

  private func isBreak(_ index: Int) -> Bool {
    kinds[index] == .space || scalars[index] == 0x3001 || scalars[index] == 0xB7
  }

  /// The words between spaces, as ranges of scalars.
  func parts() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start: Int?
    for index in 0...scalars.count {
      let isBreak = index == scalars.count || isBreak(index)
      if !isBreak {
        start = start ?? index
      } else if let begin = start {
        result.append(begin..<index)
        start = nil
      }
    }
    return result
  }
}
