/// The words that letters are told by, of all rule packs.
///
/// A class for its size: the rules hand it out for every short line.
final class LetterWords: Sendable {
  private let greetings: WordTable
  private let closes: WordTable
  private let postscripts: WordTable

  /// Gathers the words of some packs.
  init(_ packs: [RulePack]) {
    greetings = WordTable(packs.flatMap { $0.greetings.map { ($0, 0) } })
    closes = WordTable(packs.flatMap { $0.closes.map { ($0, 0) } })
    postscripts = WordTable(packs.flatMap { $0.postscripts.map { ($0, 0) } })
  }

  /// What a greeting or a close must begin with.
  var firstWords: [WordTable] { [greetings, closes] }

  /// Whether a line is the greeting that opens a letter: `Dear Anna,`, `拝啓`.
  func isGreeting(_ line: Line, in bytes: [UInt8]) -> Bool {
    guard line.characters <= 44 else { return false }
    let end = Self.endWithoutDash(line, bytes)
    for index in greetings.indexes(bytes[Int(line.start)]) {
      guard let rest = rest(of: line, after: greetings.entry(index), greetings, bytes) else {
        continue
      }
      // The words that Japanese letters open with need no mark.
      if rest == end { return line.first.isIdeographic }
      let isWhole = Self.isMark(bytes, rest, end)
      let isName = bytes[rest - 1] == 0x20 || bytes[rest - 1] >= 0x80
      if isWhole || isName && Self.endsGreeting(bytes, rest, end) { return true }
    }
    return false
  }

  /// Whether a line begins with a greeting that the text goes on after: `拝啓　春暖の候…`.
  func runsInGreeting(_ line: Line, in bytes: [UInt8]) -> Bool {
    greetings.indexes(bytes[Int(line.start)]).contains { index in
      guard let rest = rest(of: line, after: greetings.entry(index), greetings, bytes) else {
        return false
      }
      return rest + 3 < Int(line.end)
        && bytes[rest] == 0xE3 && bytes[rest + 1] == 0x80 && bytes[rest + 2] <= 0x81
    }
  }

  /// Whether a line is the close of a letter: `Yours truly,`, `此致`.
  func isClose(_ line: Line, in bytes: [UInt8]) -> Bool {
    guard line.characters <= 44 else { return false }
    let end = Int(line.end)
    return closes.indexes(bytes[Int(line.start)]).contains { index in
      guard let rest = rest(of: line, after: closes.entry(index), closes, bytes) else {
        return false
      }
      if rest == end || Self.isMark(bytes, rest, end) { return true }
      return bytes[rest - 1] == 0x20 && bytes[end - 1] == UInt8(ascii: ",")
    }
  }

  /// Whether a line begins what is added below a letter: `P.S. The boat is red.`, `又及：…`.
  func isPostscript(_ line: Line, in bytes: [UInt8]) -> Bool {
    postscripts.indexes(bytes[Int(line.start)]).contains { index in
      guard let rest = rest(of: line, after: postscripts.entry(index), postscripts, bytes),
        rest < Int(line.end)
      else { return false }
      // A word that goes on is another word.
      let value = ScalarCursor.decode(bytes, at: rest).value
      let kind = CharacterShape.of(value).kind
      return kind == .space || bytes[rest - 1] == UInt8(ascii: ".")
        || [0x2C, 0x2E, 0x3A, 0xFF0C, 0xFF1A, 0x3001, 0x3002].contains(value)
    }
  }

  /// Where a line goes on after a word that it begins with; nil when it does not.
  private func rest(
    of line: Line, after word: WordTable.Entry, _ table: WordTable, _ bytes: [UInt8]
  ) -> Int? {
    let start = Int(line.start)
    guard Int(line.end) - start >= Int(word.count), table.stands(word, in: bytes, at: start) else {
      return nil
    }
    return start + Int(word.count)
  }

  /// Where a line ends without the dash that old letters have behind the mark: `Dear Sir,--`.
  private static func endWithoutDash(_ line: Line, _ bytes: [UInt8]) -> Int {
    guard line.last == .dash else { return Int(line.end) }
    var end = Int(line.end)
    while end > Int(line.start) {
      let last = ScalarCursor.previous(bytes, before: end)
      let kind = CharacterShape.of(ScalarCursor.decode(bytes, at: last).value).kind
      guard kind == .dash || kind == .space else { break }
      end = last
    }
    return end
  }

  /// Whether nothing but a mark stands between two offsets.
  private static func isMark(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end > start, end - start <= 3 else { return false }
    var cursor = ScalarCursor(bytes, from: start, to: end)
    guard let value = cursor.next(), cursor.next() == nil else { return false }
    return [0x2C, 0x2E, 0x3A, 0x21, 0xFF0C, 0xFF01, 0xFF1A, 0x3001, 0x3002].contains(value)
  }

  /// Whether a greeting ends with a comma, a colon or the like, and holds no sentence.
  private static func endsGreeting(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var cursor = ScalarCursor(bytes, from: start, to: end)
    var last: UInt32 = 0
    while let value = cursor.next() {
      if last == 0x21 || last == 0x3F || last == 0x3002 || last == 0xFF01 { return false }
      last = value
    }
    return [0x2C, 0x3A, 0x21, 0xFF0C, 0xFF01, 0xFF1A].contains(last)
  }
}
