/// The words of a text's segments: what tells which of several articles a piece goes on with.
struct StoryWords {
  /// The words of each segment.
  private var words: [Set<UInt32>] = []
  /// In how many segments each stands.
  private var spread: [UInt32: Int] = [:]
  /// All words of letters, the short ones too.
  private var vocabulary: Set<UInt32> = []
  private let bytes: [UInt8]

  init(_ segments: [StorySegment], _ lines: [Line], in bytes: [UInt8]) {
    self.bytes = bytes
    for segment in segments {
      var found: Set<UInt32> = []
      for index in segment.lines {
        WordPrints.collect(lines[index], in: bytes, &found, &vocabulary)
      }
      for word in found { spread[word, default: 0] += 1 }
      words.append(found)
    }
  }

  /// How many words two segments have in common that few others have.
  func shared(_ left: Int, _ right: Int) -> Int32 {
    let (small, large) =
      words[left].count < words[right].count
      ? (words[left], words[right]) : (words[right], words[left])
    let most = max(4, words.count / 3)
    return Int32(small.count { spread[$0, default: 0] <= most && large.contains($0) })
  }

  /// What it weighs that a line's last characters and another's first make a word: the text has it
  /// elsewhere too.
  func affinity(_ last: Line, _ first: Line) -> Int32 {
    if last.last == .dash && first.first == .lower {
      return vocabulary.contains(WordPrints.joined(last, first, in: bytes)) ? 150 : -30
    }
    guard last.last.isIdeographic || last.last == .hangul,
      first.first.isIdeographic || first.first == .hangul
    else { return 0 }
    let tail = ScalarCursor.previous(bytes, before: Int(last.end))
    let end = ScalarCursor.decode(bytes, at: tail).value
    let start = ScalarCursor.decode(bytes, at: Int(first.start)).value
    // A number that goes on is one of many, and no two need be the same.
    if Self.goesOnCounting(end, start) { return 200 }
    let pair = WordPrints.mix(WordPrints.mix(WordPrints.seed, end), start)
    let count = spread[pair, default: 0]
    return count > 1 ? 160 : count > 0 ? 100 : -60
  }

  /// Whether two numerals of Han follow on one another in a number: of `两千六` each two do.
  private static func goesOnCounting(_ left: UInt32, _ right: UInt32) -> Bool {
    let (isPower, isNextPower) = (powers.contains(left), powers.contains(right))
    return isPower != isNextPower && (isPower || NumberedHead.isIdeograph(left))
      && (isNextPower || NumberedHead.isIdeograph(right))
  }

  /// U+5341, U+767E, U+5343, U+4E07, U+842C, U+4EBF, U+5104: ten and its powers.
  private static let powers: Set<UInt32> = [0x5341, 0x767E, 0x5343, 0x4E07, 0x842C, 0x4EBF, 0x5104]
}
