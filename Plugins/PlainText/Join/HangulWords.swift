/// Tells where line ends stand inside of Korean words, in texts that were cut by characters.
///
/// Korean has spaces between words, and most texts are broken there. One that was cut wherever the
/// line was full shows it by its widths: nowhere is there room for another syllable. There, the
/// text's own words tell which of its line ends hide a space.
struct HangulWords {
  /// Whether the text was cut by characters.
  let isCut: Bool

  private let text: MeasuredText
  /// The widest line that goes on, by which the room of the others is told.
  private let widest: Int32
  private var whole: Set<UInt64> = []
  private var heads: Set<UInt64> = []
  private var tails: [UInt64: Int] = [:]

  /// How many line ends a habit needs, and how much room a full line may leave, in half-ems.
  private static let least = 5
  private static let room: Int32 = 3

  /// Looks at the line ends after the given lines, which the text goes on over.
  init(_ text: MeasuredText, softEnds: [Int]) {
    self.text = text
    let ends = softEnds.filter {
      text.lines[$0].last == .hangul && text.lines[$0 + 1].first == .hangul
    }
    let widest = ends.map { text.lines[$0].fullWidth }.max() ?? 0
    self.widest = widest
    let full = ends.count { text.lines[$0].fullWidth >= widest - Self.room }
    isCut = ends.count >= Self.least && full * 20 >= ends.count * 19
    if isCut { learn() }
  }

  /// Whether the word goes on over the end of a line.
  func goesOn(after index: Int) -> Bool {
    let line = text.lines[index]
    // Another syllable would have had room: the line ends with a word.
    if line.fullWidth <= widest - 2 { return false }
    let left = Self.run(text.bytes, before: Int(line.end), from: Int(line.start))
    let next = text.lines[index + 1]
    let right = Self.run(text.bytes, from: Int(next.start), to: Int(next.end))
    let both = text.bytes[left] + text.bytes[right]
    let joined = Self.hash(both[...])
    // A line in four ends with a word by chance.
    var weight = 1
    if whole.contains(joined) { weight += 6 } else if heads.contains(joined) { weight += 4 }
    let first = text.bytes[left] + text.bytes[right].prefix(Self.syllable)
    if heads.contains(Self.hash(first[...])) { weight += 2 }
    if whole.contains(Self.hash(text.bytes[left])) { weight -= 3 }
    if whole.contains(Self.hash(text.bytes[right])) { weight -= 2 }
    // Words of so many syllables are rare.
    if both.count >= Self.longWord * Self.syllable { weight -= 2 }
    // What ends many words and is none itself is an ending.
    if right.count <= 2 * Self.syllable, tails[Self.hash(text.bytes[right]), default: 0] >= 2 {
      weight += 3
    }
    return weight > 0
  }

  private static let longWord = 6
  /// The bytes of a syllable in UTF-8.
  private static let syllable = 3

  /// Learns the words that stand inside of lines.
  private mutating func learn() {
    for line in text.lines {
      var offset = Int(line.start)
      let end = Int(line.end)
      while offset < end {
        let word = Self.run(text.bytes, from: offset, to: end)
        guard !word.isEmpty else {
          offset += 1
          continue
        }
        // A word at an edge may be a part of one.
        if word.lowerBound > Int(line.start), word.upperBound < end { add(text.bytes[word]) }
        offset = word.upperBound
      }
    }
  }

  private mutating func add(_ word: ArraySlice<UInt8>) {
    whole.insert(Self.hash(word))
    let count = word.count / Self.syllable
    guard count <= 12 else { return }
    for length in 1..<max(1, count) {
      if length > 1 { heads.insert(Self.hash(word.prefix(length * Self.syllable))) }
      if count - length <= 2 {
        tails[Self.hash(word.suffix((count - length) * Self.syllable)), default: 0] += 1
      }
    }
    if count > 1 { heads.insert(Self.hash(word)) }
  }

  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  /// Whether a syllable of Hangul stands at an offset: U+AC00 to U+D7A3.
  private static func isSyllable(_ bytes: [UInt8], _ offset: Int) -> Bool {
    switch bytes[offset] {
    case 0xEA: bytes[offset + 1] >= 0xB0
    case 0xEB, 0xEC: true
    case 0xED: bytes[offset + 1] <= 0x9E
    default: false
    }
  }

  private static func run(_ bytes: [UInt8], from start: Int, to end: Int) -> Range<Int> {
    var offset = start
    while offset + syllable <= end, isSyllable(bytes, offset) { offset += syllable }
    return start..<offset
  }

  private static func run(_ bytes: [UInt8], before end: Int, from start: Int) -> Range<Int> {
    var offset = end
    while offset - syllable >= start, isSyllable(bytes, offset - syllable) { offset -= syllable }
    return offset..<end
  }
}
