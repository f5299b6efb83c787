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
    let pair = WordPrints.mix(
      WordPrints.mix(WordPrints.seed, ScalarCursor.decode(bytes, at: tail).value),
      ScalarCursor.decode(bytes, at: Int(first.start)).value)
    let count = spread[pair, default: 0]
    return count > 1 ? 160 : count > 0 ? 100 : -60
  }
}
