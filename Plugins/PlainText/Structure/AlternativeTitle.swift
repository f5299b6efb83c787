/// A title of two names with a small word between them.
///
/// Old books have it so: `THE LAMP;`, `OR,`, `THE KEEPER'S DAUGHTER.`, or in two lines: `THE LAMP;`,
/// `or, THE KEEPER'S DAUGHTER.` A blank line may part them.
enum AlternativeTitle {
  /// How many lines of a text such a title takes with which it begins; 0 where it has none.
  static func lines(of text: MeasuredText) -> Int {
    guard text.lines.count > 3 else { return 0 }
    let (first, second) = (text.lines[0], text.lines[1])
    guard first.first == .upper, first.characters <= longestName, first.ending != .colon else {
      return 0
    }
    if isWord(second, text.bytes) {
      return isName(text.lines[2], text.bytes) && isParted(text.lines[3]) ? 3 : 0
    }
    // A word in small letters may open a sentence too; the name above it has a mark then.
    return first.ending == .pause && second.blanksBefore <= 1 && opensWithWord(second, text.bytes)
      && isParted(text.lines[2]) ? 2 : 0
  }

  private static func isParted(_ line: Line) -> Bool { line.blanksBefore > 0 || line.startsPage }

  /// Whether a line is the word, and a mark at most.
  private static func isWord(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard line.characters <= longest, line.first == .upper || line.first == .lower else {
      return false
    }
    let word = word(of: line, bytes)
    return word.count >= Int(line.end - line.start) - 1 && isKnown(word)
  }

  /// Whether a line begins with the word, a comma or none, and a name.
  private static func opensWithWord(_ line: Line, _ bytes: [UInt8]) -> Bool {
    guard line.first == .upper || line.first == .lower, line.characters <= longestName else {
      return false
    }
    let word = word(of: line, bytes)
    guard isKnown(word) else { return false }
    var place = word.endIndex
    let end = Int(line.end)
    if place < end, bytes[place] == UInt8(ascii: ",") || bytes[place] == UInt8(ascii: ":") {
      place += 1
    }
    guard place + 3 < end, bytes[place] == 0x20 else { return false }
    let letter = CharacterShape.of(ScalarCursor.decode(bytes, at: place + 1).value).kind
    return letter == .upper || letter == .quote || bytes[place - 1] == UInt8(ascii: ",")
  }

  private static func isName(_ line: Line, _ bytes: [UInt8]) -> Bool {
    (line.first == .upper || line.first == .quote) && line.characters <= longestName
  }

  private static func word(of line: Line, _ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes[Int(line.start)..<Int(line.end)].prefix { $0 | 0x20 &- 0x61 < 26 }
  }

  private static func isKnown(_ letters: ArraySlice<UInt8>) -> Bool {
    letters.count <= Int(longest)
      && words.contains(String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self))
  }

  /// The most characters of the word with its mark, and of a name.
  private static let longest: Int32 = 6
  private static let longestName: Int32 = 70

  private static let words: Set<String> = [
    "or", "of", "and", "oder", "und", "ou", "et", "o", "y", "ossia", "e", "eller", "och", "en",
  ]
}
