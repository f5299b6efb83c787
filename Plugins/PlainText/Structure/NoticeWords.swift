/// Words by which the lines are told that a site put into a text it offers: `本书来自 www.…`.
///
/// A class for its size: the rules hand it out for every short line.
final class NoticeWords: Sendable {
  private let words: WordTable
  /// Which pairs of bytes stand second and third in a word: what most offsets are passed over by.
  private let pairs: [Bool]
  /// Which bytes stand first in a word.
  private let starts: [Bool]
  /// The characters of three bytes that stand first or second in a word that begins with one.
  ///
  /// Told by the bits of its second and third byte.
  private let heads: [Bool]
  /// Whether such words have two characters at least, so that one of these stands in each.
  private let areLong: Bool

  /// Gathers the words of some packs.
  init(_ packs: [RulePack]) {
    let all = packs.flatMap(\.noticeWords)
    words = WordTable(all.map { ($0, 0) })
    var pairs = [Bool](repeating: false, count: 1 << 16)
    for word in all {
      let bytes = Array(word.utf8.prefix(3))
      // A word of one or two bytes may have any bytes after it.
      let second = bytes.count > 1 ? [bytes[1]] : Array(0...0xFF)
      let third = bytes.count > 2 ? [bytes[2]] : Array(0...0xFF)
      for first in second { for next in third { pairs[Int(first) << 8 | Int(next)] = true } }
    }
    self.pairs = pairs
    starts = (0...0xFF).map { [words] in !words.indexes($0).isEmpty }
    let wide = all.map { $0.unicodeScalars.prefix(2).map(\.value) }
      .filter { 0x800..<0x10000 ~= $0.first ?? 0 }
    var heads = [Bool](repeating: false, count: 1 << 12)
    for value in wide.joined() { heads[Int(value & 0xFFF)] = true }
    self.heads = heads
    areLong = wide.allSatisfy { $0.count == 2 }
  }

  /// The longest line that can be meant, in bytes.
  private static let longest = 300

  /// Whether one of the words stands in a line.
  func matches(_ line: Line, in bytes: [UInt8]) -> Bool {
    let end = Int(line.end)
    guard end - Int(line.start) <= Self.longest else { return false }
    var offset = Int(line.start)
    while let place = next(in: bytes.span, from: offset, to: end) {
      for index in words.indexes(bytes[place]) {
        let word = words.entry(index)
        if place + Int(word.count) <= end, words.stands(word, in: bytes, at: place) { return true }
      }
      // Words begin where characters do.
      offset = place + ScalarCursor.length(bytes[place])
    }
    return false
  }

  /// The next place where the first bytes of a word may stand; nil where there is none.
  @inline(__always)
  private func next(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int? {
    var offset = start
    while offset < end {
      let lead = bytes[offset]
      if lead < 0x80 {
        if starts[Int(lead)], isPair(bytes, offset) { return offset }
        offset &+= 1
        continue
      }
      // Two characters of three bytes in a step: a word that begins with either has the second.
      if areLong, lead & 0xF0 == 0xE0, offset &+ 6 <= end, bytes[offset &+ 3] & 0xF0 == 0xE0,
        !heads[Int(bytes[offset &+ 4] & 0x3F) << 6 | Int(bytes[offset &+ 5] & 0x3F)]
      {
        offset &+= 6
        continue
      }
      if starts[Int(lead)], isPair(bytes, offset) { return offset }
      offset &+= ScalarCursor.length(lead)
    }
    return nil
  }

  @inline(__always)
  private func isPair(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    offset + 2 >= bytes.count || pairs[Int(bytes[offset + 1]) << 8 | Int(bytes[offset + 2])]
  }
}
