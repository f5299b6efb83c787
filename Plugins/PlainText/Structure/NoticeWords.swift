import GalleyPackaging

/// Words by which the lines are told that a site put into a text it offers: `本书来自 www.…`.
///
/// A class for its size: the rules hand it out for every short line.
final class NoticeWords: Sendable {
  private let words: WordTable
  /// Which pairs of bytes stand second and third in a word: what most offsets are passed over by.
  private let pairs: [Bool]
  /// Which bytes stand first in a word.
  private let starts: [Bool]
  /// The characters of three bytes that stand first, second or third in a word that begins with
  /// one.
  ///
  /// Told by the bits of its second and third byte.
  private let heads: [Bool]
  /// Whether such words begin with three of them, so that of three characters in a row the last is
  /// one of these where a word begins with any.
  private let areLong: Bool
  /// The first two bytes of the words that begin in ASCII, sixteen times each; nil where they are
  /// too many.
  private let pairsOfASCII: [(first: SIMD16<UInt8>, second: SIMD16<UInt8>)]?
  /// Where the first bytes of the others lie.
  private let wide: ClosedRange<UInt8>

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
    let wide = all.map { $0.unicodeScalars.prefix(3).map(\.value) }
      .filter { 0x800..<0x10000 ~= $0.first ?? 0 }
    var heads = [Bool](repeating: false, count: 1 << 12)
    for value in wide.joined() { heads[Int(value & 0xFFF)] = true }
    self.heads = heads
    areLong = wide.allSatisfy { $0.count == 3 && $0.allSatisfy { 0x800..<0x10000 ~= $0 } }
    pairsOfASCII = Self.pairs(of: all)
    let leads = all.compactMap(\.utf8.first).filter { $0 >= 0x80 }
    self.wide = (leads.min() ?? 0xFF)...(leads.max() ?? 0xFF)
  }

  /// The most pairs that are looked for in one step.
  private static let mostPairs = 8

  private static func pairs(of words: [String]) -> [(SIMD16<UInt8>, SIMD16<UInt8>)]? {
    var found: Set<[UInt8]> = []
    for word in words {
      let pair = Array(word.utf8.prefix(2))
      guard let first = pair.first, first < 0x80 else { continue }
      guard pair.count == 2 else { return nil }
      found.insert(pair)
    }
    guard found.count <= mostPairs else { return nil }
    return found.sorted { $0.lexicographicallyPrecedes($1) }
      .map { (SIMD16(repeating: $0[0]), SIMD16(repeating: $0[1])) }
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
        if let pairsOfASCII, offset &+ 17 <= bytes.count {
          let place = firstLook(bytes, offset, pairsOfASCII)
          offset &+= place
          guard place == 0 else { continue }
        }
        if starts[Int(lead)], isPair(bytes, offset) { return offset }
        offset &+= 1
        continue
      }
      // Three characters of three bytes in a step: a word that begins with any has the last.
      if areLong, lead & 0xF0 == 0xE0, offset &+ 9 <= end {
        let three = bytes.extracting(offset..<offset &+ 9)
        if three[3] & 0xF0 == 0xE0, three[6] & 0xF0 == 0xE0,
          !heads[Int(three[7] & 0x3F) << 6 | Int(three[8] & 0x3F)]
        {
          offset &+= 9
          continue
        }
      }
      if starts[Int(lead)], isPair(bytes, offset) { return offset }
      // A step may have ended inside of a character.
      offset &+= lead < 0xC0 ? 1 : ScalarCursor.length(lead)
    }
    return nil
  }

  /// The first of sixteen places where a word may begin, sixteen where none may.
  @inline(__always)
  private func firstLook(
    _ bytes: Span<UInt8>, _ offset: Int,
    _ pairs: [(first: SIMD16<UInt8>, second: SIMD16<UInt8>)]
  ) -> Int {
    let (piece, next) = (bytes.vector(at: offset), bytes.vector(at: offset &+ 1))
    var found = piece.places(in: wide)
    for pair in pairs { found = found .| ((piece .== pair.first) .& (next .== pair.second)) }
    return found.first
  }

  @inline(__always)
  private func isPair(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    offset + 2 >= bytes.count || pairs[Int(bytes[offset + 1]) << 8 | Int(bytes[offset + 2])]
  }
}
