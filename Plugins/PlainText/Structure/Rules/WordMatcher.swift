/// The words of all rule packs of one kind, at the beginning or at the end of a line.
///
/// A class for its size: the rules hand it out for every short line.
final class WordMatcher: Sendable {
  /// What lines begin with, and end with.
  let prefixes: WordTable
  let suffixes: WordTable
  /// What lines begin with that hold a name and nothing else behind it.
  let namePrefixes: WordTable

  /// Gathers lists.
  init(_ lists: [RulePack.Words]) {
    prefixes = WordTable(lists.flatMap { list in list.prefixes.map { ($0, list.longest) } })
    namePrefixes = WordTable(lists.flatMap { list in list.namePrefixes.map { ($0, list.longest) } })
    suffixes = WordTable(
      lists.flatMap { list in list.suffixes.map { ($0, list.longest) } }, byLast: true)
  }

  /// Whether a line begins or ends with one of the words and goes on beyond it.
  func matches(_ line: Line, in bytes: [UInt8]) -> Bool {
    let start = Int(line.start)
    let end = Int(line.end)
    for index in prefixes.indexes(bytes[start]) {
      let word = prefixes.entry(index)
      if isUsable(word, line) && prefixes.stands(word, in: bytes, at: start) { return true }
    }
    for index in namePrefixes.indexes(bytes[start]) {
      let word = namePrefixes.entry(index)
      if isUsable(word, line), namePrefixes.stands(word, in: bytes, at: start),
        Self.areNames(bytes[(start + Int(word.count))..<end])
      {
        return true
      }
    }
    for index in suffixes.indexes(bytes[end - 1]) {
      let word = suffixes.entry(index)
      if isUsable(word, line) && suffixes.stands(word, in: bytes, at: end - Int(word.count)) {
        return true
      }
    }
    return false
  }

  /// Whether two to five words in letters begin with capitals, all but short ones between them.
  private static func areNames(_ bytes: ArraySlice<UInt8>) -> Bool {
    var (count, isLastCapital, start) = (0, false, true)
    var length = 0
    for (place, byte) in zip(bytes.indices, bytes) {
      if byte == 0x20 {
        guard isLastCapital || length <= 3, count > 0 else { return false }
        (start, length) = (true, 0)
        continue
      }
      length += 1
      if start {
        count += 1
        let next = place + 1 < bytes.endIndex ? bytes[place + 1] : 0
        isLastCapital =
          byte &- 0x41 < 26 || byte == 0xC3 && next < 0x9F || 0xC4...0xC5 ~= byte
          || byte == 0xD0 && 0x90...0xAF ~= next
        if count == 1, !isLastCapital { return false }
        start = false
      }
      let isLetter = byte &- 0x41 < 26 || byte &- 0x61 < 26 || byte >= 0x80
      guard isLetter || byte == 0x2E || byte == 0x2D || byte == 0x27 else { return false }
    }
    return 2...5 ~= count && isLastCapital
  }

  /// Whether a line is one of the words it may begin with, alone: `By`, without the space behind it.
  func isWord(_ line: Line, in bytes: [UInt8]) -> Bool {
    var start = Int(line.start)
    var length = line.end - line.start
    guard 1...8 ~= length, start + Int(length) < bytes.count else { return false }
    // "_by_"
    if length > 2, bytes[start] == 0x5F, bytes[start + Int(length) - 1] == 0x5F {
      (start, length) = (start + 1, length - 2)
    }
    return prefixes.indexes(bytes[start]).contains { index in
      let word = prefixes.entry(index)
      guard word.count == length + 1,
        prefixes.bytes[Int(word.start + length)] == UInt8(ascii: " ")
      else { return false }
      return (0..<Int(length)).allSatisfy {
        bytes[start + $0] == prefixes.bytes[Int(word.start) + $0]
      }
    }
  }

  /// The longest of the words that a text begins with and goes on behind.
  func prefix(of text: String) -> String? {
    let bytes = Array(text.utf8)
    guard let first = bytes.first else { return nil }
    let found = [prefixes, namePrefixes].flatMap { table in
      table.indexes(first).map { table.entry($0) }.filter {
        Int($0.count) < bytes.count && table.stands($0, in: bytes, at: 0)
      }.map { word($0, in: table) }
    }
    return found.max { $0.utf8.count < $1.utf8.count }
  }

  /// The longest of the words that a text ends with and has something before.
  func suffix(of text: String) -> String? {
    let bytes = Array(text.utf8)
    guard let last = bytes.last else { return nil }
    let found = suffixes.indexes(last).map { suffixes.entry($0) }.filter {
      Int($0.count) < bytes.count && suffixes.stands($0, in: bytes, at: bytes.count - Int($0.count))
    }
    return found.max { $0.count < $1.count }.map { word($0, in: suffixes) }
  }

  /// Whether a text is one of the words that lines begin with.
  func hasPrefix(_ text: some StringProtocol) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first else { return false }
    return prefixes.indexes(first).contains {
      let word = prefixes.entry($0)
      return Int(word.count) == bytes.count && prefixes.stands(word, in: bytes, at: 0)
    }
  }

  private func word(_ word: WordTable.Entry, in table: WordTable) -> String {
    String(decoding: table.bytes[Int(word.start)..<Int(word.start + word.count)], as: UTF8.self)
  }

  private func isUsable(_ word: WordTable.Entry, _ line: Line) -> Bool {
    line.characters <= word.value && line.end - line.start > word.count
  }
}
